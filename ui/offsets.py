"""The one border between code points, in which the core counts, and Qt's UTF-16 units.

Characters beyond U+FFFF are two units in Qt and one code point everywhere else. `offset` means
code points, `position` means units; only this module turns one into the other.
"""

from array import array
from bisect import bisect_left


class Utf16Index:
    """Converts places in one text, both ways, in O(log of its astral characters)."""

    __slots__ = ("_astral", "_units")

    def __init__(self, text: str) -> None:
        self._astral: array[int] | None = None
        self._units: array[int] | None = None
        if not text.isascii() and max(text) > "\uffff":
            self._astral = array("I", (i for i, char in enumerate(text) if char > "\uffff"))
            self._units = array("I", (i + n for n, i in enumerate(self._astral)))

    def to_qt(self, offset: int) -> int:
        """Position of the character at `offset`."""
        return offset if self._astral is None else offset + bisect_left(self._astral, offset)

    def from_qt(self, position: int) -> int:
        """Offset at `position`; in the middle of a pair, that of the pair's character."""
        if self._units is None:
            return position
        before = bisect_left(self._units, position)
        inside = before > 0 and self._units[before - 1] == position - 1
        return position - before if not inside else position - before
