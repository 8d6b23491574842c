"""A picture of the core, painted: the same shapes as in a file, in the colours of the look."""

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.overview.picture.patterns import PALE, strokes
from annotator.overview.picture.shapes import Anchor, Area, Box, Label, Picture
from ui.strings import escaped
from ui.theme import mixed

_LONGEST = 300


def paint(painter: QPainter, picture: Picture, names: Mapping[str, str], font: QFont) -> None:
    """Everything of a picture; `names` are the colours of `ui.theme`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(names["rule"]), 1))
    painter.drawLines([QLineF(n.x1, n.y1, n.x2, n.y2) for n in picture.lines])
    for box in picture.boxes:
        _box(painter, box, names)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    faces = _Faces(font)
    for label in picture.labels:
        _label(painter, label, names, faces)


def paint_chosen(painter: QPainter, area: Area, names: Mapping[str, str]) -> None:
    """Under the row that the keyboard is on."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(names["chosen"]))
    painter.drawRect(_rectangle(area))


def paint_frame(painter: QPainter, area: Area, names: Mapping[str, str]) -> None:
    """Around the number that the keyboard is on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(names["ink"]), 2))
    painter.drawRect(_rectangle(area).adjusted(1, 1, -1, -1))


def _box(painter: QPainter, box: Box, names: Mapping[str, str]) -> None:
    colour, paper = QColor(names[box.fill.colour]), QColor(names["raised"])
    place = QRectF(box.x, box.y, box.width, box.height)
    painter.fillRect(place, mixed(colour, paper, PALE[box.fill.pattern] * box.tint))
    flat = Qt.PenCapStyle.FlatCap  # or dots would be dashes
    painter.setPen(QPen(colour, 1, Qt.PenStyle.SolidLine, flat))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if lines := strokes(box):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.drawLines([QLineF(*line) for line in lines])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if box.tint >= 1:
        painter.drawRect(place)


class _Faces(dict[tuple[float, bool], tuple[QFont, QFontMetricsF]]):
    """The few faces of a picture, by size and weight, each made once."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, key: tuple[float, bool]) -> tuple[QFont, QFontMetricsF]:
        size, strong = key
        face = QFont(self._font)
        face.setPixelSize(round(size))
        face.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        found = self[key] = (face, QFontMetricsF(face))
        return found


def _label(painter: QPainter, label: Label, names: Mapping[str, str], faces: _Faces) -> None:
    """From left to right where it stands; within, words have their own direction."""
    face, metrics = faces[label.size, label.strong]
    shown = escaped(label.words, _LONGEST)
    words = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, label.width)
    wide = metrics.horizontalAdvance(words)
    before = {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}[label.anchor]
    painter.setFont(face)
    painter.setPen(QColor(names["muted" if label.faint else "ink"]))
    painter.drawText(QPointF(label.x - before * wide, label.y), words)


def _rectangle(area: Area) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)
