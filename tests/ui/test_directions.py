"""Lists that are drawn by hand begin where the window begins: on the right, for Arabic."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from ui.picker.choice import Row
from ui.picker.delegate import RowDelegate
from ui.picker.rows import ROW

WIDTH = 400


@pytest.mark.parametrize(
    ("way", "halves"),
    [
        (Qt.LayoutDirection.LeftToRight, [True, False]),
        (Qt.LayoutDirection.RightToLeft, [False, True]),
    ],
)
def test_a_row_begins_where_the_window_begins(
    way: Qt.LayoutDirection, halves: list[bool], qapp: QApplication
) -> None:
    item, model = QStandardItem(), QStandardItemModel()
    item.setData(Row(None, "Old lighthouse", "to do"), ROW)
    model.appendRow(item)
    picture = QImage(WIDTH, 50, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, WIDTH, 50), way
    option.font, option.palette = qapp.font(), qapp.palette()
    painter = QPainter(picture)
    RowDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    assert [_has_ink(picture, 0), _has_ink(picture, WIDTH - 150)] == halves


def _has_ink(picture: QImage, left: int) -> bool:
    """Whether anything is drawn on the 150 pixels from `left` on."""
    points = ((x, y) for x in range(left, left + 150) for y in range(picture.height()))
    return any(picture.pixelColor(x, y).lightness() < 128 for x, y in points)
