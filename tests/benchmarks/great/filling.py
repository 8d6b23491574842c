"""G14 and memory: what the large project takes on the disk, and what working with it takes."""

import json
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import islice
from math import inf
from pathlib import Path

from annotator.search.line import read
from tests.benchmarks.common import Figure
from tests.benchmarks.great.sizes import Sizes
from ui import projects

LARGEST = 12
"""Tables and indexes that are named."""


def figures(sizes: Sizes) -> list[Figure]:
    return [*disk(sizes.great), *memory(sizes)]


def disk(path: Path) -> list[Figure]:
    """By SQLite's own count of pages."""
    with closing(sqlite3.connect(path)) as db:
        bytes_of = dict(db.execute("select name, pgsize from dbstat where aggregate = 1"))
        count = int(db.execute("select count(*) from annotation").fetchone()[0])
        text = int(db.execute("select sum(characters) from article").fetchone()[0])
    rows = sum(_with(bytes_of, name) for name in ("annotation", "reference"))
    words = _with(bytes_of, "word_index")
    whole, journal = sum(bytes_of.values()), _with(bytes_of, "journal")
    largest = sorted(bytes_of.items(), key=lambda item: -item[1])[:LARGEST]
    told = ", ".join(f"{name} {size / 1e6:,.0f}" for name, size in largest)
    found = [
        ("bytes of an annotation, indexes and links with it", rows / count, 70.0, "B", ""),
        ("the index of words, against the text", words / text, 0.55, "x", _mb(words)),
        ("the project, against the text", whole / text, 2.1, "x", _mb(whole)),
        (
            "the project without its journal, against the text",
            (whole - journal) / text,
            inf,
            "x",
            "",
        ),
        ("bytes of the journal, an annotation", journal / count, inf, "B", ""),
    ]
    return [
        Figure(
            goal="G14",
            what=what,
            measured=measured,
            gate=gate,
            unit=unit,
            ours=ours,
            reference=_mb(text) if ours else "",
            note=f"MB: {told}" if what.startswith("the project,") else "",
        )
        for what, measured, gate, unit, ours in found
    ]


def _with(bytes_of: dict[str, int], name: str) -> int:
    """A table, what hangs on it, and its indexes."""
    return sum(
        size
        for key, size in bytes_of.items()
        if key == name or key.startswith((f"{name}_", f"sqlite_autoindex_{name}_"))
    )


def _mb(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"


def memory(sizes: Sizes) -> list[Figure]:
    """The most that a sitting takes which opens, searches, reads and exports."""
    found = {path: _peak(path) for path in (sizes.small, sizes.great)}
    return [
        Figure(
            goal="memory",
            what=f"memory to open, search, read: {sizes.articles:,} articles, {min(sizes.paths):,}",
            measured=found[sizes.great] / found[sizes.small],
            gate=2.0,
            ours=f"{found[sizes.great]:.0f} MB",
            reference=f"{found[sizes.small]:.0f} MB",
        )
    ]


def _peak(path: Path) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.great.filling", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(json.loads(done.stdout))


def main() -> None:
    """One sitting. Prints the most megabytes that it had."""
    session = projects.opened(Path(sys.argv[1]))
    for line in ("the*", "harbour", "tag:person", '"of the*"'):
        steps = session.project.hits(read(line))
        assert list(islice((hit for step in steps for hit in step), 2_000)) or line == "harbour"
    for article in session.project.article_ids()[:2_000]:
        session.project.article(article)
        session.project.annotations(article)
    session.project.close()
    sys.stdout.write(json.dumps(_most_megabytes()))


def _most_megabytes() -> float:
    """Linux's own count begins with the program; that of `resource` with whoever started it."""
    status = Path("/proc/self/status")
    if status.exists():
        [line] = [s for s in status.read_text("ascii").splitlines() if s.startswith("VmHWM:")]
        return int(line.split()[1]) / 1e3
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    main()
