"""The picture of a chart in the window: pointed at, walked through, opened."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from annotator.overview.chart import Chart, Form
from annotator.overview.picture.drawing import drawn
from annotator.overview.picture.shapes import Area, Picture
from ui.overview.painting import paint, paint_chosen, paint_frame
from ui.strings import escaped, grouped
from ui.theme import names_on

_LEAST = 320


class PictureView(QScrollArea):
    """As wide as there is room, and scrolled where it needs more. The table beside it is its twin:
    both are always on the same row."""

    def __init__(self) -> None:
        super().__init__()
        self.canvas = Canvas()
        self.setWidget(self.canvas)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.canvas.moved.connect(self._keep_in_sight)

    def show_chart(self, chart: Chart) -> None:
        self.canvas.show_chart(chart, self._room(), self.viewport().height())

    def show_place(self, row: int, part: int | None) -> None:
        self.canvas.show_place(row, part)
        self._keep_in_sight(row, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.canvas.lay(self._room(), self.viewport().height())

    def _room(self) -> int:
        return max(self.viewport().width(), _LEAST)

    def _keep_in_sight(self, row: int, part: object) -> None:
        area = self.canvas.area(row, part if isinstance(part, int) else None)
        if area is not None:
            middle = round(area.x + area.width / 2), round(area.y + area.height / 2)
            wide = 0 if area.width > self.viewport().width() else 20
            self.ensureVisible(*middle, wide, round(area.height / 2) + 8)


class Canvas(QWidget):
    """Arrows go from row to row, and from number to number of a matrix; Enter opens."""

    moved = Signal(int, object)
    """The row, and the number of it or None, that is in hand now."""

    opened = Signal(int, object)
    """The row, and the number of it or None, that a person wants to see."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._picture = Picture(0)
        self._row = 0
        self._part: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_chart(self, chart: Chart, width: int, height: int) -> None:
        self._chart, self._row, self._part = chart, 0, None
        self.setAccessibleName(chart.title)
        said = self.tr("{said} The table beside it has the same numbers.")
        self.setAccessibleDescription(said.format(said=chart.said))
        self.lay(width, height)

    def lay(self, width: int, height: int) -> None:
        """The shapes anew, for other room or larger letters; paper fills what is left of it."""
        if self._chart is not None:
            size = max(self.fontMetrics().height() * 0.8, 9.0)
            self._picture = drawn(self._chart, width, size)
            self.resize(round(self._picture.width), max(round(self._picture.height), height))
            self.update()

    def show_place(self, row: int, part: int | None) -> None:
        self._row, self._part = row, part
        self.update()

    def area(self, row: int, part: int | None) -> Area | None:
        """Where a number is, or its row."""
        found = (a for a in self._picture.areas if a.row == row and a.part == part)
        return next(found, None) or self._picture.of_row(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        names = names_on(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), names["raised"])
        row = self._picture.of_row(self._row)
        if row is not None:
            paint_chosen(painter, row, names)
        paint(painter, self._picture, names, self.font())
        if self.hasFocus() and (area := self.area(self._row, self._part)):
            paint_frame(painter, area, names)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._row, self._part)
        elif step is None or self._chart is None or not self._chart.rows:
            super().keyPressEvent(event)
        else:
            self._walk(*step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        area = self._under(event.position().toPoint())
        if area is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(area.row, area.part)
            self.opened.emit(area.row, area.part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._under(event.position().toPoint())
        hand = area is not None and bool(self._asked(area))
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            area = self._under(event.pos())
            QToolTip.showText(event.globalPos(), self._told(area) if area else "", self)
            return True
        return super().event(event)

    def _walk(self, across: int, down: int) -> None:
        """In time rows lie side by side; in a matrix arrows go both ways."""
        assert self._chart is not None, "there is something to walk in"
        part = self._part
        if self._chart.form is Form.MATRIX:
            parts = self._chart.drawn
            at = parts.index(part) if part in parts else -1
            at = min(max(at + across, -1), len(parts) - 1)
            part = parts[at] if at >= 0 else None
            across = 0
        row = min(max(self._row + across + down, 0), len(self._chart.rows) - 1)
        self._go(row, part)

    def _go(self, row: int, part: int | None) -> None:
        self.show_place(row, part)
        self.moved.emit(row, part)

    def _under(self, at: QPoint) -> Area | None:
        return self._picture.at(at.x(), at.y())

    def _asked(self, area: Area) -> str:
        assert self._chart is not None, "there is something under the pointer"
        return self._chart.rows[area.row].asked(area.part)

    def _told(self, area: Area) -> str:
        """What is under the pointer, in words."""
        assert self._chart is not None, "there is something under the pointer"
        row = self._chart.rows[area.row]
        parts = self._chart.drawn if area.part is None else [area.part]
        lines = [f"{escaped(self._chart.series[n].name)}: {grouped(row.values[n])}" for n in parts]
        return "\n".join([escaped(row.label, 200), *lines[:12]])


_STEPS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
