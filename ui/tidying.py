"""Garbage of the whole program is looked for while nobody does anything."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QCursor, QGuiApplication

from ui.jobs import Stillness
from ui.turns import Turns, at_work

SETTLING_MS = 100
"""After a project was opened, when it has been painted."""
LOOK_MS = 3_000
_NEVER = 1_000_000
_DUE, _OVERDUE = 10, 300
"""Smaller collections since: as many as Python itself waits for, and many more."""


class Tidying(QObject):
    """A full collection goes through all there is, 20 to 80 ms after an hour of work, and Python
    begins one wherever something is made. Here it waits for a pause: no key and no movement of
    the mouse between two looks, and no long work that takes its turns. What is overdue all the
    same takes a turn of its own beside such work, so that the two are not one silence."""

    def __init__(self, parent: QObject, keys: Callable[[], int]) -> None:
        """`keys` says how many were pressed so far."""
        super().__init__(parent)
        self._keys = keys
        self._before: tuple[int, int, int] = (-1, 0, 0)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        self._between = Turns(self._collect, self)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self.look)
        self._looks.start(LOOK_MS)

    @Slot()
    def look(self) -> None:
        """Collect, if it is due and nobody notices."""
        at = QCursor.pos()
        now = (self._keys(), at.x(), at.y())
        pause = now == self._before and not QGuiApplication.mouseButtons().value
        self._before = now
        since = gc.get_count()[2]
        if since > _OVERDUE and at_work():
            self._between.start()
        elif since > _OVERDUE or (pause and since > _DUE and not at_work()):
            self._collect()

    @Slot()
    def _collect(self) -> None:
        self._between.stop()
        if gc.isenabled():
            gc.collect()


def leave_out() -> None:
    """All that a project needs as long as it is open has been gathered: collections leave it out
    from now on, for they would go through all of it."""
    gc.freeze()


def settle_memory() -> None:
    """After a project was opened and painted: no collection drops a frame at some later key."""
    gc.collect()
    gc.freeze()
    Stillness.settle()
