"""Reading a file again in the window: seen first, agreed to, one step back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.changes import annotations, articles
from annotator.model.annotation import Mention
from annotator.readers.guarded.given import Choices
from annotator.readers.reading import Reading
from annotator.session import Session
from tests.builders import a_tag, where
from tests.windows import opened
from ui.intake.reimport_sheet import ReimportSheet
from ui.main_window import MainWindow

POLISH = "Żółty dom\n\nPani Łucja mieszka w Łodzi, mówi Kowalski."


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    """A letter in Polish that was taken for West European, in which two are named."""
    path = tmp_path / "dom.txt"
    path.write_text(POLISH, encoding="cp1250")
    with Reading() as reading:
        found = reading.read(path, Choices(encoding="windows-1252"))
    assert isinstance(found, tuple)
    session.do(articles.add(session.program, found, session.project.tags()))
    article = session.project.article(session.project.article_ids()[-1])
    for words in ("£ucja", "Kowalski"):
        spans, tag = [where(article, words)], a_tag(session)
        session.do(annotations.annotate(session.person, article, spans, tag, Mention()))
    with opened(qtbot, session) as made:
        assert made.place is not None
        made.place.current.show(article.id)
        yield made


def read_as(qtbot: QtBot, sheet: ReimportSheet, encoding: str) -> None:
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    field = sheet.preview.encoding
    field.show_value(encoding)
    field.activated.emit(field.currentIndex())
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)


def opened_sheet(qtbot: QtBot, window: MainWindow) -> ReimportSheet:
    assert window.place is not None
    targets = {target.title: target for target in window.menus.targets()}
    targets["Read its file again…"].go()
    [sheet] = window.findChildren(ReimportSheet)
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    return sheet


def test_the_same_reading_offers_nothing_to_take(qtbot: QtBot, window: MainWindow) -> None:
    sheet = opened_sheet(qtbot, window)
    assert sheet.preview.encoding.now == "cp1252"
    assert sheet.diff.document().toRawText() == "The text is the same."
    assert not sheet.take.isEnabled()
    sheet.reject()


def test_what_differs_is_shown_and_annotations_go_over_when_a_person_agrees(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.place is not None
    place = window.place
    old = place.current.article
    assert old is not None
    sheet = opened_sheet(qtbot, window)
    read_as(qtbot, sheet, "windows-1250")
    assert "+Żółty dom" in sheet.diff.document().toRawText()
    cells = [str(sheet.rows.index(0, column).data()) for column in range(3)]
    assert cells == ["£ucja", "Łucja", "uncertain"], "what needs looking at is first"
    assert sheet.said.text().startswith("2 of 2 annotations go over")
    QTest.mouseClick(sheet.take, Qt.MouseButton.LeftButton)
    new = place.current.article
    assert new is not None
    assert new.id != old.id
    assert new.text == POLISH.replace("\n\n", "\n")
    quotes = [one.quote for one in place.bridge.project.annotations(new.id)]
    assert quotes == ["Łucja", "Kowalski"]
    place.bridge.undo()
    assert len(place.bridge.project.annotations(old.id)) == 2


def test_what_is_unticked_stays_with_the_old_text(qtbot: QtBot, window: MainWindow) -> None:
    assert window.place is not None
    place = window.place
    old = place.current.article
    assert old is not None
    sheet = opened_sheet(qtbot, window)
    read_as(qtbot, sheet, "windows-1250")
    sheet.table.selectRow(0)
    QTest.keyClick(sheet.table, Qt.Key.Key_Space)
    assert sheet.said.text().startswith("1 of 2 annotations go over")
    QTest.mouseClick(sheet.take, Qt.MouseButton.LeftButton)
    assert [one.quote for one in place.bridge.project.annotations(old.id)] == ["£ucja"]


def test_an_encoding_that_does_not_fit_is_said_and_nothing_can_be_taken(
    qtbot: QtBot, window: MainWindow
) -> None:
    sheet = opened_sheet(qtbot, window)
    read_as(qtbot, sheet, "utf-8")
    assert "utf-8" in sheet.said.text().lower()
    assert not sheet.take.isEnabled()
    sheet.reject()
