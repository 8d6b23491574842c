"""Notes of the file as comments, and its pictures."""

from dataclasses import dataclass

from annotator.model.article import Figure
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, ArticleId, CommentId, FigureId
from annotator.readers.tei_others.kinds import is_block, is_read
from annotator.readers.tei_others.ledger import Ledger, stamp_of
from annotator.readers.tei_others.marks import Mark, Marks
from annotator.readers.tei_others.reading import Reading
from annotator.readers.tei_others.tree import Element, Part

_BEFORE = 40


@dataclass(frozen=True, slots=True)
class Remark:
    """A note of the file, and the comment that it is read as."""

    element: Element
    comment: Comment


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure of the file, and the record that it is read as."""

    element: Element
    figure: Figure


def remarks_of(
    ledger: Ledger, reading: Reading, marks: list[Mark], article: ArticleId
) -> list[Remark]:
    """Each note within the text. It is about the mark that it stands in, or stands right behind."""
    marking = {id(e): mark.annotation.id for mark in marks for e in mark.elements}
    found: list[Remark] = []
    for note in reading.tree.all("note"):
        if not _in_text(note):
            continue
        words = _words(reading, note)
        if not words:
            continue
        about = _about(note, marking)
        text = words if about is not None else _placed(reading, note, words)
        found.append(
            Remark(
                note,
                Comment(
                    id=CommentId(ledger.new()),
                    article_id=article,
                    annotation_id=about,
                    text=text,
                    stamp=stamp_of(note),
                ),
            )
        )
    return found


def pictures_of(
    ledger: Ledger, reading: Reading, marks: Marks, article: ArticleId
) -> list[Picture]:
    """Those that have an address, a description or a caption. Their files are not fetched."""
    found: list[Picture] = []
    for element in reading.tree.all("figure"):
        graphic = next(element.iter("graphic"), None)
        alt, caption = element.find("figDesc"), element.find("head") or element.find("p")
        spans = [None if e is None else marks.span(e.first, e.last) for e in (alt, caption)]
        link = graphic.get("url") if graphic is not None else ""
        if not link and not any(spans):
            continue
        figure = Figure(
            id=FigureId(ledger.new()),
            article_id=article,
            number=len(found) + 1,
            link=link,
            alt=spans[0],
            caption=spans[1],
            stamp=stamp_of(element),
        )
        found.append(Picture(element, figure))
    return found


def _words(reading: Reading, note: Element) -> str:
    """Its paragraphs and lines, each on a line of its own."""
    if not any(is_block(e) for e in note.elements):
        return reading.tree.words(note)
    parts = (
        reading.tree.words(part)
        if isinstance(part, Element)
        else " ".join(reading.tree.text[part.start : part.end].split())
        for part in note.children
        if isinstance(part, Element) or part.kind == "text"
    )
    return "\n".join(part for part in parts if part)


def _in_text(note: Element) -> bool:
    """Whether it stands in the text, and in no other note or list of data."""
    around = list(note.ancestors())
    return any(e.local == "text" for e in around) and all(is_read(e) for e in around)


def _about(note: Element, marking: dict[int, AnnotationId]) -> AnnotationId | None:
    for holder in note.ancestors():
        if id(holder) in marking:
            return marking[id(holder)]
    before = _before(note)
    return marking.get(id(before)) if before is not None else None


def _before(note: Element) -> Part | None:
    """What stands directly in front of it."""
    above = note.parent
    assert above is not None
    place = next(n for n, part in enumerate(above.children) if part is note)
    return above.children[place - 1] if place else None


def _placed(reading: Reading, note: Element, words: str) -> str:
    """A note on no mark says behind which words it stands."""
    start = max(0, note.first - _BEFORE)
    before = reading.text[start : note.first].rpartition("\n")[2].strip()
    return f"… {before} [{words}]" if before else words
