"""Long work, as the core sees it: something that reports progress and can be told to stop."""

from collections.abc import Callable
from threading import Event
from time import monotonic

EVERY_SECONDS = 0.05
"""Time between two reports: a tight loop must not bury the window under signals."""


class Cancelled(Exception):
    """Raised inside a job when the person asked it to stop."""


class JobContext:
    """Handed to every long function. Reporting progress is also where a job may be stopped."""

    def __init__(self, report: Callable[[int, int], None] = lambda done, total: None) -> None:
        self._report = report
        self._stop = Event()
        self._told = 0.0

    def cancel(self) -> None:
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def stop_if_asked(self) -> None:
        """For work without steps, or with steps too small to be told. Raises Cancelled."""
        if self._stop.is_set():
            raise Cancelled

    def progress(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are done. Raises Cancelled."""
        self.stop_if_asked()
        if done == total or monotonic() - self._told >= EVERY_SECONDS:
            self._told = monotonic()
            self._report(done, total)


class Remaining:
    """How long something will still take, from how long it has taken."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._begun = clock()

    def seconds(self, done: int, total: int) -> float | None:
        """None while nothing can be said."""
        spent = self._clock() - self._begun
        if not done or spent < 1:
            return None
        return spent * (total - done) / done
