"""The sheets of a PDF, one after the other: what is painted next, and where."""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QTextLine,
)

from ui.pdf.drawn import Drawn
from ui.pdf.typography import MUTED, POINT, RESOLUTION, RULE, sans

_SIDE, _TOP, _BOTTOM = 54 * POINT, 64 * POINT, 62 * POINT


class Sheet:
    """Counts pages, and says how much room is left on this one."""

    def __init__(self, writer: QPdfWriter, running: str) -> None:
        """`running` stands at the head of every page but the first."""
        writer.setResolution(RESOLUTION)
        size = QPageSize(QPageSize.PageSizeId.A4)
        margins = QMarginsF(0, 0, 0, 0)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins))
        self._writer, self._running = writer, running
        self._high = float(writer.height())
        self.painter = QPainter(writer)
        self.left, self.width = _SIDE, writer.width() - 2 * _SIDE
        self.drawn = Drawn()
        self.number = 1
        self.y = _TOP
        self._foot()

    @property
    def height(self) -> float:
        """Of what a page holds."""
        return self._high - _TOP - _BOTTOM

    def need(self, height: float) -> None:
        """Go to a new page where less than that is left, unless this one is empty."""
        if self.y + height > self._high - _BOTTOM and self.y > _TOP:
            self.turn()

    def turn(self) -> None:
        self._writer.newPage()
        self.number += 1
        self.y = _TOP
        self._head()
        self._foot()

    def end(self) -> None:
        self.painter.end()

    def line(self, line: QTextLine, words: str, x: float) -> None:
        """A line of the layout of `words`, here."""
        line.draw(self.painter, QPointF(x, self.y - line.y()))
        self.drawn.take(line, words)

    def outline(self, words: str, font: QFont, place: QPointF, colour: QColor) -> None:
        """Words as shapes: they are seen, and are in nobody's way who copies the text."""
        path = QPainterPath()
        path.addText(place, font, words)
        self.painter.fillPath(path, colour)

    def rule(self) -> None:
        """A hair line across the page, here."""
        self.painter.setPen(QPen(RULE, 0.5 * POINT))
        line = QPointF(self.left, self.y), QPointF(self.left + self.width, self.y)
        self.painter.drawLine(*line)

    def picture(self, image: QImage, alt: str, part: float = 0.5) -> None:
        """As wide as the text at most, not higher than a part of a page; or a box that says so."""
        if image.isNull():
            height = 30 * POINT
            self.need(height)
            box = QRectF(self.left, self.y, self.width, height)
            self.painter.setPen(QPen(RULE, 0.7 * POINT, Qt.PenStyle.DashLine))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRect(box)
            place = QPointF(self.left + 8 * POINT, self.y + 18 * POINT)
            self.outline(self._elided(f"no picture: {alt}", 8), sans(8), place, MUTED)
            self.y += height + 8 * POINT
            return
        width = min(self.width, self.height * part * image.width() / image.height())
        height = width * image.height() / image.width()
        self.need(height)
        self.painter.drawImage(QRectF(self.left, self.y, width, height), image)
        self.y += height + 8 * POINT

    def _head(self) -> None:
        place = QPointF(self.left, _TOP - 22 * POINT)
        self.outline(self._elided(self._running, 8), sans(8), place, MUTED)

    def _foot(self) -> None:
        words = str(self.number)
        wide = QFontMetricsF(sans(8)).horizontalAdvance(words)
        place = QPointF(self.left + (self.width - wide) / 2, self._high - _BOTTOM + 30 * POINT)
        self.outline(words, sans(8), place, MUTED)

    def _elided(self, words: str, points: float) -> str:
        metrics = QFontMetricsF(sans(points))
        one_line = " ".join(words.split())[:400]
        return metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, self.width * 0.95)
