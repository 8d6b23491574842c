"""A field for one of a few words, in a panel that is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.pixels import Dots, grabbed
from ui.panels.fields.enums import WordField
from ui.style_sheet import style_sheet
from ui.theme import LIGHT


def painted(qtbot: QtBot, word: str, width: int) -> Dots:
    host = QWidget()
    qtbot.addWidget(host)
    host.setStyleSheet(style_sheet(LIGHT))
    field = WordField([(None, word)])
    field.setParent(host)
    field.resize(width, 28)
    host.show()
    return grabbed(field)


def test_a_word_without_room_ends_in_dots(qtbot: QtBot) -> None:
    field = WordField(())
    qtbot.addWidget(field)
    short = field.fontMetrics().elidedText("every kind of thing", Qt.TextElideMode.ElideRight, 60)
    assert short.endswith("…")
    known = {str(painted(qtbot, short[:n] + "…", 100)) for n in range(1, len(short))}
    assert str(painted(qtbot, "every kind of thing", 100)) in known
    assert str(painted(qtbot, "every kind of thing", 300)) not in known
