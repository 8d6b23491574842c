"""The window of the help, by keys: contents, search, links, back, zoom; and F1 wherever it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.windows import opened
from ui.help.book import Book
from ui.help.desk import page_on
from ui.help.naming import usual
from ui.help.places import FIRST_HOUR, START
from ui.help.window import HelpWindow
from ui.keymap.keyset import KeySet
from ui.main_window import MainWindow
from ui.preferences.opening import show_settings


@pytest.fixture
def shown(qtbot: QtBot) -> HelpWindow:
    window = HelpWindow(Book(usual()))
    qtbot.addWidget(window)
    window.turn_to(START)
    window.come_up()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def main(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    with opened(qtbot, session) as window:
        yield window


def words_of(window: HelpWindow) -> str:
    document, lines = window.reader.document(), []
    block = document.begin()
    while block.isValid():
        lines.append(block.text())
        block = block.next()
    return "\n".join(lines)


def test_a_link_is_followed_by_keys_and_the_way_back_is_kept(shown: HelpWindow) -> None:
    QTest.keyClick(shown.reader, Qt.Key.Key_Tab)
    QTest.keyClick(shown.reader, Qt.Key.Key_Return)
    assert shown.page == FIRST_HOUR
    assert "The first hour" in words_of(shown)
    assert shown.back.isEnabled()
    assert not shown.forward.isEnabled()
    shown.go_back()
    assert shown.page == START
    shown.go_on()
    assert shown.page == FIRST_HOUR
    shown.go_on()
    assert shown.page == FIRST_HOUR


def test_tab_goes_on_to_the_next_control_behind_the_last_link(shown: HelpWindow) -> None:
    shown.turn_to("keys")
    shown.reader.setFocus()
    for _ in range(60):
        QTest.keyClick(shown.reader, Qt.Key.Key_Tab)
        if not shown.reader.hasFocus():
            break
    assert not shown.reader.hasFocus()


def test_words_are_searched_marked_and_gone_to(shown: HelpWindow) -> None:
    line = shown.contents.line
    QTest.keyClicks(line, "larger")
    assert shown.contents.rows.rowCount() >= 1
    assert shown.reader.hits >= 1
    before = shown.page
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.reader.hasFocus()
    assert before
    line.clear()
    assert shown.reader.hits == 0
    QTest.keyClicks(line, "xyzzy")
    assert shown.contents.rows.rowCount() == 0


def test_zoom_makes_the_words_larger_within_bounds(shown: HelpWindow) -> None:
    usual_size = shown.reader.document().defaultFont().pointSizeF()
    shown.reader.zoom_by(1)
    assert shown.reader.document().defaultFont().pointSizeF() > usual_size
    shown.reader.zoom_by(1000)
    assert shown.reader.zoom == 3.0
    shown.reader.set_zoom(1.0)
    assert shown.reader.document().defaultFont().pointSizeF() == usual_size


def test_a_heading_stays_at_the_top_when_the_window_is_shown_and_made_smaller(
    qtbot: QtBot,
) -> None:
    window = HelpWindow(Book(usual()))
    qtbot.addWidget(window)
    window.turn_to("troubleshooting", "ProjectLocked")
    window.come_up()
    qtbot.waitExposed(window)
    top = window.reader.cursorForPosition(window.reader.viewport().rect().topLeft())
    assert "close it there" in top.block().text()
    window.resize(700, 500)
    top = window.reader.cursorForPosition(window.reader.viewport().rect().topLeft())
    assert "close it there" in top.block().text()


def test_arrows_scroll(shown: HelpWindow) -> None:
    shown.turn_to("keys")
    bar = shown.reader.verticalScrollBar()
    QTest.keyClick(shown.reader, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(shown.reader, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(shown.reader, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_nothing_is_loaded_by_its_name(shown: HelpWindow, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"of somebody")
    assert shown.reader.loadResource(2, QUrl.fromLocalFile(str(secret))) is None


def test_esc_clears_the_words_and_then_closes(shown: HelpWindow) -> None:
    shown.contents.line.setText("keys")
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.contents.line.text() == ""
    assert shown.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_f1_opens_the_page_on_what_has_the_keyboard(main: MainWindow) -> None:
    assert main.place is not None
    main.place.view.setFocus()
    QTest.keyClick(main.place.view, Qt.Key.Key_F1)
    assert main.help.window is not None
    assert main.help.window.page == "reading-text"


def test_what_is_inside_of_something_is_explained_by_its_page(main: MainWindow) -> None:
    assert main.place is not None
    assert page_on(main.place.view.viewport())[0] == "reading-text"
    assert page_on(QWidget()) == (START, "")


def test_the_pages_show_the_keys_of_the_person(main: MainWindow) -> None:
    main.help.show("keys")
    assert main.help.window is not None
    main.keymap.use(KeySet(own={"claim": ("Y",)}))
    assert "\u2009Y\u2009\nClaim here" in words_of(main.help.window)


def test_another_theme_paints_the_page_anew(main: MainWindow) -> None:
    main.help.show("keys")
    assert main.help.window is not None
    document = main.help.window.reader.document()
    main.switch_theme()
    assert main.help.window.reader.document() is not document
    main.switch_theme()


def test_the_help_goes_with_its_window(main: MainWindow) -> None:
    main.help.show(START)
    shown = main.help.window
    assert shown is not None
    main.close()
    assert not shown.isVisible()
    assert main.help.window is None


def test_a_dialog_has_its_own_f1(main: MainWindow, qtbot: QtBot) -> None:
    dialog = show_settings(main)
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: main.help.window is not None)
    assert main.help.window is not None
    assert main.help.window.page == page_on(dialog)[0]
    dialog.close()
