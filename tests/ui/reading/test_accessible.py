"""What those hear who do not see the page, asked as Qt asks it."""

import gc
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from annotator.model.span import Span
from tests.ui.reading.conftest import Desk
from ui.reading import accessible, pieces
from ui.reading.article_view import ArticleView
from ui.reading.mirror import Mirror

LETTER = "Dear \U0001f4dc Ada,\nthe archive of São\u00a0Paulo holds it.\nשלום לך."
SCROLL = LETTER.index("\U0001f4dc")
LONG = " ".join(f"word{n}" for n in range(300))


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
    return Asked(found)


class Asked:
    """Asks for the text anew for each question, as Qt's bridge does."""

    def __init__(self, interface: Any) -> None:
        self._interface = interface

    def __getattr__(self, name: str) -> Any:
        return getattr(self._interface.textInterface(), name)


@pytest.fixture
def mirror(desk: Desk) -> Iterator[Mirror]:
    """The field that answers; what only C++ is told, such as the looks of words, is seen in it."""
    made = Mirror(desk.view)
    desk.show(LETTER)
    desk.view.set_marks([desk.mark("São\u00a0Paulo", 1, layer=1), desk.mark("Ada", 2)])
    made.follow()
    yield made
    made.deleteLater()


def looks_at(mirror: Mirror, position: int) -> QTextCharFormat:
    """Of the character that begins there."""
    cursor = QTextCursor(mirror.document())
    cursor.setPosition(position + 1)
    return cursor.charFormat()


def line_at(mirror: Mirror, position: int) -> str:
    cursor = QTextCursor(mirror.document())
    cursor.setPosition(position)
    cursor.select(QTextCursor.SelectionType.LineUnderCursor)
    return cursor.selectedText()


def test_the_whole_text_is_read_as_it_is(heard: Any) -> None:
    assert heard.characterCount() == len(LETTER) + 1
    assert heard.text(0, heard.characterCount()) == LETTER
    after = SCROLL + 3
    assert heard.text(after, after + 3) == "Ada"


def test_blanks_and_breaks_of_every_kind_are_read_as_they_are(desk: Desk, heard: Any) -> None:
    words = "a\u00a0b\u2028c\u2003d\u200be\u00adf\ufffcg\ufeffh\ti\n\nj\u0085k\x0bl"
    desk.show(words)
    assert heard.text(0, heard.characterCount()) == words


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


def test_a_selection_is_the_same_words_in_the_mirror(desk: Desk, mirror: Mirror) -> None:
    desk.view.select(desk.where("Ada"))
    mirror.follow()
    assert mirror.textCursor().selectedText() == "Ada"
    desk.view.set_caret(2, 6)
    mirror.follow()
    assert mirror.textCursor().selectedText() == LETTER[2:6]
    assert mirror.textCursor().position() == 2


def test_a_character_is_where_it_is_seen(desk: Desk, heard: Any) -> None:
    for offset in (0, 8, LETTER.index("holds")):
        desk.view.set_caret(offset)
        position = desk.view.paper.pieces.units.to_qt(offset)
        box = heard.characterRect(position)
        on_view = desk.view.viewport().mapFromGlobal(box.center())
        assert desk.view.viewport().rect().contains(on_view)
        seen = desk.view.viewport().mapToGlobal(desk.view.caret_rect().center())
        assert abs(box.left() - seen.x()) <= 1
        assert abs(box.center().y() - seen.y()) <= 1


def test_what_is_marked_near_the_caret_is_underlined(desk: Desk, mirror: Mirror) -> None:
    line = QTextCharFormat.UnderlineStyle
    ada = SCROLL + 3
    assert looks_at(mirror, ada).underlineStyle() == line.SingleUnderline
    assert looks_at(mirror, ada - 1).underlineStyle() == line.NoUnderline
    assert looks_at(mirror, ada + 3).underlineStyle() == line.NoUnderline
    desk.view.set_caret(LETTER.index("archive"))
    mirror.follow()
    sao = desk.view.paper.pieces.units.to_qt(desk.where("São").start)
    assert looks_at(mirror, sao).underlineStyle() == line.SingleUnderline
    assert looks_at(mirror, ada).underlineStyle() == line.NoUnderline
    desk.view.remove_marks([1])
    desk.view.add_marks([desk.mark("archive", 3)._replace(dotted=True)])
    mirror.follow()
    assert looks_at(mirror, sao).underlineStyle() == line.NoUnderline
    archive = desk.view.paper.pieces.units.to_qt(desk.where("archive").start)
    assert looks_at(mirror, archive).underlineStyle() == line.DotLine


def test_words_are_told_to_be_as_large_as_they_are(desk: Desk, mirror: Mirror) -> None:
    font = looks_at(mirror, 2).font()
    wanted = desk.view.paper.styles.of("paragraph").font
    assert font.family() == wanted.family()
    assert font.pointSize() > 0
    assert font.weight() == QFont.Weight.Normal


def test_lines_end_where_they_do_on_the_screen(desk: Desk, mirror: Mirror) -> None:
    desk.show(f"Short.\n{LONG}")
    start = len("Short.\n")
    for zoom in (1.0, 1.5):
        desk.view.set_zoom(zoom)
        desk.view.set_caret(start)
        laid = desk.view.paper.laid(1)
        assert laid.layout.lineCount() > 10
        for number in range(5):
            first, then = laid.line_start(number), laid.line_start(number + 1)
            desk.view.set_caret(first)
            mirror.follow()
            assert line_at(mirror, first).rstrip() == desk.text[first:then].rstrip()


def test_a_paragraph_of_many_pages_is_heard_in_parts(desk: Desk, heard: Any) -> None:
    """To set it as a whole would take so long that the program would stand still."""
    words = LONG * 20
    desk.show(words)
    told = heard.text(0, len(words))
    assert "\n" in told
    assert max(map(len, told.split("\n"))) <= pieces.LONGEST
    assert told.replace("\n", " ") == words


def test_an_endless_word_is_not_heard_at_all(desk: Desk, heard: Any) -> None:
    desk.show("a" * 60_000)
    assert QAccessible.queryAccessibleInterface(desk.view).textInterface() is None
    desk.show("Short.")
    assert heard.text(0, 6) == "Short."


def test_another_page_is_read_anew(desk: Desk, heard: Any) -> None:
    for words in ("Short.", "", "Longer than before.\nAnd more."):
        desk.show(words)
        assert heard.characterCount() == len(words)
        assert heard.text(0, len(words)) == words
        assert heard.cursorPosition() == 0


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
    for _ in range(100):
        assert found.valueInterface() is None
        assert found.tableCellInterface() is None
        assert found.editableTextInterface() is None
        assert found.selectionInterface() is None
        assert found.attributesInterface() is None
        assert found.actionInterface() is not None


def test_views_come_and_go_while_they_are_heard(desk: Desk, heard: Any) -> None:
    """Python and Qt agree on who ends what, however a view ends."""
    for turn in range(60):
        view = ArticleView(desk.window if turn % 2 else None)
        view.show_page(desk.view.paper.page)
        asked = Asked(QAccessible.queryAccessibleInterface(view))
        assert asked.text(0, 4) == LETTER[:4]
        if turn % 2:
            view.deleteLater()
        del view
        if turn % 7 == 0:
            gc.collect()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert heard.text(0, 4) == LETTER[:4]
    assert len(accessible._known) < 40  # noqa: SLF001 - what would leak
