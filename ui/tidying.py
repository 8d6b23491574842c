"""Garbage of the whole program is looked for while nobody does anything."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QCursor, QGuiApplication

from ui.jobs import Stillness
from ui.turns import at_work

SETTLING_MS = 100
"""After a project was opened, when it has been painted."""
LOOK_MS = 3_000
_NEVER = 1_000_000
_DUE, _OVERDUE = 10, 300
"""Smaller collections since: as many as Python itself waits for, and many more."""


class Tidying(QObject):
    """A full collection goes through all there is, 20 to 80 ms after an hour of work, and Python
    begins one wherever something is made. Here it waits for a pause: no key and no movement of
    the mouse between two looks, and no long work that takes its turns."""

    def __init__(self, parent: QObject, keys: Callable[[], int]) -> None:
        """`keys` says how many were pressed so far."""
        super().__init__(parent)
        self._keys = keys
        self._before: tuple[int, int, int] = (-1, 0, 0)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self.look)
        self._looks.start(LOOK_MS)

    @Slot()
    def look(self) -> None:
        """Collect, if it is due and nobody notices."""
        at = QCursor.pos()
        now = (self._keys(), at.x(), at.y())
        pause = now == self._before and not QGuiApplication.mouseButtons().value
        pause = pause and not at_work()
        self._before = now
        since = gc.get_count()[2]
        if gc.isenabled() and (since > _OVERDUE or (pause and since > _DUE)):
            gc.collect()


def settle_memory() -> None:
    """After a project was opened and painted: no collection drops a frame at some later key."""
    gc.collect()
    gc.freeze()
    Stillness.settle()
