"""The reading view: shows a page, its marks and a caret, and says what a person does with them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from annotator.model.span import Span
from ui.reading import hit
from ui.reading.caret import CaretPath
from ui.reading.keys import move_of
from ui.reading.marking import Marking
from ui.reading.page import Colours, Layer, Mark, Page
from ui.reading.painter import Painter
from ui.reading.paper import Paper
from ui.reading.pointing import Pointing
from ui.reading.selecting import Selecting

ZOOM_STEP = 1.1


class ArticleView(QAbstractScrollArea):
    """A read-only text with a caret. It decides nothing: it shows marks and tells of gestures."""

    caret_moved = Signal(int)
    """The offset of the caret."""

    selection_changed = Signal(object)
    """The selected `Span`, or None."""

    mark_clicked = Signal(int)
    """The id of the annotation, the innermost where several are, that was clicked."""

    marks_hovered = Signal(object)
    """The list of `Mark`s under the mouse, the innermost first; empty when it left them."""

    marks_ready = Signal()
    """All marks given to `set_marks` are in their places."""

    zoomed = Signal(float)
    """The factor of magnification, 1.0 for 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Paper()
        self.painter = Painter(self.paper)
        self.path = CaretPath(self.paper)
        self.marking = Marking(self.paper, self._redraw_span, self.marks_ready.emit, self)
        self.selecting = Selecting(self.paper, self.painter, self)
        self.selecting.redrawn.connect(self._redraw_span)
        self.selecting.moved.connect(self.caret_moved)
        self.selecting.selected.connect(self.selection_changed)
        self._pointing = Pointing(self.paper, self._select_by_mouse, self._scroll_by, self)
        self._hovered: tuple[Mark, ...] = ()
        self._quiet = False
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._look_ahead)
        self._direction = 1
        self._dress()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Article"))

    # -- what is shown

    def show_page(self, page: Page) -> None:
        """Show another text from its beginning, without marks."""
        self.marking.stop()
        self.paper.show(page)
        self.selecting.restart()
        self._settle()

    def set_looks(self, layers: Sequence[Layer], colours: Colours) -> None:
        """How marks and paper look: the layers that `Mark.layer` counts in, and the colours."""
        self.paper.set_looks(tuple(layers), colours)
        self.selecting.dress()
        self.viewport().update()

    def set_margin_notes(self, notes: Mapping[int, tuple[str, str]]) -> None:
        """By annotation: a title and a text, shown beside its bar in the margin."""
        self.painter.notes = notes
        self.viewport().update(QRect(0, 0, self.paper.left, self.viewport().height()))

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """All marks of the page. Those in sight are there at once, many others a little later."""
        self.marking.replace(list(marks))
        self.viewport().update()

    def add_marks(self, marks: Iterable[Mark]) -> None:
        self.marking.add(list(marks))

    def remove_marks(self, annotation_ids: Iterable[int]) -> None:
        self.marking.remove(annotation_ids)

    def set_current(self, annotation_id: int | None) -> None:
        """Draw one annotation as the one in hand."""
        self.marking.emphasise(annotation_id)

    def set_hidden_layers(self, layers: Iterable[int]) -> None:
        self.paper.hidden = frozenset(layers)
        self.paper.stock.forget_geometry()
        self.viewport().update()

    def set_zoom(self, factor: float) -> None:
        """Magnify: 1.0 is 100 %. The line at the top stays."""
        factor = min(4.0, max(0.5, factor))
        if abs(factor - self.zoom) < 0.001:
            return
        self.paper.zoom(factor)
        self.paper.measure()
        self._settle()
        self.zoomed.emit(factor)

    @property
    def zoom(self) -> float:
        return self.paper.styles.zoom

    @Slot()
    def zoom_in(self) -> None:
        self.set_zoom(self.zoom * ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        self.set_zoom(self.zoom / ZOOM_STEP)

    @Slot()
    def zoom_reset(self) -> None:
        self.set_zoom(1.0)

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

    def marks_at(self, offset: int) -> list[Mark]:
        """The marks over a character, the innermost first."""
        return hit.marks_at(self.paper, offset)

    def text(self) -> str:
        """The selected words exactly as the article has them; all when nothing is selected."""
        span = self.selection
        return span.quote(self.paper.page.text) if span else self.paper.page.text

    @Slot()
    def copy(self) -> None:
        if self.selection is not None:
            QGuiApplication.clipboard().setText(self.text())

    # -- scrolling

    def bring_into_sight(self, offset: int) -> None:
        """Scroll as little as it takes; far away, to the upper third."""
        if not len(self.paper.pieces):
            return
        box = hit.caret_rectangle(self.paper, offset)
        height, margin = self.viewport().height(), 40
        if margin <= box.top() and box.bottom() <= height - margin:
            return
        if -height < box.top() < 2 * height:
            self._scroll_by(
                box.top() - margin if box.top() < margin else box.bottom() - height + margin
            )
            return
        index = self.paper.pieces.at(offset)
        laid = self.paper.laid(index)
        self.paper.bring(index, laid.line_top(laid.line_of(offset)), height // 3)
        self._settle()

    def _scroll_by(self, pixels: int) -> None:
        before = self.paper.anchor, self.paper.within
        self.paper.walk(pixels)
        if (self.paper.anchor, self.paper.within) != before:
            self._direction = 1 if pixels > 0 else -1
            self._follow_paper()
            self.viewport().update()

    def _settle(self) -> None:
        """After anything that moved the whole: fit, keep within the paper, paint."""
        self.paper.resize(self.viewport().width(), self.viewport().height())
        self.paper.settle()
        self._follow_paper()
        self.viewport().update()

    def _follow_paper(self) -> None:
        """Let the scroll bar say where the paper is, without moving the paper again."""
        self._quiet = True
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(self.paper.styles.of("paragraph").line_height)
        bar.setRange(0, max(0, self.paper.total - height))
        bar.setValue(self.paper.scrolled)
        self._quiet = False

    @Slot()
    def _look_ahead(self) -> None:
        """Lay out the next page while nobody waits, so that turning to it is quick."""
        seen = self.paper.visible()
        if not seen:
            return
        index = seen[-1][0] + 1 if self._direction > 0 else seen[0][0] - 1
        room = self.viewport().height()
        while room > 0 and 0 <= index < len(self.paper.pieces):
            room -= self.paper.laid(index).height
            self.paper.geometry(index)
            index += self._direction

    # -- what Qt asks

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._quiet:
            return
        wanted = self.verticalScrollBar().value()
        distance = wanted - self.paper.scrolled
        self._direction = 1 if distance > 0 else -1
        if abs(distance) > self.viewport().height():
            self.paper.jump(wanted)
            self.viewport().update()
        else:
            before = self.paper.scrolled
            self.paper.walk(distance)
            if self.paper.scrolled - before == distance:
                self.viewport().scroll(0, -distance)
            else:
                self.viewport().update()
        self._follow_paper()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.painter.paint(painter, event.rect())
        self.selecting.paint_caret(painter, self.hasFocus())
        painter.end()
        self._ahead.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def sizeHint(self) -> QSize:
        return QSize(860, 700)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = move_of(event)
        if found is not None:
            move, extend = found
            offset = self.path.moved(self.caret, move)
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
        self._pointing.press(point, extend_from=self.selecting.anchor if extend else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pointing.dragging:
            self._pointing.drag(point)
        else:
            self._hover(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointing.release()
        under = hit.character_at(self.paper, event.position().toPoint())
        if self.selection is None and under is not None and (marks := self.marks_at(under)):
            self.mark_clicked.emit(marks[0].annotation_id)

    def leaveEvent(self, event: QEvent) -> None:
        self._tell_hovered(())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            return
        pixels = event.pixelDelta().y()
        lines = QApplication.wheelScrollLines() * self.verticalScrollBar().singleStep()
        self._scroll_by(-pixels if pixels else round(-event.angleDelta().y() / 120 * lines))

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

    @Slot(int, int)
    def _redraw_span(self, start: int, end: int) -> None:
        self.viewport().update(hit.span_rectangle(self.paper, start, end))
