"""Bullets that a program drew as little discs or squares, as browsers do when they print."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import islice

from pypdfium2 import PdfiumError, PdfPage, raw

from annotator.readers.pdf.fragments import Fragment

_SMALLEST, _LARGEST = 1.5, 7.0
_SQUARE = 0.8
_FAR = 2.0
_MOST_DRAWINGS = 5_000

_Box = tuple[float, float, float, float]


def with_bullets(page: PdfPage, fragments: Sequence[Fragment]) -> list[Fragment]:
    """The lines, each that has a bullet drawn before it with that as its first character."""
    drawn = list(_dots(page))
    order = sorted(range(len(drawn)), key=lambda number: _middle(drawn[number]))
    middles = [_middle(drawn[number]) for number in order]
    found: list[Fragment] = []
    for one in fragments:
        first, last = bisect_left(middles, one.bottom), bisect_right(middles, one.top)
        found.append(_marked(one, [drawn[number] for number in sorted(order[first:last])]))
    return found


def _middle(box: _Box) -> float:
    """Its height on the page."""
    return (box[1] + box[3]) / 2


def _dots(page: PdfPage) -> Sequence[_Box]:
    drawn = page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3)
    found: list[_Box] = []
    for one in islice(drawn, _MOST_DRAWINGS):
        with suppress(PdfiumError):
            box = one.get_bounds()
            width, height = box[2] - box[0], box[3] - box[1]
            small = min(width, height) >= _SMALLEST and max(width, height) <= _LARGEST
            if small and min(width, height) >= _SQUARE * max(width, height):
                found.append(box)
    return found


def _marked(line: Fragment, boxes: Sequence[_Box]) -> Fragment:
    """The line, with the bullet of one of the boxes on its height."""
    for left, _, right, _ in boxes:
        if 0 <= line.left - right <= _FAR * line.size:
            return replace(line, text=f"• {line.text}", left=left)
    return line
