"""A large project of an older version: it is brought up to date behind a sheet, then opened."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from annotator.jobs import Cancelled, JobContext
from annotator.session import Session
from annotator.storage.backups.copying import is_older
from annotator.storage.project import Project
from tests.builders import add_article
from tests.older import made_older
from tests.windows import opened
from ui import projects, renewing
from ui.main_window import MainWindow
from ui.waiting_sheet import WaitingSheet


@pytest.fixture
def old(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(renewing, "AT_ONCE_BYTES", 1_000)
    path = tmp_path / "old.annot"
    with closing(projects.found(path).project) as project:
        add_article(Session(project), "Ada keeps the ledger.")
    made_older(path, 11)
    return path


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    with opened(qtbot, session) as found:
        yield found


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
    monkeypatch.setattr(renewing, "_renewed", lasting)
    QTimer.singleShot(0, lambda: sheets(window)[0].reject())
    assert not window.open_project(old)
    assert "not brought up to date" in window.bar.words
    assert is_older(old)


def lasting(_: Path, job: JobContext) -> None:
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
    monkeypatch.setattr(renewing, "WaitingSheet", None)
    assert window.open_project(old)
