"""Names that run to the left, in lines that run to the right."""

from typing import cast

from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.changes import authorities
from annotator.model.ids import TagId
from annotator.session import Session
from ui.dialogs.merge_entries import MergeEntries

MEDINA = "مدينة"


def place_of(line: str, words: str) -> float:
    """How far at the right words stand in a line that runs to the right."""
    laid = QTextLayout(line)
    laid.setTextOption(QTextOption())
    laid.beginLayout()
    only = laid.createLine()
    laid.endLayout()
    place, _ = cast(tuple[float, int], only.cursorToX(line.index(words)))
    return place


def test_what_is_said_about_an_entry_stands_behind_its_name(qtbot: QtBot, session: Session) -> None:
    kind = TagId("place")
    entries = [
        authorities.new_record(session.person, kind, name, variants=(f"{name}ه",))
        for name in (MEDINA, "المدينة")
    ]
    uses = {entries[0].id: 3}
    host = QWidget()
    qtbot.addWidget(host)
    dialog = MergeEntries(entries, [], {"place": "Place"}, uses, host)
    line = dialog.stays.currentText()
    assert MEDINA in line
    assert place_of(line, "3") > place_of(line, "·") > 20
