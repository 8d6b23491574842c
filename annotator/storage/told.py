"""A connection whose failing reads are told in words: what the disk refuses is no bug of ours."""

import sqlite3
from pathlib import Path
from typing import Any

from annotator.errors import DiskTrouble, NoProject, NotAProject, ProjectDamaged, ProjectLocked
from annotator.storage import owner
from annotator.storage.gate import GatedDatabase

_OF_THE_DISK = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_NOMEM", "SQLITE_PERM")
_OF_THE_FILE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_CANTOPEN", "SQLITE_BUSY")


class ToldDatabase(GatedDatabase):
    """Raises a ProjectError where a read fails. Inside a transaction SQLite's own error passes:
    whoever writes rolls back, and says that nothing was saved."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        super().__init__(connection)
        self._path = path

    def execute(self, sql: str, parameters: Any = None) -> sqlite3.Cursor:
        inside = self.conn.in_transaction  # before: a full disk may end the transaction by itself
        try:
            return super().execute(sql, parameters)
        except sqlite3.Error as error:
            name = getattr(error, "sqlite_errorname", "")
            if inside or not name.startswith((*_OF_THE_DISK, *_OF_THE_FILE)):
                raise
            raise explained(error, self._path) from error


def explained(error: sqlite3.Error, path: Path) -> Exception:
    """The same error as one a person can act on."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectLocked(f"{path.name}: {owner.told(path)}")
    if name.startswith("SQLITE_NOTADB"):
        return NotAProject(f"{path.name}: this is not a project of Annotator")
    if name.startswith("SQLITE_CANTOPEN"):
        return NoProject(f"{path.name}: the file cannot be opened; are you allowed to read it?")
    if name.startswith(_OF_THE_DISK):
        return DiskTrouble(
            f"{path.name}: the disk does not do what was asked of it ({error}); what was saved is "
            "in the file: make room or check the disk, then open the project again"
        )
    return ProjectDamaged(
        f"{path.name}: the file is damaged ({error}); restore a copy, and keep this one"
    )
