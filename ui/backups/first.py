"""A copy first: what is risky waits for it, and the window goes on painting meanwhile."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from annotator.backups import Backups, Copied
from annotator.errors import AnnotatorError
from annotator.storage.backups.names import Reason
from ui.bridge import SessionBridge
from ui.jobs import Jobs
from ui.waiting_sheet import WaitingSheet, sheet_for, wait_for

AT_ONCE_BYTES = 1_000_000
"""Up to this size it is made at once: some milliseconds."""


class NotBackedUp(AnnotatorError):
    """Whoever waited for the backup before a step stopped it."""


def copied_first(backups: Backups, size: int, bridge: SessionBridge, jobs: Jobs) -> Copied:
    """A copy as the project is now: nothing is written before it is whole.

    Raises NotBackedUp where somebody stopped it, or closed the project; else as `Backups.copy`.
    """
    if size <= AT_ONCE_BYTES:
        return backups.copy(Reason.RISK, at_once=True)
    outcome: list[Copied | Exception] = []
    bridge.session.occupied = True
    try:
        job = jobs.start(
            lambda job: backups.copy(Reason.RISK, job),
            done=outcome.append,
            failed=outcome.append,
        )
        wait_for(jobs, job, partial(_sheet, bridge))
    finally:
        bridge.session.occupied = False
    for found in outcome:
        if isinstance(found, Exception):
            raise found
        return found
    raise NotBackedUp("not done: the backup before it was stopped; do it once more")


def _sheet(bridge: SessionBridge) -> WaitingSheet:
    words = QCoreApplication.translate(
        "FirstABackup", "A backup is made first, of the project as it is now."
    )
    return sheet_for(words, bridge.parent())
