"""What was read back against the project: text, places, words, states, pointers, lists."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.model import ids
from annotator.model.about import About
from annotator.model.annotation import Annotation, Caption
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId, TagId
from annotator.model.relation import Bond, Relation
from annotator.model.span import Span
from annotator.model.stamp import Event, Status
from annotator.model.tagset import Tag
from annotator.model.text import canonical
from annotator.plugins import Finding, ProjectView
from annotator.readers.tei.source import STATUS
from annotator.readers.tei.xml import RANGE, pairs
from exports.naming import called
from exports.tei.proof.expected import Expected
from exports.tei.proof.header import header_differs
from exports.tei.proof.reading import ReadBack, Record
from exports.tei.proof.values import (
    borne_out_otherwise,
    categories_differ,
    number_in,
    range_pointer,
    words_differ,
)

MARKED = frozenset((Status.ACCEPTED, Status.DRAFT))
REPORT = "this is a mistake of the program: report it, and keep the project as it is"
"""What to do about a file that is not what the project holds."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the project holds of one article, read anew for the proof."""

    about: About
    article: Article
    figures: list[Figure]
    annotations: list[Annotation]
    entries: dict[AuthorityId, AuthorityRecord]
    """Of the register what the annotations name, and what is related to it."""
    tags: dict[TagId, Tag]
    comments: list[Comment]
    relations: list[Relation]
    history: Mapping[AnnotationId, tuple[Event, ...]]

    @classmethod
    def of(cls, project: ProjectView, article: Article) -> "Facts":
        annotations = project.annotations(article.id)
        relations = project.relations(article.id)
        named = {entry for one in annotations for _, entry in one.authorities}
        named |= {
            AuthorityId(end)
            for relation in relations
            if relation.bond is Bond.ENTRIES
            for end in (relation.active, relation.passive)
        }
        entries = {entry.id: entry for entry in project.authorities(named)}
        tags = {tag.id: tag for tag in project.tags()}
        return cls(
            about=project.about(),
            article=article,
            figures=project.figures(article.id),
            annotations=annotations,
            entries=entries,
            tags=tags,
            comments=project.comments(article.id),
            relations=relations,
            history=project.history(article.id),
        )


def differences(facts: Facts, back: ReadBack) -> Iterator[Finding]:
    """Each thing in which the file is not the project."""
    yield from _text(facts.article, back)
    yield from header_differs(facts.article, facts.about, back.header)
    yield from pointers_to_nowhere(back)
    yield from register_differs(facts.entries, facts.tags, back)
    yield from _pictures(facts, back)
    yield from _Annotations(facts, back).differences()


def _text(article: Article, back: ReadBack) -> Iterator[Finding]:
    if back.text != article.text:
        at = _first_difference(back.text, article.text)
        there, here = back.text[at : at + 20], article.text[at : at + 20]
        yield Finding(
            message=f"the text differs from character {at} on: the file has “{there}”, the project "
            f"“{here}”"
        )
    if back.fingerprints.get("reading-text") != article.sha256:
        yield Finding(message="the checksum of the reading text in the header is not the text's")
    if back.fingerprints.get("source") != article.source.sha256:
        yield Finding(message="the checksum of the original file in the header is another one")


def _first_difference(a: str, b: str) -> int:
    shorter = min(len(a), len(b))
    return next((n for n in range(shorter) if a[n] != b[n]), shorter)


def pointers_to_nowhere(back: ReadBack) -> Iterator[Finding]:
    """Whatever leads to no element, to no range of the text, or to a part that leads not back."""
    tokens = {token for value in back.pointing for token in value.split()}
    doubtful = [token for token in tokens if token[1:] not in back.ids]
    lost = {words for token in doubtful if (words := _lost(token, len(back.text)))}
    for name, (following, before) in back.links.items():
        if following and back.links.get(following[1:], ("", ""))[1] != f"#{name}":
            lost.add(f"the next of {name} does not point back")
        if before and back.links.get(before[1:], ("", ""))[0] != f"#{name}":
            lost.add(f"the prev of {name} does not point back")
    yield from (Finding(message=message) for message in sorted(lost))


