"""A copy of a project in memory, for work off the window's thread: no lock, no waiting."""

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from annotator.storage.reading import ProjectReading
from annotator.storage.told import explained


def snapshot_of(db: Database, path: Path) -> ProjectReading:
    """All of the project as it is now. Made by SQLite's own backup: 0.1 s for 100 MB.

    Raises a ProjectError where it cannot be read.
    """
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        db.conn.backup(copy)
    except sqlite3.Error as error:
        copy.close()
        raise explained(error, path) from error
    return ProjectReading(Database(copy, execute_plugins=False))
