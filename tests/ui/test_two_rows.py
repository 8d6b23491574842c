"""Controls that go into two rows where there is no room for one."""

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
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
    assert controls.minimumSizeHint().width() < controls.sizeHint().width() + 1
