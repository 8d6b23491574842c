"""Long work in turns of the event loop."""

from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Slot
from shiboken6 import Shiboken

BREATH_MS = 1
"""Between two turns of some milliseconds. A timer of 0 would come again before all others that
have become due meanwhile, and so make of two turns one silence."""
SOON_MS = 20
"""When to look again whether something is whole."""

_FLAGS = QEventLoop.ProcessEventsFlag
KEPT_WAITING = _FLAGS.ExcludeUserInputEvents | _FLAGS.ExcludeSocketNotifiers
"""Keys, clicks and other programs wait until all is there."""


class Turns(QObject):
    """One long work, which takes some milliseconds a turn from when it is started until it is
    stopped.

    However many there are, one of them has its turn between two looks at the keys: clocks of
    their own would fall due together, and a key would wait for all of them.
    """

    def __init__(self, turn: Callable[[], object], parent: QObject, *, ahead: bool = False) -> None:
        """They end with `parent`. Work that is done `ahead` rests while there is other."""
        super().__init__(parent)
        self.take, self.ahead = turn, ahead
        self._queue = _queue()

    @property
    def active(self) -> bool:
        """Whether another turn will come."""
        return self in self._queue.waiting

    def start(self) -> None:
        self._queue.add(self)

    def stop(self) -> None:
        self._queue.drop(self)


class _Queue(QObject):
    """All long works of the program, one behind the other."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.waiting: deque[Turns] = deque()
        self.held = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(BREATH_MS)
        self._clock.timeout.connect(self._next)

    def add(self, turns: Turns) -> None:
        if turns not in self.waiting:
            self.waiting.append(turns)
        self.go_on()

    def drop(self, turns: Turns) -> None:
        if turns in self.waiting:
            self.waiting.remove(turns)

    def go_on(self) -> None:
        if self.waiting and not self.held and not self._clock.isActive():
            self._clock.start()

    @Slot()
    def _next(self) -> None:
        """The clock goes on before the turn, which may open an event loop of its own, and begins
        anew after it, so that jobs come to their share of the interpreter."""
        if self.held or not self.waiting:
            return
        turns = next((one for one in self.waiting if not one.ahead), self.waiting[0])
        self.waiting.remove(turns)
        if not Shiboken.isValid(turns):  # it has ended with its parent
            self.go_on()
            return
        self.waiting.append(turns)
        self._clock.start()
        try:
            turns.take()
        finally:
            self._clock.start()


def _queue() -> _Queue:
    program = QCoreApplication.instance()
    assert program is not None, "turns are taken in the event loop of a program"
    found = program.findChild(_Queue)
    return found if isinstance(found, _Queue) else _Queue(program)


@contextmanager
def others_waiting() -> Generator[None]:
    """While something is made that takes the window's whole time: no long work has a turn."""
    queue = _queue()
    queue.held += 1
    try:
        yield
    finally:
        queue.held -= 1
        queue.go_on()


def at_work() -> bool:
    """Whether some long work of the program goes on."""
    return bool(_queue().waiting)


def end_clocks(owner: QObject) -> None:
    """No clock and no long work of an owner asks for anything again."""
    for timer in owner.findChildren(QTimer):
        timer.stop()
    for turns in owner.findChildren(Turns):
        turns.stop()


def breathe() -> None:
    """Between two parts of something that ends only as a whole: the window paints, and its clocks
    go on."""
    loop = QEventLoop()
    QTimer.singleShot(BREATH_MS, loop.quit)
    loop.exec(KEPT_WAITING)
