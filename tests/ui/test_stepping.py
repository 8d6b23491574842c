"""Ctrl+Z on a step of very many records: a sheet, one transaction, and nothing in between."""

from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.changes import articles
from annotator.changes.change import Change
from annotator.errors import NotSaved
from annotator.long_steps import LongStep
from annotator.model.article import Progress
from annotator.portions import Portions, Step
from annotator.session import Session
from tests.builders import a_draft, tagging
from tests.windows import opened
from ui import projects
from ui.main_window import MainWindow
from ui.waiting_sheet import WaitingSheet
from ui.workplace import Workplace

NUMBER = 120
CONTROL = Qt.KeyboardModifier.ControlModifier
IN_FORCE = {Progress.DONE: NUMBER + 1}
STANDING = [True] * 3
"""The steps before the batch."""
BEFORE = {Progress.TO_DO: NUMBER + 1}


@pytest.fixture
def window(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The real window on a mark, an import of many portions, and a batch of as many over it.

    Steps go in slices so short that no computer is at their end before a key is pressed.
    """
    advance = LongStep.advance
    monkeypatch.setattr(LongStep, "advance", lambda step: advance(step, 0.0002))
    session.do(tagging(session, "Ada"))
    portions = Portions(session, [a_draft(f"Letter {n}", title=f"L {n}") for n in range(NUMBER)])
    while portions.take(0.0001):
        pass
    batch = Step(session)
    for number in session.project.article_ids():
        done = articles.set_progress_of([session.project.article(number)], Progress.DONE)
        assert batch.do(done)
    with opened(qtbot, session) as found:
        assert found.place is not None
        rows = found.place.articles.rows
        qtbot.waitUntil(lambda: rows.complete)
        yield found


def begun(window: MainWindow, qtbot: QtBot) -> None:
    """Some of the long step has been written."""
    project = place_of(window).bridge.project
    qtbot.waitUntil(lambda: project.shelves() != IN_FORCE)
    assert place_of(window).stepping.busy, "it is done already"


def place_of(window: MainWindow) -> Workplace:
    assert window.place is not None
    return window.place


def undone(window: MainWindow) -> WaitingSheet:
    """Ctrl+Z, and the sheet that it brings."""
    place = place_of(window)
    QTest.keyClick(place.view, Qt.Key.Key_Z, CONTROL)
    sheet = place.stepping.sheet
    assert sheet is not None
    return sheet


def ended(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window)
    qtbot.waitUntil(lambda: not place.stepping.busy, timeout=20_000)
    qtbot.waitUntil(lambda: place.articles.rows.complete and window.isActiveWindow())


def steps(window: MainWindow) -> list[bool]:
    return [standing for _, standing in place_of(window).bridge.session.history.steps]


def well(window: MainWindow) -> None:
    project = place_of(window).bridge.project
    assert [*project.check(), *project.replay()] == []


def test_it_goes_back_and_forth_and_every_list_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window)
    heard: list[Change] = []
    place.bridge.changed.connect(heard.append)
    sheet = undone(window)
    assert sheet.said.text().startswith("Taking back: ")
    ended(window, qtbot)
    assert place.bridge.project.shelves() == BEFORE
    assert place.current.article is not None
    assert place.current.article.progress is Progress.TO_DO
    undone(window)
    ended(window, qtbot)
    assert place.articles.rows.rowCount() == 1
    QTest.keyClick(place.view, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    ended(window, qtbot)
    assert place.articles.rows.rowCount() == NUMBER + 1
    assert len(heard) == 3
    well(window)


def test_a_short_step_needs_no_sheet(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window)
    place.bridge.do(tagging(place.bridge.session, "ledger", "object"))
    QTest.keyClick(place.view, Qt.Key.Key_Z, CONTROL)
    assert not place.stepping.busy
    assert steps(window) == [*STANDING, True, False]


def test_cancelled_midway_nothing_has_changed(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window)
    sheet = undone(window)
    begun(window, qtbot)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    ended(window, qtbot)
    assert place.bridge.project.shelves() == IN_FORCE
    assert steps(window) == [*STANDING, True]
    line = place.articles.rows.data(place.articles.rows.index(3, 0))
    assert "done" in str(line)
    well(window)
    undone(window)
    ended(window, qtbot)
    assert place.bridge.project.shelves() == BEFORE


def test_keys_pressed_meanwhile_do_nothing_and_those_after_it_do(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = place_of(window)
    sheet = undone(window)
    begun(window, qtbot)
    assert QApplication.activeModalWidget() is sheet
    for key, modifier in ((Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Return, CONTROL)):
        QTest.keyClick(window.windowHandle(), key, modifier)
    assert place.bridge.session.occupied
    ended(window, qtbot)
    assert steps(window) == [*STANDING, False]
    assert place.bridge.project.shelves() == BEFORE
    QTest.keyClick(place.view, Qt.Key.Key_Return, CONTROL)
    assert place.bridge.project.shelves()[Progress.DONE] == 1
    well(window)


def test_the_window_closed_meanwhile_leaves_all_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    path = place_of(window).bridge.project.path
    undone(window)
    begun(window, qtbot)
    since = monotonic()
    assert window.close()
    assert monotonic() - since < 20, "it waited for something"
    again = projects.opened(path)
    assert again.project.shelves() == IN_FORCE
    assert [*again.project.check(), *again.project.replay()] == []
    again.project.close()


def test_the_history_goes_to_a_step_behind_two_long_ones(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window)
    place.show_panel(place.history)
    rows = place.history.rows
    place.history.list.activated.emit(rows.index(2, 0))
    ended(window, qtbot)
    assert steps(window) == [True, True, False, False]
    place.history.list.activated.emit(rows.index(0, 0))
    ended(window, qtbot)
    assert steps(window) == [*STANDING, True]
    well(window)


def test_where_the_way_cannot_be_gone_on_the_sheet_goes(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(session: Session) -> Change:
        raise NotSaved("no room")

    monkeypatch.setattr(Session, "undo", fails)
    place = place_of(window)
    place.show_panel(place.history)
    with qtbot.captureExceptions() as caught:
        place.history.list.activated.emit(place.history.rows.index(3, 0))
        assert place.stepping.busy
        ended(window, qtbot)
    assert [str(error) for _, error, _ in caught] == ["no room"]
    assert steps(window) == [True, True, False, False]


def test_an_import_that_is_stopped_goes_back_the_same_way(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window)
    drafts = [a_draft(f"Coming {n}", title=f"C {n}") for n in range(NUMBER)]
    portions = Portions(place.bridge.session, drafts)
    for _ in range(8):
        assert portions.take(0.0001)
    assert portions.take_back(place.stepping.undo_then)
    assert not portions.take() or place.bridge.session.occupied
    ended(window, qtbot)
    assert place.bridge.project.shelves() == IN_FORCE
    well(window)
