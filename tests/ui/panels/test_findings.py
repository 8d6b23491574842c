"""Findings are gone through with two keys or a click, and each leads to what it is about."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.plugins import Finding
from annotator.session import Session
from tests.builders import naming
from tests.windows import opened
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The real window on a letter in which Ada and the ledger are named."""
    session.do(naming(session, "Ada")[1])
    session.do(naming(session, "ledger")[1])
    with opened(qtbot, session) as found:
        yield found


def some_findings(window: MainWindow) -> list[Finding]:
    place = window.place
    assert place is not None
    assert place.current.article is not None
    marked = place.bridge.project.annotations(place.current.article.id)
    found = [
        Finding(message=f"{a.quote} is wrong", advice="mend it", line=n, annotation_id=a.id)
        for n, a in enumerate(marked, start=1)
    ]
    return [*found, Finding(message="the header lacks a title " * 12)]


def in_hand(window: MainWindow) -> str:
    assert window.place is not None
    annotation = window.place.current.annotation
    return annotation.quote if annotation is not None else ""


def test_f8_goes_from_one_to_the_next_and_round(window: MainWindow) -> None:
    place = window.place
    assert place is not None
    findings = some_findings(window)
    place.findings.report("A check", findings)
    quotes = []
    for _ in range(len(findings) + 1):
        QTest.keyClick(place.view, Qt.Key.Key_F8)
        quotes.append(in_hand(window))
    assert quotes == ["Ada", "ledger", "ledger", "Ada"]
    assert window.bar.words == findings[-1].message.strip()
    QTest.keyClick(place.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert place.findings.list.currentIndex().row() == len(findings) - 1


def test_enter_or_a_click_on_a_finding_takes_its_annotation_in_hand(window: MainWindow) -> None:
    place = window.place
    assert place is not None
    place.findings.report("A check", some_findings(window))
    place.show_panel(place.findings)
    rows = place.findings.list
    rows.setCurrentIndex(rows.model().index(1, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert in_hand(window) == "ledger"
    point = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert in_hand(window) == "Ada"


def test_nothing_of_a_finding_is_cut_off(qtbot: QtBot, window: MainWindow) -> None:
    place = window.place
    assert place is not None
    place.findings.report("A check", some_findings(window))
    place.show_panel(place.findings)
    rows = place.findings.list
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(2, 0)).height() > 0)
    heights = [rows.visualRect(rows.model().index(row, 0)).height() for row in range(3)]
    assert heights[2] > 3 * heights[0] / 2
    assert rows.model().index(0, 0).data() == "Ada is wrong, mend it · line 1"


def test_the_panel_has_a_tab_only_while_there_are_findings(window: MainWindow) -> None:
    place = window.place
    assert place is not None
    tab = place.tabs.indexOf(place.findings)
    assert not place.tabs.isTabVisible(tab)
    QTest.keyClick(place.view, Qt.Key.Key_F8)
    assert window.bar.words.startswith("No check has found anything")
    place.findings.report_live(some_findings(window))
    assert place.tabs.isTabVisible(tab)
    place.findings.report_live([])
    assert not place.tabs.isTabVisible(tab)


def test_a_finding_about_an_annotation_that_is_gone_says_so(window: MainWindow) -> None:
    place = window.place
    assert place is not None
    findings = some_findings(window)
    place.findings.report("A check", findings)
    while place.bridge.session.undo():
        pass
    QTest.keyClick(place.view, Qt.Key.Key_F8)
    assert window.bar.words == "That annotation is not there any more."
