"""A large project of an older version is brought up to date behind a sheet, before it is opened."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.errors import ProjectError
from annotator.jobs import JobContext
from annotator.session import Session
from annotator.storage.backups.copying import is_older
from annotator.storage.project import Project
from annotator.storage.whereabouts import whereabouts, why_only_read
from ui import projects, strings
from ui.jobs import Jobs
from ui.waiting_sheet import WaitingSheet, wait_for

if TYPE_CHECKING:
    from ui.main_window import MainWindow

AT_ONCE_BYTES = 20_000_000
"""Up to this size it is done while it is opened: within a second or two."""


class NotRenewed(ProjectError):
    """Whoever waited for it stopped it."""


def opened(window: "MainWindow", path: Path) -> Session:
    """The sitting with a project, brought up to date first. Raises one of the ProjectErrors."""
    renew(path, window.jobs, window)
    return projects.opened(path, window.contributor())


def renew(path: Path, jobs: Jobs, window: QWidget) -> None:
    """Returns when the project can be opened at once. Raises one of the ProjectErrors.

    The window's thread goes on meanwhile, but takes nothing in hand: the sheet lies before it.
    """
    if not _takes_long(path):
        return
    outcome: list[Exception | None] = []
    said = NotRenewed(
        f"{path.name}: it was not brought up to date, so it was not opened; it is as it was"
    )
    job = jobs.start(
        partial(_renewed, path),
        done=lambda _: outcome.append(None),
        failed=outcome.append,
        stopped=lambda: outcome.append(said),
    )
    wait_for(jobs, job, _sheet(path, window))
    if error := outcome[0] if outcome else said:
        raise error


def _takes_long(path: Path) -> bool:
    try:
        large = path.stat().st_size > AT_ONCE_BYTES
        return large and is_older(path) and not why_only_read(path, whereabouts(path))
    except OSError:
        return False  # whoever opens it says why


def _renewed(path: Path, job: JobContext) -> None:
    Project.open(path, job=job).close()


def _sheet(path: Path, window: QWidget) -> WaitingSheet:
    words = QCoreApplication.translate(
        "Renewing",
        "“{name}” was made by an older version. A backup is made and tried, then the project is "
        "brought up to date.",
    )
    return WaitingSheet(words.format(name=strings.escaped(path.name, 80)), window)
