"""Who has a project open: a note beside the file, for people.

The lock itself is SQLite's. The note only lets the second to come say who was first, and, when it
is still there although nobody holds the lock, that the last sitting did not end well.
"""

import getpass
import json
import os
import socket
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from annotator.errors import ProjectLocked

_LONGEST = 200
"""A note may come from anywhere."""


def note_path(project: Path) -> Path:
    return project.with_name(f".{project.name}.open")


def take(project: Path, *, shared: bool = False) -> bool:
    """Leave our note. True when one was still there: the last sitting ended without a goodbye.

    Where the project is `shared` with other computers, whose locks may not reach here, only one of
    two who open it at once can make the note. Raises ProjectLocked for the other.
    """
    note = note_path(project)
    words = {
        "host": socket.gethostname(),
        "user": _user(),
        "process": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    told = json.dumps(words)
    try:
        with note.open("x", encoding="utf-8") as file:
            file.write(told)
    except FileExistsError:
        if shared and (who := elsewhere(project)):
            raise ProjectLocked(f"{project.name}: it was just opened by {who}") from None
        with suppress(OSError):
            note.write_text(told, encoding="utf-8")
        return True
    except OSError:  # the note is for people only; the lock is SQLite's
        return False
    return False


def elsewhere(project: Path) -> str:
    """Who has it open on another computer, as a note beside it says; else nothing."""
    words = _words(project)
    if words is None or words["host"] == socket.gethostname():
        return ""
    return f"{words['user']} on {words['host']} since {words['since']}"


def leave(project: Path) -> None:
    with suppress(OSError):
        note_path(project).unlink(missing_ok=True)


def told(project: Path) -> str:
    """One sentence on who has the project."""
    words = _words(project)
    if words is None:
        return "it is open in another program; close it there and try again"
    who = f"{words['user']} on {words['host']} (process {words['process']})"
    return f"it is open by {who} since {words['since']}; close it there and try again"


def _words(project: Path) -> dict[str, str] | None:
    """What a note says; None where there is none, or none that can be read."""
    try:
        words = json.loads(note_path(project).read_text(encoding="utf-8"))
        found = {key: str(words[key])[:_LONGEST] for key in ("user", "host", "process")}
        since = datetime.fromisoformat(words["since"]).astimezone()
        return found | {"since": f"{since:%Y-%m-%d %H:%M}"}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody"
