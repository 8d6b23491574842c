"""Paints the pieces in sight: picture, tints, words, lines; the margin by its own painter."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.reading.geometry import Geometry
from ui.reading.laying import Laid
from ui.reading.margin import Margin
from ui.reading.page import Form, Layer
from ui.reading.paper import Paper

Patch = tuple[int, int, QColor]
"""Start and end of a stretch of text, and the colour behind it: selection, hits of a search."""


class Painter:
    """Paints one paper. It keeps nothing but what it is told to show beside the marks."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self.patches: list[Patch] = []
        self._margin = Margin(paper)
        self._dressed = paper.layers
        self._pens: dict[tuple[int, bool, bool], QPen] = {}
        self._brushes: dict[int, QBrush] = {}
        self.painted = 0
        """How often something was painted, so that a measurement can tell."""

    def set_notes(self, notes: Mapping[int, tuple[str, str]]) -> None:
        """By annotation: the title and text that stand beside its bar."""
        self._margin.notes = notes

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint whatever of the paper lies in `area` of the viewport."""
        self.painted += 1
        painter.fillRect(area, self._paper.colours.paper)
        for index, top in self._paper.visible():
            laid = self._paper.laid(index)
            if top + laid.height < area.top() or top > area.bottom():
                continue
            painter.save()
            painter.translate(self._paper.left, top)
            seen = area.translated(-self._paper.left, -top)
            self._piece(painter, laid, self._paper.geometry(index), seen)
            painter.restore()

    def _piece(self, painter: QPainter, laid: Laid, geometry: Geometry, area: QRect) -> None:
        if laid.picture_height:
            self._picture(painter, laid)
        if not area.intersects(QRect(-9999, laid.text_top - 4, 20000, laid.height + 8)):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rectangles in geometry.fills.items():
            painter.setBrush(self._brush(colour))
            painter.drawRects(rectangles)
        self._patch(painter, laid)
        self._words(painter, laid, area)
        self._underlines(painter, geometry)
        self._margin.paint(painter, laid, geometry, area)

    def _patch(self, painter: QPainter, laid: Laid) -> None:
        """Selection and hits lie over the tints and under the words."""
        for start, end, colour in self.patches:
            first, last = max(start, laid.piece.start), min(end, laid.piece.end)
            if first >= last:
                continue
            painter.setBrush(colour)
            height = laid.setting.text_height + 1
            for number, left, width in laid.parts(first, last):
                painter.drawRect(QRectF(left, laid.line_top(number), width, height))

    def _words(self, painter: QPainter, laid: Laid, area: QRect) -> None:
        colours = self._paper.colours
        painter.setPen(colours.muted if laid.setting.style.muted else colours.ink)
        laid.layout.draw(painter, QPointF(0, 0), clip=QRectF(area.adjusted(0, -8, 0, 8)))
        marker = laid.piece.paragraph.marker
        if marker and laid.piece.first:
            painter.setFont(laid.setting.font)
            painter.setPen(colours.muted)
            indent, width = laid.setting.indent, self._paper.width
            box = QRect(0, laid.text_top, max(indent, 18), laid.setting.text_height)
            if laid.right_to_left:
                box.moveRight(width)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, marker)

    def _underlines(self, painter: QPainter, geometry: Geometry) -> None:
        """The lines of a layer in one go; the one in hand is thicker."""
        for key, lines in geometry.lines.items():
            painter.setPen(self._pen(key))
            painter.drawLines(lines)

    def _pen(self, key: tuple[int, bool, bool]) -> QPen:
        """The pen for layer, dotted and current; kept until the layers look different."""
        if self._dressed is not self._paper.layers:
            self._dressed, self._pens = self._paper.layers, {}
        if key not in self._pens:
            layer, dotted, current = key
            look = self._paper.layers[layer]
            pen = QPen(look.colour, 3 if current else 2)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dash := _dash(look, dotted):
                pen.setDashPattern(dash)
            self._pens[key] = pen
        return self._pens[key]

    def _brush(self, colour: int) -> QBrush:
        if colour not in self._brushes:
            self._brushes[colour] = QBrush(QColor(colour))
        return self._brushes[colour]

    def _picture(self, painter: QPainter, laid: Laid) -> None:
        paragraph, height = laid.piece.paragraph, laid.picture_height
        width, colours = self._paper.width, self._paper.colours
        top = laid.setting.before if laid.piece.first else 0
        box = QRectF(0, top, width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = paragraph.picture
        if picture is not None and not picture.isNull():
            shown = min(float(width), height * picture.width() / max(1, picture.height()))
            painter.drawImage(QRectF((width - shown) / 2, top, shown, height), picture)
            return
        painter.setPen(QPen(colours.rule, 1))
        painter.setBrush(colours.rule)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colours.muted)
        painter.setFont(self._paper.styles.sans(12))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, paragraph.figure_label)


def _dash(look: Layer, dotted: bool) -> list[float]:
    """Suggestions are dotted; a layer has its own pattern, and claims without one are dashed."""
    if dotted:
        return [1.0, 2.0]
    return list(look.dash) or ([2.5, 1.5] if look.form is Form.CLAIM else [])
