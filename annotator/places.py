"""Where the program keeps what is not in a project: settings and memory of this machine.

The environment variable ANNOTATOR_HOME puts all of it into one folder, as tests and portable
installations want it. Otherwise each system's own folders are used.
"""

import os
from pathlib import Path

import platformdirs

NAME = "annotator"


def settings_folder() -> Path:
    return _home("settings") or platformdirs.user_config_path(NAME, appauthor=False)


def state_folder() -> Path:
    """What this machine remembers: which copies of projects are its own, recent files, logs."""
    return _home("state") or platformdirs.user_state_path(NAME, appauthor=False)


def documents_folder() -> Path:
    """Where a new project is put unless a person says otherwise."""
    return _home("documents") or platformdirs.user_documents_path()


def _home(part: str) -> Path | None:
    home = os.environ.get("ANNOTATOR_HOME")
    return Path(home) / part if home else None
