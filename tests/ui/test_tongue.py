"""Another language while somebody works: all is said anew, nothing is lost, the place is kept."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotator.session import Session
from tests.windows import meanwhile
from ui import projects, spoken, tongue
from ui.app import make_window
from ui.languages import ENGLISH, VARIABLE
from ui.running import Running
from ui.translating import speak


@pytest.fixture
def running(
    qapp: QApplication, session: Session, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Running]:
    """The program with the project of `session`, in English; afterwards all is English again."""
    monkeypatch.setenv(VARIABLE, ENGLISH)
    session.project.close()
    found = Running(qapp, partial(make_window, qapp))
    found.window.show()
    assert found.window.open_project(session.project.path)
    yield found
    found.window.close()
    found.window.deleteLater()
    monkeypatch.setenv(VARIABLE, ENGLISH)
    speak(qapp, ENGLISH)
    QLocale.setDefault(QLocale.c())
    assert spoken.spoken("anything") == "anything"


def test_the_window_speaks_another_language_at_the_place_that_was_left(
    running: Running, qtbot: QtBot
) -> None:
    old = running.window
    assert old.place is not None
    article, path = old.place.current.article, old.place.bridge.project.path
    old.place.view.set_caret(7)
    tongue.choose(old, "de")
    qtbot.waitUntil(lambda: running.window is not old and running.window.place is not None)
    new = running.window.place
    assert new is not None
    assert (new.bridge.project.path, new.current.article) == (path, article)
    assert new.view.caret == 7
    assert QLocale().language() is QLocale.Language.German
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert running.window.settings.language == "de"
    qtbot.waitUntil(lambda: not isValid(old))


def test_what_is_being_opened_comes_along(running: Running, qtbot: QtBot, tmp_path: Path) -> None:
    old, other = running.window, tmp_path / "other.annot"
    projects.found(other).project.close()
    meanwhile(old, lambda: tongue.choose(old, "de"))
    assert old.open_project(other)
    qtbot.waitUntil(lambda: running.window is not old and running.window.place is not None)
    assert running.window.place is not None
    assert running.window.place.bridge.project.path == other
    qtbot.waitUntil(lambda: not isValid(old))


def test_what_was_done_before_can_be_undone_after(running: Running, qtbot: QtBot) -> None:
    old = running.window
    assert old.place is not None
    old.place.view.set_caret(1)
    old.place.gestures.tag("place")
    article = old.place.current.article
    assert article is not None
    marked = len(old.place.bridge.project.annotations(article.id))
    tongue.choose(old, "fr")
    qtbot.waitUntil(lambda: running.window is not old and running.window.place is not None)
    new = running.window.place
    assert new is not None
    assert len(new.bridge.project.annotations(article.id)) == marked
    new.bridge.undo()
    assert len(new.bridge.project.annotations(article.id)) == marked - 1


def test_the_window_begins_on_the_right_where_somebody_wishes_it(
    running: Running, qtbot: QtBot, qapp: QApplication
) -> None:
    old = running.window
    old.keep_settings(direction="right")
    tongue.follow(old)
    qtbot.waitUntil(lambda: running.window is not old)
    assert running.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    running.window.keep_settings(direction="language")


def test_every_language_stands_in_the_menu_by_its_own_name(running: Running) -> None:
    menu = tongue.menu_of(running.window, running.window)
    words = [action.text() for action in menu.actions()]
    assert words[1:] == ["English", "Deutsch", "Français", "Español"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False, False]
