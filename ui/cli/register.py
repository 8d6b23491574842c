"""Commands about the register: list, where, doubles, merge, split, same."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from annotator.changes import authorities, merging
from annotator.changes.change import Verb, joined
from annotator.errors import BadAnnotation
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import AuthorityId, BadId, TagId
from annotator.model.pack import PackEntry, Refused
from annotator.model.relation import Sameness
from annotator.model.tagset import Kind
from annotator.readers.packs.files import found_in
from annotator.session import Session
from annotator.suggest.register.doubles import Statements, all_doubles
from annotator.suggest.register.index import RegisterIndex, folded
from ui.cli.common import FILE, PROJECT, complain, fail, say, sitting, tell
from ui.cli.looking import AS_JSON


@click.group("register")
def register_group() -> None:
    """The project's own list of persons, places, bodies: looked at, merged, split."""


@register_group.command("list")
@click.argument("project", type=PROJECT)
@click.argument("words", nargs=-1)
@AS_JSON
def list_command(project: Path, words: tuple[str, ...], as_json: bool) -> None:
    """List the entries, or those with WORDS in one of their names, with their mentions counted."""
    wanted = folded(" ".join(words))
    with sitting(project) as session:
        uses = session.project.uses()
        for entry in session.project.authorities():
            if not any(wanted in folded(name) for name in entry.names):
                continue
            if as_json:
                say(_row(entry, uses.get(entry.id, 0)))
                continue
            count = uses.get(entry.id, 0)
            click.echo(f"{ids.label(entry.id):<8} {count:>6}  {entry.kind:<13} {entry.name}")


@register_group.command("where")
@click.argument("project", type=PROJECT)
@click.argument("entry")
@AS_JSON
def where_command(project: Path, entry: str, as_json: bool) -> None:
    """Print where ENTRY (id or name) is mentioned, and how often under which spelling."""
    with sitting(project) as session:
        found = session.project.annotations_of(entry_of(session, entry).id)
        if as_json:
            for each in found:
                place = {"article": ids.label(each.article_id), "start": each.start}
                say({"id": ids.label(each.id), **place, "end": each.end, "quote": each.quote})
            return
        for quote, count in Counter(each.quote for each in found).most_common():
            click.echo(f"{count:>6}  {' '.join(quote.split())}")
        for each in found:
            label, article = ids.label(each.id), ids.label(each.article_id)
            click.echo(f"{label:<8} in {article}, {each.start}–{each.end}: {each.quote}")


@register_group.command("doubles")
@click.argument("project", type=PROJECT)
@AS_JSON
def doubles_command(project: Path, as_json: bool) -> None:
    """Print entries that share a name or an identifier, and of which nobody has said more."""
    with sitting(project) as session:
        register = RegisterIndex(session.project.authorities())
        for double in all_doubles(register, Statements(session.project.identities())):
            if as_json:
                say({"shared": double.what, "entries": [ids.label(e.id) for e in double.entries]})
                continue
            names = ", ".join(f"{e.name} ({ids.label(e.id)})" for e in double.entries)
            click.echo(f"{double.what}: {names}")


@register_group.command("merge")
@click.argument("project", type=PROJECT)
@click.argument("kept")
@click.argument("others", nargs=-1, required=True)
@click.option("--despite-conflicts", is_flag=True, help="merge although something contradicts it")
def merge_command(
    project: Path, kept: str, others: tuple[str, ...], despite_conflicts: bool
) -> None:
    """Make OTHERS part of KEPT (ids or names) with all that names them: one step to undo.

    What contradicts it is printed, and nothing is done, unless --despite-conflicts is given.
    """
    with sitting(project, to_change=True) as session:
        first, *more = [entry_of(session, word) for word in (kept, *others)]
        annotations, relations = session.project.hanging_on_entries((first, *more))
        found = merging.conflicts((first, *more), relations)
        for conflict in found:
            values = "; ".join(f"{name}: {value}" for name, value in conflict.values)
            complain(conflict.field, values)
        if found and not despite_conflicts:
            fail(project.name, "nothing was merged; add --despite-conflicts if they are one")
        session.do(merging.merge(first, more, annotations, relations))
        tell(f"entry {ids.label(first.id)}")


@register_group.command("split")
@click.argument("project", type=PROJECT)
@click.argument("entry")
@click.argument("name")
@click.argument("mentions", nargs=-1, required=True)
@click.option("--variant", "variants", multiple=True, help="a name that goes over as well")
def split_command(
    project: Path, entry: str, name: str, mentions: tuple[str, ...], variants: tuple[str, ...]
) -> None:
    """Found an entry NAME that takes MENTIONS (ids of annotations) over from ENTRY."""
    with sitting(project, to_change=True) as session:
        record = entry_of(session, entry)
        there = {ids.label(a.id): a for a in session.project.annotations_of(record.id)}
        if unknown := [label for label in mentions if label not in there]:
            raise BadAnnotation(f"{unknown[0]} is no annotation that names “{record.name}”")
        moved = [there[label] for label in mentions]
        change = merging.split(session.person, record, name, moved, variants)
        session.do(change)
        founded = change.edits[0].record
        tell(f"entry {ids.label(int(founded.id))}")


