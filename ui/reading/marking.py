"""The marks of a page as they come and go, painting again no more than what they touch."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Slot

from ui.reading.index import MarkIndex
from ui.reading.page import Mark
from ui.reading.paper import Paper
from ui.turns import Turns

AT_ONCE = 4000
SLICE = 800
"""Marks taken in between two turns of the event loop: some one or two milliseconds."""

MANY = 1000
"""Marks from which on the whole of what is in sight is painted again."""


class Marking(QObject):
    """Puts marks into the paper's index: the ones in sight first, the others slice by slice."""

    def __init__(
        self,
        paper: Paper,
        redraw: Callable[[int, int], None],
        ready: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._paper, self._redraw, self._ready = paper, redraw, ready
        self._waiting: list[Mark] = []
        self._slices = Turns(self._take_slice, self)

    @property
    def busy(self) -> bool:
        """Whether marks still wait for their turn."""
        return bool(self._waiting)

    def replace(self, marks: list[Mark]) -> None:
        self.stop()
        self._paper.marks = MarkIndex()
        self._paper.stock.forget_geometry()
        if len(marks) <= AT_ONCE:
            self._paper.marks.add_all(marks)
            self._ready()
            return
        start, end = self._in_sight()
        near = [mark for mark in marks if mark.start < end and mark.end > start]
        self._paper.marks.add_all(near)
        seen = set(near)
        self._waiting = [mark for mark in marks if mark not in seen] if near else marks
        self._slices.start()

    def stop(self) -> None:
        """Forget what has not been taken in yet."""
        self._slices.stop()
        self._waiting = []

    def add(self, marks: list[Mark]) -> None:
        self._paper.marks.add_all(marks)
        self._touch(marks)

    def remove(self, annotation_ids: Iterable[int]) -> None:
        wanted = set(annotation_ids)
        if self._waiting:
            self._waiting = [m for m in self._waiting if m.annotation_id not in wanted]
        self._touch([m for number in wanted for m in self._paper.marks.remove(number)])

    def emphasise(self, annotation_id: int | None) -> None:
        before, self._paper.current = self._paper.current, annotation_id
        for changed in (before, annotation_id):
            if changed is not None:
                self._touch(self._paper.marks.of(changed))

    def _touch(self, marks: Sequence[Mark]) -> None:
        """The pieces under these marks are drawn anew; nothing is laid out again."""
        pieces = self._paper.pieces
        if not marks or not len(pieces):
            return
        if len(marks) > MANY:
            self._paper.stock.forget_geometry()
            self._redraw(*self._in_sight())
            return
        first_seen, last_seen = self._pieces_in_sight()
        for mark in marks:
            first, last = pieces.at(mark.start), pieces.at(max(mark.start, mark.end - 1))
            self._paper.stock.forget_geometry(first, last)
            if first <= last_seen and last >= first_seen:
                self._redraw(
                    max(mark.start, pieces[max(first, first_seen)].start),
                    min(mark.end, pieces[min(last, last_seen)].end),
                )

    def _pieces_in_sight(self) -> tuple[int, int]:
        seen = self._paper.visible()
        return (seen[0][0], seen[-1][0]) if seen else (0, -1)

    def _in_sight(self) -> tuple[int, int]:
        first, last = self._pieces_in_sight()
        if last < first:
            return 0, 0
        return self._paper.pieces[first].start, self._paper.pieces[last].end

    @Slot()
    def _take_slice(self) -> None:
        """Slices hold nothing that is in sight, unless somebody scrolled: then it is painted."""
        taken = self._waiting[-SLICE:]
        del self._waiting[-SLICE:]
        self._paper.marks.add_all(taken)
        start, end = self._in_sight()
        self._touch([mark for mark in taken if mark.start < end and mark.end > start])
        if not self._waiting:
            self._slices.stop()
            self._paper.stock.forget_geometry()
            self._ready()
