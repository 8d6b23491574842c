"""G2 and G5 in the large project: a durable tag, and those of an article."""

import time
from functools import partial
from pathlib import Path
from random import Random

from annotator.changes import annotations
from annotator.model.annotation import Mention
from annotator.model.span import Span
from tests.benchmarks.collection_bench import law
from tests.benchmarks.common import Figure, median, milliseconds, percentile
from tests.benchmarks.great.sizes import Sizes
from tests.benchmarks.storage_bench import append, fetched, timed
from tests.benchmarks.storage_bench import cpu as cpu_each
from tests.builders import a_tag
from ui import projects

PACE_SECONDS, TAGS, SAMPLE, EACH = 0.002, 300, 400, 20
FRAME_MS = 1000 / 60


def figures(sizes: Sizes) -> list[Figure]:
    return [*one_tag(sizes), *of_an_article(sizes)]


def one_tag(sizes: Sizes) -> list[Figure]:
    """G2: a tag with its row of the journal, against 16 kB appended and synced, in turns."""
    found = {n: _tag_seconds(path, sizes.folder) for n, path in sizes.paths.items()}
    many = max(found)
    ours, disk = found[many]
    return [
        Figure(
            goal="G2",
            what="one durable tag, p50, against 16 kB append + fdatasync",
            measured=median(ours) / median(disk),
            gate=4,
            ours=milliseconds(median(ours)),
            reference=milliseconds(median(disk)),
        ),
        Figure(
            goal="G2",
            what="one durable tag, p95, wall (a frame, on a quiet machine)",
            measured=percentile(ours, 95) * 1e3,
            gate=FRAME_MS,
            unit="ms",
            reference=milliseconds(percentile(disk, 95)),
        ),
        law("one durable tag", {n: median(a) for n, (a, _) in found.items()}),
    ]


def _tag_seconds(path: Path, folder: Path) -> tuple[list[float], list[float]]:
    session = projects.opened(path)
    article = session.project.article(session.project.article_ids()[5])
    tag, before = a_tag(session), len(session.project.annotations(article.id))
    ours, disk = [], []
    with (folder / "appended").open("wb", buffering=0) as file:
        for turn in range(TAGS):
            start = turn * 3
            span = [Span(start, start + 3)]
            change = annotations.annotate(session.person, article, span, tag, Mention())
            disk.append(timed(partial(append, file.fileno())))
            time.sleep(PACE_SECONDS)
            ours.append(timed(partial(session.do, change)))
            time.sleep(PACE_SECONDS)
    assert len(session.project.annotations(article.id)) == before + TAGS
    for _ in range(TAGS):
        session.undo()
    session.project.close()
    return ours, disk


def of_an_article(sizes: Sizes) -> list[Figure]:
    """G5: the marks of articles here and there, against raw tuples by the same index."""
    found = {n: _reading(path) for n, path in sizes.paths.items()}
    few, many = min(found), max(found)
    ours, raw, rows = found[many]
    return [
        Figure(
            goal="G5",
            what=f"marks of an article among {rows:,} annotations, against raw tuples",
            measured=ours / raw,
            gate=1.3,
            ours=milliseconds(ours),
            reference=milliseconds(raw),
        ),
        Figure(
            goal="G5",
            what=f"the same, among {rows:,} against {found[few][2]:,}",
            measured=ours / found[few][0],
            gate=1.5,
            ours=milliseconds(ours),
            reference=milliseconds(found[few][0]),
        ),
    ]


def _reading(path: Path) -> tuple[float, float, int]:
    """CPU seconds by the program and as raw tuples, and how many annotations there are."""
    session = projects.opened(path)
    db = session.project._db.conn
    raw = 'select id, "start", "end", tag_id, status, ranges from annotation where article_id = ?'
    ours, tuples = [], []
    ids = session.project.article_ids()
    for article in Random(1).sample(ids, min(SAMPLE, len(ids))):
        expected = [row[:3] for row in fetched(db, raw, article)]
        marks = session.project.marks(article)
        assert sorted(row[:3] for row in marks) == sorted(expected)
        tuples.append(cpu_each(partial(fetched, db, raw, article), EACH))
        ours.append(cpu_each(partial(session.project.marks, article), EACH))
    rows = int(db.execute("select count(*) from annotation").fetchone()[0])
    session.project.close()
    return median(ours), median(tuples), rows