@register_group.command("same")
@click.argument("project", type=PROJECT)
@click.argument("entries", nargs=-1, required=True)
@click.option("--not", "differ", is_flag=True, help="they are not the same")
@click.option("--perhaps", is_flag=True, help="they may be the same")
@click.option("--unsay", is_flag=True, help="take back what was said")
def same_command(
    project: Path, entries: tuple[str, ...], differ: bool, perhaps: bool, unsay: bool
) -> None:
    """Say that ENTRIES (ids or names) are the same, perhaps the same, or not, without merging."""
    if differ + perhaps + unsay > 1:
        raise click.UsageError("say one of --not, --perhaps and --unsay")
    sameness = Sameness.NOT if differ else Sameness.PERHAPS if perhaps else Sameness.SAME
    with sitting(project, to_change=True) as session:
        found = list({e.id: e for e in (entry_of(session, word) for word in entries)}.values())
        if len(found) < 2:
            raise BadAnnotation("say two entries of the register or more")
        known = session.project.identities()
        said = None if unsay else sameness
        session.do(merging.identify(session.person, found, said, known))


@register_group.command("import")
@click.argument("project", type=PROJECT)
@click.argument("file", type=FILE)
@click.option("--kind", default="person", help="of entries whose file does not say")
def import_command(project: Path, file: Path, kind: str) -> None:
    """Take the entries of FILE into the register, as one step to undo.

    FILE is of any form of which `pack add` makes packs. Entries with an identifier that the
    register has already are left out; what of FILE cannot be taken is told line by line.
    """
    with sitting(project, to_change=True) as session:
        kinds = {tag.id for tag in session.project.tags() if tag.kind is Kind.ENTITY}
        if kind not in kinds:
            raise BadAnnotation(
                f"“{kind}” is no kind of entry; there are {', '.join(sorted(kinds))}"
            )
        coming = _Coming({i for e in session.project.authorities() for i in e.identifiers})
        made: list[AuthorityRecord] = []
        for found in coming.taken(file):
            of = found.kind if found.kind in kinds else TagId(kind)
            made.append(authorities.taken(session.person, found, of))
        if made:
            session.do(joined(Verb.ADD_ENTRIES, *map(authorities.create, made), about=file.name))
        tell(f"entries {len(made)}")
        if coming.here:
            tell(f"left out, since the register has an identifier of theirs: {coming.here:,}")
    if coming.refused:
        sys.exit(1)


class _Coming:
    """What of a file comes into the register: one entry for an authority, and the rest is told."""

    def __init__(self, known: set[Identifier]) -> None:
        self._known = known
        self.here, self.refused = 0, False

    def taken(self, file: Path) -> Iterator[PackEntry]:
        before: dict[Identifier, str] = {}
        for found in found_in(file, JobContext()):
            if isinstance(found, Refused):
                self.refused = True
                complain(file.name, f"line {found.line}: {found.reason}")
            elif not self._known.isdisjoint(found.identifiers):
                self.here += 1
            elif twin := next((before[i] for i in found.identifiers if i in before), ""):
                self.refused = True
                complain(
                    file.name,
                    f"“{found.name}” was left out: it has an identifier of “{twin}” before it",
                )
            else:
                before |= dict.fromkeys(found.identifiers, found.name)
                yield found


def entry_of(session: Session, word: str) -> AuthorityRecord:
    """The entry of an id, or the only one of a name. Raises BadAnnotation."""
    try:
        return session.project.authority(AuthorityId(ids.parse(word)))
    except BadId:
        found = [e for e in session.project.authorities() if word in e.names]
    if len(found) == 1:
        return found[0]
    if not found:
        raise BadAnnotation(f"“{word}” is no entry of the register")
    labels = ", ".join(ids.label(entry.id) for entry in found[:5])
    raise BadAnnotation(f"“{word}” is the name of {len(found)} entries; say an id: {labels}")


def _row(entry: AuthorityRecord, uses: int) -> dict[str, Any]:
    return {
        "id": ids.label(entry.id),
        "kind": entry.kind,
        "name": entry.name,
        "variants": list(entry.variants),
        "identifiers": {i.scheme: i.value for i in entry.identifiers},
        "dates": entry.dates,
        "coordinates": entry.coordinates,
        "note": entry.note,
        "annotations": uses,
    }


COMMANDS = (register_group,)
