"""Lines to paragraphs: by the room between them, their indents, their sizes and their ends."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from annotator.readers.pdf.fragments import Fragment
from annotator.readers.pdf.hyphens import Hyphens
from annotator.readers.pdf.ordering import Region

ITEM = re.compile(r"(?:[•‣▪◦●\uf0b7]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)|–\s+(?=\S)")
_ENDS = re.compile(r"[.!?…:؟][\"”’»)\]]*$")
_TAIL = 8
"""Characters at the end of a paragraph that tell whether a sentence ends there."""
_PITCH = 1.32
_SIZES = 0.08
_INDENT = 0.7
_SHORT = 0.85


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
    for region in regions:
        made = _of_region(region, hyphens)
        before = next((one for one in reversed(found) if not _floats(one, made)), None)
        if made and before is not None and _continues(before, made[0], region):
            first = made.pop(0)
            _append(before, first.text, first.last, hyphens)
            before.full = first.full
        found += made
    return found


def _floats(one: Paragraph, following: Sequence[Paragraph]) -> bool:
    """A picture, and what is smaller than the text that follows it, such as its caption."""
    return one.is_picture or bool(following and one.size < following[0].size * (1 - _SIZES))


def _of_region(region: Region, hyphens: Hyphens) -> list[Paragraph]:
    texts = [one for one in region if one.text]
    pitch, left, right = _measures(texts)
    found: list[Paragraph] = []
    line: Fragment | None = None
    for one in region:
        if not one.text:
            found.append(Paragraph("", one, one))
            line = None
            continue
        if line is None or _begins(line, one, pitch, left, right):
            found.append(Paragraph(one.text, one, one))
        else:
            _append(found[-1], one.text, one, hyphens)
        found[-1].full = one.divided or one.right > left + (right - left) * _SHORT
        line = one
    return found


def _measures(texts: Sequence[Fragment]) -> tuple[float, float, float]:
    """From line to line; the left edge that most lines share; the right edge of the longest."""
    if not texts:
        return 0.0, 0.0, 0.0
    steps = [
        a.bottom - b.bottom
        for a, b in zip(texts, texts[1:], strict=False)
        if abs(a.size - b.size) <= _SIZES * a.size and a.bottom > b.bottom
    ]
    pitch = median(steps) if len(steps) >= 3 else 1.25 * median(one.size for one in texts)
    lefts = [round(one.left) for one in texts]
    return pitch, float(max(sorted(set(lefts)), key=lefts.count)), max(one.right for one in texts)


def _begins(a: Fragment, b: Fragment, pitch: float, left: float, right: float) -> bool:
    """Whether a paragraph begins with line `b`, which follows `a`."""
    if a.divided:
        return False
    larger = max(a.size, b.size)
    if abs(a.size - b.size) > _SIZES * larger or a.bold is not b.bold or a.row or b.row:
        return True
    normal = pitch if larger * 2 > pitch else larger * 1.25
    if a.bottom - b.bottom > _PITCH * max(normal, larger * 1.0) or ITEM.match(b.text):
        return True
    if b.left > left + _INDENT * larger and b.left > a.left + _INDENT * larger:
        return True
    return bool(_ENDS.search(a.text)) and a.right < left + (right - left) * _SHORT


def _continues(before: Paragraph, first: Paragraph, region: Region) -> bool:
    """Whether a paragraph goes on at the top of the next column or page."""
    if before.is_picture or first.is_picture or before.last.row or first.first.row:
        return False
    if before.last.divided:
        return True
    alike = abs(before.size - first.size) <= _SIZES * before.size and before.bold is first.bold
    if not alike or _ENDS.search(before.text[-_TAIL:]) or ITEM.match(first.text):
        return False
    if first.text[:1].islower():
        return True
    _, left, _ = _measures([one for one in region if one.text])
    return before.full and not before.bold and first.first.left <= left + 1


def _append(paragraph: Paragraph, text: str, line: Fragment, hyphens: Hyphens) -> None:
    if paragraph.last.divided:
        paragraph.text = hyphens.join(paragraph.text, text)
    else:
        paragraph.text = f"{paragraph.text} {text}"
    paragraph.last = line
