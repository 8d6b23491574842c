"""A text as names are compared in it, with the way back to its own offsets.

Folding is casefold and NFKD without marks, done by one `str.translate` with a table that fills
itself: about 50 ms for a million characters (`data.md`, section 4). Nearly always one character
becomes one; where not, the shift is remembered.
"""

import unicodedata
from bisect import bisect_right
from collections import defaultdict

_SAME = {"’": "'", "ʼ": "'", "‘": "'", "‑": "-", "\u00a0": " ", "\u202f": " ", "\u200c": " "}
_DROPPED = "\u0640\u200d\u200e\u200f\u00ad"
"""Tatweel, joiners, direction marks and soft hyphens: they are no part of any name."""
_LETTERS = {
    "ي": "ی",
    "ك": "ک",
    "ة": "ه",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ى": "ی",
    "ı": "i",
    "ø": "o",
}
"""Letters that one name is written with as well as with another."""


class _Table(defaultdict[int, str]):
    """Code point to folded text; `uneven` are those that do not become exactly one character."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = self[code] = _folded(character)
        if len(folded) != 1:
            self.uneven.add(character)
        return folded


def _folded(character: str) -> str:
    if character in _DROPPED:
        return ""
    same = _SAME.get(character) or _LETTERS.get(character)
    if same is not None:
        return same
    apart = unicodedata.normalize("NFKD", character.casefold())
    bare = "".join(c for c in apart if not unicodedata.category(c).startswith("M"))
    return "".join(_LETTERS.get(c, c) for c in bare)


_TABLE = _Table()


def fold(text: str) -> str:
    """The folded text alone."""
    return text.lower() if text.isascii() else text.translate(_TABLE)


class Folded:
    """A folded text. `offset` leads from a place in it to the place in the text itself."""

    def __init__(self, text: str) -> None:
        self.text = fold(text)
        self._places: list[int] = []
        self._shifts: list[int] = []
        if not text.isascii() and not _TABLE.uneven.isdisjoint(text):
            self._note_shifts(text)

    def _note_shifts(self, text: str) -> None:
        shift = 0
        for offset, character in enumerate(text):
            if character in _TABLE.uneven:
                shift += 1 - len(_TABLE[ord(character)])
                self._places.append(offset + 1 - shift)
                self._shifts.append(shift)

    def offset(self, place: int) -> int:
        """Where in the text `place` of the folded text is."""
        index = bisect_right(self._places, place)
        return place if index == 0 else place + self._shifts[index - 1]

    def start(self, place: int) -> int:
        """As `offset`; of a place after a mark that was left out, before the mark's letter."""
        return self.offset(place)
