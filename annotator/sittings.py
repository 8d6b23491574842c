"""Where somebody was in a project when they left it: a small file a project, on this machine.

It is none of the project's business, so it is not in the project file, and whoever gets a copy of
that begins at the beginning. What cannot be read is as if it were not there.
"""

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator import whole_files
from annotator.places import state_folder

MOST = 60
"""So many are kept, those of the projects opened last."""
_LARGEST_BYTES = 100_000


def left(project: Path) -> dict[str, Any]:
    """What was noted when the project at this path was left; nothing where nothing was."""
    file = _file(project)
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            return {}
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def note(project: Path, place: dict[str, Any]) -> None:
    """Whole or not at all. Where nothing can be written, nothing is remembered."""
    file = _file(project)
    with suppress(OSError, ValueError):
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            _thin_out(file.parent)
        whole_files.put(file, json.dumps(place))


def _thin_out(folder: Path) -> None:
    notes = sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime, reverse=True)
    for old in notes[MOST - 1 :]:
        old.unlink()


def _file(project: Path) -> Path:
    name = os.fsencode(project.resolve())
    return state_folder() / "sittings" / f"{sha256(name).hexdigest()[:32]}.json"
