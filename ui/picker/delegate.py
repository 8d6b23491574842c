"""How an entry is drawn in a list: digit or dot in the colour of its tag, name, detail, count."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.ids import TagId
from ui.model_index import Index
from ui.picker.choice import Row
from ui.picker.rows import ROW
from ui.theme import mixed

_LEFT, _GAP, _RIGHT, _AROUND = 28, 2, 10, 6
_DOT = 4
_BARE = 10
"""Where the words begin in a list whose rows have neither digit nor dot."""


class RowDelegate(QStyledItemDelegate):
    """Draws text as plain text, elided, each line in its own direction."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: Mapping[TagId, QColor] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        name, detail = row_fonts(option.font)
        height = QFontMetrics(name).height() + QFontMetrics(detail).height() + _GAP + 2 * _AROUND
        return QSize(200, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        row = index.data(ROW)
        assert isinstance(row, Row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        area: QRect = option.rect
        draw_chosen(painter, option)
        self._draw(painter, area, row, option)
        painter.restore()

    def _draw(self, painter: QPainter, area: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        name, detail = row_fonts(option.font)
        palette: QPalette = option.palette
        way: Qt.LayoutDirection = option.direction
        ink = palette.color(QPalette.ColorRole.Text)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        colour = self.colours.get(row.tag_id, ink) if row.tag_id else ink
        left = _LEFT if row.digit or row.tag_id else _BARE
        column = QRect(area.left(), area.top(), left, area.height())
        column = QStyle.visualRect(way, area, column)
        if row.digit:
            painter.setPen(colour)
            painter.setFont(name)
            painter.drawText(column, Qt.AlignmentFlag.AlignCenter, str(row.digit))
        elif row.tag_id:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(column.center(), _DOT, _DOT)
        aside = QFontMetrics(detail).horizontalAdvance(row.aside)
        width = area.width() - left - _RIGHT - aside - (12 if aside else 0)
        top = area.top() + _AROUND
        for text, face, colour in (
            (row.title, name, faint if row.faint else ink),
            (row.detail, detail, faint),
        ):
            metrics = QFontMetrics(face)
            painter.setFont(face)
            painter.setPen(colour)
            # On the base line, not in a box: letters of another face may reach below it.
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            box = QRect(area.left() + left, top, metrics.horizontalAdvance(shown), 1)
            begin = QStyle.visualRect(way, area, box).left()
            painter.drawText(QPoint(begin, top + metrics.ascent()), shown)
            top += metrics.height() + _GAP
        painter.setFont(detail)
        painter.setPen(faint)
        end = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignRight)
        end |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(_RIGHT, 0, -_RIGHT, 0), end, row.aside)


def draw_chosen(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The ground of the chosen row; nothing under the others."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(chosen_colour(option.palette))
        area: QRect = option.rect
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)


def chosen_colour(palette: QPalette) -> QColor:
    """The colour under the chosen row: a breath of the highlight, readable in light and dark."""
    tint = palette.color(QPalette.ColorRole.Highlight)
    paper = palette.color(QPalette.ColorRole.Base)
    return mixed(tint, paper, 0.2)


def row_fonts(base: QFont) -> tuple[QFont, QFont]:
    """Of the name, and of the line under it."""
    name, detail = QFont(base), QFont(base)
    name.setWeight(QFont.Weight.DemiBold)
    detail.setPointSizeF(max(base.pointSizeF() * 0.87, 6.0))
    return name, detail
