"""A line of the status bar is no reason for the window to grow beyond the screen."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.pictures.scenes import Stage
from tests.ui.access.conftest import stage as stage
from ui.one_line import OneLine


def test_a_long_line_ends_in_dots_and_is_whole_for_readers(qtbot: QtBot) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    words = "Caption: “The lighthouse of Norderhaven, which went dark in 1998”"
    line.setText(words)
    line.resize(100, 20)
    assert line.minimumSizeHint().width() < 100
    assert line.text() == line.toolTip() == words
    short, long = line.grab().toImage(), OneLine()
    qtbot.addWidget(long)
    long.setText(words)
    long.resize(600, 20)
    assert long.grab().toImage().copy(0, 0, 100, 20) != short


def test_what_is_at_the_caret_makes_the_window_no_wider(stage: Stage) -> None:
    stage.caret("The lighthouse of Norderhaven, which")
    stage.rest()
    told = stage.place.view.accessibleDescription()
    [line] = [one for one in stage.window.statusBar().findChildren(QLabel) if one.text() == told]
    assert line.minimumSizeHint().width() < 100
    assert line.sizeHint().width() > 100
