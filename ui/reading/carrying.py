"""Selected words that are dragged out of the text, into another program or field: as plain text."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.span import Span


class Carrying:
    """A press on the selection waits: moved it carries the words away, let go it is a click."""

    def __init__(self, view: QWidget, words: Callable[[], str]) -> None:
        self._view, self._words = view, words
        self.pressed: QPoint | None = None

    def press(self, event: QMouseEvent, under: int | None, selected: Span | None) -> bool:
        """Whether this press is one on the selection, so that nothing else becomes of it yet."""
        single = event.type() is QMouseEvent.Type.MouseButtonPress
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        on_it = (
            under is not None and selected is not None and selected.start <= under < selected.end
        )
        self.pressed = event.position().toPoint() if single and plain and on_it else None
        return self.pressed is not None

    def move(self, point: QPoint) -> bool:
        """Whether the words wait to be carried, or were carried just now."""
        if self.pressed is None:
            return False
        if (point - self.pressed).manhattanLength() >= QApplication.startDragDistance():
            self.pressed = None
            self._carry()
        return True

    def release(self) -> QPoint | None:
        """Where the press was that came to nothing; None where there was none."""
        pressed, self.pressed = self.pressed, None
        return pressed

    def _carry(self) -> None:
        data = QMimeData()
        data.setText(self._words())
        drag = QDrag(self._view)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
