"""Layouts and geometries that are kept, bounded by number and by characters."""

from collections import OrderedDict
from collections.abc import Callable

from ui.reading.geometry import Geometry
from ui.reading.laying import Laid

MOST_PIECES = 400
MOST_CHARACTERS = 400_000


class Stock:
    """The pieces last seen. What falls out is made again when it is next needed."""

    def __init__(self, lay: Callable[[int], Laid], draw: Callable[[Laid], Geometry]) -> None:
        self._lay, self._draw = lay, draw
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        self._geometry: dict[int, Geometry] = {}
        self._characters = 0

    def laid(self, index: int) -> Laid:
        found = self._laid.get(index)
        if found is None:
            found = self._laid[index] = self._lay(index)
            self._characters += found.piece.end - found.piece.start
            self._shrink()
        else:
            self._laid.move_to_end(index)
        return found

    def geometry(self, index: int) -> Geometry:
        found = self._geometry.get(index)
        if found is None:
            found = self._geometry[index] = self._draw(self.laid(index))
        return found

    def is_ready(self, index: int) -> bool:
        """Whether a piece can be painted at once."""
        return index in self._laid and index in self._geometry

    def forget_geometry(self, first: int = 0, last: int | None = None) -> None:
        """After marks came or went in the pieces first to last; layouts stay."""
        if last is None:
            self._geometry.clear()
            return
        for index in [i for i in self._geometry if first <= i <= last]:
            del self._geometry[index]

    def forget_all(self) -> None:
        self._laid.clear()
        self._geometry.clear()
        self._characters = 0

    def _shrink(self) -> None:
        while len(self._laid) > MOST_PIECES or (
            self._characters > MOST_CHARACTERS and len(self._laid) > 20
        ):
            index, gone = self._laid.popitem(last=False)
            self._geometry.pop(index, None)
            self._characters -= gone.piece.end - gone.piece.start
