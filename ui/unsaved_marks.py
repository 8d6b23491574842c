"""Draws what is not saved yet into the reading view, so that nobody takes it for saved or lost."""

from PySide6.QtCore import QObject, Slot

from annotator.model.annotation import Annotation
from annotator.model.span import Span
from ui.bridge import SessionBridge
from ui.current import Current
from ui.reading_desk import ReadingDesk


class UnsavedMarks(QObject):
    """They go when the gesture is saved, and then come as those of an annotation."""

    def __init__(self, desk: ReadingDesk, current: Current, bridge: SessionBridge) -> None:
        super().__init__(desk)
        self._desk, self._current, self._bridge = desk, current, bridge
        bridge.held.connect(self._draw)
        desk.drawn_anew.connect(self._draw)

    @Slot()
    def _draw(self) -> None:
        self._desk.mark_unsaved(self._spans())

    def _spans(self) -> list[Span]:
        unsaved, article = self._bridge.unsaved, self._current.article
        if unsaved is None or article is None:
            return []
        made = (edit.after for edit in unsaved.change.edits)
        return [
            span
            for one in made
            if isinstance(one, Annotation) and one.article_id == article.id
            for span in one.spans
        ]
