"""Lines to paragraphs, over the borders of columns and pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.readers.pdf.fragments import Fragment
from annotator.readers.pdf.hyphens import Hyphens
from annotator.readers.pdf.lines import ENDS, INDENT, ITEM, SIZES, Lines, pitch_of
from annotator.readers.pdf.ordering import Region

_LEAST_STARTS, _MOST_OF_THEM = 3, 0.7
_TAIL = 8
"""Characters at the end of a paragraph that tell whether a sentence ends there."""


@dataclass(slots=True)
class Paragraph:
    """Lines that are read as one; or a picture. The place is that of the first and last line."""

    text: str
    first: Fragment
    last: Fragment
    full: bool = False
    """Whether its last line reaches to the edge of its column, so that it may go on."""

    @property
    def size(self) -> float:
        return self.first.size

    @property
    def bold(self) -> bool:
        return self.first.bold

    @property
    def is_picture(self) -> bool:
        return not self.text


def paragraphs_of(regions: Sequence[Region], hyphens: Hyphens) -> list[Paragraph]:
    """All of a document, where a paragraph may go on in the next column or on the next page."""
    found: list[Paragraph] = []
    pitch = pitch_of([[one for one in region if one.text] for region in regions])
    measured = [(region, Lines([one for one in region if one.text], pitch)) for region in regions]
    parts = [(lines, _of_region(region, lines, hyphens)) for region, lines in measured]
    indented = _are_indented(parts)
    for lines, made in parts:
        before = next((one for one in reversed(found) if not _floats(one, made)), None)
        if made and before is not None and _continues(before, made[0], lines, indented=indented):
            first = made.pop(0)
            _append(before, first.text, first.last, hyphens)
            before.full = first.full
        found += made
    return found


def _floats(one: Paragraph, following: Sequence[Paragraph]) -> bool:
    """A picture, and what is smaller than the text that follows it, such as its caption."""
    return one.is_picture or bool(following and one.size < following[0].size * (1 - SIZES))


def _of_region(region: Region, lines: Lines, hyphens: Hyphens) -> list[Paragraph]:
    found: list[Paragraph] = []
    line: Fragment | None = None
    for one in region:
        if not one.text:
            found.append(Paragraph("", one, one))
            line = None
            continue
        if line is None or lines.begin_anew(line, one):
            found.append(Paragraph(one.text, one, one))
        else:
            _append(found[-1], one.text, one, hyphens)
        found[-1].full = one.divided or not lines.is_short(one)
        line = one
    return found


def _are_indented(parts: Sequence[tuple[Lines, list[Paragraph]]]) -> bool:
    """Whether paragraphs begin with room before their first line: then what begins a column at
    its edge goes on, though a sentence ends before it."""
    starts = [
        one.first.left > lines.left + INDENT * one.size
        for lines, made in parts
        for one in made[1:]
        if one.first is not one.last and one.text and not one.bold
    ]
    return len(starts) >= _LEAST_STARTS and sum(starts) >= _MOST_OF_THEM * len(starts)


def _continues(before: Paragraph, first: Paragraph, lines: Lines, *, indented: bool) -> bool:
    """Whether a paragraph goes on at the top of the next column or page."""
    if before.is_picture or first.is_picture or before.last.row or first.first.row:
        return False
    if before.last.divided:
        return True
    alike = abs(before.size - first.size) <= SIZES * before.size and before.bold is first.bold
    if not alike or ITEM.match(first.text):
        return False
    at_edge = first.first.left <= lines.left + 1
    if ENDS.search(before.text[-_TAIL:]):
        return indented and before.full and at_edge and first.first is not first.last
    if first.text[:1].islower():
        return True
    return before.full and not before.bold and at_edge


def _append(paragraph: Paragraph, text: str, line: Fragment, hyphens: Hyphens) -> None:
    if paragraph.last.divided:
        paragraph.text = hyphens.join(paragraph.text, text)
    else:
        paragraph.text = f"{paragraph.text} {text}"
    paragraph.last = line
