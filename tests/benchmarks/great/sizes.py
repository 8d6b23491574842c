"""The projects that are measured: a copy of the large one, and small ones of the same kind."""

import os
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import collection

SMALL, MIDDLING = 1_000, 4_000
"""Articles."""


@dataclass(frozen=True)
class Sizes:
    """Projects by how many articles they have; the copy may be written to."""

    folder: Path
    paths: dict[int, Path]
    copied_seconds: float
    great_bytes: int

    @property
    def small(self) -> Path:
        return self.paths[min(self.paths)]

    @property
    def great(self) -> Path:
        return self.paths[max(self.paths)]

    @property
    def small_ones(self) -> list[int]:
        return sorted(self.paths)[:-1]

    @property
    def articles(self) -> int:
        return max(self.paths)


def made(given: Path, folder: Path, *, quick: bool) -> Sizes:
    """The project given is only read, as bytes; everything is done to its copy."""
    start = time.perf_counter()
    great = folder / "great.annot"
    shutil.copyfile(given, great)
    _on_disk(great)
    took = time.perf_counter() - start
    with closing(sqlite3.connect(great)) as db:
        number = int(db.execute("select count(*) from article").fetchone()[0])
    paths = {}
    for size in (SMALL // 5, SMALL) if quick else (SMALL, MIDDLING):
        paths[size] = folder / f"{size}.annot"
        collection.make(paths[size], size).project.close()
    paths[number] = great
    return Sizes(folder, paths, took, great.stat().st_size)


def cold(path: Path) -> None:
    """Nothing of the file stays in memory, where the system can be told so."""
    _on_disk(path)
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _on_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
