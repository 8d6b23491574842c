"""Which files of a folder are articles: those of a known kind, and not what came with another."""

import os
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from annotator.jobs import JobContext
from annotator.readers.formats import ENDINGS
from annotator.readers.pictures import text_of
from annotator.sentences import counted

MOST_FILES = 20_000
_PAGES = (".html", ".htm", ".xhtml")
_TEXTS = (".txt", ".text", ".TXT")
_BETWEEN = "_-. "


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """`left_out` says in words what was not taken for an article."""

    files: tuple[Path, ...]
    left_out: tuple[str, ...] = ()


def gathered(paths: Iterable[Path], job: JobContext | None = None) -> Gathered:
    """Files as they are named, and the articles in and below folders, in order.

    A file that is named is taken whatever its ending; in folders hidden files, other kinds, and
    what a browser saved beside a page are left out. Raises Cancelled.
    """
    files: dict[Path, None] = {}
    others: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files[path] = None
            continue
        for found in _below(path):
            if job is not None:
                job.stop_if_asked()
            if not found.name.lower().endswith(ENDINGS):
                others.append(found)
            else:
                files[found] = None
    kept = tuple(files)[:MOST_FILES]
    notes = []
    if len(files) > len(kept):
        notes.append(
            counted(
                len(files) - len(kept),
                "1 file is left for a further import",
                "{n} files are left for a further import",
            )
        )
    if left := Counter(_kind(path) for path in others if not _comes_along(path, files)):
        kinds = ", ".join(f"{ending} ({n})" for ending, n in left.most_common(8))
        notes.append(
            counted(
                left.total(),
                "1 file in the folders is no article: {kinds}",
                "{n} files in the folders are no articles: {kinds}",
                kinds=kinds,
            )
        )
    return Gathered(files=kept, left_out=tuple(notes))


def _kind(path: Path) -> str:
    return path.suffix.lower() or path.name


def _comes_along(path: Path, files: Container[Path]) -> bool:
    """Whether it is a picture of a text that is taken."""
    text = text_of(path.name)
    return any(path.with_name(text + ending) in files for ending in _TEXTS if text)


def _below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        pages = {PurePath(name).stem for name in names if name.lower().endswith(_PAGES)}
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not _saved(f, pages))
        for name in sorted(names):
            if not name.startswith((".", "~$")):
                yield Path(place) / name


def _saved(folder: str, pages: set[str]) -> bool:
    """Whether a browser made this folder for a page: `Harbour_files` beside `Harbour.html`."""
    return any(
        folder.startswith(stem) and folder[len(stem) : len(stem) + 1] in tuple(_BETWEEN)
        for stem in pages
    )
