"""What is said aloud of the annotation that comes to hand: “3 of 12: Person: “Ada” → Ada”."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible

from annotator.model.annotation import Annotation
from annotator.model.stamp import Status
from annotator.storage.reading import MarkRow
from ui.aloud import say
from ui.bridge import SessionBridge
from ui.current import Current
from ui.gestures.desk import in_reading_order
from ui.reading.article_view import ArticleView
from ui.reading_desk import ReadingDesk


class Announcing(QObject):
    """Tells programs that read the screen aloud; while none listens, nothing is counted."""

    announced = Signal(str)
    """What was said."""

    def __init__(
        self, bridge: SessionBridge, current: Current, desk: ReadingDesk, view: ArticleView
    ) -> None:
        super().__init__(desk)
        self._view = view
        self._project, self._current, self._desk = bridge.project, current, desk
        self._order: Sequence[int] | None = None
        self._last, self._told = 0, ""
        bridge.changed.connect(self._forget)
        current.article_changed.connect(self._forget)
        current.annotation_changed.connect(self._say)

    @Slot(object)
    def _forget(self, _: object) -> None:
        """Annotations may have come or gone."""
        self._order = None

    @Slot(object)
    def _say(self, annotation: Annotation | None) -> None:
        """Each that comes to hand, with its number; then what it has become, where that is new."""
        last, words = self._last, self._told
        self._last, self._told = (annotation.id if annotation is not None else 0), ""
        if annotation is None or not QAccessible.isActive():
            return
        told = self._told = self._desk.told(annotation)
        if annotation.id == last and told == words:
            return
        if annotation.id != last:
            order = self._numbers(annotation)
            told = self.tr("{n} of {all}: {what}").format(
                n=order.index(annotation.id) + 1 if annotation.id in order else "–",
                all=len(order),
                what=told,
            )
        say(self._view, told)
        self.announced.emit(told)

    def _numbers(self, annotation: Annotation) -> Sequence[int]:
        """The ids of the article's annotations in reading order, without the rejected ones."""
        if self._order is None:
            rows = (MarkRow(*row) for row in self._project.marks(annotation.article_id))
            kept = (row for row in rows if row.status != Status.REJECTED)
            self._order = [row.id for row in sorted(kept, key=in_reading_order)]
        return self._order
