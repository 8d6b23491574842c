"""Where the program keeps what is not in a project: settings, memory of this machine, logs.

Three ways, the first that holds: the environment variable ANNOTATOR_HOME names one folder for all
of it; an installed program with a file `portable.ini` beside it keeps all in `data` there, as on a
memory stick; otherwise each system's own folders are used. All raise NoHome where there are none,
as for a service or in a container.
"""

import os
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import platformdirs

from annotator.errors import NoHome

NAME = "annotator"
PORTABLE = "portable.ini"


def settings_folder() -> Path:
    return _home("settings") or _by_custom(
        partial(platformdirs.user_config_path, NAME, appauthor=False)
    )


def state_folder() -> Path:
    """What this machine remembers: which copies of projects are its own, recent files, logs."""
    return _home("state") or _by_custom(
        partial(platformdirs.user_state_path, NAME, appauthor=False)
    )


def packs_folder() -> Path:
    """Authority packs: lists of names that others keep, brought to this machine."""
    return _home("packs") or platformdirs.user_data_path(NAME, appauthor=False) / "packs"


def backups_folder() -> Path:
    """Copies of projects, apart from the projects: a stick that is lost takes none along."""
    return _home("backups") or platformdirs.user_data_path(NAME, appauthor=False) / "backups"


def log_folder() -> Path:
    return state_folder() / "log"


def documents_folder() -> Path:
    """Where a new project is put unless a person says otherwise."""
    return _home("documents") or _by_custom(platformdirs.user_documents_path)


def home() -> Path | None:
    """The one folder for everything, where there is one."""
    if named := os.environ.get("ANNOTATOR_HOME"):
        return Path(named).absolute()
    beside = program_folder(sys.executable, os.environ) if getattr(sys, "frozen", False) else None
    return beside / "data" if beside and (beside / PORTABLE).is_file() else None


def program_folder(executable: str, environment: Mapping[str, str]) -> Path:
    """The folder in which people see an installed program.

    An AppImage runs from a place of its own, and says in APPIMAGE where its file is; what people
    see of a program on macOS is the folder that ends in `.app`.
    """
    path = Path(environment.get("APPIMAGE") or executable).absolute()
    for parent in path.parents:
        if parent.suffix == ".app":
            return parent.parent
    return path.parent


def obstacles() -> list[str]:
    """A sentence on the folders that cannot be written, and what follows; empty when all is well.

    Projects do not depend on these folders: they are saved wherever they are.
    """
    one = home()
    reasons: dict[str, list[str]] = {}
    for folder in [one] if one else [settings_folder(), state_folder()]:
        if why := _why_not(folder):
            reasons.setdefault(why, []).append(f"“{folder}”")
    return [
        f"{' and '.join(folders)} cannot be written ({why}), so settings, the list of projects and "
        "logs are not kept. Projects are saved as ever, where they are. Ask for the right to "
        "write there, or name another folder in ANNOTATOR_HOME."
        for why, folders in reasons.items()
    ]


def _why_not(folder: Path) -> str:
    """Why nothing can be written in a folder, which is made if it is not there; else nothing."""
    probe = folder / f".probe-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"?")
        probe.unlink()
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def _by_custom(folder: Callable[[], Path]) -> Path:
    try:
        return folder()
    except RuntimeError as error:
        raise NoHome(
            "this system knows no home folder of yours, so there is no place for settings and for "
            "the memory of your projects; set HOME, or name a folder in ANNOTATOR_HOME"
        ) from error


def _home(part: str) -> Path | None:
    found = home()
    return found / part if found else None
