"""What an export may write over: what it made before, and what a person said it may.

A folder into which something was exported has a mark that says of which project and in which form.
What else lies there under a name that an export gives is somebody's, and stays until they say so.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from annotator.errors import ExportFailed
from annotator.whole_files import WouldReplace
from exports.files import write_whole

MARK = ".annotator-export"
_LONGEST = 100_000
"""Bytes; a file that is longer is no mark."""


@dataclass(frozen=True, slots=True)
class Export:
    """What goes into a folder: a form of a project, and the names of files that it makes, in
    which `*` and `[0-9]` stand for what differs. Where a name is the file's checksum, as that of a
    picture is, nothing else can lie there, and it is none of those."""

    form: str
    project: str
    makes: tuple[str, ...]

    def takes(self, name: str) -> bool:
        """Whether a file of this name may be one of those."""
        return self.place(name) < len(self.makes)

    def place(self, name: str) -> int:
        """Among those: what people look for stands first."""
        fits = (fnmatchcase(name.casefold(), made.casefold()) for made in self.makes)
        return next((number for number, fit in enumerate(fits) if fit), len(self.makes))


@contextmanager
def written_into(folder: Path, export: Export, *, replace: bool = False) -> Iterator[None]:
    """While files are written into a folder that is there. Raises WouldReplace and ExportFailed."""
    marks = _marks(folder)
    if marks.get(export.form) != export.project:
        if there := _in_the_way(folder, export):
            if not replace:
                raise WouldReplace(_told(folder, there))
            marks = {}  # whoever wrote them knows nothing of what comes now
        _mark(folder, marks | {export.form: export.project})
    try:
        yield
    finally:
        with suppress(ExportFailed):  # of a folder that somebody took away meanwhile
            if not _in_the_way(folder, export):  # it came to nothing
                _mark(folder, {form: whose for form, whose in marks.items() if form != export.form})


def _in_the_way(folder: Path, export: Export) -> list[str]:
    try:
        found = [name for name in _names(folder, export) if export.takes(name)]
    except OSError as error:
        raise ExportFailed(f"{folder.name}: it cannot be read ({error.strerror})") from error
    return sorted(found, key=lambda name: (export.place(name), name))


def _names(folder: Path, export: Export) -> Iterator[str]:
    """Of all that lies there, and in folders below that the export names."""
    yield from (one.name for one in folder.iterdir())
    for below in {made.partition("/")[0] for made in export.makes if "/" in made}:
        if (folder / below).is_dir():
            yield from (f"{below}/{one.name}" for one in (folder / below).iterdir())


def _told(folder: Path, there: list[str]) -> str:
    if len(there) == 1:
        return f"{folder.name}: {there[0]} is there already, and no export like this one made it"
    return (
        f"{folder.name}: {there[0]} and others are there already, and no export like this one "
        "made them"
    )


def _marks(folder: Path) -> dict[str, str]:
    """Projects by form, as the mark says it; nothing where nobody can read it."""
    file = folder / MARK
    with suppress(OSError, ValueError, RecursionError):
        if file.is_file() and file.stat().st_size <= _LONGEST:
            read = json.loads(file.read_text(encoding="utf-8"))
            if isinstance(read, dict):
                return {form: whose for form, whose in read.items() if isinstance(whose, str)}
    return {}


def _mark(folder: Path, marks: dict[str, str]) -> None:
    """Where it cannot be written, nothing can be, and whoever tries says why."""
    with suppress(OSError, ExportFailed):
        if marks:
            words = json.dumps(marks, indent=1, sort_keys=True) + "\n"
            write_whole(folder / MARK, words.encode("utf-8"))
        else:
            (folder / MARK).unlink(missing_ok=True)
