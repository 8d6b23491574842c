"""What SQLite leaves beside a project, and a copy of one that another program has open."""

import shutil
import time
from pathlib import Path

from annotator.errors import ProjectLocked

_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""With which a rollback journal begins that still counts (sqlite.org/fileformat2.html)."""
PATIENCE_SECONDS = 5.0
_CALM_SECONDS = 0.05
"""Times of files are no finer than some milliseconds."""


def has_hot_journal(project: Path) -> bool:
    """Whether a transaction lies beside it that was never finished, or is being written now."""
    try:
        with project.with_name(f"{project.name}-journal").open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def copy_beside_its_owner(project: Path, target: Path) -> None:
    """Copy a project that another program has open, as it is between two of its changes.

    Only for who has no connection to it: on POSIX, closing the file gives up one's own locks.
    Raises ProjectLocked where no moment was calm enough, OSError where there is no room.
    """
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        before = _state(project)
        if before is not None:
            shutil.copyfile(project, target)
            if _state(project) == before:
                return
        time.sleep(_CALM_SECONDS)
    target.unlink(missing_ok=True)
    raise ProjectLocked(f"{project.name}: it is being changed all the time; try again later")


def _state(project: Path) -> tuple[int, int] | None:
    """Time and size of a file in which nothing is being changed; else None."""
    found = project.stat()
    if has_hot_journal(project) or time.time_ns() - found.st_mtime_ns < _CALM_SECONDS * 1e9:
        return None
    return found.st_mtime_ns, found.st_size
