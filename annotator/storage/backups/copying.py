"""Making a copy of a project through its own connection, and looking at copies.

The project file is never opened a second time: `Connection.backup` keeps the lock, and what is
committed meanwhile through the same connection reaches the copy too (sqlite.org/c3ref/backup_finish
.html); the gate keeps it from ending within a transaction, so that it is one state, whole.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import NoBackup, ProjectError
from annotator.jobs import JobContext
from annotator.storage import connection
from annotator.storage.ailments import SEARCH, Ailment
from annotator.storage.backups.shelf import PART
from annotator.storage.doctor import examine
from annotator.storage.gate import SLICE_PAGES, GatedDatabase
from annotator.storage.journal import Journal
from annotator.storage.migrations import SCHEMA_VERSION
from annotator.storage.reading import ProjectReading

Examiner = Callable[[Path], list[Ailment]]

_CONTENTS = """
    select (select count(*) from article), (select count(*) from annotation),
           ifnull((select value from meta where key = 'project_id'), ''),
           (select title from about)
"""
_LAST = "select position, hash, at, verb, about from journal order by position desc limit 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What is in a copy: how much, and the last step. `state` is as `ProjectReading.state`."""

    title: str
    articles: int
    annotations: int
    project_id: str
    position: int
    state: str
    at: str
    verb: str
    about: str


def copy_into(
    source: GatedDatabase, part: Path, job: JobContext | None = None, *, at_once: bool = False
) -> None:
    """Copy a project into a new file, in slices between which gestures go on, or `at_once`.

    Raises NoBackup, with nothing left behind, or Cancelled.
    """
    job = job or JobContext()
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as target:
            target.execute("pragma journal_mode = off")
            target.execute("pragma synchronous = off")  # it is brought to the disk as a whole
            source.copy_to(
                target,
                lambda left, pages: job.progress(pages - left, pages),
                pages=-1 if at_once else SLICE_PAGES,
            )
    except sqlite3.Error as error:
        part.unlink(missing_ok=True)
        raise NoBackup(f"“{part.parent}”: a copy could not be written ({error})") from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def examined(copy: Path, job: JobContext | None = None) -> list[Ailment]:
    """The doctor on a copy that nobody has open; on one of an older version when it has been
    brought up to date, which is done to a copy of the copy. Raises OSError where it has no room.

    What the index of words lacks is made anew from the texts, so it is no reason to doubt a copy.
    A `job` may be stopped meanwhile: raises Cancelled.
    """
    pause = (job or JobContext()).stop_if_asked
    if not is_older(copy):
        return _examined(copy, pause)
    trial = copy.with_name(f"trial-{os.getpid()}{PART}")
    try:
        shutil.copyfile(copy, trial)
        connection.connect(trial, read_only=False).close()
        return _examined(trial, pause)
    except ProjectError as error:
        return [Ailment(check="D9", message=str(error))]
    finally:
        trial.unlink(missing_ok=True)


def _examined(copy: Path, pause: Callable[[], None]) -> list[Ailment]:
    try:
        db = connection.connect(copy, read_only=True)
    except ProjectError as error:
        return [Ailment(check="D9", message=str(error))]
    try:
        found = examine(db, Journal(db, ProjectReading(db).text), pause)
    finally:
        db.close()
    return [ailment for ailment in found if ailment.harmful and ailment.check != SEARCH]


def is_older(path: Path) -> bool:
    """Whether a file is of an older version, by `user_version`, which stands at byte 60
    (sqlite.org/fileformat2.html). Raises OSError."""
    with path.open("rb") as file:
        return 0 < int.from_bytes(file.read(64)[60:], "big") < SCHEMA_VERSION


def state_of(copy: Path) -> str:
    """As `ProjectReading.state`, without counting what is in it, which of a large copy takes
    seconds. Raises a ProjectError or NoBackup."""
    db = connection.connect(copy, read_only=True)
    try:
        return ProjectReading(db).state()
    except sqlite3.Error as error:
        raise NoBackup(f"{copy.name}: it cannot be read ({error})") from error
    finally:
        db.close()


def contents(copy: Path) -> Contents:
    """What is in a copy, of whichever version. Raises a ProjectError or NoBackup."""
    db = connection.connect(copy, read_only=True)
    try:
        articles, annotations, project_id, title = db.execute(_CONTENTS).fetchone()
        position, digest, at, verb, about = db.execute(_LAST).fetchone() or (0, "", "", "", "")
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise NoBackup(f"{copy.name}: it cannot be read ({error}); take another one") from error
    finally:
        db.close()
    return Contents(
        title=title or "",
        articles=articles,
        annotations=annotations,
        project_id=project_id,
        position=position,
        state=f"{position}:{digest[:16]}" if position else "",
        at=at,
        verb=verb,
        about=about,
    )
