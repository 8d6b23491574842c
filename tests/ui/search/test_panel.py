"""Ctrl+Shift+F, some words, Enter: hits of the whole project, gone to, marked, kept, exported."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.builders import a_tag, add_article, tagging
from tests.windows import opened
from ui.main_window import MainWindow
from ui.search import seeking
from ui.search.mark_dialog import MarkHits
from ui.search.panel import SearchPanel
from ui.workplace import Workplace

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The real window on three articles in which Ada is named."""
    add_article(session, "Zoe met Ada.", title="Second")
    add_article(session, "\U0001f4dc Then Ada met Bea,\nand Ada left.", title="Third")
    session.do(tagging(session, "ledger", "object"))
    with opened(qtbot, session) as found:
        yield found


def place_of(window: MainWindow) -> Workplace:
    assert window.place is not None
    return window.place


def searched(window: MainWindow, qtbot: QtBot, line: str) -> SearchPanel:
    panel = place_of(window).search
    QTest.keyClick(place_of(window).view, Qt.Key.Key_F, CONTROL_SHIFT)
    panel.line.setText(line)
    with qtbot.waitSignal(panel.seeking.ended):
        QTest.keyClick(panel.line, Qt.Key.Key_Return)
    return panel


def shown(panel: SearchPanel) -> list[str]:
    return [f"{hit.left[-6:]}|{hit.words}" for hit in panel.rows.hits]


def test_hits_come_are_sorted_and_gone_to_and_back(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window)
    panel = searched(window, qtbot, "ada")
    QAbstractItemModelTester(panel.rows)
    assert panel.count.text() == "5 hits"
    assert panel.list.hasFocus()
    panel.order.show_value("right")
    panel.order.picked.emit("right")
    assert [hit.right.strip(" ,\n.")[:4] for hit in panel.rows.hits[1:4]] == [
        "left",
        "met ",
        "owns",
    ]
    before = place.current.article
    panel.list.setCurrentIndex(panel.rows.index(1, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    article, span = place.current.article, place.view.selection
    assert article is not None
    assert span is not None
    assert (article.title, span.quote(article.text)) == ("Third", "Ada")
    assert article.text[span.end :] == " left."
    window.menus.targets()
    place.search.returning.back()
    assert place.current.article == before


def test_marking_waits_while_a_step_is_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    panel, session = searched(window, qtbot, "ada"), place_of(window).bridge.session
    told: list[str] = []
    panel.marking.told.connect(told.append)
    session.occupied = True
    panel.marking.mark(panel.rows.ticked, a_tag(session), "")
    qtbot.wait(30)
    assert told == []
    session.occupied = False
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("Marked 5 places as ")


def test_ticked_hits_are_marked_as_one_step_with_their_entry(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel, project = searched(window, qtbot, "ada"), place_of(window).bridge.project
    panel.list.setCurrentIndex(panel.rows.index(0, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    dialog = panel.marking.ask(panel.rows.ticked)
    assert isinstance(dialog, MarkHits)
    dialog.entry.setText("Ada Byron")
    tag = dialog.chosen
    with qtbot.waitSignal(panel.marking.told) as told:
        dialog.accept()
    assert told.args == ["Marked 4 places as Person. Ctrl+Z takes all of it back."]
    [entry] = project.authorities()
    assert len(project.annotations_of(entry.id)) == 4
    with qtbot.waitSignal(panel.marking.told) as told:
        panel.marking.mark(panel.rows.hits, tag, "Ada Byron")
    assert "4 were marked so already" in told.args[0]
    place_of(window).bridge.undo()
    place_of(window).bridge.undo()
    assert project.authorities() == []
    assert project.check() == []


def test_annotations_are_asked_for_and_taken_in_hand(window: MainWindow, qtbot: QtBot) -> None:
    panel = searched(window, qtbot, "kind:entity tag:object")
    assert shown(panel) == ["s the |ledger"]
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert place_of(window).current.annotation is not None


def test_a_query_that_cannot_be_read_is_said(window: MainWindow, qtbot: QtBot) -> None:
    panel = place_of(window).search
    panel.line.setText("colour:red")
    with qtbot.waitSignal(panel.told) as told:
        panel.search()
    assert "“colour:” is nothing to ask for" in told.args[0]


def test_queries_are_kept_undone_and_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    panel, bridge = searched(window, qtbot, "ada language:en"), place_of(window).bridge
    panel.kept.keep()
    assert [query.line for query in bridge.project.saved_queries()] == ["ada language:en"]
    bridge.undo()
    assert bridge.project.saved_queries() == []
    bridge.redo()
    panel.line.setText("other")
    panel.kept.fill()
    with qtbot.waitSignal(panel.kept.picked):
        panel.kept.menu_of_queries.actions()[0].trigger()
    assert panel.line.text() == "ada language:en"
    panel.kept.fill()
    [forget] = [a for a in panel.kept.menu_of_queries.actions() if a.text().startswith("Forget")]
    forget.trigger()
    assert bridge.project.saved_queries() == []


def test_hits_are_exported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    panel = searched(window, qtbot, "ada")
    panel.export_to(tmp_path / "hits.jsonl")
    lines = (tmp_path / "hits.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["words"] for line in lines] == ["Ada"] * 5
    panel.export_to(tmp_path / "hits.csv")
    assert (tmp_path / "hits.csv").read_bytes().startswith("\ufeffarticle,title".encode())
    with qtbot.waitSignal(panel.told) as told:
        panel.export_to(tmp_path / "nowhere" / "hits.csv")
    assert "cannot be written" in told.args[0]


def test_the_index_follows_in_idle_time(window: MainWindow, qtbot: QtBot) -> None:
    project = place_of(window).bridge.project
    qtbot.waitUntil(lambda: project.index.waiting == 0)
    place_of(window).bridge.undo()  # the mark
    place_of(window).bridge.undo()  # the third article
    assert project.index.waiting == 1
    qtbot.waitUntil(lambda: project.index.waiting == 0)
    assert project.check() == []


def test_lines_of_hits_are_as_high_as_their_words_in_any_size(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = searched(window, qtbot, "ada")
    for size in (9, 24):
        font = panel.list.font()
        font.setPointSize(size)
        panel.list.setFont(font)
        first, second = (panel.list.visualRect(panel.rows.index(row, 0)) for row in (0, 1))
        assert first.height() > QFontMetrics(font).height()
        assert second.top() == first.top() + panel.list.sizeHintForRow(0)
        assert first.width() >= panel.list.viewport().width()


def test_no_more_hits_come_than_a_list_takes(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeking, "MOST", 3)
    panel = searched(window, qtbot, "ada")
    assert panel.count.text() == "the first 3"
    assert panel.rows.rowCount() == 3
