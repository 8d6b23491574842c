"""The names of backups: whose, the how-manieth, when, and why.

`archive.000012.20261127T061500Z.closing.annot`. The number says the order; the clock, which may
have been wrong, only says when in words.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from annotator.kept_open import SUFFIX

_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?P<stem>.+)\.(?P<number>\d{6,})\.(?P<at>\d{8}T\d{6}Z)\.(?P<reason>[a-z]+)")
_LONGEST_BYTES = 120
"""Of a stem: file systems take 255 bytes, which are 85 characters of some scripts."""


class Reason(StrEnum):
    """Why a backup was made."""

    WORK = "work"
    """So many minutes of work had passed."""
    CLOSING = "closing"
    RISK = "risk"
    """Something that changes very much was about to be done."""
    MIGRATION = "migration"
    """The file was about to be brought to a newer format."""
    HAND = "hand"
    """Somebody asked for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy that was found whole when it was made. `at` is UTC, by the clock of that moment."""

    path: Path
    number: int
    at: datetime
    reason: Reason
    size_bytes: int


def name_of(stem: str, number: int, at: datetime, reason: Reason) -> str:
    return f"{shortened(stem)}.{number:06}.{at.astimezone(UTC).strftime(_TIME)}.{reason}{SUFFIX}"


def shortened(stem: str) -> str:
    """As much of a name as every file system takes."""
    return stem.encode("utf-8", "replace")[:_LONGEST_BYTES].decode("utf-8", "ignore")


def backup_at(path: Path) -> Backup | None:
    """What a file says by its name; None for every other file."""
    found = _NAME.fullmatch(path.name.removesuffix(SUFFIX))
    if found is None or not path.name.endswith(SUFFIX) or not path.is_file():
        return None
    try:
        at = datetime.strptime(found["at"], _TIME).replace(tzinfo=UTC)
        reason = Reason(found["reason"])
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(path=path, number=int(found["number"]), at=at, reason=reason, size_bytes=size)
