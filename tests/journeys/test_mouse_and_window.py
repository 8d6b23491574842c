"""The window with a project in it: clicked, closed, dropped on, turned dark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.builders import naming, the_article, where
from tests.windows import opened
from ui import project_files, projects
from ui.main_window import MainWindow
from ui.panels.forms.mention import MentionForm


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The real window, opened on the project of one letter in which Ada is named."""
    session.do(naming(session, "Ada")[1])
    with opened(qtbot, session) as found:
        yield found


def test_a_click_on_a_mark_takes_it_in_hand(qtbot: QtBot, window: MainWindow) -> None:
    place = window.place
    assert place is not None
    article = the_article(place.bridge.session)
    place.view.set_caret(where(article, "Ada").start)
    box = place.view.caret_rect()
    point = QPoint(box.right() + 4, box.center().y())
    with qtbot.waitSignal(place.current.annotation_changed, timeout=2000, raising=False):
        QTest.mouseClick(place.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert place.current.annotation is not None
    assert place.current.annotation.quote == "Ada"
    assert place.inspector.form is place.inspector.form_for(MentionForm)
    assert "Ada" in window.statusBar().findChildren(type(window._described))[0].text()


def test_closing_a_project_shows_the_welcome_page_and_frees_the_file(window: MainWindow) -> None:
    assert window.place is not None
    path = window.place.bridge.project.path
    window.close_project()
    assert window.welcome.isVisible()
    session = projects.opened(path)
    assert len(session.project.article_ids()) == 1
    session.project.close()


def test_a_dropped_text_is_imported_and_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    letter = tmp_path / "second.txt"
    letter.write_text("A second letter\n\nDear Bob, the ship has come.", encoding="utf-8")
    place = window.place
    assert place is not None
    project_files.take(window, [letter])
    qtbot.waitUntil(lambda: window.bar.words == "1 article imported.", timeout=10_000)
    assert place.current.article is not None
    assert place.current.article.title == "A second letter"


def test_a_picture_that_is_no_text_is_refused_in_words(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    with qtbot.waitSignal(window.jobs.ended, timeout=5000):
        project_files.take(window, [picture])
    assert window.bar.words.startswith("picture.txt: this looks like a PNG picture")


def test_live_tei_of_the_block_is_shown_and_judged(qtbot: QtBot, window: MainWindow) -> None:
    place = window.place
    assert place is not None
    place.show_panel(place.tei)
    with qtbot.waitSignal(place.tei.judged, timeout=10_000) as judged:
        place.tei.refresh()
    assert judged.args == [True]
    assert "<persName" in place.tei.markup


def test_the_palette_finds_articles_entries_and_commands(window: MainWindow) -> None:
    titles = {target.title for target in window.menus.targets()}
    assert {"A letter", "Ada", "Export…"} <= titles


def test_a_project_that_is_no_project_is_refused_with_a_sentence(
    window: MainWindow, tmp_path: Path
) -> None:
    text = tmp_path / "text.annot"
    text.write_text("no project", encoding="utf-8")
    assert not window.open_project(text)
    assert window.bar.words == "text.annot: this is not a project of Annotator"


def test_dark_and_light_keep_the_place(window: MainWindow) -> None:
    place = window.place
    assert place is not None
    before, shown = window.theme.dark, place.current.article
    window.switch_theme()
    assert window.theme.dark is not before
    assert place.current.article == shown
    window.switch_theme()
