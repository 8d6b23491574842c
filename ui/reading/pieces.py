"""A page cut into pieces that are laid out one by one.

A paragraph is one piece, unless it is so long that its layout would be felt: then it is cut at
blanks, or where there is none at a border between graphemes. Between pieces of one paragraph no
character is lost: only the painter sees the cut.
"""

from array import array
from bisect import bisect_right
from typing import NamedTuple

import regex

from ui.reading.page import Page, Paragraph

LONGEST = 4000
_GRAPHEMES = regex.compile(r"\X")


class Piece(NamedTuple):
    """A stretch of one paragraph; `first` and `last` tell whether it begins and ends it."""

    start: int
    end: int
    paragraph: Paragraph
    first: bool
    last: bool


class Pieces:
    """All pieces of a page, in reading order. Kept as arrays: a page may have 100,000."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._starts = array("q")
        self._ends = array("q")
        self._paragraphs = array("q")
        for number, paragraph in enumerate(page.paragraphs):
            if paragraph.end - paragraph.start <= LONGEST:
                self._add(paragraph.start, paragraph.end, number)
            else:
                self._cut(paragraph, number)

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, index: int) -> Piece:
        number = self._paragraphs[index]
        paragraph = self.page.paragraphs[number]
        start, end = self._starts[index], self._ends[index]
        return Piece(start, end, paragraph, start == paragraph.start, end == paragraph.end)

    def at(self, offset: int) -> int:
        """Index of the piece that holds `offset`; at a cut, the later one."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def length(self, index: int) -> int:
        return self._ends[index] - self._starts[index]

    def _add(self, start: int, end: int, number: int) -> None:
        self._starts.append(start)
        self._ends.append(end)
        self._paragraphs.append(number)

    def _cut(self, paragraph: Paragraph, number: int) -> None:
        start = paragraph.start
        while paragraph.end - start > LONGEST:
            end = _border(self.page.text, start, start + LONGEST)
            self._add(start, end, number)
            start = end
        self._add(start, paragraph.end, number)


def _border(text: str, start: int, limit: int) -> int:
    """The end of the last blank before `limit`, or of the last whole grapheme."""
    blank = text.rfind(" ", start + LONGEST // 2, limit)
    if blank > 0:
        return blank + 1
    tail = max(start, limit - 200)
    ends = [match.end() for match in _GRAPHEMES.finditer(text, tail, limit + 50)]
    return max((end for end in ends if start < end <= limit), default=limit)
