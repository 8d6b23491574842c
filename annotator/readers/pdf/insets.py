"""What text runs around: a picture with its caption, or small print, inside a column."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.readers.pdf.fragments import Fragment

_EDGE = 2.0
_DIFFERS = 0.1
_LEAST_LINES = 2
_NEAR = 2.0
"""Heights of a line between lines of one inset, or between a picture and its caption, at most."""


def without_insets(
    column: Sequence[Fragment],
) -> tuple[list[Fragment], list[list[Fragment]]]:
    """A column, from top to bottom, without its insets; and these, each from top to bottom."""
    texts = [one for one in column if one.text]
    pictures = [one for one in column if not one.text]
    by_height, largest = _Heights(texts), max((one.size for one in texts), default=0.0)
    insets: list[list[Fragment]] = []
    taken: set[int] = set()
    for stack in _stacks(texts):
        if largest <= stack[0].size or not _runs(by_height, stack, 1):
            continue
        own = [p for p in pictures if id(p) not in taken and _belongs(p, stack)]
        if own or _runs(by_height, stack, _LEAST_LINES):
            inset = sorted([*stack, *own], key=lambda one: -one.top)
            insets.append(inset)
            taken.update(id(one) for one in inset)
    rest = [one for one in column if id(one) not in taken]
    small = _Heights([one for one in texts if id(one) in taken])
    return [_beside(one, small, pictures) for one in rest], insets


class _Heights:
    """Lines by their height on the page, so that those beside another are found at once."""

    def __init__(self, texts: Sequence[Fragment]) -> None:
        self._lines = sorted(texts, key=lambda one: one.top)
        self._tops = [one.top for one in self._lines]
        self._tallest = max((one.top - one.bottom for one in texts), default=0.0)

    def across(self, bottom: float, top: float) -> Iterator[Fragment]:
        """All that reach into the stripe between two heights."""
        first = bisect_right(self._tops, bottom)
        last = bisect_left(self._tops, top + self._tallest)
        return (one for one in self._lines[first:last] if one.bottom < top)


def _beside(line: Fragment, small: _Heights, pictures: Sequence[Fragment]) -> Fragment:
    """The line, marked where an inset or a picture stands to its right."""
    if not line.text:
        return line
    bottom, top = line.bottom - _NEAR * line.size, line.top + _NEAR * line.size
    near = [p for p in pictures if p.top > bottom and p.bottom < top]
    narrowed = any(
        line.right <= one.left + line.size for one in (*near, *small.across(bottom, top))
    )
    return replace(line, narrowed=True) if narrowed else line


def _stacks(texts: Sequence[Fragment]) -> list[list[Fragment]]:
    """Lines of one size under one another at one left edge."""
    found: list[list[Fragment]] = []
    open_ones: list[list[Fragment]] = []
    farthest = _NEAR * max((one.size for one in texts), default=0.0)
    for one in texts:
        open_ones = [s for s in open_ones if s[-1].bottom - one.top <= farthest]
        for stack in open_ones:
            last = stack[-1]
            near = last.bottom - one.top <= _NEAR * one.size
            if near and _alike(last, one) and abs(last.left - one.left) <= _EDGE:
                stack.append(one)
                break
        else:
            found.append([one])
            open_ones.append(found[-1])
    return found


def _runs(column: _Heights, inset: Sequence[Fragment], least: int) -> bool:
    """Whether other lines stand beside at least so many of its lines, and all of them but one."""
    beside = [
        any(
            not _alike(one, line) and (one.right <= line.left or one.left >= line.right)
            for one in column.across(line.bottom, line.top)
        )
        for line in inset
    ]
    return sum(beside) >= max(least, len(inset) - 1)


def _alike(a: Fragment, b: Fragment) -> bool:
    return abs(a.size - b.size) <= _DIFFERS * max(a.size, b.size)


def _belongs(picture: Fragment, inset: Sequence[Fragment]) -> bool:
    left, right = min(one.left for one in inset), max(one.right for one in inset)
    apart = max(picture.bottom - inset[0].top, inset[-1].bottom - picture.top)
    return picture.left < right and picture.right > left and apart <= _NEAR * inset[0].size
