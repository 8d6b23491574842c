"""The border between the window's thread and the others. There is no other."""

import gc
import sys
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from annotator.jobs import Cancelled, JobContext

T = TypeVar("T")

PATIENCE_SECONDS = 0.0002
"""How long the window's thread waits for a worker that holds the interpreter; Python's own 5 ms
would be waited for anew after every call of Qt, many times a key."""


STOP_MS = 3_000
_MANY = 50_000
"""Things of which a collection takes some milliseconds."""


class Jobs(QObject):
    """Runs long work off the window's thread and lands its outcome back on it.

    It lives as long as the window, and is the only QObject that a worker touches: one that a
    worker owned would be destroyed on the worker's thread.
    """

    progressed = Signal(object, int, int)
    """The job, steps done, steps in all."""

    begun = Signal()
    """A job has been started."""

    ended = Signal()
    """A job has ended: done, failed or cancelled. Its outcome has been handled."""

    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, still: bool = False) -> None:
        """`still` is for jobs that make very many things: see `Stillness`."""
        super().__init__(parent)
        self._still = still
        sys.setswitchinterval(PATIENCE_SECONDS)
        self._pool = QThreadPool(self)
        self._running: dict[JobContext, bool] = {}
        self._landed.connect(self._land)

        self.stuck = False
        """Whether a job was left behind that did not hear that it was cancelled."""

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def goes_on(self, job: JobContext) -> bool:
        """Whether it has neither ended nor been let go."""
        return job in self._running

    def start(
        self,
        work: Callable[[JobContext], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None] | None = None,
        still: bool = False,
    ) -> JobContext:
        """Run `work`, then call `done` or `failed` on the window's thread; if cancelled, `stopped`
        or nothing. `still` as with all jobs, for this one."""
        job = JobContext(lambda steps, total: self.progressed.emit(job, steps, total))

        def run() -> None:
            outcome: Callable[[], None] | None
            try:
                outcome = partial(done, work(job))
            except Cancelled:
                outcome = stopped
            except Exception as error:
                outcome = partial(failed, error)
            self._landed.emit((job, outcome))

        self._running[job] = still or self._still
        if self._running[job]:
            Stillness.begin()
        self._pool.start(run)
        self.begun.emit()
        return job

    @Slot()
    def cancel(self) -> None:
        """Ask every job to stop at its next step."""
        for job in self._running:
            job.cancel()

    def stop(self, patience_ms: int = STOP_MS) -> None:
        """Cancel every job and wait for the threads. What ended meanwhile lands nowhere: whoever
        stops is about to close what it was for. One that does not hear of it is not waited for
        for ever, as it reads a copy of its own; -1 is for those that do not."""
        self.cancel()
        self.stuck = not self._pool.waitForDone(patience_ms)
        for job in list(self._running):
            self._let_go(job)
        self.ended.emit()

    @Slot(object)
    def _land(self, landed: tuple[JobContext, Callable[[], None] | None]) -> None:
        job, outcome = landed
        if job not in self._running:
            return
        self._let_go(job)
        try:
            if outcome:
                outcome()
        finally:
            self.ended.emit()

    def _let_go(self, job: JobContext) -> None:
        if self._running.pop(job):
            Stillness.end()


class Stillness:
    """While a job makes very many things: no garbage is collected, for a collection in the job's
    thread would end widgets there."""

    _held = 0

    @classmethod
    def begin(cls) -> None:
        cls._held += 1
        gc.disable()

    @classmethod
    def end(cls) -> None:
        """Collecting goes on when the last one has ended."""
        cls._held -= 1
        cls.settle()

    @classmethod
    def settle(cls) -> None:
        """Collect from now on, unless something that needs stillness goes on.

        Of very many things that were made meanwhile, none is garbage but by chance, and going
        through them would stop the window: collections leave them out.
        """
        if not cls._held:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            gc.enable()
