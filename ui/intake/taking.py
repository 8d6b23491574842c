"""What was chosen is taken in: some articles a turn, one step to undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes.risk import MANY_ARTICLES
from annotator.errors import AnnotatorError
from annotator.intake.looking import Candidate
from annotator.portions import Portions, Undoing
from annotator.session import Session
from ui.turns import Turns

TURN_SECONDS = 0.010


class Taking(QObject):
    """Keys go between the turns. Stopped, what came in goes again."""

    progressed = Signal(int, int)
    """Articles taken, and articles in all."""

    ended = Signal(object)
    """The ids of the articles that came in."""

    failed = Signal(object)
    """The error with which it ended."""

    def __init__(self, session: Session, parent: QObject, undo: Undoing | None = None) -> None:
        """`undo` is how the last step is taken back, where that is not at once."""
        super().__init__(parent)
        self._session, self.undo = session, undo
        self._portions = Portions(session, ())
        self._total = 0
        self.stopped = False
        """Whether somebody stopped it. What had come in may stay all the same."""
        self._turns = Turns(self._turn, self)

    @property
    def busy(self) -> bool:
        return self._turns.active

    @property
    def taken_back(self) -> bool:
        return self._portions.undone

    def begin(self, chosen: Sequence[Candidate]) -> None:
        drafts = [one.draft for one in chosen if one.draft is not None]
        bundles = [one.bundle for one in chosen if one.bundle is not None]
        self._total = len(drafts) + sum(len(bundle.articles) for bundle in bundles)
        self._portions = Portions(self._session, drafts, bundles)
        self.stopped = False
        try:
            if self._total > MANY_ARTICLES:
                self._session.about_to_risk()
        except AnnotatorError as error:
            self.failed.emit(error)
            return
        self._turns.start()
        self._turn()

    @Slot()
    def cancel(self) -> None:
        """Take back what came in, unless something else was done after it."""
        if self.busy:
            self._turns.stop()
            self.stopped = True
            if not self._portions.take_back(self.undo, self._end):
                self._end()

    def _end(self) -> None:
        self.ended.emit(self._portions.taken)

    @Slot()
    def _turn(self) -> None:
        try:
            more = self._portions.take(TURN_SECONDS)
        except AnnotatorError as error:
            self._turns.stop()
            self.failed.emit(error)
            return
        self.progressed.emit(len(self._portions.taken), self._total)
        if not more:
            self._turns.stop()
            self._end()
