"""Controls that go into two rows where there is no room for one."""

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.two_rows import TwoRows


def test_they_stand_beside_each_other_where_there_is_room(qtbot: QtBot) -> None:
    line = QLineEdit()
    line.setMinimumWidth(200)
    buttons = [QPushButton(words) for words in ("Keep this search", "Mark ticked", "Close")]
    controls = TwoRows([line], buttons)
    qtbot.addWidget(controls)
    controls.show()
    tops = {}
    for width in (900, 320, 900):
        controls.resize(width, controls.sizeHint().height())
        QApplication.processEvents()
        controls.resize(width, controls.sizeHint().height())
        QApplication.processEvents()
        tops[width] = line.y() == buttons[0].y()
        assert line.width() >= 200
        assert buttons[-1].geometry().right() < width
    assert tops == {900: True, 320: False}
    assert controls.minimumSizeHint().width() < controls.sizeHint().width()


def test_a_control_that_says_more_makes_a_second_row(qtbot: QtBot) -> None:
    line, count, close = QLineEdit(), QLabel(), QPushButton("Close")
    line.setMinimumWidth(200)
    controls = TwoRows([line, count], [close])
    qtbot.addWidget(controls)
    words = "1,234,567 hits in all articles"
    count.setText(words)
    room = line.minimumWidth() + count.sizeHint().width() + close.sizeHint().width()
    count.clear()
    controls.resize(room, 60)
    controls.show()
    QApplication.processEvents()
    assert line.y() == close.y()
    count.setText(words)
    qtbot.waitUntil(lambda: close.y() > line.y())
    assert line.geometry().right() < count.x()
