"""What those hear who do not see the page, asked as Qt asks it."""

import gc
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from annotator.model.span import Span
from tests.ui.reading.conftest import Desk
from ui.reading import accessible

LETTER = "Dear \U0001f4dc Ada,\nthe archive of São\u00a0Paulo holds it.\nשלום לך."
SCROLL = LETTER.index("\U0001f4dc")


@pytest.fixture
def heard(desk: Desk) -> Any:
    """The text as an assistive program gets it; PySide's hints know too little of it."""
    accessible.install()
    accessible.install()
    desk.show(LETTER)
    desk.view.set_marks([desk.mark("São\u00a0Paulo", 1, layer=1), desk.mark("Ada", 2)])
    found = QAccessible.queryAccessibleInterface(desk.view)
    gc.collect()
    assert found.role() == QAccessible.Role.Document
    assert found.state().readOnly
    return accessible.ReadingText(desk.view)


def test_the_whole_text_is_read_as_it_is(desk: Desk, heard: Any) -> None:
    assert heard.characterCount() == len(LETTER) + 1
    assert heard.text(0, heard.characterCount()) == LETTER
    after = SCROLL + 3
    assert heard.text(after, after + 3) == "Ada"


def test_the_caret_counts_as_qt_counts(desk: Desk, heard: Any) -> None:
    desk.view.set_caret(SCROLL + 2)
    assert heard.cursorPosition() == SCROLL + 3
    heard.setCursorPosition(SCROLL + 3 + 3)
    assert desk.view.caret == SCROLL + 5


def test_the_selection_is_told_and_can_be_set(desk: Desk, heard: Any) -> None:
    assert heard.selectionCount() == 0
    desk.view.select(desk.where("Ada"))
    assert heard.selectionCount() == 1
    heard.setSelection(0, 0, 4)
    assert desk.view.selection == Span(0, 4)
    heard.removeSelection(0)
    assert desk.view.selection is None


def test_a_character_is_where_it_is_seen(desk: Desk, heard: Any) -> None:
    for offset in (0, 8, LETTER.index("holds"), LETTER.index("ש") + 1):
        position = desk.view.paper.pieces.units.to_qt(offset)
        box = heard.characterRect(position)
        on_view = desk.view.viewport().mapFromGlobal(box.center())
        assert desk.view.viewport().rect().contains(on_view)
        assert desk.under(offset) == offset
        assert heard.offsetAtPoint(box.center()) == position


def test_marks_are_attributes_of_the_words_they_cover(desk: Desk, heard: Any) -> None:
    interface = accessible.ReadingText(desk.view)
    span = desk.where("São\u00a0Paulo")
    units = desk.view.paper.pieces.units
    start, end = units.to_qt(span.start), units.to_qt(span.end)
    words, first, last = interface.attributes(start + 2)
    assert "Place" in words
    assert (first, last) == (start, end)
    assert interface.attributes(0)[0] == ""


def test_another_page_is_read_anew(desk: Desk, heard: Any) -> None:
    desk.show("Short.")
    assert heard.characterCount() == 6
    assert heard.text(0, 6) == "Short."


def test_moving_and_selecting_tell_whoever_listens(desk: Desk, heard: Any) -> None:
    QAccessible.setActive(True)
    try:
        desk.press(Qt.Key.Key_Right)
        desk.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        desk.press(Qt.Key.Key_Right)
    finally:
        QAccessible.setActive(False)
    assert heard.cursorPosition() == desk.view.caret
    assert heard.selectionCount() == 0


def test_asking_for_what_the_view_is_not_gets_nothing(desk: Desk, heard: Any) -> None:
    """A screen reader asks for each of these, and the program crashed in the first."""
    found: Any = QAccessible.queryAccessibleInterface(desk.view)
    assert found.valueInterface() is None
    assert found.tableCellInterface() is None
    assert found.editableTextInterface() is None
    assert found.selectionInterface() is None
    assert found.attributesInterface() is None
