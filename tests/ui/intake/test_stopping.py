"""An import that is stopped: what came in goes again, or stays, and the sheet says which."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.long_steps import LongStep
from annotator.portions import Portions
from annotator.session import Session
from tests.annotator.intake.words import a_text
from tests.builders import tagging
from tests.windows import opened
from ui.intake.sheet import IntakeSheet
from ui.main_window import MainWindow
from ui.waiting_sheet import WaitingSheet
from ui.workplace import Workplace

NUMBER, COME = 59, 30


@pytest.fixture
def window(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """No computer is at the end before a key is pressed: of an import no more comes in than so
    many, and steps go in short slices."""
    advance, take = LongStep.advance, Portions.take

    def taking(portions: Portions, _: float) -> bool:
        return len(portions.taken) >= COME or take(portions, 0.0001)

    monkeypatch.setattr(LongStep, "advance", lambda step: advance(step, 0.0002))
    monkeypatch.setattr(Portions, "take", taking)
    with opened(qtbot, session) as found:
        yield found


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> IntakeSheet:
    """On which some of many files have been taken in."""
    folder = tmp_path / "given"
    folder.mkdir()
    for number in range(NUMBER):
        (folder / f"{number:02}.txt").write_text(a_text(number))
    found = place_of(window).importing.show_sheet([folder])
    qtbot.waitUntil(lambda: not found.busy, timeout=20_000)
    assert ticked(found) == NUMBER
    QTest.mouseClick(found.face.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: articles(window) > COME)
    assert found.busy, "all is there already"
    return found


def place_of(window: MainWindow) -> Workplace:
    assert window.place is not None
    return window.place


def articles(window: MainWindow) -> int:
    return len(place_of(window).bridge.project.article_ids())


def ticked(sheet: IntakeSheet) -> int:
    return sum(row.ticked for row in sheet.rows.rows)


def stopped(window: MainWindow, sheet: IntakeSheet) -> WaitingSheet:
    """Esc, and the sheet that it brings."""
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    found = place_of(window).stepping.sheet
    assert found is not None
    assert "taken back" not in sheet.face.said.text(), "it is not yet"
    return found


def test_it_says_that_it_was_taken_back_when_it_was(
    qtbot: QtBot, window: MainWindow, sheet: IntakeSheet
) -> None:
    stopped(window, sheet)
    qtbot.waitUntil(lambda: not place_of(window).stepping.busy, timeout=20_000)
    assert sheet.face.said.text() == "Stopped. What had come in was taken back."
    assert articles(window) == 1
    assert ticked(sheet) == NUMBER
    assert place_of(window).bridge.project.check() == []


def test_what_stays_since_taking_it_back_was_stopped_is_told(
    qtbot: QtBot, window: MainWindow, sheet: IntakeSheet
) -> None:
    come = articles(window) - 1
    QTest.keyClick(stopped(window, sheet), Qt.Key.Key_Escape)
    assert not place_of(window).stepping.busy
    assert articles(window) == come + 1
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    said = f"{come} articles came in. Ctrl+Z takes all of it back."
    assert sheet.face.said.text() == f"Stopped. {said}"
    assert window.bar.words == said
    assert ticked(sheet) == NUMBER - come, "they would come in twice"
    QTest.mouseClick(sheet.face.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    assert articles(window) == NUMBER + 1
    assert place_of(window).bridge.project.check() == []


def test_what_stays_since_something_was_done_after_it_is_told(
    qtbot: QtBot, window: MainWindow, sheet: IntakeSheet
) -> None:
    bridge = place_of(window).bridge
    bridge.do(tagging(bridge.session, "Ada"))
    come = articles(window) - 1
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    assert articles(window) == come + 1
    assert sheet.face.said.text().startswith(f"Stopped. {come} articles came in.")
    assert ticked(sheet) == NUMBER - come


def test_the_window_closed_while_it_is_taken_back_ends(
    window: MainWindow, sheet: IntakeSheet
) -> None:
    stopped(window, sheet)
    assert window.close()
    assert not sheet.looking.busy
