"""The register: entries created, edited, removed."""

from collections.abc import Iterable

from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.changes.cleaning import writable
from annotator.errors import BadAnnotation
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import AuthorityId, TagId
from annotator.model.pack import PackEntry
from annotator.model.record import Record
from annotator.model.relation import Relation


def new_record(
    author: Author,
    kind: TagId,
    name: str,
    *,
    variants: tuple[str, ...] = (),
    identifiers: tuple[Identifier, ...] = (),
    dates: str = "",
    coordinates: str = "",
    note: str = "",
) -> AuthorityRecord:
    """An entry that is not yet in the register. Raises BadAnnotation when the name is empty."""
    if not name.strip():
        raise BadAnnotation("an entry of the register needs a name")
    record = AuthorityRecord(
        id=AuthorityId(author.new_id()),
        kind=kind,
        name=" ".join(name.split()),
        variants=variants,
        identifiers=identifiers,
        dates=dates,
        coordinates=coordinates,
        note=note,
        stamp=author.stamp(),
    )
    return writable(record)


def taken(author: Author, found: PackEntry, kind: TagId) -> AuthorityRecord:
    """What an authority pack says as an entry of this kind that is not yet in the register."""
    return new_record(
        author,
        kind,
        found.name,
        variants=found.variants,
        identifiers=found.identifiers,
        dates=found.dates,
        coordinates=found.coordinates,
        note=found.note,
    )


def create(record: AuthorityRecord) -> Change:
    return Change(Verb.CREATE_ENTRY, (Edit(None, record),), record.name)


def edit(before: AuthorityRecord, after: AuthorityRecord) -> Change:
    return Change(Verb.EDIT_ENTRY, (Edit(before, writable(after)),), after.name)


def remove(record: AuthorityRecord, relations: Iterable[Relation] = ()) -> Change:
    """Remove an entry with its relations to others, which say nothing without it.

    The store refuses while annotations still name it, or while a relation is left.
    """
    gone: list[Record] = [*relations, record]
    return Change(Verb.REMOVE_ENTRY, tuple(Edit(one, None) for one in gone), record.name)
