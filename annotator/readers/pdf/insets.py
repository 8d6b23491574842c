"""What text runs around: a picture with its caption, or small print, inside a column."""

from collections.abc import Sequence
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
    insets: list[list[Fragment]] = []
    taken: set[int] = set()
    for stack in _stacks(column):
        pictures = [p for p in column if id(p) not in taken and _belongs(p, stack)]
        if _runs(column, stack, 1 if pictures else _LEAST_LINES):
            inset = sorted([*stack, *pictures], key=lambda one: -one.top)
            insets.append(inset)
            taken.update(id(one) for one in inset)
    rest = [one for one in column if id(one) not in taken]
    beside = [one for one in column if id(one) in taken or not one.text]
    return [_beside(one, beside) for one in rest], insets


def _beside(line: Fragment, others: Sequence[Fragment]) -> Fragment:
    """The line, marked where one of `others` stands to its right."""
    room = _NEAR * line.size
    narrowed = any(
        line.right <= one.left + line.size
        and one.bottom - room < line.top
        and one.top + room > line.bottom
        for one in others
    )
    return replace(line, narrowed=True) if line.text and narrowed else line


def _stacks(column: Sequence[Fragment]) -> list[list[Fragment]]:
    """Lines of one size under one another at one left edge."""
    found: list[list[Fragment]] = []
    for one in column:
        if not one.text:
            continue
        for stack in found:
            last = stack[-1]
            near = last.bottom - one.top <= _NEAR * one.size
            if near and _alike(last, one) and abs(last.left - one.left) <= _EDGE:
                stack.append(one)
                break
        else:
            found.append([one])
    return found


def _runs(column: Sequence[Fragment], inset: Sequence[Fragment], least: int) -> bool:
    """Whether larger lines stand beside at least so many of its lines, and all of them but one."""
    beside = [
        any(
            one.text
            and not _alike(one, line)
            and min(one.top, line.top) > max(one.bottom, line.bottom)
            and (one.right <= line.left or one.left >= line.right)
            for one in column
        )
        for line in inset
    ]
    smaller = any(one.text and one.size > inset[0].size for one in column)
    return smaller and sum(beside) >= max(least, len(inset) - 1)


def _alike(a: Fragment, b: Fragment) -> bool:
    return abs(a.size - b.size) <= _DIFFERS * max(a.size, b.size)


def _belongs(picture: Fragment, inset: Sequence[Fragment]) -> bool:
    if picture.text:
        return False
    left, right = min(one.left for one in inset), max(one.right for one in inset)
    apart = max(picture.bottom - inset[0].top, inset[-1].bottom - picture.top)
    return picture.left < right and picture.right > left and apart <= _NEAR * inset[0].size
