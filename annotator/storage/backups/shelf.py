"""The folder in which the backups of one project stand.

It is named after the project, its path and its own number, so that two projects of one name never
share one. A note in it says whose it is, for a project that can no longer say so itself.
"""

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path
from secrets import token_hex

from annotator.storage.backups.names import Backup, Reason, backup_at, name_of, shortened
from annotator.storage.backups.thinning import Keeping, superfluous
from annotator.storage.durable import settle, sync

PART = ".annotator-backup-part"
"""Ours alone: what stands so is never more than the beginning of a backup."""
_NOTE = "about.json"
_COUNT = count(1)


class Shelf:
    """Backups of one project in one folder. Every method but `backups` may raise OSError."""

    def __init__(self, folder: Path, stem: str) -> None:
        self.folder, self._stem = folder, stem

    def backups(self) -> list[Backup]:
        """The newest first."""
        try:
            files = list(self.folder.iterdir())
        except OSError:
            return []
        found = [backup for file in files if (backup := backup_at(file))]
        return sorted(found, key=lambda backup: backup.number, reverse=True)

    def part(self) -> Path:
        """Where the next one is to be written before it has a name."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / f"next-{os.getpid()}-{next(_COUNT)}{PART}"

    def take_in(self, part: Path, reason: Reason, at: datetime | None = None) -> Backup:
        """Give a whole and checked copy its name, for certain."""
        sync(part)
        newest = next(iter(self.backups()), None)
        number = newest.number + 1 if newest else 1
        path = self.folder / name_of(self._stem, number, at or datetime.now(UTC), reason)
        part.replace(path)
        settle(self.folder)
        found = backup_at(path)
        assert found is not None, "a name that is not one of ours"
        return found

    def take_copy(self, backup: Backup) -> None:
        """The same backup here, too, under the same name."""
        part = self.part()
        try:
            shutil.copyfile(backup.path, part)
            sync(part)
            part.replace(self.folder / backup.path.name)
            settle(self.folder)
        finally:
            part.unlink(missing_ok=True)

    def thin(self, keeping: Keeping) -> None:
        """Take away what the rules do not keep. What cannot be removed stays."""
        for backup in superfluous(self.backups(), keeping):
            with suppress(OSError):
                backup.path.unlink()

    def put_aside(self) -> list[Path]:
        """What a program that was killed began, under names that nobody writes to any more. Only
        who holds the project may do it."""
        aside = []
        for part in list(self.folder.glob(f"*{PART}*")):
            with suppress(OSError):
                aside.append(part.replace(part.with_name(f"{PART}-gone-{token_hex(4)}")))
        return aside

    def label(self, project: Path, project_id: str) -> None:
        """Say whose backups these are."""
        words = {"project": str(project), "id": project_id}
        note = self.folder / _NOTE
        if _read(note) != words:
            self.folder.mkdir(parents=True, exist_ok=True)
            beside = note.with_name(f"{_NOTE}{PART}")
            beside.write_text(json.dumps(words), encoding="utf-8")
            beside.replace(note)


def shelf_in(root: Path, project: Path, project_id: str) -> Shelf:
    """Where the backups of a project go within a folder for all."""
    mark = sha256(f"{project}\0{project_id}".encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return Shelf(root / f"{shortened(project.stem)}-{mark}", project.stem)


def shelves_of(roots: Sequence[Path], project: Path, project_id: str = "") -> list[Shelf]:
    """Every shelf of a project: of its path, and of its number when it lay elsewhere."""
    found = [
        (words.get("project") != str(project), Shelf(folder, project.stem))
        for root in dict.fromkeys(roots)
        for folder in _folders(root)
        if (words := _read(folder / _NOTE))
        and (words.get("project") == str(project) or (project_id and words["id"] == project_id))
    ]
    return [shelf for _, shelf in sorted(found, key=lambda pair: pair[0])]


def every_shelf(roots: Sequence[Path]) -> list[tuple[Path, Shelf]]:
    """Each project of which there may be backups, also one that is gone, with a shelf of it."""
    return [
        (project, Shelf(folder, project.stem))
        for root in dict.fromkeys(roots)
        for folder in _folders(root)
        if (words := _read(folder / _NOTE)) and (project := Path(words.get("project", "")))
    ]


def _folders(root: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(folder for folder in root.iterdir() if folder.is_dir())


def _read(note: Path) -> dict[str, str]:
    try:
        words = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    whole = isinstance(words, dict) and isinstance(words.get("id"), str)
    return words if whole else {}
