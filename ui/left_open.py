"""The names that are left open in the whole project: nobody said who is meant, or only probably."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes.change import Change
from annotator.errors import ProjectDamaged
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, ArticleId
from annotator.model.stamp import Status
from annotator.suggest.deciding.accepting import is_open
from ui.bridge import SessionBridge
from ui.turns import Turns

MOST = 20_000
"""Names that are gone through in one sitting."""
_ARTICLES = 10
"""Articles that are asked about at once."""
_TURN_SECONDS = 0.004
_PATIENCE_SECONDS = 0.15

Place = tuple[ArticleId, int, int, AnnotationId]
"""Article, start, end the other way round, number: reading order through the project."""


class LeftOpen(QObject):
    """Read when it is first asked for, some articles a turn, and then kept in step."""

    changed = Signal()
    """Names were found, decided, or left open."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._project = bridge.project
        self.names: dict[AnnotationId, Annotation] = {}
        self._places: list[Place] = []
        self._begun, self._last = False, 0
        self.complete = False
        """Whether all articles were looked at."""
        self._odd: ProjectDamaged | None = None
        """What could not be read, to be said once."""
        self._turns = Turns(self._turn, self)
        bridge.changed.connect(self._follow)
        bridge.renewed.connect(self._renew)

    def begin(self) -> None:
        """Look through the project, once."""
        if not self._begun:
            self._begun, self.complete, self._last = True, False, 0
            self._turns.start()

    def in_order(self) -> list[AnnotationId]:
        return [number for *_, number in self._places]

    def beyond(self, at: Place, by: int) -> Annotation | None:
        """The next name left open, on from a place, as far as is known within a moment."""
        self.begin()
        self._look_for(_PATIENCE_SECONDS)
        self.changed.emit()
        index = bisect_right(self._places, at) if by > 0 else bisect_left(self._places, at) - 1
        if not 0 <= index < len(self._places):
            return None
        return self.names[self._places[index][-1]]

    @Slot()
    def _turn(self) -> None:
        self._look_for(_TURN_SECONDS)
        if self.complete:
            self._turns.stop()
        self.changed.emit()
        odd, self._odd = self._odd, None
        if odd is not None:
            raise odd

    def _look_for(self, seconds: float) -> None:
        end = monotonic() + seconds
        while not self.complete and monotonic() < end:
            self._look()

    def _look(self) -> None:
        some = self._project.article_ids(self._last, _ARTICLES)
        self.complete = len(some) < _ARTICLES
        if not some:
            return
        self._last = some[-1]
        for annotation in self._found(some):
            self._put(annotation)
        self.complete = self.complete or len(self.names) >= MOST

    def _found(self, some: list[ArticleId]) -> Iterator[Annotation]:
        """One article that cannot be read keeps nobody from the others."""
        try:
            yield from self._project.left_open(some[0], some[-1])
        except ProjectDamaged as error:
            if len(some) == 1:
                self._odd = error
            else:
                for one in some:
                    yield from self._found([one])

    @Slot()
    def _renew(self) -> None:
        if self._begun:
            self._begun = False
            self.names.clear()
            self._places.clear()
            self.begin()
            self.changed.emit()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if not self._begun:
            return
        touched = False
        for edit in change.edits:
            record = edit.record
            if isinstance(record, Annotation):
                before = len(self._places)
                self._drop(record.id)
                if isinstance(edit.after, Annotation):
                    self._put(edit.after)
                touched = touched or before != len(self._places) or record.id in self.names
        if touched:
            self.changed.emit()

    def _put(self, annotation: Annotation) -> None:
        standing = annotation.stamp.status in (Status.ACCEPTED, Status.DRAFT)
        if standing and is_open(annotation) and annotation.id not in self.names:
            self.names[annotation.id] = annotation
            insort(self._places, place_of(annotation))

    def _drop(self, number: AnnotationId) -> None:
        known = self.names.pop(number, None)
        if known is not None:
            del self._places[bisect_left(self._places, place_of(known))]


def place_of(annotation: Annotation) -> Place:
    return annotation.article_id, annotation.start, -annotation.end, annotation.id


def left_open(bridge: SessionBridge) -> LeftOpen:
    """The one list of a sitting."""
    found = bridge.findChild(LeftOpen)
    return found if isinstance(found, LeftOpen) else LeftOpen(bridge)
