"""Beside the text: bars of claims and captions, what is said of them, and what found no lane."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter

from ui.reading.geometry import Bar, Geometry
from ui.reading.laying import Laid
from ui.reading.paper import Paper

_BAR = 3
_LANE = 7
_FIRST = 14
"""Pixels from the text to the nearest bar."""
_GAP = 8
_NARROWEST = 100
"""Beside a narrower margin, bars stand alone."""


class Margin:
    """Paints the margin of one piece at a time, never beyond it: strips are painted alone."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self.notes: Mapping[int, tuple[str, str]] = {}

    def paint(self, painter: QPainter, laid: Laid, geometry: Geometry, area: QRect) -> None:
        """Whatever stands beside a piece; `area` is what of it is to be painted."""
        bottom = 0
        right = -_FIRST - _GAP - _LANE * max((bar.lane for bar in geometry.bars), default=0)
        for bar in geometry.bars:
            colour = self._paper.layers[bar.mark.layer].colour
            self._bar(painter, bar, colour)
            if bar.begins and self._paper.left > _NARROWEST:
                top = max(bottom, bar.top)
                bottom = self._note(painter, bar, colour, QRect(0, top, right, laid.height - top))
        self._overflow(painter, laid, geometry, area)

    def _bar(self, painter: QPainter, bar: Bar, colour: QColor) -> None:
        current = bar.mark.annotation_id == self._paper.current
        brush = QBrush(colour)
        if bar.mark.dotted:
            brush.setStyle(Qt.BrushStyle.Dense4Pattern)
        x, width = -_FIRST - bar.lane * _LANE, _BAR + 2 if current else _BAR
        painter.fillRect(QRect(x, bar.top, width, bar.bottom - bar.top), brush)

    def _note(self, painter: QPainter, bar: Bar, colour: QColor, room: QRect) -> int:
        """A title and at most two lines, as far as the piece has room. Returns the bottom.

        `room` ends at its right where the first bar begins; its left is found here.
        """
        title, text = self.notes.get(bar.mark.annotation_id, ("", ""))
        right, top = room.width(), room.top()
        width = self._paper.left + right - 6
        styles = self._paper.styles
        metrics = QFontMetrics(styles.sans(11, bold=True))
        fitting = (room.height() + 3) // metrics.height()
        if not title or width < 40 or fitting < 1:
            return top
        lines: list[tuple[str, QFont, QColor]] = [
            (
                metrics.elidedText(title, Qt.TextElideMode.ElideRight, width),
                styles.sans(11, bold=True),
                colour,
            )
        ]
        plain = QFontMetrics(styles.sans(11))
        for line in _wrapped(text, plain, width, min(2, fitting - 1)):
            lines.append((line, styles.sans(11), self._paper.colours.muted))
        for words, font, ink in lines:
            painter.setFont(font)
            painter.setPen(ink)
            box = QRect(right - width, top, width, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, words)
            top += metrics.height()
        return top + 4

    def _overflow(self, painter: QPainter, laid: Laid, geometry: Geometry, area: QRect) -> None:
        """How many marks of a line had no lane under it."""
        painter.setFont(self._paper.styles.sans(10))
        painter.setPen(self._paper.colours.muted)
        for number, more in geometry.overflow.items():
            y = laid.line_top(number)
            box = QRect(self._paper.width + 6, y, 34, laid.setting.text_height)
            if box.intersects(area):
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"+{more}")


def _wrapped(words: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """So many lines at most, the last cut with an ellipsis."""
    lines: list[str] = []
    rest = words.split(" ") if words else []
    while rest and len(lines) < most:
        taken = 1
        while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= width:
            taken += 1
        last = len(lines) + 1 == most
        line = " ".join(rest if last else rest[:taken])
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
        rest = rest[taken:]
    return lines
