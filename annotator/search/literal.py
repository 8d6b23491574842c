"""Where some words stand in a text as they are written, as one types them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import Protocol

from annotator.model.folding import others

_SIGMA = "Σ"
"""Small it is σ, or ς at the end of a word."""

Place = tuple[int, int]
"""[start, end) in the text."""


class Places(Protocol):
    """Where words stand, in order. None of them lies over another."""

    def __len__(self) -> int: ...

    def before(self, offset: int) -> int:
        """How many begin before an offset."""

    def onwards(self, offset: int) -> Iterator[Place]:
        """Those that begin at an offset or behind it."""

    def backwards(self, offset: int) -> Iterator[Place]:
        """Those that begin before an offset, the nearest first."""


class Literal:
    """A text in which is looked again and again. Lowered once it is looked through three times as
    fast as with each letter in both cases, which is left for texts with letters such as ſ."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lowered: str | None = text.lower() if _is_even(text) else None

    def places(self, words: str, *, case: bool, whole: bool) -> Places:
        """Those of some words; `case` of letters and `whole` words on request."""
        text, flags = self.text, re.NOFLAG
        if not case and self._lowered is not None and _is_even(words):
            text, words = self._lowered, words.lower()
        elif not case:
            flags = re.IGNORECASE
        if not whole and not flags and not _meets_itself(words):
            return _Sought(text, words)
        form = re.escape(words)
        form = rf"\b{form}\b" if whole else form
        return _Listed([found.span() for found in re.finditer(form, text, flags)])


class _Sought:
    """Found where they are asked for: in a long text a letter stands a hundred thousand times, of
    which a screen shows some dozens."""

    def __init__(self, text: str, words: str) -> None:
        self._text, self._words, self._length = text, words, len(words)
        self._all = text.count(words)

    def __len__(self) -> int:
        return self._all

    def before(self, offset: int) -> int:
        return self._text.count(self._words, 0, max(0, offset + self._length - 1))

    def onwards(self, offset: int) -> Iterator[Place]:
        at = self._text.find(self._words, offset)
        while at >= 0:
            yield at, at + self._length
            at = self._text.find(self._words, at + self._length)

    def backwards(self, offset: int) -> Iterator[Place]:
        at = self._text.rfind(self._words, 0, max(0, offset + self._length - 1))
        while at >= 0:
            yield at, at + self._length
            at = self._text.rfind(self._words, 0, at)


class _Listed:
    """All of them, found at once."""

    def __init__(self, places: list[Place]) -> None:
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def before(self, offset: int) -> int:
        return bisect_left(self._places, (offset, 0))

    def onwards(self, offset: int) -> Iterator[Place]:
        return iter(self._places[self.before(offset) :])

    def backwards(self, offset: int) -> Iterator[Place]:
        return reversed(self._places[: self.before(offset)])


def around(places: Places, offset: int, most: int) -> list[Place]:
    """So many at most, half of them before an offset."""
    before = list(islice(places.backwards(offset), most // 2))
    return [*reversed(before), *islice(places.onwards(offset), most - most // 2)]


def _meets_itself(words: str) -> bool:
    """Whether words may begin within themselves, as `anna an` does: which of two that lie over
    each other counts then follows from all before them."""
    return any(words.endswith(words[:length]) for length in range(1, len(words)))


def _is_even(text: str) -> bool:
    """Whether each letter has one small form of one character, wherever it stands, and no other
    letter is like it."""
    return all(
        len(c.lower()) == 1
        and (len(c.upper()) > 1 or c.upper().lower() == c.lower())
        and c != _SIGMA
        for c in others(text)
    )
