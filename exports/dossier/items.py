"""What is said about the entry: passages with their place, and what is known of each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from annotator.errors import ProjectDamaged
from annotator.model import ids
from annotator.model.annotation import Annotation, Mention, Naming
from annotator.model.article import Article, Figure
from annotator.model.page import line_at
from annotator.model.span import Span
from annotator.model.stamp import PROBABLY, Stamp, Status
from annotator.plugins import ProjectView
from exports.dossier.part import Part
from exports.reading.copy import Fact, Line, Picture, fact, facts, own, said
from exports.reading.pictures import SHOWN
from exports.reading.records import stamp_facts, told_of

AROUND = 80
"""Code points at each side of a mention; never beyond its paragraph."""
_IN_CONTEXT = "mo"
"""First letters of anchors of mentions, and of names left open."""
LARGEST = 2_000_000
"""Bytes of a picture that goes along."""
MOST_PICTURES = 24_000_000
"""Bytes of all pictures of a dossier; of those that follow only the words are there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A passage. `paragraph` counts from 1, `spans` are code points of the reading text."""

    anchor: str
    record: str
    left: str = ""
    words: str
    right: str = ""
    language: str
    paragraph: int
    spans: tuple[Span, ...]
    page: str = ""
    """Label of the printed page, of a scanned source."""
    standing: tuple[str, ...] = ()
    """What a reader has to know at once: probable, suggested, by description."""
    facts: tuple[Fact, ...] = ()
    picture: Picture | None = None

    @property
    def in_context(self) -> bool:
        """Whether the words stand with what is around them."""
        return self.anchor[0] in _IN_CONTEXT

    @property
    def places(self) -> str:
        """Where the spans lie."""
        return ", ".join(f"{span.start}–{span.end}" for span in self.spans)


class PictureRoom:
    """How much room is left for pictures, which are asked for in the order of their passages."""

    def __init__(self) -> None:
        self._taken = 0

    def take(self, shown: Picture) -> Picture:
        """The picture, or what it shows in words where there is no more room for it."""
        self._taken += len(shown.data)
        if not shown.data or self._taken <= MOST_PICTURES:
            return shown
        return Picture(shown.anchor, f"{shown.alt} (left out, or the file would be too large)")


class Chapter(NamedTuple):
    """A sort of passages. `told` says in a sentence what stands in it."""

    name: str
    title: str
    told: str
    items: Callable[[Part, ProjectView], Iterator[Item]]


def _mentions(part: Part, _: ProjectView) -> Iterator[Item]:
    for one in part.mentions:
        assert isinstance(one.body, Mention), "only mentions have this role"
        told = fact("value", one.body.value) + fact("note", one.note) + _remarks(part, one)
        described = one.body.naming is Naming.DESCRIPTION
        yield _item(part, one, "m", told, ("by description",) if described else ())


def _claims(sort: str) -> Callable[[Part, ProjectView], Iterator[Item]]:
    def items(part: Part, _: ProjectView) -> Iterator[Item]:
        for one in getattr(part, sort):
            yield _item(part, one, sort[0], _told(part, one))

    return items


def _pictures(part: Part, project: ProjectView) -> Iterator[Item]:
    for figure in part.pictures:
        yield _picture(part, figure, project)
    for one in part.loose:
        yield _item(part, one, "c", _told(part, one))


def _left_open(part: Part, _: ProjectView) -> Iterator[Item]:
    for one in part.left_open:
        yield _item(part, one, "o", fact("note", one.note) + _remarks(part, one))


CHAPTERS = (
    Chapter("mentions", "Mentions in context", "Where the entry is named or described.", _mentions),
    Chapter("said", "Claims made", "Claims that are attributed to the entry.", _claims("said")),
    Chapter(
        "relayed",
        "Claims passed on",
        "Claims of others that the entry reports.",
        _claims("relayed"),
    ),
    Chapter(
        "about",
        "Claims by others",
        "Claims of others in whose words the entry is mentioned.",
        _claims("about"),
    ),
    Chapter("quoted", "Quotations", "Words of the entry, or taken from it.", _claims("quoted")),
    Chapter(
        "pictures",
        "Pictures and captions",
        "Pictures whose lines mention the entry, or whose maker it is.",
        _pictures,
    ),
    Chapter(
        "open",
        "Names left open",
        "Names in the same articles that read like one of this entry, and of which nobody has "
        "said whom they mean. They are not counted as mentions.",
        _left_open,
    ),
)


def standing(stamp: Stamp) -> tuple[str, ...]:
    """What of certainty and status does not go without saying, in a word each."""
    sure, found = stamp.certainty, []
    if sure is PROBABLY:
        found.append("probably")
    elif sure is not None and sure.value != "high":
        found.append(f"certainty {sure.value}")
    if stamp.status is not Status.ACCEPTED:
        found.append(stamp.status.value)
    return tuple(found)


def _item(
    part: Part, one: Annotation, sort: str, told: tuple[Fact, ...], more: tuple[str, ...] = ()
) -> Item:
    """Mentions have the words around them; whatever is longer speaks for itself."""
    article, first = part.article, part.article.block_at(one.start)
    left, right = _around(article, one) if sort in _IN_CONTEXT else ("", "")
    label = ids.label(one.id)
    return Item(
        anchor=f"{sort}{label}",
        record=label,
        left=left,
        words=one.quote,
        right=right,
        language=_language(article, first),
        paragraph=first + 1,
        spans=one.spans,
        page=_page(article, one.start),
        standing=(*more, *standing(one.stamp)),
        facts=told,
    )


def _told(part: Part, one: Annotation) -> tuple[Fact, ...]:
    told = told_of(part, one) + fact("note", one.note) + _remarks(part, one)
    return told + stamp_facts(part, one.stamp)


def _remarks(part: Part, one: Annotation) -> tuple[Fact, ...]:
    lines: list[Line] = [
        (said(part.shared.maker(c.stamp.maker)), own(f", {c.stamp.at}: "), said(c.text))
        for c in part.comments.get(one.id, ())
    ]
    return facts("comments", lines)


def _picture(part: Part, figure: Figure, project: ProjectView) -> Item:
    text, label = part.article.text, ids.label(figure.id)
    lines = [line for line in (figure.caption, figure.alt, figure.credit) if line is not None]
    told = fact("description", figure.alt.quote(text) if figure.alt else "")
    told += fact("credit", figure.credit.quote(text) if figure.credit else "")
    captions = [c for c in part.captions if getattr(c.body, "figure_id", None) == figure.id]
    spans = tuple(lines[:1]) or tuple(span for c in captions for span in c.spans)
    for caption in captions:
        number = own(f"” (annotation {ids.label(caption.id)})")
        told += fact("caption", own("“"), said(caption.quote), number) + _told(part, caption)
    start = spans[0].start if spans else 0
    block = part.article.block_at(start)
    return Item(
        anchor=f"p{label}",
        record=label,
        words=spans[0].quote(text) if spans else f"picture {figure.number}",
        language=_language(part.article, block),
        paragraph=block + 1,
        spans=spans,
        page=_page(part.article, start),
        facts=(*told, *fact("file", said(figure.link)), *fact("rights", said(figure.rights))),
        picture=_shown(figure, text, project),
    )


def _shown(figure: Figure, text: str, project: ProjectView) -> Picture:
    line, anchor = figure.alt or figure.caption, f"i{ids.label(figure.id)}"
    alt = line.quote(text) if line else f"picture {figure.number}"
    try:
        blob = project.blob(figure.image) if figure.image else None
    except ProjectDamaged:
        blob = None
    if blob is None or blob.media_type not in SHOWN:
        return Picture(anchor, alt)
    if len(blob.data) > LARGEST:
        return Picture(anchor, f"{alt} ({len(blob.data):,} bytes: too large to go along)")
    return Picture(anchor, alt, blob.media_type, blob.data)


def _around(article: Article, one: Annotation) -> tuple[str, str]:
    """What stands before and behind in the same paragraph, cut between words where it is cut."""
    first = article.blocks[article.block_at(one.start)]
    last = article.blocks[article.block_at(one.end)]
    begin, end = max(first.start, one.start - AROUND), min(last.end, one.end + AROUND)
    left, right = article.text[begin : one.start], article.text[one.end : end]
    if begin > first.start:
        left = "…" + (left.partition(" ")[2] or left)
    if end < last.end:
        right = (right.rpartition(" ")[0] or right) + "…"
    return left, right


def _language(article: Article, block: int) -> str:
    return article.blocks[block].language or article.metadata.language


def _page(article: Article, offset: int) -> str:
    found = line_at(article.pages, offset) if article.pages else None
    return found[0].label if found else ""
