"""A project is opened off the window's thread: the checks that come first take up to some seconds,
and to bring a large one of an older version up to date takes minutes, behind a sheet."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from annotator.errors import ProjectError
from annotator.jobs import Cancelled, JobContext
from annotator.session import Session
from annotator.storage.backups.copying import is_older
from annotator.storage.whereabouts import whereabouts, why_only_read
from ui import projects, strings
from ui.turns import SOON_MS
from ui.waiting_sheet import WaitingSheet, wait_for

if TYPE_CHECKING:
    from ui.main_window import MainWindow

AT_ONCE_BYTES = 20_000_000
"""Up to this size it is done within a second or two."""


class NotOpened(ProjectError):
    """Whoever waited for it stopped it."""


def put_off(window: "MainWindow", asker: QObject, again: Callable[[], object]) -> bool:
    """Whether a project is being opened, into which nothing may come: `again` is called then."""
    if window.opening:
        QTimer.singleShot(SOON_MS, asker, again)
    return window.opening


def opened(window: "MainWindow", path: Path) -> Session:
    """The sitting with a project, brought up to date first. Raises one of the ProjectErrors.

    The window's thread goes on meanwhile, but takes nothing in hand: as soon as it takes long a
    sheet lies before it.
    """
    jobs, renews = window.jobs, _is_large_and_old(path)
    got: list[Session] = []
    failed: list[Exception] = []
    work = partial(_open, path, window.contributor(), got)
    job = jobs.start(work, done=lambda _: None, failed=failed.append)
    wait_for(jobs, job, partial(_sheet, path, window, renews=renews), at_once=renews)
    for error in failed:
        raise error
    if got and not job.stopping:
        return got[0]
    for session in got:
        session.project.close()
    if renews:
        raise NotOpened(
            f"{path.name}: it was not brought up to date, so it was not opened; it is as it was"
        )
    raise NotOpened(f"{path.name}: it was not opened, because that was stopped; it is as it was")


def _open(path: Path, contributor: str, got: list[Session], job: JobContext) -> None:
    """Into a list: what a job returns is lost where it ended just when somebody stopped it."""
    session = projects.opened(path, contributor, job=job)
    if job.stopping:
        session.project.close()
        raise Cancelled
    got.append(session)


def _is_large_and_old(path: Path) -> bool:
    """To bring it up to date takes minutes."""
    try:
        large = path.stat().st_size > AT_ONCE_BYTES
        return large and is_older(path) and not why_only_read(path, whereabouts(path))
    except OSError:
        return False  # whoever opens it says why


def _sheet(path: Path, window: QWidget, *, renews: bool) -> WaitingSheet:
    older = QCoreApplication.translate(
        "Renewing",
        "“{name}” was made by an older version. A backup is made and tried, then the project is "
        "brought up to date.",
    )
    looked_at = QCoreApplication.translate("Renewing", "“{name}” is looked at before it is opened.")
    words = older if renews else looked_at
    return WaitingSheet(words.format(name=strings.escaped(path.name, 80)), window)