def _lost(token: str, length: int) -> str:
    """What is wrong with a pointer that leads to no element; empty for a range, or the world."""
    if token.startswith("#string-range("):
        match = RANGE.fullmatch(token)
        inside = match and all(n and s + n <= length for s, n in pairs(match.group(1)))
        return "" if inside else f"{token} is not a range of the text"
    leads_to_a_part = token[0] == "#" or ".xml#" in token
    return f"the pointer {token} leads nowhere" if leads_to_a_part else ""


def register_differs(
    entries: Mapping[AuthorityId, AuthorityRecord], tags: Mapping[TagId, Tag], back: ReadBack
) -> Iterator[Finding]:
    """Entries with their names, and tags: none is missing, none is too many."""
    found = {AuthorityId(number_in(name)): (name, *entry) for name, entry in back.entries.items()}
    for number, entry in entries.items():
        if number not in found:
            yield Finding(message=f"the entry “{entry.name}” of the register is not in the file")
            continue
        names = tuple(found[number][2])
        if names != entry.names and names != tuple(canonical(name) for name in entry.names):
            yield Finding(message=f"the names of the entry “{entry.name}” differ in the file")
    for number in found.keys() - entries.keys():
        yield Finding(message=f"the entry {found[number][0]} of the file is not in the project")
    wanted = {f"tag.{tag}" for tag in tags}
    for name in sorted(wanted ^ back.tags):
        where = "file" if name in wanted else "project"
        yield Finding(message=f"the tag “{name.removeprefix('tag.')}” is not in the {where}")


def _pictures(facts: Facts, back: ReadBack) -> Iterator[Finding]:
    expected = {f"img{ids.label(figure.id)}": figure for figure in facts.figures}
    for name in sorted(expected.keys() ^ back.images.keys()):
        where = "file" if name in expected else "project"
        yield Finding(message=f"the picture {name} is not in the {where}")
    for name in expected.keys() & back.images.keys():
        figure, image = expected[name], back.images[name]
        if image.sha256 != figure.image:
            yield Finding(message=f"the checksum of the picture {figure.number} differs")
        spans = (("alt", figure.alt), ("caption", figure.caption), ("credit", figure.credit))
        if image.spans != [(kind, range_pointer((span,))) for kind, span in spans if span]:
            yield Finding(message=f"the lines of the picture {figure.number} differ")


