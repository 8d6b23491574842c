"""A project is opened off the window's thread, behind a sheet as soon as that takes long."""

from contextlib import closing
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.jobs import Cancelled, JobContext
from annotator.session import Session
from annotator.storage.backups.copying import is_older
from annotator.storage.project import Project
from tests.builders import add_article
from tests.older import made_older
from tests.windows import meanwhile
from ui import opening, projects, waiting_sheet
from ui.main_window import MainWindow
from ui.running import Running
from ui.waiting_sheet import WaitingSheet


@pytest.fixture
def old(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(opening, "AT_ONCE_BYTES", 1_000)
    path = tmp_path / "old.annot"
    with closing(projects.found(path).project) as project:
        add_article(Session(project), "Ada keeps the ledger.")
    made_older(path, 11)
    return path


def sheets(window: MainWindow) -> list[WaitingSheet]:
    return [sheet for sheet in window.findChildren(WaitingSheet) if sheet.isVisible()]


def test_it_is_open_when_the_sheet_has_gone(window: MainWindow, old: Path) -> None:
    seen: list[str] = []
    QTimer.singleShot(0, lambda: seen.extend(sheet.said.text() for sheet in sheets(window)))
    assert window.open_project(old)
    assert "older version" in seen[0]
    assert not sheets(window)
    assert not is_older(old)
    assert window.place is not None
    assert window.place.bridge.project.path == old


def test_whoever_stops_it_is_told_that_the_file_is_as_it_was(
    window: MainWindow, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_open", lasting)
    QTimer.singleShot(0, lambda: sheets(window)[0].reject())
    assert not window.open_project(old)
    assert "not brought up to date" in window.bar.words
    assert is_older(old)


def lasting(path: Path, contributor: str, got: list[Session], job: JobContext) -> None:
    while True:
        job.stop_if_asked()
        sleep(0.001)


def test_a_file_is_as_it_was_where_its_backup_was_stopped(session: Session, old: Path) -> None:
    before, job = old.read_bytes(), JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        Project.open(old, job=job)
    assert old.read_bytes() == before
    Project.open(old, job=JobContext()).close()
    assert not is_older(old)


def test_a_project_of_today_waits_for_nothing(
    window: MainWindow, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.open_project(old)
    monkeypatch.setattr(opening, "WaitingSheet", None)
    assert window.open_project(old)


def test_a_look_that_takes_long_is_told_and_stopped(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_sheet, "UNSEEN_MS", 0)
    monkeypatch.setattr(opening, "_open", lasting)
    seen: list[str] = []

    def stop() -> None:
        seen.extend(sheet.said.text() for sheet in sheets(window))
        sheets(window)[0].reject()

    meanwhile(window, stop, lambda: bool(sheets(window)))
    assert not window.open_project(session.project.path)
    assert "looked at before it is opened" in seen[0]
    assert "it was not opened" in window.bar.words
    assert window.place is None


def test_what_was_opened_just_when_it_was_stopped_is_closed_again(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = opening._open

    def late(path: Path, contributor: str, got: list[Session], job: JobContext) -> None:
        really(path, contributor, got, job)
        job.cancel()

    path = session.project.path
    monkeypatch.setattr(opening, "_open", late)
    assert not window.open_project(path)
    monkeypatch.setattr(opening, "_open", really)
    assert window.open_project(path)


def test_what_else_the_window_has_to_do_is_not_waited_for(
    window: MainWindow, session: Session
) -> None:
    def salvages(job: JobContext) -> None:
        while True:
            job.stop_if_asked()
            sleep(0.001)

    window.close_project()
    other = window.jobs.start(salvages, done=lambda _: None, failed=window.messages.show)
    patience = QTimer(window)
    patience.setSingleShot(True)
    patience.timeout.connect(window.jobs.cancel)
    patience.start(10_000)
    assert window.open_project(session.project.path)
    assert not other.stopping
    assert window.jobs.goes_on(other)


def test_clocks_go_on_while_a_project_is_opened(window: MainWindow, session: Session) -> None:
    beats: list[bool] = []
    clock = QTimer()
    clock.timeout.connect(lambda: beats.append(window.place is None))
    clock.start(0)
    assert window.open_project(session.project.path)
    assert sum(beats) > 3


def test_what_closes_the_window_waits_until_the_project_is_there(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    path = session.project.path
    meanwhile(window, window.close)
    window.open_project(path)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.place is None
    Project.open(path).close()


def test_no_other_project_comes_between(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    other = tmp_path / "other.annot"
    projects.found(other).project.close()
    answers: list[bool] = []
    meanwhile(window, lambda: answers.append(window.open_project(other)))
    assert window.open_project(session.project.path)
    assert answers == [False]
    assert window.place is not None
    assert window.place.bridge.project.path == session.project.path


def test_a_later_start_is_heard_when_the_project_is_there(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    other = tmp_path / "other.annot"
    projects.found(other).project.close()
    door = Running(qapp, lambda: window)
    meanwhile(window, lambda: door._come_up([other]))
    assert window.open_project(session.project.path)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("other"))
