"""What stands on a page: stretches of a line with their places, and pictures.

Places are points from the lower left corner, as PDF counts them. Heights are those of the face,
not of the letters, so that lines with and without descenders can be compared.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pypdfium2 import PdfTextPage, raw

from annotator.model.draft import Blob

_DIVIDED = "\ufffe"
"""What pdfium gives for a hyphen at the end of a line, in place of the line's end."""
_LINE = re.compile(f"[^\r\n{_DIVIDED}]+")
_GAP = 1.8
_RAISED = 1.5
_BOLD = ("bold", "black", "heavy", "semibold", "demi")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """Part of a line, or a picture. `divided`: its last word goes on after a hyphen."""

    left: float
    bottom: float
    right: float
    top: float
    text: str = ""
    size: float = 0.0
    bold: bool = False
    divided: bool = False
    row: bool = False
    """Whether it is several cells of one row, with tabs between them."""
    narrowed: bool = False
    """Whether something stands beside it, so that its right end says nothing of its column."""
    image: Blob | None = None
    page: int = 0

    @property
    def width(self) -> float:
        return self.right - self.left


def fragments_of(page: PdfTextPage, number: int) -> list[Fragment]:
    """The stretches of text of a page, in the order of the file."""
    text = _characters(page)
    found: list[Fragment] = []
    for start, end, divided in _lines(text):
        for first, last in _stretches(page, text, start, end):
            made = _fragment(page, text, first, last, number)
            if made is not None:
                found.append(made)
        if found and (divided or _ends_divided(found[-1].text)):
            found.append(_with_hyphen(found.pop()))
    return found


def _ends_divided(text: str) -> bool:
    """Whether it ends with a hyphen other than that of keyboards, which pdfium takes for a word."""
    return text[-1:] in "\u2010\u00ad" and text[-2:-1].isalpha()


def _characters(page: PdfTextPage) -> str:
    """The text, one character for each of pdfium's."""
    count = page.count_chars()
    text = str(page.get_text_range(0, count)) if count > 0 else ""
    if len(text) != count:
        text = "".join(chr(raw.FPDFText_GetUnicode(page, at)) for at in range(count))
    return text.replace("\x02", _DIVIDED)


def _lines(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each line, and whether its last word goes on in the next."""
    for line in _LINE.finditer(text):
        yield line.start(), line.end(), text[line.end() : line.end() + 1] == _DIVIDED


def _stretches(page: PdfTextPage, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line, divided where a gap is as wide as between columns."""
    count = page.count_rects(start, end - start)
    if count < 2:
        yield start, end
        return
    boxes = sorted(page.get_rect(number) for number in range(count))
    limit = _GAP * max(_size(page, start), 5.0)
    right = boxes[0][2]
    gaps = []
    for left, _, its_right, _ in boxes[1:]:
        if left - right > limit:
            gaps.append((right + left) / 2)
        right = max(right, its_right)
    for gap in gaps:
        cut = _cut(page, text, start, end, gap)
        if cut is not None:
            yield start, cut
            start = cut
    yield start, end


def _cut(page: PdfTextPage, text: str, start: int, end: int, gap: float) -> int | None:
    """The first character beyond a gap, where all before it stand on this side."""
    for at in range(start, end):
        if not text[at].isspace() and page.get_charbox(at)[0] > gap:
            return at if at > start else None
    return None


def _fragment(page: PdfTextPage, text: str, start: int, end: int, number: int) -> Fragment | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    first, last = page.get_charbox(start, loose=True), page.get_charbox(end - 1, loose=True)
    middle = next(at for at in range((start + end) // 2, end) if not text[at].isspace())
    inner = page.get_charbox(middle, loose=True)
    raised = _is_raised(page, text, start, middle)
    return Fragment(
        left=min(first[0], last[0], inner[0]),
        bottom=min(first[1], last[1]),
        right=max(first[2], last[2], inner[2]),
        top=last[3] if raised else max(first[3], last[3]),
        text=_whole(text[start] + text[start + 2 : end] if raised else text[start:end]),
        size=round(_size(page, middle), 1) or first[3] - first[1],
        bold=_is_bold(page, start) and _is_bold(page, end - 1),
        page=number,
    )


def _is_raised(page: PdfTextPage, text: str, start: int, middle: int) -> bool:
    """Whether a large letter begins it, behind which pdfium, but not the file, has a blank."""
    return (
        start + 2 <= middle
        and text[start].isupper()
        and text[start + 1] == " "
        and raw.FPDFText_IsGenerated(page, start + 1) == 1
        and _size(page, start) > _RAISED * _size(page, middle)
    )


def _size(page: PdfTextPage, at: int) -> float:
    """The size of a character's face in points of the page, however the page is scaled."""
    matrix = raw.FS_MATRIX()
    scaled = raw.FPDFText_GetMatrix(page, at, matrix)
    scale = math.hypot(matrix.c, matrix.d) if scaled else 1.0
    return float(raw.FPDFText_GetFontSize(page, at)) * (scale or 1.0)


def _with_hyphen(one: Fragment) -> Fragment:
    return replace(one, text=one.text.rstrip("\u2010\u00ad") + "-", divided=True)


def _whole(text: str) -> str:
    """Halves of characters beyond the first plane brought together."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _is_bold(page: PdfTextPage, at: int) -> bool:
    if raw.FPDFText_GetFontWeight(page, at) >= 600:
        return True
    buffer, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    raw.FPDFText_GetFontInfo(page, at, buffer, 128, flags)
    name = buffer.value.decode("utf-8", "replace").lower()
    return any(word in name for word in _BOLD)
