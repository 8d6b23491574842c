"""Putting a backup in the place of a project, which is moved aside and never written over."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.errors import NoBackup, ProjectLocked
from annotator.storage import owner
from annotator.storage.backups.copying import examined
from annotator.storage.backups.shelf import PART
from annotator.storage.durable import settle, sync
from annotator.storage.told import explained

JOURNAL = "-journal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """`aside` is where the project lies that stood there before; None where there was none."""

    project: Path
    aside: Path | None


def restore(project: Path, backup: Path) -> Restored:
    """Put a copy of a backup where the project is. Raises NoBackup or ProjectLocked.

    Before anything is moved, the copy is on the disk, beside the project, and found whole. The
    project must be closed.
    """
    project = project.absolute()
    part = restoring_part(project)
    try:
        refuse_open(project)
        _copy_whole(backup, part)
        aside = _move_aside(project)
        part.replace(project)
        settle(project.parent)
    except OSError as error:
        raise NoBackup(
            f"{project.name}: the backup could not be put back ({error.strerror or error}); the "
            "project was left as it is"
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    owner.leave(project)
    return Restored(project=project, aside=aside)


def save_copy(backup: Path, target: Path) -> None:
    """A copy of a backup as a project of its own, where nothing is yet. Raises NoBackup."""
    with new_project(target) as part:
        _copy_whole(backup, part)


@contextmanager
def new_project(target: Path) -> Iterator[Path]:
    """Where to write a project that then is at `target`, whole or not at all. Raises NoBackup.

    What stands there already is left alone.
    """
    if target.exists():
        raise NoBackup(f"{target.name}: there is already a file of this name; choose another name")
    part = restoring_part(target)
    try:
        yield part
        part.replace(target)
        settle(target.parent)
    except OSError as error:
        raise NoBackup(
            f"{target.name}: it could not be written ({error.strerror or error}); choose another "
            "place"
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def restoring_part(project: Path) -> Path:
    return project.with_name(f".{project.name}{PART}")


def refuse_open(project: Path) -> None:
    """Raises ProjectLocked while somebody has the project open. Any other fault of it is no
    reason not to put a backup in its place, and none is mended: it is only asked, for reading."""
    if not project.exists():
        return
    address = f"{project.as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as asked:
            asked.execute("select count(*) from sqlite_schema")
    except sqlite3.Error as error:
        found = explained(error, project)
        if isinstance(found, ProjectLocked):
            raise found from error


def _copy_whole(backup: Path, part: Path) -> None:
    try:
        shutil.copyfile(backup, part)
    except OSError as error:
        raise NoBackup(
            f"{backup.name}: it could not be copied ({error.strerror or error}); make room beside "
            "the project, or take another backup"
        ) from error
    sync(part)
    if ailments := examined(part):
        found = ailments[0].message.removeprefix(f"{part.name}: ")
        raise NoBackup(f"{backup.name}: this backup is not whole ({found}); take another one")


def _move_aside(project: Path) -> Path | None:
    """The file first, then its journal under the same new name: the pair stays a pair."""
    journal = project.with_name(project.name + JOURNAL)
    if not project.exists() and not journal.exists():
        return None
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 1
    aside = project.with_name(f"{project.stem}.set-aside-{now}{project.suffix}")
    while aside.exists() or aside.with_name(aside.name + JOURNAL).exists():
        number += 1
        aside = project.with_name(f"{project.stem}.set-aside-{now}-{number}{project.suffix}")
    if project.exists():
        project.rename(aside)
    if journal.exists():
        journal.rename(aside.with_name(aside.name + JOURNAL))
    return aside
