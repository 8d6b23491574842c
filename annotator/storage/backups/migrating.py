"""Before a file is brought to a newer format: a backup, and a rehearsal on a copy of the copy.

The backup is made once: a migration that fails at every start finds it there, and never pushes an
older one out. What would not be whole afterwards is not migrated at all.
"""

from collections.abc import Callable
from pathlib import Path

from annotator.errors import NoBackup, NoHome, ProjectDamaged, ProjectError
from annotator.jobs import JobContext
from annotator.storage.backups.copying import contents, copy_into, examined
from annotator.storage.backups.names import Reason
from annotator.storage.backups.plan import Plan, own_plan
from annotator.storage.backups.shelf import Shelf
from annotator.storage.gate import GatedDatabase


def keeping_a_backup(
    plan: Callable[[], Plan] = own_plan, job: JobContext | None = None
) -> Callable[[GatedDatabase, Path], None]:
    """What `connection.connect` is to do before it migrates. It raises NoBackup, or ProjectDamaged
    for a file that is not whole, or Cancelled where the job is stopped; the file is then as it
    was."""

    def keep(db: GatedDatabase, path: Path) -> None:
        found = db.execute("select value from meta where key = 'project_id'").fetchone()
        try:
            shelf = plan().shelf(path, str(found[0]) if found else "")
            part = shelf.part()
            try:
                copy_into(db, part, job, at_once=job is None)
                _refuse_damaged(part, path, job)
                if not _is_kept(shelf, part):
                    shelf.take_in(part, Reason.MIGRATION)
            finally:
                part.unlink(missing_ok=True)
        except (OSError, NoHome) as error:
            raise NoBackup(
                f"{path.name}: it was made by an older version, and before it is brought up to "
                f"date a backup is made, which could not be written ({error}); make room, or name "
                "another folder for backups in the settings"
            ) from error

    return keep


def _refuse_damaged(part: Path, path: Path, job: JobContext | None) -> None:
    """It is brought up to date as a trial, and looked at."""
    if ailments := examined(part, job):
        raise ProjectDamaged(
            f"{path.name}: it was made by an older version and is damaged "
            f"({ailments[0].message}), so it was left as it is"
        )


def _is_kept(shelf: Shelf, part: Path) -> bool:
    newest = next(iter(shelf.backups()), None)
    try:
        return newest is not None and contents(newest.path).state == contents(part).state
    except ProjectError:
        return False
