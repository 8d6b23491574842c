"""The register of a copy: the entries that its article names, and where."""

from collections import defaultdict

from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from annotator.model.relation import Bond
from exports.gathered import Shared
from exports.reading.addresses import published
from exports.reading.copy import Entry, Fact, Line, Section, Words, fact, facts, listed, own, said
from exports.reading.records import stamp_facts
from exports.reading.subject import Subject

_ROLES = {
    "mention": "mentioned as",
    "claimant": "says",
    "reporter": "reports",
    "agency": "agency of",
    "creator": "made the picture of",
    "speaker": "speaks",
    "work": "source of",
}


def register(subject: Subject) -> tuple[Section, ...]:
    """One section with a part for each kind of entry."""
    uses, bonds = _uses(subject), _bonds(subject)
    used = [subject.shared.register[number] for number in subject.used]
    parts = tuple(
        Section(anchor, title, tuple(_entry(subject, e, uses[e.id], bonds[e.id]) for e in rows))
        for anchor, title, rows in by_kind(subject.shared, used)
    )
    return (Section("register", "Register", (), parts),) if parts else ()


def by_kind(
    shared: Shared, entries: list[AuthorityRecord]
) -> list[tuple[str, str, list[AuthorityRecord]]]:
    """Anchor, heading and entries of each kind, in the order of the tags; within by name."""
    parts: dict[str, list[AuthorityRecord]] = defaultdict(list)
    for entry in sorted(entries, key=lambda e: (e.name.casefold(), e.id)):
        parts[entry.kind].append(entry)
    labels = {str(tag.id): tag.label for tag in shared.tags.values()}
    order = [kind for kind in labels if kind in parts]
    order += [kind for kind in parts if kind not in labels]
    return [
        (f"register-{number}", labels.get(kind, kind), parts[kind])
        for number, kind in enumerate(order, start=1)
    ]


def about_entry(entry: AuthorityRecord) -> tuple[Fact, ...]:
    """What the register says of it, in whatever article."""
    return (
        fact("also", *listed(map(said, entry.variants)))
        + fact("dates", entry.dates)
        + fact("place", entry.coordinates)
        + facts("identifiers", [identifier(i.scheme, i.value) for i in entry.identifiers])
        + fact("note", entry.note)
    )


def identifier(scheme: str, value: str) -> Line:
    return said(scheme), own(" "), said(value, published(scheme, value))


def _entry(
    subject: Subject,
    entry: AuthorityRecord,
    uses: dict[str, list[Annotation]],
    bonds: list[Fact],
) -> Entry:
    told = list(about_entry(entry))
    for role, words in _ROLES.items():
        if role == "mention":
            told += facts(words, _forms(subject, uses.get(role, [])))
        else:
            told += facts(words, [subject.quoted(a, 80) for a in uses.get(role, [])])
    told += bonds + list(stamp_facts(subject, entry.stamp))
    return Entry(f"e{ids.label(entry.id)}", (said(entry.name),), tuple(told))


def _forms(subject: Subject, mentions: list[Annotation]) -> list[Line]:
    """Each form of the name once, with numbers that lead to its places."""
    forms: dict[str, list[Annotation]] = defaultdict(list)
    for mention in mentions:
        forms[mention.quote].append(mention)
    lines: list[Line] = []
    for form, places in forms.items():
        line: list[Words] = [own("“"), said(form, subject.place(places[0])), own("”")]
        for number, mention in enumerate(places[1:], start=2):
            line += [own(" "), own(str(number), subject.place(mention))]
        lines.append(tuple(line))
    return lines


def _uses(subject: Subject) -> dict[AuthorityId, dict[str, list[Annotation]]]:
    found: dict[AuthorityId, dict[str, list[Annotation]]]
    found = defaultdict(lambda: defaultdict(list))
    for annotation in subject.annotations:
        for role, number in annotation.authorities:
            found[number][role].append(annotation)
    return found


def _bonds(subject: Subject) -> dict[AuthorityId, list[Fact]]:
    """What relations say of an entry, with the annotations that say so."""
    found: dict[AuthorityId, list[Fact]] = defaultdict(list)
    for relation in subject.relations:
        if relation.bond is not Bond.ENTRIES:
            continue
        active, passive = AuthorityId(relation.active), AuthorityId(relation.passive)
        other = f"{relation.name} of it" if not relation.mutual else relation.name
        found[active] += fact(relation.name, subject.entry(passive))
        found[passive] += fact(other, subject.entry(active))
    return found
