"""A text as names and words are compared in it, with the way back to its own offsets.

Folding is casefold and NFKD without accents and vowel points, done by one `str.translate` with a
table that fills itself: about 50 ms for a million characters (`data.md`, section 4). Nearly always
one character becomes one; where not, the shift is remembered.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from functools import lru_cache

_SAME = {"’": "'", "ʼ": "'", "‘": "'", "‑": "-", "\u00a0": " ", "\u202f": " ", "\u200c": " "}
_ASCII = bytes(range(128))
_FEW = 48
_DROPPED = "\u0640\u200d\u200e\u200f\u00ad\ufe0e\ufe0f"
"""Tatweel, joiners, direction marks, soft hyphens, selectors: they are no part of any name."""
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
    apart = unicodedata.normalize("NFKD", character.casefold()).casefold()
    bare = (c for c in apart if not _is_loose(c) and c not in _DROPPED)
    return "".join(_SAME.get(c) or _LETTERS.get(c, c) for c in bare)


def _is_loose(character: str) -> bool:
    """Whether it is a mark that words are compared without. Vowel signs of Indic scripts are not:
    of those a word consists (their combining class is 0, that of a virama 9)."""
    category = unicodedata.category(character)
    return category == "Me" or (
        category.startswith("M") and unicodedata.combining(character) not in (0, 9)
    )


_TABLE = _Table()


@lru_cache(maxsize=64)
def _any_of(characters: frozenset[str]) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(sorted(characters)))}]")


def is_in_word(character: str) -> bool:
    """Whether it belongs to a word: letters, digits, marks, and characters of private use."""
    return character.isalnum() or unicodedata.category(character) in ("Mn", "Mc", "Co")


def fold(text: str) -> str:
    """The folded text alone."""
    return text.lower() if text.isascii() else _folded_by(text, others(text))


def others(text: str) -> set[str]:
    """The characters of a text that are not ASCII."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return set(rest.decode("utf-8", "surrogatepass"))


def _folded_by(text: str, found: set[str]) -> str:
    """`found` are its characters beyond ASCII; of few each is replaced, which is five times as
    fast as a table for the whole text. A character folds to what folds to itself."""
    if len(found) > _FEW:
        return text.translate(_TABLE)
    for character in found:
        text = text.replace(character, _TABLE[ord(character)])
    return text.lower()


class Folded:
    """A folded text. `offset` leads from a place in it to the place in the text itself."""

    def __init__(self, text: str) -> None:
        found = set() if text.isascii() else others(text)
        self.text = _folded_by(text, found) if found else text.lower()
        self._places: list[int] = []
        self._shifts: list[int] = []
        uneven = _TABLE.uneven & found
        if uneven:
            self._note_shifts(text, frozenset(uneven))

    def _note_shifts(self, text: str, uneven: frozenset[str]) -> None:
        shift = 0
        for found in re.finditer(_any_of(uneven), text):
            shift += 1 - len(_TABLE[ord(found[0])])
            self._places.append(found.end() - shift)
            self._shifts.append(shift)

    def offset(self, place: int) -> int:
        """Where in the text `place` of the folded text is."""
        index = bisect_right(self._places, place)
        return place if index == 0 else place + self._shifts[index - 1]
