"""What of the marks lies in which block."""

from bisect import bisect_right
from typing import NamedTuple

from annotator.model.article import Block
from exports.reading.copy import Mark


class Stroke(NamedTuple):
    """The part of a mark that lies in one block."""

    start: int
    end: int
    mark: Mark
    first: bool
    last: bool


def strokes(marks: list[Mark], blocks: tuple[Block, ...]) -> list[list[Stroke]]:
    """For each block what is marked in it, in the order in which it begins."""
    found: list[list[Stroke]] = [[] for _ in blocks]
    ends = [block.end for block in blocks]
    for mark in marks:
        number, first = bisect_right(ends, mark.start), True
        while number < len(blocks) and blocks[number].start < mark.end:
            block = blocks[number]
            start, end = max(mark.start, block.start), min(mark.end, block.end)
            if start < end:
                found[number].append(Stroke(start, end, mark, first, end == mark.end))
                first = False
            number += 1
    for row in found:
        row.sort(key=lambda stroke: (stroke.start, -stroke.end))
    return found
