"""What was decided in the articles, gathered between the keys and kept in step."""

from contextlib import suppress
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.changes.change import Change
from annotator.errors import ProjectDamaged
from annotator.model.annotation import Annotation
from annotator.model.ids import ArticleId
from annotator.suggest.deciding.memory import Memory
from ui.bridge import SessionBridge
from ui.tidying import leave_out
from ui.turns import Turns

PAUSE_MS = 1_000
ARTICLES = 3_000
"""Of a larger project the newest: reading a hundred thousand would never end."""
_TURN_SECONDS = 0.004
MOST = 2_000
"""Articles with more annotations are left out: reading one would take longer than a frame."""


class LiveMemory(QObject):
    """Reads some articles a turn; until all are read, the memory before stands."""

    changed = Signal()
    """All articles have been read."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._project = bridge.project
        self.memory, self._coming = Memory(), Memory()
        self._waiting: list[ArticleId] = []
        self._begun = self._gathered = False
        self._turns, self._pause = Turns(self._read_some, self, ahead=True), QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.read)
        bridge.changed.connect(self._follow)
        bridge.renewed.connect(self._renew)

    @Slot()
    def read(self) -> None:
        """Begin, or begin anew."""
        self._begun = True
        self._waiting = self._project.newest_articles(ARTICLES)
        self._coming = Memory()
        self._turns.start()

    @Slot()
    def _read_some(self) -> None:
        until = monotonic() + _TURN_SECONDS
        while self._waiting:
            self._read(self._waiting.pop())
            if monotonic() >= until:
                return
        self._turns.stop()
        self.memory = self._coming
        if not self._gathered:
            self._gathered = True
            leave_out()
        self.changed.emit()

    def _read(self, article_id: ArticleId) -> None:
        """One that cannot be read keeps nobody from the others; whoever opens it is told."""
        with suppress(ProjectDamaged):
            self._take(article_id)

    def _take(self, article_id: ArticleId) -> None:
        for line in self._project.article_lines([article_id]):
            if line.annotations <= MOST:
                for annotation in self._project.annotations(line.id):
                    self._coming.add(annotation)

    @Slot()
    def _renew(self) -> None:
        if self._begun:
            self._pause.start()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """What is decided is added; what is taken back needs a new reading."""
        pairs = {e.record.id: e for e in change.edits if isinstance(e.record, Annotation)}
        before = {e.record.id for e in change.edits if e.before is None}
        if any(number not in before for number in pairs):
            self._renew()
            return
        for edit in pairs.values():
            if isinstance(edit.after, Annotation):
                self.memory.add(edit.after)
                if edit.after.article_id not in self._waiting and self._coming is not self.memory:
                    self._coming.add(edit.after)
