"""The mouse on the text: what is clicked is what is meant, in every script."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.benchmarks.view_documents import marks_of, text_of
from tests.ui.reading.conftest import Desk

LETTER = "Ada Berg, mayor of Mina, wrote.\nThe bridge fell.\n\nIt will be built again by spring."


@pytest.mark.parametrize("script", ["latin", "mixed", "astral"])
def test_a_click_on_the_first_character_of_a_mark_finds_the_mark(desk: Desk, script: str) -> None:
    text = text_of(6_000, script=script)
    desk.show(text, marks_of(text, 600))
    seen, missed = 0, []
    last = desk.view.paper.visible()[-1][0]
    end = desk.view.paper.pieces[last].start
    for mark in desk.view.paper.marks.meeting(0, end):
        # A mark may begin on the blank at which a line breaks, or on a combining letter.
        point = desk.point_on(mark.start) if text[mark.start].isalnum() else QPoint(-1, -1)
        if not desk.view.viewport().rect().contains(point):
            continue
        seen += 1
        if mark not in desk.view.marks_at(_known(desk.under(mark.start))):
            missed.append((mark, text[mark.start : mark.start + 10]))
    assert seen > 30
    assert missed == []


def test_a_click_puts_the_caret_and_tells_of_the_innermost_mark(desk: Desk) -> None:
    desk.show(LETTER)
    desk.view.set_marks([desk.mark("mayor of Mina", 1), desk.mark("Mina", 2)])
    at = desk.where("Mina").start
    desk.click(at)
    assert desk.view.caret in (at, at + 1)
    assert desk.clicked == [2]


def test_a_double_click_takes_the_word_without_its_blank(desk: Desk) -> None:
    desk.show(LETTER)
    for word in ("Ada", "mayor", "Mina", "bridge", "spring"):
        desk.click(desk.where(word).start, times=2)
        assert desk.selected() == word
        QTest.qWait(0)
        desk.view.select(None)


def test_a_triple_click_takes_the_paragraph(desk: Desk) -> None:
    desk.show(LETTER)
    desk.click(desk.where("bridge").start + 2, times=3)
    assert desk.selected() == "The bridge fell."


def test_shift_and_a_click_extend_from_where_the_selection_began(desk: Desk) -> None:
    desk.show(LETTER)
    desk.view.set_caret(desk.where("mayor").start)
    desk.click(desk.where(" wrote").start, shift=True)
    assert desk.selected().startswith("mayor of Mina,")
    desk.click(desk.where("Berg").start, shift=True)
    assert desk.selected().endswith(", ")


def test_dragging_selects_across_lines_and_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.show(LETTER)
    viewport = desk.view.viewport()
    start, end = desk.where("Mina").start, desk.where("fell").end
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=_edge(desk, start))
    QTest.mouseMove(viewport, _edge(desk, end - 6))
    with qtbot.waitSignal(desk.view.selection_changed):
        QTest.mouseMove(viewport, _edge(desk, end))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=_edge(desk, end))
    assert desk.selected() == "Mina, wrote.\nThe bridge fell"
    assert desk.clicked == []


def test_dragging_beyond_the_edge_scrolls_and_goes_on_selecting(desk: Desk, qtbot: QtBot) -> None:
    desk.show(text_of(20_000))
    viewport = desk.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(viewport, QPoint(300, desk.view.height() + 200))
    qtbot.waitUntil(lambda: desk.view.verticalScrollBar().value() > 1500)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert len(desk.selected()) > 2000


def _edge(desk: Desk, offset: int) -> QPoint:
    """Just where the caret would stand at an offset."""
    desk_view = desk.view
    was, anchor = desk_view.caret, desk_view.selecting.anchor
    desk_view.selecting.caret = desk_view.selecting.anchor = offset
    box = desk_view.caret_rect()
    desk_view.selecting.caret, desk_view.selecting.anchor = was, anchor
    return box.center()


def _known(offset: int | None) -> int:
    """A place without marks where nothing was hit."""
    return -2 if offset is None else offset
