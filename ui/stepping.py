"""Undo, redo and the way along the history: what is short at once, what is long behind a sheet."""

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QObject, Slot

from annotator.errors import AnnotatorError
from annotator.long_steps import LongStep, long_step
from annotator.storage.journal import Entry, Role
from ui import strings
from ui.bridge import SessionBridge
from ui.turns import Turns
from ui.waiting_sheet import WaitingSheet, sheet_for

_TURN_SECONDS = 0.010
_ENDED = object()


class Stepping(QObject):
    """Goes step by step. While a long one is written, some milliseconds a turn, the window takes
    no keys, and nothing else is written; cancelled, that step is as it was."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._bridge, self._session = bridge, bridge.session
        self._plan: Iterator[Role] = iter(())
        self._long: LongStep | None = None
        self._course: Iterator[None] = iter(())
        self._ended: Callable[[], None] = _nothing
        self.sheet: WaitingSheet | None = None
        self._turns = Turns(self._go_on, self)

    @property
    def busy(self) -> bool:
        return self.sheet is not None

    @Slot()
    def undo(self) -> None:
        """Of a gesture that waits to be saved, there is nothing to take back but the waiting."""
        if self._bridge.unsaved is not None:
            self._bridge.give_up()
        else:
            self._begin(iter([Role.UNDO]))

    def undo_then(self, ended: Callable[[], None]) -> None:
        """Undo, and call this when that has ended: done, given up, or failed."""
        self._ended = ended
        try:
            self.undo()
        finally:
            if not self.busy:
                self._tell_end()

    @Slot()
    def redo(self) -> None:
        self._begin(iter([Role.REDO]))

    def go_to(self, entry: Entry, *, standing: bool) -> None:
        """Undo or redo, step by step, until this one is the last in force."""
        self._begin(self._way_back(entry) if standing else self._way_forth(entry))

    def end(self) -> None:
        """Before the project is closed: a step that is not on the disk yet is as it was. Nobody
        hears of it who would ask the project then."""
        self._ended = _nothing
        self._give_up()

    def _way_back(self, entry: Entry) -> Iterator[Role]:
        while self._session.history.to_undo not in (entry, None):
            yield Role.UNDO

    def _way_forth(self, entry: Entry) -> Iterator[Role]:
        history = self._session.history
        while history.to_undo != entry and history.to_redo is not None:
            yield Role.REDO

    def _begin(self, plan: Iterator[Role]) -> None:
        if not self.busy:
            self._plan = plan
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        self._turns.stop()
        try:
            self._step_on()
        except AnnotatorError:
            self._give_up()
            raise

    def _step_on(self) -> None:
        """A slice of a long step, or what is short."""
        if next(self._course, _ENDED) is not _ENDED:
            self._turns.start()
            return
        until = monotonic() + _TURN_SECONDS
        for role in self._plan:
            self._long = long_step(self._session, role)
            if self._long is not None:
                self._open(self._long.step, role)
                self._course = self._coming(self._long)
                self._turns.start()
                return
            self._session.undo() if role is Role.UNDO else self._session.redo()
            if monotonic() > until:
                self._turns.start()
                return
        self._close()
        self._tell_end()

    def _tell_end(self) -> None:
        ended, self._ended = self._ended, _nothing
        ended()

    def _coming(self, long: LongStep) -> Iterator[None]:
        """Slice by slice until it is on the disk; then those hear of it who show something, each
        in a turn of its own."""
        while not long.advance():
            if self.sheet is not None:
                self.sheet.tell(long.done, long.total)
            yield
        self._long = None
        yield
        self._bridge.renewed.emit(frozenset(long.touched))
        yield
        long.tell()
        yield

    @Slot()
    def _give_up(self) -> None:
        """Whoever looked meanwhile may have seen what is no longer so. What is on the disk is told
        to its end."""
        long, self._long = self._long, None
        course, self._course = self._course, iter(())
        self._plan = iter(())
        self._turns.stop()
        if long is not None:
            long.give_up()
            self._bridge.renewed.emit(frozenset(long.touched))
        else:
            for _ in course:
                continue
        self._close()
        self._tell_end()

    def _open(self, step: Entry, role: Role) -> None:
        self._close()
        back, forth = self.tr("Taking back: {what}"), self.tr("Bringing again: {what}")
        what = strings.verb(step.verb)
        if step.about:
            what += f" “{strings.escaped(step.about, 60)}”"
        words = (back if role is Role.UNDO else forth).format(what=what)
        self.sheet = sheet_for(words, self._bridge.parent())
        self.sheet.stop_wanted.connect(self._give_up)
        self.sheet.open()

    def _close(self) -> None:
        if self.sheet is not None:
            self.sheet.end()
            self.sheet = None


def _nothing() -> None:
    """Nobody waits for the end."""


def stepping(bridge: SessionBridge) -> Stepping:
    """The one of a sitting."""
    found = bridge.findChild(Stepping)
    return found if isinstance(found, Stepping) else Stepping(bridge)
