"""Commands about authority packs on this machine: add, list, search, refused, remove."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from annotator.model.ids import TagId
from annotator.model.pack import Pack, PackEntry
from annotator.packs.looking import Packs
from annotator.packs.making import add
from annotator.places import packs_folder
from annotator.sentences import counted
from annotator.storage import packs
from ui.cli.common import FILE, complain, fail, say, tell
from ui.cli.looking import AS_JSON


@click.group("pack")
def pack_group() -> None:
    """Lists of names that others keep, brought to this machine to look up without a network."""


@pack_group.command("add")
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--name", default="", help="by default that of the first file")
@click.option("--kind", default="", help="of entries whose file does not say, such as person")
@AS_JSON
def add_command(files: tuple[Path, ...], name: str, kind: str, as_json: bool) -> None:
    """Make a pack of FILES: CSV, SKOS as RDF/XML, EAC-CPF, or a table of GeoNames.

    Lines that cannot be taken are counted, and listed by `pack refused`; the others are there.
    """
    try:
        made = add(files, _job(as_json), name=name, kind=TagId(kind))
    except AnnotatorError as error:
        fail(name or files[0].name, error)
    if as_json:
        say(_row(made))
        return
    told = counted(
        made.entries,
        "{name}: 1 entry ({form})",
        "{name}: {n} entries ({form})",
        name=made.name,
        form=made.form,
    )
    tell(told)
    if made.refused:
        tell(f"{made.refused:,} not taken whole; `annotator pack refused` says why")


@pack_group.command("list")
@AS_JSON
def list_command(as_json: bool) -> None:
    """List the packs of this machine."""
    for pack in packs.in_folder(packs_folder(), _complaining()):
        if as_json:
            say(_row(pack))
            continue
        size = f"{pack.size_bytes / 1e6:.1f} MB"
        click.echo(f"{pack.name:<24} {pack.entries:>10,}  {pack.form:<8} {size:>10}")


@pack_group.command("search")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=20, type=click.IntRange(1, 1000), help="at most so many")
@AS_JSON
def search_command(words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Print entries with a name that is, or has words that begin as, WORDS."""
    looking = Packs()
    for hit in looking.search(" ".join(words), limit):
        entry = hit.entry
        if as_json:
            say({"pack": hit.pack, **_entry(entry)})
            continue
        numbers = " ".join(f"{i.scheme}:{i.value}" for i in entry.identifiers)
        told = (entry.name, entry.kind, entry.dates, entry.note, numbers)
        click.echo(f"{hit.pack}: {' · '.join(part for part in told if part)}")
    looking.close()
    for complaint in looking.complaints:
        complain("pack", complaint)
    if looking.complaints:
        sys.exit(1)


@pack_group.command("refused")
@click.argument("name")
@AS_JSON
def refused_command(name: str, as_json: bool) -> None:
    """Print what was not taken when a pack was made: line and reason."""
    try:
        with packs.PackFile(packs.path_of(packs_folder(), name)) as file:
            for refused in file.refused():
                if as_json:
                    say({"line": refused.line, "reason": refused.reason})
                else:
                    tell(f"line {refused.line}: {refused.reason}")
    except AnnotatorError as error:
        fail(name, error)


@pack_group.command("remove")
@click.argument("names", nargs=-1, required=True)
def remove_command(names: tuple[str, ...]) -> None:
    """Remove packs from this machine. What was taken from them into registers stays there."""
    failed = False
    for name in names:
        try:
            packs.remove(packs_folder(), name)
        except AnnotatorError as error:
            complain(name, error)
            failed = True
    if failed:
        sys.exit(1)


def _job(quiet: bool) -> JobContext:
    """Progress on the error stream, where a person looks at it."""
    if quiet or not sys.stderr.isatty():
        return JobContext()

    def report(done: int, total: int) -> None:
        click.echo(f"\r{done * 100 // max(total, 1):>3} %", err=True, nl=done == total)

    return JobContext(report)


def _complaining() -> Callable[[Exception], None]:
    return lambda error: complain("pack", error)


def _row(pack: Pack) -> dict[str, Any]:
    return {
        "name": pack.name,
        "kind": pack.kind,
        "form": pack.form,
        "entries": pack.entries,
        "refused": pack.refused,
        "bytes": pack.size_bytes,
    }


def _entry(entry: PackEntry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "kind": entry.kind,
        "variants": list(entry.variants),
        "identifiers": {i.scheme: i.value for i in entry.identifiers},
        "dates": entry.dates,
        "coordinates": entry.coordinates,
        "note": entry.note,
    }


COMMANDS = (pack_group,)
