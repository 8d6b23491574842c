"""What an export wrote, kept beside its files, so that the next one need not write it again."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.errors import ExportFailed
from annotator.model import ids
from annotator.model.ids import BadId
from annotator.version import VERSION
from exports.files import write_whole

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was written for an article."""

    file: str
    sha256: str
    """Of the file."""
    made_of: str
    """Where the journal of the project stood, and what else decides what is written."""


@dataclass(slots=True)
class Manifest:
    """By the id of the article as people see it, what was written for it at last."""

    files: dict[str, Kept] = field(default_factory=dict)

    @classmethod
    def beside(cls, folder: Path) -> "Manifest":
        """That of the last export into a folder; an empty one where nobody can read it."""
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, BadId):
            read: dict[str, Any] = json.loads((folder / NAME).read_text(encoding="utf-8"))
            files = {ids.label(ids.parse(row.pop("article"))): Kept(**row) for row in read["files"]}
            if all(Path(kept.file).name == kept.file for kept in files.values()):
                return cls(files)
        return cls()

    def write(self, folder: Path) -> None:
        """Raises ExportFailed."""
        rows = [
            {"article": label, **asdict(kept)}
            for label, kept in sorted(self.files.items(), key=lambda row: ids.parse(row[0]))
        ]
        whole = {"program": f"Annotator {VERSION}", "files": rows}
        words = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
        write_whole(folder / NAME, words.encode("utf-8"))


def on_disk(path: Path) -> str:
    """The SHA-256 of a file; empty where there is none. Raises ExportFailed."""
    try:
        return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
    except OSError as error:
        raise ExportFailed(f"{path.name}: it cannot be read ({error.strerror})") from error
