"""Which annotation, comment and entry of the project came of which element of the file."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from annotator.model.annotation import Annotation, Body, Mention, Quotation
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId, CommentId, FigureId
from annotator.readers.tei_others.marks import Mark
from annotator.readers.tei_others.notes import Picture, Remark
from annotator.readers.tei_others.opened import Opened


@dataclass(slots=True)
class Links:
    """From records of the project to what the file has, and what of it is gone."""

    marks: dict[AnnotationId, Mark] = field(default_factory=dict)
    gone: list[Mark] = field(default_factory=list)
    remarks: dict[CommentId, Remark] = field(default_factory=dict)
    gone_remarks: list[Remark] = field(default_factory=list)
    entries: dict[AuthorityId, AuthorityId] = field(default_factory=dict)
    """From an entry of the project to the number that the reader gave it."""
    gone_entries: list[AuthorityId] = field(default_factory=list)
    pictures: dict[FigureId, Picture] = field(default_factory=dict)


def linked(
    found: Opened,
    article: Article,
    annotations: list[Annotation],
    comments: list[Comment],
    figures: list[Figure],
    entries: Iterable[AuthorityRecord],
) -> Links:
    """By what the article remembers of its import; pictures by their place among each other."""
    origins: dict[int, set[int]] = {}
    for offset, record in article.origins:
        origins.setdefault(offset, set()).add(record)
    links = Links()
    _entries(links, found, origins, {entry.id: entry for entry in entries})
    theirs = {picture.figure.number: picture for picture in found.pictures}
    links.pictures = {f.id: theirs[f.number] for f in figures if f.number in theirs}
    here = {annotation.id for annotation in annotations}
    for mark in found.marks:
        known = origins.get(mark.offset, set()) & here
        if known:
            links.marks[AnnotationId(known.pop())] = mark
        elif mark.offset in origins:
            links.gone.append(mark)
    said = {comment.id for comment in comments}
    for remark in found.remarks:
        known = origins.get(remark.element.start, set()) & said
        if known:
            links.remarks[CommentId(known.pop())] = remark
        elif remark.element.start in origins:
            links.gone_remarks.append(remark)
    return links


def _entries(
    links: Links,
    found: Opened,
    origins: dict[int, set[int]],
    here: dict[AuthorityId, AuthorityRecord],
) -> None:
    for number, element in found.register.places.items():
        known = origins.get(element.start, set()) & here.keys()
        if known:
            links.entries[AuthorityId(min(known))] = number
        elif element.start in origins and number in found.register.listed:
            links.gone_entries.append(number)


def content(entry: AuthorityRecord) -> tuple[object, ...]:
    """What an entry says of itself."""
    return (
        *(entry.kind, entry.name, entry.variants, entry.identifiers),
        *(entry.dates, entry.coordinates, entry.note),
    )


def moved(body: Body, links: Links) -> Body:
    """A body of the project with the numbers that the reader gave the entries of the file."""

    def number(entry: AuthorityId | None) -> AuthorityId | None:
        return None if entry is None else links.entries.get(entry, entry)

    match body:
        case Mention(authority_id=entry):
            return replace(body, authority_id=number(entry))
        case Quotation(speaker=speaker, work=work):
            return replace(body, speaker=number(speaker), work=number(work))
    return body
