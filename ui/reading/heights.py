"""Heights of all pieces of a page, most of them estimated: a Fenwick tree over pixels."""

from array import array
from collections.abc import Sequence
from itertools import accumulate


class Heights:
    """Where a piece begins and which piece is where, both in O(log n), corrections too."""

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = array("q", heights)
        tops = [0, *accumulate(heights)]
        self._tree = array("q", [tops[i] - tops[i & (i - 1)] for i in range(len(tops))])
        self._top = 1
        while self._top * 2 < len(self._tree):
            self._top *= 2

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, piece: int) -> int:
        return self._heights[piece]

    @property
    def total(self) -> int:
        return self.top_of(len(self._heights))

    def top_of(self, piece: int) -> int:
        """Pixels above a piece."""
        total = 0
        while piece > 0:
            total += self._tree[piece]
            piece -= piece & -piece
        return total

    def correct(self, piece: int, height: int) -> int:
        """Put in the real height. Returns how much taller the piece became."""
        difference = height - self._heights[piece]
        if difference:
            self._heights[piece] = height
            i = piece + 1
            while i < len(self._tree):
                self._tree[i] += difference
                i += i & -i
        return difference

    def at(self, y: int) -> tuple[int, int]:
        """The piece at a pixel, and the pixel within it; beyond the ends the first or last."""
        if not self._heights:
            return 0, 0
        piece, rest, step = 0, max(0, y), self._top
        while step:
            if piece + step < len(self._tree) and self._tree[piece + step] <= rest:
                piece += step
                rest -= self._tree[piece]
            step //= 2
        if piece >= len(self._heights):
            last = len(self._heights) - 1
            return last, self._heights[last]
        return piece, rest
