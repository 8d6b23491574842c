"""The buttons of the tags, however narrow the window is."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.projects import default_tags
from ui.tag_bar import TagBar
from ui.theme import Theme


@pytest.mark.parametrize("width", [60, 300, 640, 2000])
def test_no_button_is_ever_cut_off(qtbot: QtBot, width: int) -> None:
    bar = TagBar()
    qtbot.addWidget(bar)
    bar.resize(width, 40)
    bar.show()
    bar.show_tags(default_tags(), Theme("light"))
    bar.resize(width - 1, 40)
    qtbot.waitUntil(lambda: bar.width() == width - 1)
    buttons = [b for b in bar.findChildren(QPushButton) if b.isVisible()]
    assert all(b.width() >= b.sizeHint().width() for b in buttons)
    assert all(b.geometry().right() < width for b in buttons)
    assert (len(buttons) == len(default_tags())) == (width == 2000)
