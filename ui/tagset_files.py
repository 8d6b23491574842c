"""Tagsets as files, alike for the window and the command line. No Qt."""

from collections.abc import Iterable
from pathlib import Path

from annotator import whole_files
from annotator.errors import BadTagset
from annotator.model.tagset import Tag, parse, written

SUFFIX = ".tagset.toml"
_LARGEST_BYTES = 1_000_000


def read(file: Path) -> tuple[Tag, ...]:
    """The tags of a file. Raises BadTagset, which names it."""
    try:
        large = file.stat().st_size > _LARGEST_BYTES
        words = "" if large else file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadTagset(f"{file.name}: {error.strerror or 'it cannot be read'}") from error
    except UnicodeError as error:
        raise BadTagset(f"{file.name}: a tagset is a text in UTF-8, and this is none") from error
    if large:
        raise BadTagset(f"{file.name}: far too large for a tagset")
    try:
        return parse(words)
    except BadTagset as error:
        raise BadTagset(f"{file.name}: {error}") from error


def write(file: Path, tags: Iterable[Tag]) -> None:
    """Whole or not at all. Raises BadTagset where it cannot be written."""
    try:
        whole_files.put(file, written(tags))
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or "it cannot be written"
        raise BadTagset(f"{file.name}: {why}; choose another place") from error


def is_one(file: Path) -> bool:
    """Whether a file is to be read as a tagset rather than imported as an article."""
    if file.suffix.lower() != ".toml" or not file.is_file():
        return False
    try:
        return "[[tag]]" in file.read_text(encoding="utf-8-sig")[:100_000]
    except (OSError, UnicodeError):
        return False
