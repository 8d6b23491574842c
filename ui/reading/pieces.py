"""A page cut into pieces that are laid out one by one.

A paragraph is one piece, unless it is so long that its layout would be felt: then it is cut at
blanks, or where there is none at a border between graphemes. Between pieces of one paragraph no
character is lost: only the painter sees the cut.
"""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import regex

from ui.offsets import Utf16Index
from ui.reading.page import Page, Paragraph

LONGEST = 4000
"""A paragraph up to so many characters is one piece."""
_CUT = 1500
"""Characters of each piece of a longer one: a mark in it draws no more than that anew."""
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
        self._paragraphs = array("q")
        self.lengths = array("q")
        """Characters of each piece."""
        self.kinds: list[str] = []
        """The kind of each piece's paragraph."""
        self.whole = bytearray()
        """1 where a piece is a whole paragraph without a picture, as nearly all are."""
        if all(p.end - p.start <= LONGEST for p in page.paragraphs):
            self._take_all(page.paragraphs)
        else:
            self._cut_all(page.paragraphs)

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, index: int) -> Piece:
        paragraph = self.page.paragraphs[self._paragraphs[index]]
        start = self._starts[index]
        end = start + self.lengths[index]
        return Piece(start, end, paragraph, start == paragraph.start, end == paragraph.end)

    @cached_property
    def units(self) -> Utf16Index:
        """Turns offsets of the whole text into Qt's units, for those who ask in them."""
        return Utf16Index(self.page.text)

    def at(self, offset: int) -> int:
        """Index of the piece that holds `offset`; at a cut, the later one."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def _take_all(self, paragraphs: Sequence[Paragraph]) -> None:
        """Each paragraph is one piece."""
        self._starts.extend([p.start for p in paragraphs])
        self.lengths.extend([p.end - p.start for p in paragraphs])
        self._paragraphs.extend(range(len(paragraphs)))
        self.kinds = [p.kind for p in paragraphs]
        self.whole = bytearray([not p.has_figure for p in paragraphs])

    def _cut_all(self, paragraphs: Sequence[Paragraph]) -> None:
        for number, paragraph in enumerate(paragraphs):
            start = paragraph.start
            while paragraph.end - start > LONGEST:
                end = _border(self.page.text, start, start + _CUT)
                self._add(start, end, number, whole=False)
                start = end
            plain = start == paragraph.start and not paragraph.has_figure
            self._add(start, paragraph.end, number, whole=plain)

    def _add(self, start: int, end: int, number: int, *, whole: bool) -> None:
        self._starts.append(start)
        self.lengths.append(end - start)
        self._paragraphs.append(number)
        self.kinds.append(self.page.paragraphs[number].kind)
        self.whole.append(whole)


def _border(text: str, start: int, limit: int) -> int:
    """The end of the last blank before `limit`, or of the last whole grapheme."""
    blank = text.rfind(" ", start + _CUT // 2, limit)
    if blank > 0 and _ends_at(text, blank, blank + 1):
        return blank + 1
    end = start
    for match in _GRAPHEMES.finditer(text, start, limit + 100):
        if match.end() > limit:
            break
        end = match.end()
    return end if end > start else limit


def _ends_at(text: str, start: int, end: int) -> bool:
    """Whether the grapheme that begins at `start` ends at `end`."""
    found = _GRAPHEMES.match(text, start, end + 50)
    return found is not None and found.end() == end
