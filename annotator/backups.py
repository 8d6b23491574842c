"""Backups of an open project: made when there is something new, checked, thinned.

A copy that the doctor does not find whole is thrown away: a damaged project never pushes a good
backup out. Whatever goes wrong here, the project and the work on it go on.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.errors import AnnotatorError, NoBackup, NoHome, ProjectDamaged, ProjectError
from annotator.jobs import JobContext
from annotator.storage.ailments import Ailment
from annotator.storage.backups.copying import Examiner, contents, examined, state_of
from annotator.storage.backups.names import Backup, Reason
from annotator.storage.backups.plan import Plan, own_plan
from annotator.storage.backups.restoring import new_project, restoring_part
from annotator.storage.backups.shelf import Shelf
from annotator.storage.durable import sync
from annotator.storage.project import Project

FRESH_SECONDS = 60
"""Before something risky, a backup of so long ago will do."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy that has no name yet, because nobody has looked at it."""

    part: Path
    shelf: Shelf
    reason: Reason


class Backups:
    """Makes the backups of one open project. Only who has it open may: see `Shelf.sweep`."""

    def __init__(self, project: Project, plan: Callable[[], Plan] = own_plan) -> None:
        self._project, self._plan = project, plan
        self._kept: str | None = None
        self.damaged = bool(project.ailments)
        """The doctor found something: no more backups are made of what is not whole."""
        self.complaint = ""
        """What went wrong with the second place, the last time."""

    def wanted(self) -> bool:
        """Whether anything was done since the newest backup."""
        if self.damaged or self._project.read_only:
            return False
        if self._kept is None:
            self._kept = self._newest_state()
        return self._kept != self._project.state()

    def newest(self) -> Backup | None:
        """The newest one of its own shelf."""
        with suppress(NoHome):
            for shelf in self._plan().shelves(self._project.path)[:1]:
                return next(iter(shelf.backups()), None)
        return None

    def before_risk(self) -> None:
        """Make one at once, unless the newest is hardly older. For the command line: what goes
        wrong is no reason not to go on, and is found in `complaint`."""
        newest = self.newest()
        age = (datetime.now(UTC) - newest.at).total_seconds() if newest else -1
        if 0 <= age < FRESH_SECONDS or not self.wanted():
            return
        try:
            self.make(Reason.RISK, at_once=True)
        except (NoBackup, ProjectDamaged) as error:
            self.complaint = str(error)

    def make(
        self,
        reason: Reason,
        job: JobContext | None = None,
        *,
        examiner: Examiner = examined,
        at_once: bool = False,
    ) -> Backup:
        """Copy, look, keep. Raises NoBackup, ProjectDamaged or Cancelled; see `copy`, `keep`."""
        return self.keep(self.copy(reason, job, at_once=at_once), examiner)

    def copy(
        self, reason: Reason, job: JobContext | None = None, *, at_once: bool = False
    ) -> Copied:
        """The first half: a copy as the project is now. Raises NoBackup, ProjectDamaged, Cancelled.

        Not `at_once`, it holds what is committed meanwhile as well.
        """
        try:
            shelf = self._plan().shelf(self._project.path, self._project.project_id)
        except (OSError, NoHome) as error:
            raise self._unwritten(error) from error
        return self._copied(shelf, reason, job, at_once=at_once)

    def make_in(self, folder: Path) -> Backup:
        """A backup in a folder that somebody named; nothing is thinned there. Raises as `make`."""
        shelf = Shelf(folder, self._project.path.stem)
        copied = self._copied(shelf, Reason.HAND, None, at_once=True)
        return self._looked_at(copied, examined)

    def look(self, job: JobContext, examiner: Examiner = examined) -> None:
        """The doctor on a copy that is thrown away. Raises as `make`."""
        try:
            shelf = self._plan().shelf(self._project.path, self._project.project_id)
        except (OSError, NoHome) as error:
            raise self._unwritten(error) from error
        copied = self._copied(shelf, Reason.WORK, job, at_once=False)
        try:
            self._refuse_damaged(examiner(copied.part))
        except OSError as error:
            raise self._unwritten(error) from error
        finally:
            with suppress(OSError):
                copied.part.unlink(missing_ok=True)

    def save_as(self, target: Path, job: JobContext) -> None:
        """A copy as a project of its own, where nothing is yet. Raises NoBackup or Cancelled."""
        with new_project(target) as part:
            self._project.copy_into(part, job)
            sync(part)

    def keep(self, copied: Copied, examiner: Examiner = examined) -> Backup:
        """The second half: look at the copy, and keep it if it is whole. Raises as `copy`."""
        backup = self._looked_at(copied, examiner)
        self._kept = state_of(backup.path)
        plan = self._plan()
        copied.shelf.thin(plan.keeping)
        self.complaint = self._keep_further(plan, backup)
        return backup

    def _copied(
        self, shelf: Shelf, reason: Reason, job: JobContext | None, *, at_once: bool
    ) -> Copied:
        if self.damaged:
            raise ProjectDamaged(
                f"{self._project.path.name}: it is damaged, and what is damaged is not backed up; "
                "earlier backups stay as they are"
            )
        try:
            part = shelf.part()
        except OSError as error:
            raise self._unwritten(error) from error
        self._project.copy_into(part, job, at_once=at_once)
        return Copied(part, shelf, reason)

    def _looked_at(self, copied: Copied, examiner: Examiner) -> Backup:
        try:
            self._refuse_damaged(examiner(copied.part))
            return copied.shelf.take_in(copied.part, copied.reason)
        except OSError as error:
            raise self._unwritten(error) from error
        finally:
            with suppress(OSError):
                copied.part.unlink(missing_ok=True)

    def _refuse_damaged(self, ailments: list[Ailment]) -> None:
        if ailments:
            self.damaged = True
            raise ProjectDamaged(
                f"{self._project.path.name}: a copy of it is not whole ({ailments[0].message}), so "
                "no backup is made of it; earlier ones stay",
                [ailment.message for ailment in ailments],
            )

    def put_aside(self) -> list[Path]:
        """What a killed program left of backups and restorings of this project: to be removed,
        which of gigabytes takes longer than a frame."""
        aside: list[Path] = []
        with suppress(OSError, NoHome):
            for shelf in self._plan().shelves(self._project.path, self._project.project_id)[:1]:
                aside += shelf.put_aside()
        restoring = restoring_part(self._project.path)
        return [*aside, restoring] if restoring.is_file() else aside

    def sweep(self) -> None:
        """Remove it all."""
        remove(self.put_aside())

    def _keep_further(self, plan: Plan, backup: Backup) -> str:
        try:
            further = plan.further(self._project.path, self._project.project_id)
            if further is not None:
                remove(further.put_aside())
                further.take_copy(backup)
                further.thin(plan.keeping)
        except OSError as error:
            return f"“{plan.second}”: no second copy of the backup ({error.strerror or error})"
        return ""

    def _newest_state(self) -> str:
        """That of the project, where one of the newest backups is of it; else none."""
        now = self._project.state()
        with suppress(NoHome):
            for shelf in self._plan().shelves(self._project.path, self._project.project_id):
                with suppress(ProjectError, OSError):
                    if any(state_of(one.path) == now for one in shelf.backups()[:1]):
                        return now
        return ""

    def _unwritten(self, error: Exception) -> NoBackup:
        why = getattr(error, "strerror", "") or str(error)
        return NoBackup(
            f"{self._project.path.name}: no backup could be made ({why}); the project itself is "
            "saved as ever. Make room, or name another folder for backups in the settings"
        )


def backups_of(project: Path, project_id: str = "", plan: Plan | None = None) -> list[Backup]:
    """All backups of a project wherever they stand, shelf by shelf, each the newest first.

    The shelf that holds most of the project's history comes first, of equal ones its own: where
    that could not be written for a while, the newest stand elsewhere. Raises NoHome.
    """
    shelves = (plan or own_plan()).shelves(project.resolve(), project_id)
    found = [backups for shelf in shelves if (backups := shelf.backups())]
    if len(found) > 1:
        found.sort(key=lambda backups: _position(backups[0]), reverse=True)
    return [backup for backups in found for backup in backups]


def _position(backup: Backup) -> int:
    """How much of the history is in it; no clock tells."""
    try:
        return contents(backup.path).position
    except (AnnotatorError, OSError):
        return -1


def every_backup(plan: Plan) -> list[tuple[Path, Backup]]:
    """The backups of all projects that this computer knows, the newest of each first."""
    return [(project, one) for project, shelf in plan.everything() for one in shelf.backups()]


def remove(leftovers: Iterable[Path]) -> None:
    """What cannot be removed stays for the next time."""
    for path in leftovers:
        with suppress(OSError):
            path.unlink(missing_ok=True)
