"""A copy of a project for work off the window's thread: nobody waits for it, and it for nobody."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from annotator.closing import Closing
from annotator.storage.gate import GatedDatabase
from annotator.storage.reading import ProjectReading
from annotator.storage.told import explained

_IN_MEMORY = 500_000_000
"""Bytes of a project up to which its copy lies in memory; a larger one is a file without a name."""
_WHILE_COPYING, _WHILE_READING = -4_000, -64_000
"""Kilobytes of cache, as SQLite says it. What has not been written when the last page is copied is
written then, and until that is done nobody can read the project either."""


class Snapshot(ProjectReading, Closing):
    """Whoever has read it closes it, where it was read: the file of a large one is gone with that,
    which takes as long as it is large."""

    def close(self) -> None:
        self._db.close()


def _bytes_of(path: Path) -> int:
    """Those of a file that somebody took away meanwhile are unknown, so its copy is a file, too."""
    try:
        return path.stat().st_size
    except OSError:
        return _IN_MEMORY + 1


def snapshot_of(db: GatedDatabase, path: Path, pause: Callable[[], None]) -> Snapshot:
    """All of the project as it is when the copy is whole. Made in whichever thread asks.

    `pause` is called every millisecond or so, and may raise. Raises a ProjectError where the
    project cannot be read, or the copy not be written.
    """
    # Nothing is asked of the connection here: in two threads at once, one can wait for SQLite with
    # the interpreter in hand, and the other, in the authorizer, for the interpreter: for ever.
    place = ":memory:" if _bytes_of(path) <= _IN_MEMORY else ""
    copy = sqlite3.connect(place, isolation_level=None, check_same_thread=False)
    try:
        copy.execute("pragma journal_mode = off")
        copy.execute(f"pragma cache_size = {_WHILE_COPYING}")
        db.copy_to(copy, lambda left, every: pause())
        copy.execute(f"pragma cache_size = {_WHILE_READING}")
    except sqlite3.Error as error:
        copy.close()
        raise explained(error, path) from error
    except BaseException:
        copy.close()
        raise
    return Snapshot(Database(copy, execute_plugins=False))
