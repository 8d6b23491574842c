"""A file of text that is there whole, or as it was before."""

import os
from pathlib import Path

from annotator.errors import ExportFailed
from annotator.kept_open import SUFFIX, file_id, is_project


class WouldReplace(ExportFailed):
    """Something is in the way that somebody may want to keep. Nothing was written."""


def put(file: Path, words: str, newline: str | None = None) -> None:
    """Write it beside its name, and then give it the name. Raises OSError and UnicodeError, and as
    `refuse_project`."""
    refuse_project(file)
    beside = file.with_name(f"{file.name}.{os.getpid()}.new")
    beside.write_text(words, encoding="utf-8", newline=newline)
    beside.replace(file)


def refuse_project(file: Path) -> None:
    """Nothing that is written for others takes the place of a project, or of a damaged one, for all
    work is in it. Raises ExportFailed."""
    if _is_there(file) and (file.suffix.lower() == SUFFIX or is_project(file)):
        raise ExportFailed(
            f"{file.name}: this is a project, and nothing is written over it; choose another name"
        )


def refuse_taken(path: Path) -> None:
    """Of one file: nobody knows who made what is there. Raises WouldReplace, and
    as `refuse_project`."""
    refuse_project(path)
    if _is_there(path):
        raise WouldReplace(f"{path.name}: there is already a file of this name")


def _is_there(file: Path) -> bool:
    """Of a name that no system takes, or where nobody may look, whoever writes it says why."""
    return file_id(file) is not None and file.is_file()
