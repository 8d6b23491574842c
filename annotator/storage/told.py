"""A connection whose failing reads are told in words: what the disk refuses is no bug of ours."""

import shutil
import sqlite3
from pathlib import Path
from typing import Any

from annotator.errors import (
    DiskTrouble,
    NoProject,
    NotAProject,
    NotSaved,
    ProjectDamaged,
    ProjectLocked,
)
from annotator.storage import owner
from annotator.storage.gate import GatedDatabase

_OF_THE_DISK = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_NOMEM", "SQLITE_PERM")
_OF_THE_FILE = (
    "SQLITE_CORRUPT",
    "SQLITE_NOTADB",
    "SQLITE_CANTOPEN",
    "SQLITE_BUSY",
    "SQLITE_INTERRUPT",
)


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
        except UnicodeDecodeError as error:  # SQLite's message quotes a damaged schema
            raise ProjectDamaged(
                f"{self._path.name}: the file is damaged, and so is what it says of its tables; "
                "put a backup in its place: File, Backups…, or `annotator restore`, keeps this one"
            ) from error


def not_saved(error: sqlite3.Error | MemoryError, path: Path) -> NotSaved:
    """A change that could not be written: why, what is safe, and what to do about it."""
    nothing = "SQLITE_NOMEM" if isinstance(error, MemoryError) else ""
    return _unwritten(getattr(error, "sqlite_errorname", nothing), error, path)


def moved(path: Path) -> NotSaved:
    """The name leads to another file by now, or to none: what is written would be in neither."""
    return _unwritten("SQLITE_READONLY_DBMOVED", None, path)


def _unwritten(name: str, error: Exception | None, path: Path) -> NotSaved:
    reason, remedy = next(words for begin, *words in _UNWRITTEN if name.startswith(begin))
    if reason is _NO_ROOM:
        reason = _NO_ROOM.format(free=_free(path.parent), folder=path.parent)
    return NotSaved(
        f"{path.name}: the change was not saved: {reason.format(error=error)}. All that was saved "
        f"before is safe; {remedy}"
    )


_NO_ROOM = "the disk is full, {free} are free in “{folder}”"
_UNWRITTEN = (
    ("SQLITE_FULL", _NO_ROOM, "make room, then try again, or save elsewhere"),
    (
        "SQLITE_READONLY_DBMOVED",
        "the file was moved, renamed or deleted while it was open",
        "put it back where it was, then try again, or save elsewhere",
    ),
    (
        "SQLITE_READONLY",
        "the file or its folder may not be written to any more ({error})",
        "allow it again, then try again, or save elsewhere",
    ),
    (
        "SQLITE_NOMEM",
        "the computer has no memory left",
        "close other programs, then try again",
    ),
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED"),
        "another program holds the file",
        "close it there, then try again",
    ),
    (
        ("SQLITE_CORRUPT", "SQLITE_NOTADB"),
        "the file was damaged while it was open ({error})",
        "close the project and open it again, to see what can be done",
    ),
    (
        ("SQLITE_IOERR", "SQLITE_CANTOPEN"),
        "the disk did not take it, as when it is pulled out, faulty, or at the limit of what you "
        "may store there ({error})",
        "check the disk, then try again, or save elsewhere",
    ),
    ("", "{error}", "try again, or save elsewhere"),
)


def _free(folder: Path) -> str:
    """How much room there is, as people say it."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return "0 kB"
    return f"{free / 1e6:,.1f} MB" if free >= 1e6 else f"{free / 1e3:,.0f} kB"


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
    if name.startswith("SQLITE_INTERRUPT"):
        return ProjectDamaged(
            f"{path.name}: what opens it has no end; the file is damaged, or was made to do harm"
        )
    return ProjectDamaged(
        f"{path.name}: the file is damaged ({error}); put a backup in its place: File, Backups…, "
        "or `annotator restore`, keeps this one"
    )
