"""A page that scrolls and zooms: pieces laid out as they come into sight, and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from ui.reading import hit
from ui.reading.page import Colours, Layer, Page
from ui.reading.painter import Painter
from ui.reading.paper import Paper

ZOOM_STEP = 1.1


class PaperView(QAbstractScrollArea):
    """Owns the paper and its place under the viewport. Caret and marks come with its heirs."""

    zoomed = Signal(float)
    """The factor of magnification, 1.0 for 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Paper()
        self.painter = Painter(self.paper)
        self._quiet = False
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._look_ahead)
        self._direction = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_page(self, page: Page) -> None:
        """Show another text from its beginning, without marks."""
        self.paper.show(page)
        self._settle()

    def set_looks(self, layers: Sequence[Layer], colours: Colours) -> None:
        """How marks and paper look: the layers that `Mark.layer` counts in, and the colours."""
        self.paper.set_looks(tuple(layers), colours)
        self.viewport().update()

    @property
    def zoom(self) -> float:
        return self.paper.styles.zoom

    def set_zoom(self, factor: float) -> None:
        """Magnify: 1.0 is 100 %. The line at the top stays."""
        factor = min(4.0, max(0.5, factor))
        if abs(factor - self.zoom) < 0.001:
            return
        self.paper.zoom(factor)
        self._settle()
        self.zoomed.emit(factor)

    @Slot()
    def zoom_in(self) -> None:
        self.set_zoom(self.zoom * ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        self.set_zoom(self.zoom / ZOOM_STEP)

    @Slot()
    def zoom_reset(self) -> None:
        self.set_zoom(1.0)

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

    def put_at_top(self, offset: int, gone: int) -> None:
        """Scroll so that the line with this offset is at the top, `gone` pixels of it hidden."""
        self.paper.put_at_top(offset, gone)
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
        """Lay out the next page while nobody waits, a piece at a time: turning to it is quick."""
        seen = self.paper.visible()
        if not seen:
            return
        index = seen[-1][0] + 1 if self._direction > 0 else seen[0][0] - 1
        room = self.viewport().height()
        while room > 0 and 0 <= index < len(self.paper.pieces):
            if not self.paper.stock.is_ready(index):
                self.paper.geometry(index)
                self._ahead.start(0)
                return
            room -= self.paper.laid(index).height
            index += self._direction

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def sizeHint(self) -> QSize:
        return QSize(860, 700)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            return
        pixels = event.pixelDelta().y()
        lines = QApplication.wheelScrollLines() * self.verticalScrollBar().singleStep()
        self._scroll_by(-pixels if pixels else round(-event.angleDelta().y() / 120 * lines))
