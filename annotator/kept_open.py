"""The project files that this process has open: nothing but SQLite may open them. And which are.

On POSIX a process that closes any handle of a file gives up all its locks on it, SQLite's too
(sqlite.org/howtocorrupt.html, section 2.2): a second program would then write beside the first.
"""

from pathlib import Path

FileId = tuple[int, int]
"""Device and inode: the same file under whichever name."""

APPLICATION_ID = 0x414E4E54
"""`ANNT` at byte 68 of the file: by this other programs know a project of ours."""
SUFFIX = ".annot"

_held: list[FileId] = []


def file_id(path: Path) -> FileId | None:
    """Which file a name leads to at this moment; None where it leads to none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def hold(file: FileId | None) -> None:
    if file is not None:
        _held.append(file)


def let_go(file: FileId | None) -> None:
    if file in _held:
        _held.remove(file)


def is_kept_open(path: Path) -> bool:
    """Whether it is a project that is open here, so that nobody may look into it."""
    return bool(_held) and file_id(path) in _held


def is_project(path: Path) -> bool:
    """Whether a file says of itself that it is a project of ours, whatever its name.

    SQLite's file format (sqlite.org/fileformat2.html) has the application's id at byte 68.
    """
    if is_kept_open(path):
        return True
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except OSError:
        return False
    return head.startswith(b"SQLite format 3\0") and head[68:] == APPLICATION_ID.to_bytes(4)
