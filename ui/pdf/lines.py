"""The lines under the words, and the labels that say which record tells about them."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from exports.reading.looks import Look
from ui.pdf.sheet import Sheet
from ui.pdf.typography import LANE, POINT, sans

_STYLES = {
    "dashed": Qt.PenStyle.DashLine,
    "dotted": Qt.PenStyle.DotLine,
}


class Underline(NamedTuple):
    """One stretch of a mark in one line of text.

    `label` stands at its end, where the mark ends; `begins` is the record that begins with it.
    """

    left: float
    width: float
    lane: int
    look: Look
    label: str = ""
    begins: str = ""


def draw(sheet: Sheet, rows: list[Underline], x: float, y: float, *, leftward: bool) -> None:
    """All that lies under one line of text, which begins at `x`; `y` is just under its words."""
    for row in rows:
        _line(sheet.painter, row, x, y + row.lane * LANE)
    _labels(sheet, [row for row in rows if row.label], x, y + 7.6 * POINT, leftward=leftward)


def _line(painter: QPainter, row: Underline, x: float, y: float) -> None:
    look, weight = row.look, (1.5 if row.look.heavy else 0.8) * POINT
    left, right = x + row.left, x + row.left + row.width
    pen = QPen(QColor(look.light), weight, _STYLES.get(look.line, Qt.PenStyle.SolidLine))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.line == "wavy":
        painter.drawPolyline(_wave(left, right, y))
    elif look.line == "double":
        pen.setWidthF(weight / 2)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y - 0.5 * POINT), QPointF(right, y - 0.5 * POINT))
        painter.drawLine(QPointF(left, y + 0.5 * POINT), QPointF(right, y + 0.5 * POINT))
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def _wave(left: float, right: float, y: float) -> QPolygonF:
    step, high = 1.6 * POINT, 0.55 * POINT
    count = max(1, round((right - left) / step))
    points = [QPointF(left + n * step, y + (high if n % 2 else -high)) for n in range(count)]
    return QPolygonF([*points, QPointF(right, y)])


def _labels(sheet: Sheet, rows: list[Underline], x: float, y: float, *, leftward: bool) -> None:
    """At the end of each stretch; one that would lie over another makes way."""
    font = sans(4.8, bold=True)
    metrics = QFontMetricsF(font)
    taken: list[tuple[float, float]] = []
    for row in sorted(rows, key=lambda row: row.left + row.width):
        wide = metrics.horizontalAdvance(row.label)
        at = x + row.left + (0 if leftward else row.width - wide)
        at = _free(max(at, x), wide, taken)
        taken.append((at, at + wide))
        path = QPainterPath()
        path.addText(QPointF(at, y), font, row.label)
        sheet.painter.fillPath(path, QColor(row.look.light))


def _free(at: float, wide: float, taken: list[tuple[float, float]]) -> float:
    """Beside what is there already, to the right."""
    for left, right in sorted(taken):
        if at < right + POINT and left < at + wide + POINT:
            at = right + POINT
    return at
