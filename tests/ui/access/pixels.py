"""How strongly what is painted stands out, measured from the pixels themselves."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, qBlue, qGreen, qRed
from PySide6.QtWidgets import QWidget

Dots = list[list[int]]
"""Rows of colours as Qt packs them."""

_GAP = 9
"""So many empty pixels part two words of different colours in a row of a list."""
_LEAST_HEIGHT = 6


def dots_of(image: QImage, area: QRect | None = None) -> Dots:
    area = (area or image.rect()).intersected(image.rect())
    taken = image.copy(area).convertToFormat(QImage.Format.Format_RGB32)
    dots = memoryview(taken.constBits()).cast("B").cast("I")
    width, height = taken.width(), taken.height()
    return [[dot & 0xFFFFFF for dot in dots[y * width : (y + 1) * width]] for y in range(height)]


def grabbed(widget: QWidget, area: QRect | None = None) -> Dots:
    """What a widget paints. The offscreen screen has one dot a pixel."""
    return dots_of(widget.grab(area or widget.rect()).toImage())


def contrast(one: int, other: int) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: int) -> float:
    shares = (0.2126, qRed(colour)), (0.7152, qGreen(colour)), (0.0722, qBlue(colour))
    return sum(share * _linear(value / 255) for share, value in shares)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def ground(dots: Dots) -> int:
    """The colour that most of it has."""
    return Counter(dot for row in dots for dot in row).most_common(1)[0][0]


def strongest(dots: Dots, against: int | None = None) -> float:
    """How much the clearest pixel stands out: edges of letters are smoothed, their cores are not.

    Without pixels of another colour it is 1.
    """
    below = ground(dots) if against is None else against
    return max((contrast(dot, below) for dot in {d for row in dots for d in row}), default=1.0)


def words_in(dots: Dots) -> Iterator[Dots]:
    """Whatever stands by itself on a ground: lines, and in each the parts with room between."""
    below = ground(dots)
    for band in _runs([any(dot != below for dot in row) for row in dots], 1):
        rows = dots[band.start : band.stop]
        if len(rows) < _LEAST_HEIGHT:
            continue
        filled = [any(row[x] != below for row in rows) for x in range(len(rows[0]))]
        for part in _runs(filled, _GAP):
            yield [[below, *row[part.start : part.stop]] for row in rows]


def _runs(filled: list[bool], gap: int) -> Iterator[range]:
    """Stretches of True, joined over gaps shorter than `gap`."""
    found: list[range] = []
    at = 0
    for value, group in groupby(filled):
        length = len(list(group))
        if value:
            if found and at - found[-1].stop < gap:
                found[-1] = range(found[-1].start, at + length)
            else:
                found.append(range(at, at + length))
        at += length
    yield from found


def changed(before: Dots, after: Dots) -> list[float]:
    """By how much each pixel that looks different does so."""
    pairs = (
        (a, b)
        for one, two in zip(before, after, strict=True)
        for a, b in zip(one, two, strict=True)
    )
    return [contrast(a, b) for a, b in pairs if a != b]
