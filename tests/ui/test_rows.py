"""How rows of lists are drawn, whatever the script of their names."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.picker.choice import Row
from ui.picker.delegate import RowDelegate
from ui.picker.rows import Rows

WIDE, HIGH = 200, 60


def inked(title: str) -> list[tuple[int, int]]:
    """Where a row with this title, too long for it, is not white."""
    rows = Rows()
    rows.offer([Row(None, title, "")])
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDE, HIGH)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as that of a widget is
    RowDelegate().paint(painter, option, rows.index(0, 0))
    painter.end()
    white = QColor("white").rgb()
    return [(x, y) for x in range(WIDE) for y in range(HIGH) if image.pixel(x, y) != white]


def heights_at_both_ends(title: str) -> tuple[int, int]:
    """How high what stands in the first and in the last three columns of ink is."""
    found = inked(title)
    first, last = min(x for x, _ in found), max(x for x, _ in found)
    left = [y for x, y in found if x <= first + 2]
    right = [y for x, y in found if x >= last - 2]
    return max(left) - min(left), max(right) - min(right)


def test_three_dots_stand_where_a_name_breaks_off(qtbot: QtBot) -> None:
    left, right = heights_at_both_ends("l" * 200)
    assert left > 3 * right, "left to right: the dots are at the right"
    left, right = heights_at_both_ends("\N{HEBREW LETTER FINAL NUN}" * 200)
    assert right > 3 * left, "right to left: the dots are at the left"
