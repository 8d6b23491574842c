"""The reading view: shows a page, its marks and a caret, and says what a person does with them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.model.span import Span
from ui.reading import hit
from ui.reading.caret import CaretPath
from ui.reading.carrying import Carrying
from ui.reading.keys import move_of
from ui.reading.marked_view import MarkedView
from ui.reading.page import Colours, Layer, Mark, Page
from ui.reading.pointing import Pointing
from ui.reading.selecting import Selecting


class ArticleView(MarkedView):
    """A read-only text with a caret. It decides nothing: it shows marks and tells of gestures."""

    caret_moved = Signal(int)
    """The offset of the caret."""

    selection_changed = Signal(object)
    """The selected `Span`, or None."""

    mark_clicked = Signal(object)  # ids have 63 bits, an int of Qt has 32
    """The id of the annotation, the innermost where several are, that was clicked."""

    marks_hovered = Signal(object)
    """The list of `Mark`s under the mouse, the innermost first; empty when it left them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = CaretPath(self.paper)
        self.selecting = Selecting(self.paper, self.painter, self)
        self.selecting.redrawn.connect(self._redraw_span)
        self.selecting.moved.connect(self.caret_moved)
        self.selecting.selected.connect(self.selection_changed)
        self._pointing = Pointing(self.paper, self._select_by_mouse, self._scroll_by, self)
        self._carrying = Carrying(self, self.text)
        self._hovered: tuple[Mark, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Article"))

    # -- what is shown

    def show_page(self, page: Page) -> None:
        """Show another text from its beginning, without marks."""
        super().show_page(page)
        self.selecting.restart()

    def set_looks(self, layers: Sequence[Layer], colours: Colours) -> None:
        """How marks and paper look: the layers that `Mark.layer` counts in, and the colours."""
        super().set_looks(layers, colours)
        self.selecting.dress()

    # -- caret and selection

    @property
    def caret(self) -> int:
        return self.selecting.caret

    @property
    def selection(self) -> Span | None:
        return self.selecting.span

    def set_caret(self, offset: int, anchor: int | None = None) -> None:
        """Put the caret somewhere and bring it into sight; `anchor` is where a selection begins."""
        self.selecting.put(offset, anchor)
        self.bring_into_sight(offset)

    def select(self, span: Span | None) -> None:
        """Select a span, with the caret at its end; None selects nothing."""
        if span is None:
            self.set_caret(self.caret)
        else:
            self.set_caret(span.end, span.start)

    @Slot()
    def select_all(self) -> None:
        self.selecting.put(len(self.paper.page.text), 0)

    def set_found(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Hits of a search; `current` is the index of the one that is being looked at."""
        self.selecting.set_found(spans, current)
        self.viewport().update()

    def go_to(self, span: Span) -> None:
        """Bring a span into sight, with the caret at its start."""
        self.set_caret(span.start)
        self.bring_into_sight(span.end)
        self.bring_into_sight(span.start)

    def set_caret_description(self, words: str) -> None:
        """What the annotation under the caret is, for those who hear the text."""
        self.selecting.describe(words)

    def caret_rect(self) -> QRect:
        """The caret in coordinates of the viewport."""
        return hit.caret_rectangle(self.paper, self.caret)

    def text(self) -> str:
        """The selected words exactly as the article has them; all when nothing is selected."""
        span = self.selection
        return span.quote(self.paper.page.text) if span else self.paper.page.text

    @Slot()
    def copy(self) -> None:
        if self.selection is not None:
            QGuiApplication.clipboard().setText(self.text())

    # -- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.painter.paint(painter, event.rect())
        self.selecting.paint_caret(painter, self.hasFocus())
        painter.end()
        self._ahead.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = move_of(event)
        if found is not None:
            move, extend = found
            span = None if extend else self.selection
            edge = self.path.let_go(span, self.caret, move) if span is not None else None
            offset = self.path.moved(self.caret, move) if edge is None else edge
            self.selecting.put(offset, self.selecting.anchor if extend else None)
            self.bring_into_sight(offset)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.selecting.blink(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.selecting.blink(False)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.selecting.blink(False)
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.path.forget_aim()
        point = event.position().toPoint()
        under = hit.character_at(self.paper, point)
        if self._carrying.press(event, under, self.selection):
            return
        self._pointing.press(point, extend_from=self.selecting.anchor if extend else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._carrying.move(point):
            return
        if self._pointing.dragging:
            self._pointing.drag(point)
        else:
            self._hover(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (pressed := self._carrying.release()) is not None:
            self._pointing.press(pressed, extend_from=None)
        self._pointing.release()
        under = hit.character_at(self.paper, event.position().toPoint())
        if self.selection is None and under is not None and (marks := self.marks_at(under)):
            self.mark_clicked.emit(marks[0].annotation_id)

    def leaveEvent(self, event: QEvent) -> None:
        self._tell_hovered(())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab always leaves the text."""
        return super().focusNextPrevChild(forward)

    # -- small helpers

    def _select_by_mouse(self, anchor: int, caret: int) -> None:
        self.selecting.put(caret, anchor)

    def _hover(self, point: QPoint) -> None:
        under = hit.character_at(self.paper, point)
        self._tell_hovered(() if under is None else tuple(self.marks_at(under)))

    def _tell_hovered(self, marks: tuple[Mark, ...]) -> None:
        if marks != self._hovered:
            self._hovered = marks
            self.marks_hovered.emit(list(marks))
