"""The command that says everything the project says about entries of the register: dossier."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import click

from annotator.errors import BadAnnotation
from annotator.jobs import JobContext
from annotator.model.authority import AuthorityRecord
from annotator.session import Session
from exports.files import is_folder
from exports.replacing import Export
from ui.cli.common import (
    FILE,
    PROJECT,
    REPLACE,
    complain,
    fail,
    into,
    sitting,
    spare,
    tell,
)
from ui.cli.register import entry_of
from ui.dossier_forms import FORMS, export_of, written
from ui.missing_libraries import lacking


@click.command("dossier")
@click.argument("project", type=PROJECT)
@click.argument("entries", nargs=-1)
@click.option("--html", type=FILE, help="a page for a browser")
@click.option("--pdf", type=FILE, help="the same in print")
@click.option("--json", "data", type=FILE, help="the same for programs")
@click.option("--all-of", "tag", help="all entries of a kind that are named, such as person")
@click.option("--out", "folder", type=FILE, help="a folder, for several entries")
@click.option("--format", "forms", multiple=True, type=click.Choice(list(FORMS)), help="with --out")
@click.option("--comments", is_flag=True, help="with what contributors say to each other")
@REPLACE
def dossier_command(  # noqa: PLR0913 - the options of a command
    project: Path,
    entries: tuple[str, ...],
    html: Path | None,
    pdf: Path | None,
    data: Path | None,
    tag: str | None,
    folder: Path | None,
    forms: tuple[str, ...],
    comments: bool,
    replace: bool,
) -> None:
    """Write all that the articles say about ENTRY (id or name): mentions, claims, pictures …

    \b
    One entry goes to the files that --html, --pdf and --json name; several, or all of a kind,
    go to files of their own in the folder that --out names.
    """
    files = {"html": html, "pdf": pdf, "json": data}
    targets = {form: file for form, file in files.items() if file is not None}
    if bool(targets) == (folder is not None):
        raise click.UsageError("say where to: --html, --pdf or --json FILE, or --out FOLDER")
    if targets and (tag or len(entries) != 1):
        raise click.UsageError("a file is for one ENTRY; for several name a folder with --out")
    spare(*targets.values(), replace=replace)
    if folder is not None:
        targets = dict.fromkeys(forms or ("html",), folder)
    with sitting(project) as session:
        wanted = _wanted(session, entries, tag)
        view = session.project
        broken: dict[str, None] = {}
        try:
            with _into_each(folder, targets, export_of(view), replace=replace):
                made = written(view, wanted, targets, JobContext(), comments=comments)
                for dossier, path in made:
                    tell(f"{path}: {dossier.entry.name}, articles {len(dossier.articles):,}")
                    broken |= dict.fromkeys(dossier.broken)
        except ImportError as error:
            fail("dossier", lacking(error))
    _left_out(broken)


@contextmanager
def _into_each(
    folder: Path | None, targets: dict[str, Path], export: Export, *, replace: bool
) -> Iterator[None]:
    """The folder for several, or those that are named as files: what goes there has a name of its
    own."""
    named = [target for target in dict.fromkeys(targets.values()) if is_folder(target)]
    with ExitStack() as folders:
        for each in [folder] if folder is not None else named:
            folders.enter_context(into(each, export, replace=replace))
        yield


def _left_out(broken: dict[str, None]) -> None:
    for words in broken:
        complain("left out", words)
    if broken:
        sys.exit(1)


def _wanted(session: Session, words: tuple[str, ...], tag: str | None) -> list[AuthorityRecord]:
    """Raises BadAnnotation where there is none."""
    if not tag and not words:
        raise click.UsageError("name an ENTRY, or all of a kind with --all-of")
    found = {entry.id: entry for entry in (entry_of(session, word) for word in words)}
    if tag:
        if tag not in {str(known.id) for known in session.project.tags()}:
            raise BadAnnotation(f"there is no kind “{tag}” in this project")
        uses = session.project.uses()
        every = session.project.authorities()
        found |= {e.id: e for e in every if e.kind == tag and e.id in uses}
        if not found:
            raise BadAnnotation(f"no article names an entry of the kind “{tag}”")
    return list(found.values())


COMMANDS = (dossier_command,)
