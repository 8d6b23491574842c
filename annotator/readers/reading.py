"""Files read one after the other, strangers' ones in a child that all of them share."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from annotator.closing import Closing
from annotator.errors import UnreadableFile
from annotator.jobs import JobContext
from annotator.kept_open import is_kept_open
from annotator.model.article import Source
from annotator.model.draft import ArticleDraft, Bundle
from annotator.readers.beside import beside
from annotator.readers.formats import START_BYTES, Format, recognised
from annotator.readers.guarded.given import Choices, Part
from annotator.readers.guarded.guard import File, Guard
from annotator.readers.plain import Pictures
from annotator.readers.plain import read as read_text
from annotator.readers.trusted import read_here

Found = tuple[ArticleDraft, ...] | Bundle
LARGEST_BYTES = 400_000_000
"""Of a file that goes to the child whole."""


class Reading(Closing):
    """A sitting of reading files. A context manager: the child ends with it."""

    def __init__(self) -> None:
        self._guard = Guard()

    def close(self) -> None:
        self._guard.close()

    def read(
        self, path: Path, choices: Choices | None = None, job: JobContext | None = None
    ) -> Found:
        """The articles of a file, or the records of an export of ours.

        Raises UnreadableFile, which names the file, the reason and what to do next; Cancelled.
        """
        chosen = choices or Choices()
        _check(path)
        try:
            start = _start(path)
            kind = recognised(path.name, start)
            if kind is None:
                found = read_here(path, start, chosen.encoding or None, chosen.language or None)
                return found if isinstance(found, Bundle) else (found,)
            return self._apart(kind, path, chosen, job)
        except OSError as error:
            raise _unreadable(path, error) from error

    def again(
        self, file: File, choices: Choices, pictures: Pictures, job: JobContext | None = None
    ) -> tuple[ArticleDraft, ...]:
        """The articles of a file that is kept in a project. `pictures` are those of a plain text.

        Raises as `read`.
        """
        kind = recognised(file.name, file.data[:START_BYTES])
        if kind is None:
            encoding, language = choices.encoding or None, choices.language or None
            return (read_text(file.data, file.name, encoding, language, pictures),)
        drafts = self._guard.read(kind.reader, file, choices, job)
        return tuple(replace(one, source=_with_recipe(one.source, kind, choices)) for one in drafts)

    def parts(self, path: Path, choices: Choices | None = None) -> list[Part]:
        """What a container holds, to choose from. Raises UnreadableFile."""
        _check(path)
        try:
            kind = recognised(path.name, _start(path))
            if kind is None or not kind.listing:
                raise UnreadableFile(
                    f"{path.name}: this file is one article, or none; web captures, and boxes of "
                    "mail, are listed"
                )
            return self._guard.parts(kind.listing, _file(path), choices or Choices())
        except OSError as error:
            raise _unreadable(path, error) from error

    def _apart(self, kind: Format, path: Path, chosen: Choices, job: JobContext | None) -> Found:
        drafts = self._guard.read(kind.reader, _file(path), chosen, job)
        return tuple(replace(one, source=_with_recipe(one.source, kind, chosen)) for one in drafts)


def _with_recipe(source: Source, kind: Format, chosen: Choices) -> Source:
    """What a person chose, and after it what the reader says of a container's part."""
    said = [f"{key}={word}" for key, word in chosen.said().items() if key != "records"]
    parts = [f"{kind.name} {kind.version}", *said, source.recipe]
    return replace(source, recipe="; ".join(filter(None, parts)))


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(START_BYTES)


def _unreadable(path: Path, error: OSError) -> UnreadableFile:
    why = error.strerror or "it cannot be read"
    return UnreadableFile(f"{path.name}: {why}; check that you may read it")


def _file(path: Path) -> File:
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        most = LARGEST_BYTES // 1_000_000
        raise UnreadableFile(
            f"{path.name}: {size // 1_000_000} MB is more than the {most} MB that a file may have; "
            "divide it, and import the parts"
        )
    return File(path.name, path.read_bytes(), partial(beside, path.parent))


def _check(path: Path) -> None:
    if not path.exists():
        raise UnreadableFile(f"{path.name}: there is no such file")
    if path.is_dir():
        raise UnreadableFile(f"{path.name}: this is a folder; name the files in it")
    if not path.is_file():
        raise UnreadableFile(
            f"{path.name}: this is a device or a pipe; save what comes out of it as a file first"
        )
    if is_kept_open(path):
        raise UnreadableFile(f"{path.name}: this is the project that is open, and no article")


def warnings_of(found: Found) -> tuple[str, ...]:
    """All sentences about what was read, each once."""
    if isinstance(found, Bundle):
        return found.warnings
    return tuple(dict.fromkeys(warning for draft in found for warning in draft.warnings))
