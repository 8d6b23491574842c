"""Two entries that are one, and one entry that is two: each a single step."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from annotator.changes import authorities
from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.errors import BadAnnotation
from annotator.model.annotation import Annotation, Body, Caption, Claim, Mention, Quotation
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import AuthorityId, RelationId
from annotator.model.relation import Bond, Relation, Sameness

ONE_EACH = frozenset(("wikidata", "viaf", "gnd", "geonames", "isni", "orcid", "loc"))
"""Lists in which one entity has one number: two of them speak against a merger."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field in which entries contradict each other: `kind`, `dates`, `coordinates`, a list's
    name, or `differentFrom` where somebody said so. Each value with the name of its entry."""

    field: str
    values: tuple[tuple[str, str], ...]


def conflicts(
    entries: Sequence[AuthorityRecord], relations: Iterable[Relation] = ()
) -> list[Conflict]:
    """What speaks against these entries being one, to be shown before they are merged."""
    found = []
    for field in ("kind", "dates", "coordinates"):
        values = [(e.name, str(getattr(e, field))) for e in entries if getattr(e, field)]
        found.append(Conflict(field, tuple(values)))
    for scheme in sorted({i.scheme for e in entries for i in e.identifiers} & ONE_EACH):
        numbers = [(e.name, i.value) for e in entries for i in e.identifiers if i.scheme == scheme]
        found.append(Conflict(scheme, tuple(numbers)))
    contradicting = [c for c in found if len({value for _, value in c.values}) > 1]
    names = {e.id: e.name for e in entries}
    for said in relations:
        one, other = AuthorityId(said.active), AuthorityId(said.passive)
        if said.name == Sameness.NOT and one in names and other in names:
            pair = ((names[one], str(one)), (names[other], str(other)))
            contradicting.append(Conflict(Sameness.NOT, pair))
    return contradicting


def merged_record(kept: AuthorityRecord, others: Sequence[AuthorityRecord]) -> AuthorityRecord:
    """`kept` with the names, identifiers and notes of the others.

    Where dates or coordinates contradict each other those of `kept` stand, and the others are
    written down in the note: nothing that somebody found out is lost.
    """
    entries = (kept, *others)
    names = dict.fromkeys(name for entry in entries for name in entry.names)
    names.pop(kept.name)
    identifiers: dict[Identifier, None] = dict.fromkeys(i for e in entries for i in e.identifiers)
    dates = next((e.dates for e in entries if e.dates), "")
    where = next((e.coordinates for e in entries if e.coordinates), "")
    notes = [e.note for e in entries if e.note]
    notes += [
        f"{entry.name}: {value}"
        for entry in others
        for value, taken in ((entry.dates, dates), (entry.coordinates, where))
        if value and value != taken
    ]
    return replace(
        kept,
        variants=tuple(names),
        identifiers=tuple(identifiers),
        dates=dates,
        coordinates=where,
        note="\n".join(dict.fromkeys(notes)),
    )


def merge(
    kept: AuthorityRecord,
    others: Sequence[AuthorityRecord],
    annotations: Iterable[Annotation],
    relations: Iterable[Relation],
) -> Change:
    """Make the others part of `kept`. Raises BadAnnotation where there is nothing to merge.

    `annotations` and `relations` are all that name one of the others; what they say, they then
    say of `kept`. A relation between two that become one goes, and of two that would say the same
    one stays, with the sources of both.
    """
    gone = {other.id for other in others}
    if not gone or kept.id in gone or len(gone) < len(others):
        raise BadAnnotation("a merger needs two entries of the register or more")
    edits = [*_naming(annotations, gone, kept.id), *_related(relations, gone, kept.id)]
    after = merged_record(kept, others)
    if after != kept:
        edits.append(Edit(kept, after))
    edits += [Edit(other, None) for other in others]
    return Change(Verb.MERGE_ENTRIES, tuple(edits), kept.name)


def split(
    author: Author,
    entry: AuthorityRecord,
    name: str,
    annotations: Iterable[Annotation],
    variants: Collection[str] = (),
) -> Change:
    """Found an entry called `name` that takes over some annotations and variants of `entry`.

    That the two are not the same is said in the same step, so that nobody proposes to merge them
    again. Raises BadAnnotation for an empty name.
    """
    moved = tuple(v for v in entry.variants if v in variants and v != name)
    left = tuple(v for v in entry.variants if v not in variants)
    founded = authorities.new_record(author, entry.kind, name, variants=moved)
    edits = [Edit(None, founded)]
    if left != entry.variants:
        edits.append(Edit(entry, replace(entry, variants=left)))
    edits += _naming(annotations, {entry.id}, founded.id)
    edits.append(Edit(None, _statement(author, entry.id, founded.id, Sameness.NOT)))
    return Change(Verb.SPLIT_ENTRY, tuple(edits), entry.name)


def identify(
    author: Author,
    entries: Sequence[AuthorityRecord],
    sameness: Sameness | None,
    relations: Iterable[Relation],
) -> Change:
    """Say of each two of `entries` whether they are the same; None takes it back.

    `relations` are those of the entries: what they said about it before is replaced.
    """
    said = {frozenset((r.active, r.passive)): r for r in relations if r.name in tuple(Sameness)}
    edits = []
    for one, other in combinations(entries, 2):
        before = said.get(frozenset((one.id, other.id)))
        if sameness is None:
            edits += [Edit(before, None)] if before else []
        elif before is None:
            edits.append(Edit(None, _statement(author, one.id, other.id, sameness)))
        elif before.name != sameness:
            after = replace(before, name=sameness.value, stamp=author.stamp())
            edits.append(Edit(before, after))
    verb = Verb.REMOVE_RELATION if sameness is None else Verb.IDENTIFY
    return Change(verb, tuple(edits), " – ".join(entry.name for entry in entries))


def renamed(body: Body, gone: Collection[AuthorityId], instead: AuthorityId) -> Body:
    """A body that names `instead` wherever it named one of `gone`; of two alike one stays."""

    def new(one: AuthorityId | None) -> AuthorityId | None:
        return instead if one in gone else one

    def each(some: tuple[AuthorityId, ...]) -> tuple[AuthorityId, ...]:
        return tuple(dict.fromkeys(instead if one in gone else one for one in some))

    match body:
        case Mention():
            return replace(body, authority_id=new(body.authority_id))
        case Claim():
            return replace(body, claimants=each(body.claimants), reporter=new(body.reporter))
        case Caption():
            return replace(body, agency=new(body.agency), creators=each(body.creators))
        case Quotation():
            return replace(body, speaker=new(body.speaker), work=new(body.work))
        case _:
            return body


def _naming(
    annotations: Iterable[Annotation], gone: Collection[AuthorityId], instead: AuthorityId
) -> Iterator[Edit]:
    for annotation in {a.id: a for a in annotations}.values():
        body = renamed(annotation.body, gone, instead)
        if body != annotation.body:
            yield Edit(annotation, replace(annotation, body=body))


def _related(
    relations: Iterable[Relation], gone: Collection[AuthorityId], instead: AuthorityId
) -> Iterator[Edit]:
    """The relations as they stand when the ends are renamed; doubles are joined.

    Those that are already of `instead` must be among `relations`, to be known as doubles.
    """
    kept: dict[object, tuple[Relation, Relation]] = {}
    removed: list[Relation] = []
    for relation in {r.id: r for r in relations}.values():
        ends = [
            instead if AuthorityId(end) in gone else AuthorityId(end)
            for end in (relation.active, relation.passive)
        ]
        if relation.bond is not Bond.ENTRIES:
            continue
        if ends[0] == ends[1]:
            removed.append(relation)
            continue
        key = (relation.name, frozenset(ends) if relation.mutual else tuple(ends))
        after = replace(relation, active=ends[0], passive=ends[1])
        if key in kept:
            first, joined = kept[key]
            sources = tuple(dict.fromkeys((*joined.sources, *relation.sources)))
            kept[key] = first, replace(joined, sources=sources)
            removed.append(relation)
        else:
            kept[key] = relation, after
    for before, after in kept.values():
        if before != after:
            yield Edit(before, after)
    for relation in removed:
        yield Edit(relation, None)


def _statement(
    author: Author, one: AuthorityId, other: AuthorityId, sameness: Sameness
) -> Relation:
    return Relation(
        id=RelationId(author.new_id()),
        name=sameness.value,
        bond=Bond.ENTRIES,
        active=one,
        passive=other,
        mutual=True,
        stamp=author.stamp(),
    )
