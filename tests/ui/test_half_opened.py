"""A project of which something cannot be read: what is shown, and whose the file is then."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from annotator.session import Session
from annotator.storage.project import Project
from tests.builders import add_article
from ui import projects
from ui.main_window import MainWindow
from ui.workplace import Workplace


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Two articles."""
    path = tmp_path / "other.annot"
    with closing(projects.found(path).project) as project:
        for words in ("Ada keeps the ledger.", "Grace reads it."):
            add_article(Session(project), words)
    return path


def altered(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(statement)


def test_where_no_workplace_can_be_made_the_file_is_let_go(
    qtbot: QtBot, window: MainWindow, other: Path
) -> None:
    altered(other, "update tag set kind = 'unheard of'")
    assert not window.open_project(other)
    assert "cannot be read" in window.bar.words
    assert window.place is None
    assert window.welcome.isVisible()
    qtbot.waitUntil(lambda: not window.findChildren(Workplace))
    Project.open(other).close()


def test_an_article_that_cannot_be_read_keeps_nobody_from_the_others(
    window: MainWindow, other: Path
) -> None:
    altered(other, "update article set blocks = '[[' where id = (select min(id) from article)")
    assert window.open_project(other)
    assert "cannot be read" in window.bar.words
    assert window.place is not None
    assert window.place.isVisible()
    window.place.current.show(window.place.bridge.project.article_ids()[1])
    assert window.place.current.article is not None
    assert window.place.current.article.text == "Grace reads it."
    assert window.place.view.updatesEnabled()


def test_a_bug_on_the_way_leaves_no_empty_window(
    window: MainWindow, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(place: Workplace) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Workplace, "_connect", fails)
    with pytest.raises(ZeroDivisionError):
        window.open_project(other)
    assert window.welcome.isVisible()
    assert not [timer for timer in window.findChildren(QTimer) if timer.isActive()]
    Project.open(other).close()
