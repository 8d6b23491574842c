"""Where backups go, and how many stay, as a person's settings say.

They go into the program's own folder for data, or the one that was chosen, so that the stick, the
share or the folder that is lost with a project does not take them along. Where nothing can be
written there, they go into a folder beside the project. A second place, best on another medium, is
given each backup as well.
"""

from dataclasses import dataclass
from pathlib import Path

from annotator.places import backups_folder
from annotator.settings import Settings, load
from annotator.storage.backups.shelf import Shelf, every_shelf, shelf_in, shelves_of
from annotator.storage.backups.thinning import Keeping

BESIDE = "annotator-backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`root` is the folder for all projects; `second` is None where there is no second place."""

    root: Path
    second: Path | None = None
    keeping: Keeping = Keeping()

    def shelf(self, project: Path, project_id: str) -> Shelf:
        """Where the next backup of a project goes. Raises OSError where it can go nowhere."""
        try:
            return self._ready(self.root, project, project_id)
        except OSError:
            return self._ready(project.parent / BESIDE, project, project_id)

    def further(self, project: Path, project_id: str) -> Shelf | None:
        """The shelf in the second place. Raises OSError where that place is not there.

        It is never made: a stick that is not plugged in must not become a folder of its name.
        """
        if self.second is None:
            return None
        if not self.second.is_dir():
            raise FileNotFoundError(2, "the folder is not there", str(self.second))
        return self._ready(self.second, project, project_id)

    def shelves(self, project: Path, project_id: str = "") -> list[Shelf]:
        """Every shelf on which backups of a project may stand, its own first."""
        second = [self.second] if self.second else []
        return shelves_of([self.root, project.parent / BESIDE, *second], project, project_id)

    def everything(self) -> list[tuple[Path, Shelf]]:
        """All shelves but those beside their projects."""
        return every_shelf([self.root, *([self.second] if self.second else [])])

    def _ready(self, root: Path, project: Path, project_id: str) -> Shelf:
        shelf = shelf_in(root, project, project_id)
        shelf.label(project, project_id)
        probe = shelf.part()
        probe.write_bytes(b"?")
        probe.unlink()
        return shelf


def own_plan() -> Plan:
    """That of the person at this machine. Raises NoHome."""
    return plan_of(load().settings)


def plan_of(settings: Settings) -> Plan:
    """Raises NoHome where no folder is named and the system knows none."""
    return Plan(
        root=Path(settings.backup_folder) if settings.backup_folder else backups_folder(),
        second=Path(settings.backup_second) if settings.backup_second else None,
        keeping=Keeping(
            newest=max(1, settings.backup_newest),
            budget_bytes=max(1, settings.backup_megabytes) * 1_000_000,
        ),
    )
