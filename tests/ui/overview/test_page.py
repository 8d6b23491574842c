"""Ctrl+9: the project in pictures and tables, and from a number to what was counted."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from annotator.changes import articles
from annotator.model.annotation import Claim, Verdict
from annotator.model.article import Progress
from annotator.overview.charts.making import PICTURES
from annotator.session import Session
from tests.builders import add_article, naming, tagging, the_article
from tests.windows import opened
from ui.main_window import MainWindow
from ui.overview.page import OverviewPage
from ui.workplace import Workplace

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """Ada is named twice, with يوسف in the same article, and claims what was refuted."""
    add_article(session, "Zoe met nobody.", title="Second")
    ada, named = naming(session, "Ada")
    session.do(named)
    _, other = naming(session, "archive", "organisation")
    session.do(other)
    refuted = Claim(claimants=(ada.id,), verdict=Verdict.REFUTED)
    session.do(tagging(session, "the ledger", "claim", refuted))
    session.do(articles.set_progress(the_article(session), Progress.DONE))
    with opened(qtbot, session) as found:
        yield found


def place_of(window: MainWindow) -> Workplace:
    assert window.place is not None
    return window.place


def overview(window: MainWindow, qtbot: QtBot, name: str) -> OverviewPage:
    """The page with a picture on it, counted."""
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_9, CONTROL)
    page = place_of(window).pages.currentWidget()
    assert isinstance(page, OverviewPage)
    page.choose(name)
    settled(page, qtbot)
    return page


def settled(page: OverviewPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.counting.busy)
    qtbot.waitUntil(lambda: page.chart is not None and page.chart.name == page.name)


def found(window: MainWindow, qtbot: QtBot) -> list[str]:
    """The hits that came up under the text."""
    panel = place_of(window).search
    qtbot.waitUntil(lambda: not panel.seeking.busy)
    return [hit.words for hit in panel.rows.hits]


def cells(page: OverviewPage) -> list[list[str]]:
    rows = page.table.rows
    return [
        [str(rows.index(row, column).data()) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_how_far_the_work_is_stands_there_before_anything_is_counted(
    window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_9, CONTROL)
    page = place_of(window).pages.currentWidget()
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page.chart is not None)
    assert cells(page) == [["to do", "1"], ["done", "1"]]
    settled(page, qtbot)
    assert cells(page) == [["to do", "1"], ["done", "1"]]


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_has_a_table_with_the_same_numbers(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    page = overview(window, qtbot, name)
    QAbstractItemModelTester(page.table.rows)
    chart = page.chart
    assert chart is not None
    assert cells(page) == [[row.label, *(f"{n:,}" for n in row.values)] for row in chart.rows]
    assert page.picture.canvas.accessibleName() == chart.title
    assert chart.said in page.picture.canvas.accessibleDescription()
    assert chart.title in page.table.accessibleName()
    interface = QAccessible.queryAccessibleInterface(page.table)
    assert interface.role() == QAccessible.Role.Table


def test_a_number_leads_to_what_was_counted_and_the_overview_is_there_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = overview(window, qtbot, "claims")
    page.table.setFocus()
    page.table.show_place(0, 2)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert place_of(window).view.isVisible()
    assert found(window, qtbot) == ["the ledger"]
    assert place_of(window).search.line.text() == "claimant:Ada verdict:refuted"
    again = overview(window, qtbot, "claims")
    assert again is page
    page.choose("articles")
    settled(page, qtbot)
    page.table.show_place(1, None)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert found(window, qtbot) == ["Dear \U0001f4dc Ada,"]


def test_a_bar_leads_there_too_and_picture_and_table_go_together(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = overview(window, qtbot, "entries")
    canvas = page.picture.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 1
    page.table.show_place(0, 0)
    area = canvas.area(0, 0)
    assert area is not None
    at = QPoint(round(area.x + area.width / 2), round(area.y + area.height / 2))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert found(window, qtbot) == ["Ada", "the ledger"]


def test_arrows_walk_through_a_matrix_and_enter_asks_for_both_names(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = overview(window, qtbot, "together")
    canvas = page.picture.canvas
    canvas.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(canvas, key)
    assert place_of(window).search.line.text() == "entity:Ada beside:archive"
    assert found(window, qtbot) == ["Ada", "the ledger"]


def test_escape_goes_back_to_the_text_and_other_keys_do_not_work_behind_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    place, page = place_of(window), overview(window, qtbot, "claims")
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert place.view.isVisible()
    assert window.focusWidget() is place.view
    overview(window, qtbot, "claims")
    before = place.current.article
    QTest.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert place.view.isVisible()
    assert place.current.article != before


def test_the_articles_that_count_are_chosen_and_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    page = overview(window, qtbot, "annotations")
    whole = cells(page)
    page.scope.progress.show_value("to do")
    page.scope.progress.picked.emit("to do")
    settled(page, qtbot)
    qtbot.waitUntil(lambda: cells(page) != whole)
    assert cells(page) == []
    assert "Nothing is marked yet" in page.chart.empty if page.chart else False
    page.scope.progress.show_value("done")
    page.scope.progress.picked.emit("done")
    qtbot.waitUntil(lambda: cells(page) == whole)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert place_of(window).search.line.text().endswith("progress:done")


def test_what_is_no_date_is_said_and_nothing_is_counted(window: MainWindow, qtbot: QtBot) -> None:
    page = overview(window, qtbot, "annotations")
    whole = cells(page)
    page.scope.first.setText("99-99")
    page.scope.first.editingFinished.emit()
    assert window.bar.words.startswith("“99-99” is no date")
    assert not page.counting.busy
    page.scope.first.setText("")
    page.scope.first.editingFinished.emit()
    settled(page, qtbot)
    assert cells(page) == whole


def test_what_was_counted_grows_old_and_is_counted_again(window: MainWindow, qtbot: QtBot) -> None:
    place, page = place_of(window), overview(window, qtbot, "annotations")
    before = cells(page)
    place.bridge.undo()
    place.bridge.undo()
    assert "changed" in page.state.text()
    assert cells(page) == before
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cells(page) != before)
    assert page.state.text() == ""
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    place.bridge.redo()
    page = overview(window, qtbot, "annotations")
    qtbot.waitUntil(lambda: cells(page) == before)


def test_a_chart_is_written_as_picture_or_table_by_its_name(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = overview(window, qtbot, "claims")
    said: list[str] = []
    page.told.connect(said.append)
    page.export_to(tmp_path / "claims")
    assert (tmp_path / "claims.svg").read_bytes().startswith(b"<?xml")
    page.export_to(tmp_path / "claims.csv")
    rows = (tmp_path / "claims.csv").read_text(encoding="utf-8-sig").splitlines()
    assert next(iter(csv.reader(rows[1:])))[0] == "Ada"
    page.export_to(tmp_path / "claims.csv" / "claims.svg")
    assert len(said) == 3
    page.export_to(tmp_path / "claims")
    assert said[3] == "claims.svg: there is already a file of this name"


def test_an_empty_project_teaches_with_the_keys_that_act(qtbot: QtBot, session: Session) -> None:
    session.undo()
    with opened(qtbot, session) as window:
        page = overview(window, qtbot, "claims")
        assert page.chart is not None
        assert page.chart.empty.endswith("what somebody says: C marks it.")
        assert not page.table.isVisible()
        QTest.keyClick(page.picture.canvas, Qt.Key.Key_Down)
        QTest.keyClick(page.picture.canvas, Qt.Key.Key_Return)
        assert page.isVisible()


def test_closing_ends_a_count(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_9, CONTROL)
    page = place_of(window).pages.currentWidget()
    assert isinstance(page, OverviewPage)
    assert page.counting.busy
    window.close_project()
    assert not page.counting.busy
