"""Files looked at off the window's thread; the project asked between its keys."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from annotator.errors import AnnotatorError
from annotator.intake.doubles import Asking, Double, compared
from annotator.intake.looking import Candidate, look
from annotator.jobs import JobContext
from annotator.readers.guarded.given import Choices
from annotator.storage.project import Project
from ui.jobs import Jobs
from ui.turns import Turns

TURN_SECONDS = 0.008
Wanted = Callable[[JobContext], Sequence[tuple[Path, Choices]]]
"""Finds the files, in the job: folders may be large, and far away."""


class Looking(QObject):
    """One look at a time: read in a job, asked for in turns, compared in a job."""

    begun = Signal()
    """A look, of which the others tell."""

    progressed = Signal(int, int)
    """Files read, and files in all."""

    read = Signal(object)
    """The `list[Candidate]` of all files that were to be looked at."""

    compared = Signal(object)
    """Doubles by row, `dict[int, Double]`: the look has ended."""

    stopped = Signal()
    """It was given up, as somebody wished."""

    failed = Signal(object)
    """The error with which it ended."""

    def __init__(self, project: Project, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._jobs = project, jobs
        self._job: JobContext | None = None
        self._steps: Iterator[None] = iter(())
        self._then: Callable[[], None] = lambda: None
        self._turns = Turns(self._turn, self)
        jobs.progressed.connect(self._tell)

    @property
    def busy(self) -> bool:
        return self._job is not None or self._turns.active

    def begin(self, wanted: Wanted, held_bytes: int = 0) -> None:
        """Read files. What they are is told by `read`."""
        self.begun.emit()
        self._job = self._jobs.start(
            lambda job: look(wanted(job), job, held_bytes),
            done=self._done,
            failed=self._fail,
            stopped=self._stop,
            still=True,
        )

    def compare(self, rows: dict[int, Candidate], among: dict[int, Candidate]) -> None:
        """Ask the project about rows, then compare them with what it has and with all others."""
        asking = Asking(self._project, rows)
        self.go(asking.steps(), partial(self._weigh, rows, asking, among))

    def go(self, steps: Iterator[None], then: Callable[[], None]) -> None:
        """Some milliseconds of steps a turn, as a part of the look, and what comes after them."""
        self._steps, self._then = steps, then
        self._turns.start()

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        elif self._turns.active:
            self._turns.stop()
            self._stop()

    @Slot()
    def _turn(self) -> None:
        until = monotonic() + TURN_SECONDS
        while monotonic() < until:
            try:
                over = next(self._steps, self) is self
            except AnnotatorError as error:
                self._turns.stop()
                self._fail(error)
                return
            if over:
                self._turns.stop()
                self._then()
                return

    def _weigh(
        self, rows: dict[int, Candidate], asking: Asking, among: dict[int, Candidate]
    ) -> None:
        if not asking.likely and len(among) < 2:  # nothing to compare with
            self._weighed(asking.exact)
            return
        self._job = self._jobs.start(
            lambda job: compared(rows, asking, among, job),
            done=self._weighed,
            failed=self._fail,
            stopped=self._stop,
            still=True,
        )

    def _done(self, found: list[Candidate]) -> None:
        self._job = None
        self.read.emit(found)

    def _weighed(self, doubles: dict[int, Double]) -> None:
        self._job = None
        self.compared.emit(doubles)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _stop(self) -> None:
        self._job = None
        self.stopped.emit()

    @Slot(object, int, int)
    def _tell(self, job: JobContext, done: int, total: int) -> None:
        if job is self._job:
            self.progressed.emit(done, total)
