"""Of one thing people are told in the singular."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.builders import tagging
from tests.windows import opened
from ui.backups.damaged import Damage, DamagedSheet
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    session.do(tagging(session, "Ada"))
    with opened(qtbot, session) as found:
        yield found


def test_one_mark(window: MainWindow) -> None:
    said = [label.text() for label in window.statusBar().findChildren(QLabel)]
    assert [words for words in said if " · 1 mark · " in words] != []


def test_one_hit_that_is_marked_and_written_to_a_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.place is not None
    panel = window.place.search
    panel.open()
    panel.line.setText("ledger")
    with qtbot.waitSignal(panel.seeking.ended):
        QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert panel.count.text() == "1 hit"
    told: list[str] = []
    panel.told.connect(told.append)
    panel.export_to(tmp_path / "hits.csv")
    assert told == ["1 hit written to hits.csv."]
    dialog = panel.marking.ask(panel.rows.ticked)
    assert dialog is not None
    assert dialog.windowTitle() == "Mark 1 hit"
    panel.marking.told.connect(told.append)
    dialog.accept()
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told[-1].startswith("Marked 1 place as ")


def test_one_place_that_does_not_hold(window: MainWindow) -> None:
    damage = Damage(project=Path("a.annot"), findings=["altered"], backup=None, readable=True)
    said = [label.text() for label in DamagedSheet(damage, window).findChildren(QLabel)]
    assert [words for words in said if "does not hold together in 1 place. It" in words] != []
