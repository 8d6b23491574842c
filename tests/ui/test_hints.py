"""Where there is nothing yet, the window says what to do next, with the keys that act."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.windows import opened
from ui import projects
from ui.hints import Hint
from ui.keymap.keyset import KeySet
from ui.main_window import MainWindow
from ui.workplace import Workplace


def said(view: QAbstractScrollArea) -> str:
    """What stands in an empty view; nothing where there is something to see."""
    [hint] = view.viewport().findChildren(Hint)
    return "" if hint.isHidden() else hint.text()


@pytest.fixture
def empty(tmp_path: Path) -> Session:
    return projects.found(tmp_path / "empty.annot")


def test_a_project_without_articles_says_how_they_come_in(qtbot: QtBot, empty: Session) -> None:
    with opened(qtbot, empty) as window:
        assert window.place is not None
        assert "Ctrl+I" in said(window.place.view)
        assert "Ctrl+I" in said(window.place.articles.list)
        window.place.show_panel(window.place.register)
        assert "The register is empty" in said(window.place.register.list)


def test_the_keys_are_those_of_the_person(qtbot: QtBot, empty: Session) -> None:
    with opened(qtbot, empty) as window:
        assert window.place is not None
        window.keymap.use(KeySet(own={"import": ("F12",)}))
        window.place.current.show(None)
        assert "F12" in said(window.place.view)


def test_where_there_is_something_nothing_is_said(qtbot: QtBot, session: Session) -> None:
    with opened(qtbot, session) as window:
        place = place_of(window)
        assert said(place.view) == ""
        assert said(place.articles.list) == ""
        place.show_panel(place.list)
        assert "Nothing is marked" in said(place.list.list)
        place.view.set_caret(2)
        place.gestures.tag("person")
        place.list.refresh()
        assert said(place.list.list) == ""
        place.list.filter.setText("nobody of this name")
        assert "Empty the filter" in said(place.list.list)


def test_a_search_says_how_it_begins_and_what_may_help(qtbot: QtBot, session: Session) -> None:
    with opened(qtbot, session) as window:
        search = place_of(window).search
        search.open()
        assert "in all articles" in said(search.list)
        search.line.setText("xyzzy")
        search.search()
        qtbot.waitUntil(lambda: search.count.text() == "not found")
        assert "fewer words" in said(search.list)


def place_of(window: MainWindow) -> Workplace:
    assert window.place is not None
    return window.place
