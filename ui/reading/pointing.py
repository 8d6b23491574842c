"""The mouse on the text: click, double click for a word, triple for a paragraph, drag."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui.reading import hit
from ui.reading.caret import word_at
from ui.reading.paper import Paper

SELECT = Callable[[int, int], None]
"""Takes the fixed end of the selection, then the caret."""


class Pointing(QObject):
    """Turns presses and drags into selections. Dragging beyond the edge scrolls."""

    def __init__(
        self, paper: Paper, select: SELECT, scroll: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._paper, self._select, self._scroll = paper, select, scroll
        self._fixed = (0, 0)
        self._clicks = 0
        self._last = QPoint()
        self._since = QTimer(self)
        self._since.setSingleShot(True)
        self._edge = QTimer(self)
        self._edge.setInterval(40)
        self._edge.timeout.connect(self._drag_on)
        self.dragging = False

    def press(self, point: QPoint, *, extend_from: int | None) -> None:
        """A press; with Shift, `extend_from` is the fixed end of what is selected already."""
        near = (point - self._last).manhattanLength() < 6
        self._clicks = self._clicks % 3 + 1 if self._since.isActive() and near else 1
        self._since.start(QApplication.doubleClickInterval())
        self._last, self.dragging = point, True
        offset = hit.offset_at(self._paper, point)
        if extend_from is not None:
            self._fixed = (extend_from, extend_from)
            self._select(extend_from, offset)
            return
        self._fixed = self._unit(offset, point)
        self._select(*self._fixed)

    def drag(self, point: QPoint) -> None:
        """The mouse moved with its button down."""
        self._last = point
        outside = point.y() < 0 or point.y() > self._paper.view_height
        if outside and not self._edge.isActive():
            self._edge.start()
        elif not outside:
            self._edge.stop()
        start, end = self._unit(hit.offset_at(self._paper, point), point)
        if start < self._fixed[0]:
            self._select(self._fixed[1], start)
        else:
            self._select(self._fixed[0], max(end, self._fixed[1]))

    def release(self) -> None:
        self.dragging = False
        self._edge.stop()

    @Slot()
    def _drag_on(self) -> None:
        y = self._last.y()
        self._scroll(y if y < 0 else y - self._paper.view_height)
        self.drag(self._last)

    def _unit(self, offset: int, point: QPoint) -> tuple[int, int]:
        """What one, two or three clicks select at an offset."""
        if self._clicks == 1 or not len(self._paper.pieces):
            return offset, offset
        piece = self._paper.pieces[self._paper.pieces.at(offset)]
        if self._clicks == 3:
            return piece.paragraph.start, piece.paragraph.end
        under = hit.character_at(self._paper, point)
        laid = self._paper.laid(self._paper.pieces.at(offset))
        return word_at(laid, offset if under is None else under)
