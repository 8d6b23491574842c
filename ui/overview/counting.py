"""A count at work: some milliseconds a turn of the event loop, so that keys go between.

What was counted is made a chart in a job: nobody else touches it by then.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from annotator.model.ids import AuthorityId
from annotator.overview.chart import Chart
from annotator.overview.charts.making import PARAGRAPH, PICTURES, TOGETHER
from annotator.overview.charts.wishes import Subject, Wishes
from annotator.overview.counted import Counted
from annotator.overview.scope import Scope
from annotator.storage.overview.gathering import Gathering
from annotator.storage.overview.together import Together
from ui.bridge import SessionBridge
from ui.jobs import Jobs
from ui.spoken import spoken
from ui.turns import Turns

_TURN_SECONDS = 0.006

Pairs = Mapping[tuple[AuthorityId, AuthorityId], int]


def translated(words: str) -> str:
    """The core's words about charts in the person's language."""
    return QCoreApplication.translate("Overview", words)


class Counting(QObject):
    """Counts a scope once, and keeps what it found until the project changes."""

    went = Signal(int, int)
    """How much is done, of how much."""

    made = Signal(object)
    """The `Chart` that was asked for last."""

    failed = Signal(str)
    """Why there is no chart, in words."""

    aged = Signal()
    """The project has changed since it was counted."""

    def __init__(self, bridge: SessionBridge, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._jobs = bridge.project, jobs
        self._gathering: Gathering | None = None
        self._together: Together | None = None
        self._steps: Iterator[tuple[int, int]] = iter(())
        self._complete = False
        self._asked = ("", Wishes())
        self._number = 0
        self.fresh = False
        """Whether what was counted is how the project is now."""
        self._turns = Turns(self._turn, self)
        bridge.changed.connect(self._age)

    @property
    def busy(self) -> bool:
        return self._turns.active

    @property
    def counted(self) -> Counted | None:
        """What was counted last, or is being counted."""
        return self._gathering.counted if self._gathering else None

    def begin(self, name: str, scope: Scope, wishes: Wishes, *, anew: bool = False) -> None:
        """Make a chart; count first where that scope is not the one that was counted last."""
        running = self.busy and self._together is None
        self._asked = (name, wishes)
        known = self._gathering is not None and self._gathering.scope == scope
        if known and running and not anew:
            return  # the chart is made when the count has ended
        self.stop()
        if known and self._complete and not anew:
            self._go_on()
            return
        self._gathering, self._complete, self.fresh = self._project.gathering(scope), False, True
        self._at_once(name, scope, wishes)
        self._steps = self._gathering.steps()
        self._turns.start()

    @Slot()
    def stop(self) -> None:
        """End the count; what is not complete is begun anew the next time."""
        self._turns.stop()
        self._steps, self._together = iter(()), None
        self._number += 1

    @Slot()
    def _turn(self) -> None:
        """Half a count is no count: where it fails, it is begun anew the next time."""
        until = monotonic() + _TURN_SECONDS
        try:
            for done, total in self._steps:
                if monotonic() >= until:
                    self.went.emit(done, total)
                    return
            self._turns.stop()
            self._complete = True
            self._go_on()
        except AnnotatorError as error:
            self.stop()
            self.failed.emit(spoken(error))

    def _go_on(self) -> None:
        """The next thing that has to be counted, or the chart."""
        assert self._gathering is not None, "something was counted"
        name, wishes = self._asked
        if name == TOGETHER and self._together is None:
            most = self._gathering.counted.most_named(wishes.most)
            within = self._gathering.within
            paragraphs = wishes.by == PARAGRAPH
            self._together = self._project.together(most, within, paragraphs=paragraphs)
            self._steps = self._together.steps()
            self._turns.start()
            return
        pairs: Pairs = self._together.pairs if self._together else {}
        self._together = None
        subject = self._project.subject(self._gathering, wishes, pairs, translated)
        self._make(name, subject, wishes)

    def _make(self, name: str, subject: Subject, wishes: Wishes) -> None:
        number = self._number = self._number + 1

        def make(_: JobContext) -> Chart:
            return PICTURES[name].made(subject, wishes)

        def done(chart: Chart) -> None:
            if number == self._number:
                self.made.emit(chart)

        self._jobs.start(make, done=done, failed=_raise)

    def _at_once(self, name: str, scope: Scope, wishes: Wishes) -> None:
        """How many articles there are of each status is kept: that picture waits for no count."""
        if name != "articles" or wishes.by not in ("", "status") or not scope.is_empty:
            return
        assert self._gathering is not None, "a count has begun"
        shelves = {progress.value: number for progress, number in self._project.shelves().items()}
        known = Counted(articles=sum(shelves.values()), progress=Counter(shelves))
        subject = self._project.subject(self._gathering, wishes, {}, translated)
        subject = Subject(counted=known, scope=scope, tags=subject.tags, named={}, tr=translated)
        self.made.emit(PICTURES[name].made(subject, wishes))

    @Slot()
    def _age(self) -> None:
        if self._gathering is not None and self.fresh:
            self.fresh = False
            self.aged.emit()


def _raise(error: Exception) -> None:
    raise error