class _Annotations:
    """Every annotation against its record and against the elements that mark it."""

    def __init__(self, facts: Facts, back: ReadBack) -> None:
        self._facts, self._back = facts, back
        self._unclaimed = {name for name in back.places if name[0] in "mk" and "-" in name}
        self._records = dict(back.records)
        self._here = frozenset(annotation.id for annotation in facts.annotations)
        entries = {AuthorityId(number_in(name)): f"#{name}" for name in back.entries}
        self._expected = Expected(facts.tags, entries)

    def differences(self) -> Iterator[Finding]:
        for annotation in self._facts.annotations:
            label = ids.label(annotation.id)
            record = self._records.pop(f"a{label}", None)
            if record is None:
                yield self._about(annotation, "has no record in the file")
                continue
            place = range_pointer(annotation.spans)
            yield from self._place(annotation, record, annotation.spans, place)
            if not self._expected.is_said(annotation, record, place):
                yield from self._looked_at(annotation, record, label)
        for name in sorted(self._unclaimed):
            yield Finding(message=f"the element {name} marks something that no record explains")
        for name in sorted(self._records):
            if name[0] != "k":
                yield Finding(message=f"the record {name} of the file is not in the project")

    def _looked_at(self, annotation: Annotation, record: Record, label: str) -> Iterator[Finding]:
        """What is not plain, piece by piece; of a caption its credit line too."""
        credit, body = None, annotation.body
        if isinstance(body, Caption) and body.credit is not None:
            credit = self._records.pop(f"c{label}", None)
            if credit is None:
                yield self._about(annotation, "has no record of its credit line in the file")
                return
            spans = (body.credit,)
            yield from self._place(annotation, credit, spans, range_pointer(spans))
        yield from self._said(annotation, record, credit)

    def _place(
        self, annotation: Annotation, record: Record, spans: tuple[Span, ...], place: str
    ) -> Iterator[Finding]:
        """The same range three times: in the markup, in the record, in the words of the text."""
        text = self._back.text
        if record.targets != place:
            if annotation.stamp.status not in MARKED:
                yield self._about(annotation, "is marked in the text although nobody accepted it")
            found = self._marked(record.targets)
            if found != [(span.start, span.end) for span in spans]:
                yield self._about(annotation, f"{_extent(found)}; in the project {_extent(spans)}")
        if ("position", place) not in record.pointers:
            yield self._about(
                annotation, f"has another position in its record than {_extent(spans)}"
            )
        if record.quotes != [text[span.start : span.end] for span in spans]:
            yield self._about(annotation, "has a quote that is not the text at its place")
        elif spans is annotation.spans and record.quotes != list(annotation.quotes):
            yield self._about(annotation, "has other quotes in the file than in the project")

    def _marked(self, targets: str) -> list[tuple[int, int]]:
        """Where the elements lie; a target that names none, or one twice, has no place."""
        found: list[tuple[int, int]] = []
        for token in targets.split():
            name = token[1:]
            if name not in self._unclaimed:
                return []
            self._unclaimed.remove(name)
            start, end = self._back.places[name]
            if found and self._back.parts.get(name) in ("M", "F"):
                found[-1] = found[-1][0], end
            else:
                found.append((start, end))
        return found

    def _said(
        self, annotation: Annotation, record: Record, credit: Record | None
    ) -> Iterator[Finding]:
        stamp, kinds = annotation.stamp, record.kinds.split()
        if STATUS.get(record.status) is not stamp.status:
            yield self._about(annotation, f"is “{record.status}” in the file, not {stamp.status}")
        if f"#tag.{annotation.tag_id}" not in kinds:
            yield self._about(
                annotation, f"does not have the tag “{annotation.tag_id}” in the file"
            )
        tag = self._facts.tags.get(annotation.tag_id)
        if tag is not None and f"#kind.{tag.kind}" not in kinds:
            yield self._about(annotation, f"is of another kind in the file than {tag.kind}")
        made = number_in(record.maker), record.at, record.certainty
        if made != (stamp.maker, stamp.at, stamp.certainty or ""):
            yield self._about(annotation, "has another maker, time or certainty in the file")
        if wrong := categories_differ(annotation, record):
            yield self._about(annotation, f"has other categories in the file: {wrong}")
        if wrong := words_differ(annotation, record):
            yield self._about(annotation, f"has other words in the file: {wrong}")
        for wrong in borne_out_otherwise(annotation, record, self._back.cited, self._here):
            yield self._about(annotation, f"has {wrong} in the file")
        yield from self._named(annotation, record, credit)

    def _about(self, annotation: Annotation, what: str) -> Finding:
        return about(self._facts, annotation, what)

    def _named(
        self, annotation: Annotation, record: Record, credit: Record | None
    ) -> Iterator[Finding]:
        """The entries of the register, in their roles."""
        pointers = record.pointers + (credit.pointers if credit else [])
        expected = self._expected.named(annotation.body)
        roles = {"entity", "claimant", "reporter", "agency", "creator", *(r for r, _ in expected)}
        if [pointer for pointer in pointers if pointer[0] in roles] != expected:
            yield self._about(annotation, "names other entries of the register in the file")


def about(facts: Facts, annotation: Annotation, what: str) -> Finding:
    """A finding that begins with the name of its annotation."""
    name = called(annotation, facts.tags.get(annotation.tag_id))
    return Finding(message=f"{name} {what}", advice=REPORT, annotation_id=annotation.id)


def _extent(spans: tuple[Span, ...] | list[tuple[int, int]]) -> str:
    """Ranges in words."""
    places = [(s.start, s.end) if isinstance(s, Span) else s for s in spans]
    told = ", ".join(f"{start} to {end}" for start, end in places)
    return f"runs from {told}" if told else "is marked nowhere in the text"
