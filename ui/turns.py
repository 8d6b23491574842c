"""Long work in turns of the event loop."""

from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from inspect import ismethod
from weakref import WeakMethod, ref

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
        self._turn = WeakMethod(turn) if ismethod(turn) else lambda: turn
        self.ahead = ahead
        self._queue = _queue()

    @property
    def active(self) -> bool:
        """Whether another turn will come."""
        return self in self._queue.waiting

    def take(self) -> None:
        """Called by the clock."""
        turn = self._turn()
        if turn is not None:
            turn()

    def start(self) -> None:
        self._queue.add(self)

    def stop(self) -> None:
        self._queue.drop(self)


class _Queue(QObject):
    """All long works of the program, one behind the other. It keeps none of them alive."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._line: deque[ref[Turns]] = deque()
        self.held = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(BREATH_MS)
        self._clock.timeout.connect(self._next)

    @property
    def waiting(self) -> list[Turns]:
        """Those that there are still, the next one first."""
        known = (each() for each in self._line)
        return [turns for turns in known if turns is not None and Shiboken.isValid(turns)]

    def add(self, turns: Turns) -> None:
        if turns not in self.waiting:
            self._line.append(ref(turns))
        self.go_on()

    def drop(self, turns: Turns) -> None:
        self._line = deque(ref(one) for one in self.waiting if one is not turns)

    def go_on(self) -> None:
        if self.waiting and not self.held and not self._clock.isActive():
            self._clock.start()

    @Slot()
    def _next(self) -> None:
        """The clock goes on before the turn, which may open an event loop of its own, and begins
        anew after it, so that jobs come to their share of the interpreter. A turn that fails is
        the last of its work: the next one would fail likewise, a thousand times a second."""
        waiting = self.waiting
        if self.held or not waiting:
            return
        turns = next((one for one in waiting if not one.ahead), waiting[0])
        self.drop(turns)
        self._line.append(ref(turns))
        self._clock.start()
        try:
            turns.take()
        except BaseException:
            self.drop(turns)
            raise
        finally:
            self._clock.start()


def _queue() -> _Queue:
    program = QCoreApplication.instance()
    assert program is not None, "turns are taken in the event loop of a program"
    found = program.findChild(_Queue)
    return found if isinstance(found, _Queue) else _Queue(program)


@contextmanager
def others_waiting() -> Generator[None]:
    """While something is made that takes the window's whole time: no long work has a turn. Where
    it fails, what it has begun is at an end."""
    queue = _queue()
    queue.held += 1
    before = queue.waiting
    try:
        yield
    except BaseException:
        for begun in queue.waiting:
            if begun not in before:
                begun.stop()
        raise
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
