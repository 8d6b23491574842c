"""Paints the pieces in sight: picture, tints, words, lines, bars and notes in the margin."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from ui.reading.geometry import Bar, Geometry
from ui.reading.laying import Laid
from ui.reading.page import Form, Layer
from ui.reading.paper import Paper

Patch = tuple[int, int, QColor]
"""Start and end of a stretch of text, and the colour behind it: selection, hits of a search."""

_BAR = 3
_LANE = 7
_NOTE_GAP = 12


class Painter:
    """Paints one paper. It keeps nothing but what it is told to show beside the marks."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self.patches: list[Patch] = []
        self.notes: Mapping[int, tuple[str, str]] = {}
        self.painted = 0
        """How often something was painted, so that a measurement can tell."""

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
            painter.setBrush(QColor(colour))
            painter.drawRects(rectangles)
        self._patch(painter, laid)
        self._words(painter, laid, area)
        self._underlines(painter, geometry)
        self._margin(painter, laid, geometry, area)

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
        for (layer, dotted, current), lines in geometry.lines.items():
            look = self._paper.layers[layer]
            pen = QPen(look.colour, 3 if current else 2)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dash := _dash(look, dotted):
                pen.setDashPattern(dash)
            painter.setPen(pen)
            painter.drawLines(lines)

    def _margin(self, painter: QPainter, laid: Laid, geometry: Geometry, area: QRect) -> None:
        """Bars beside the text, with what is said of them; and how many lines had no room."""
        bottom = 0
        for bar in geometry.bars:
            look = self._paper.layers[bar.mark.layer]
            current = bar.mark.annotation_id == self._paper.current
            x = -14 - bar.lane * _LANE
            width = _BAR + 2 if current else _BAR
            brush = QBrush(look.colour)
            if bar.mark.dotted:
                brush.setStyle(Qt.BrushStyle.Dense4Pattern)
            painter.fillRect(QRect(x, bar.top, width, bar.bottom - bar.top), brush)
            if bar.begins and self._paper.left > 100:
                bottom = self._note(painter, bar, max(bottom, bar.top), look.colour)
        painter.setFont(self._paper.styles.sans(9))
        painter.setPen(self._paper.colours.muted)
        for number, more in geometry.overflow.items():
            y = laid.line_top(number)
            box = QRect(self._paper.width + 6, y, 34, laid.setting.text_height)
            if not box.intersects(area):
                continue
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"+{more}")

    def _note(self, painter: QPainter, bar: Bar, top: int, colour: QColor) -> int:
        """Title and text beside a bar, at most two lines of text. Returns the bottom."""
        title, text = self.notes.get(bar.mark.annotation_id, ("", ""))
        if not title:
            return top
        styles = self._paper.styles
        right = -14 - bar.lane * _LANE - _NOTE_GAP + 4
        width = self._paper.left + right - 8
        if width < 40:
            return top
        for words, font, ink in (
            (title, styles.sans(11, bold=True), colour),
            (text, styles.sans(11), self._paper.colours.muted),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(ink)
            for line in _wrapped(words, metrics, width):
                box = QRect(right - width, top, width, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, line)
                top += metrics.height()
        return top + 4

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
    """Suggestions are dotted and claims dashed; other layers have a pattern of their own."""
    if dotted:
        return [1.0, 2.0]
    return [2.5, 1.5] if look.form is Form.CLAIM else list(look.dash)


def _wrapped(words: str, metrics: QFontMetrics, width: int) -> Iterable[str]:
    """At most two lines, the second cut with an ellipsis."""
    if not words:
        return []
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    first, rest = "", words
    for word in words.split(" "):
        longer = f"{first} {word}".strip()
        if metrics.horizontalAdvance(longer) > width:
            break
        first, rest = longer, words[len(longer) :].strip()
    lines = [first, rest] if first else [rest]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
