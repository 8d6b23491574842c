"""Storage: how long one durable tag takes, and how fast an article's annotations are read.

G2 and G5 of the goals: `python -m tests.benchmarks.storage_bench`.
"""

import json
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from zlib import crc32

from annotator.changes import annotations, articles
from annotator.model.annotation import Mention
from annotator.model.article import Article
from annotator.model.ids import COUNTER_BITS
from annotator.model.span import Span
from annotator.session import Session
from tests.benchmarks.common import Figure, median, options, percentile, report
from tests.builders import a_draft, a_tag
from ui import projects

PACE_SECONDS = 0.002
TEXT = "Ada keeps the ledger of the harbour office. " * 400


def main() -> None:
    wanted = options(__doc__ or "")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        figures = one_tag(Path(folder), 60 if wanted.quick else 300)
        sizes = (10_000, 100_000) if wanted.quick else (10_000, 1_000_000, 5_000_000)
        figures += reading(Path(folder), sizes)
    report("storage", figures, as_json=wanted.json)


def one_tag(folder: Path, times: int) -> list[Figure]:
    """G2: a tag with its journal row and its count, against 16 kB appended and synced."""
    session, [article] = project(folder / "tag.annot", 1)
    tag = a_tag(session)
    ours: list[float] = []
    disk: list[float] = []
    with (folder / "yardstick").open("wb", buffering=0) as file:
        for turn in range(times):
            start = turn % 3000
            change = annotations.annotate(
                session.person, article, [Span(start, start + 3)], tag, Mention()
            )
            disk.append(timed(partial(append, file.fileno())))
            time.sleep(PACE_SECONDS)
            ours.append(timed(partial(session.do, change)))
            time.sleep(PACE_SECONDS)
    stored = len(session.project.annotations(article.id))
    session.project.close()
    assert stored == times, "every tag is there"
    note = f"p50 {median(ours) * 1e3:.2f} ms against {median(disk) * 1e3:.2f} ms"
    return [
        Figure(
            goal="G2",
            what="one durable tag, p50, against 16 kB append + fdatasync",
            measured=median(ours) / median(disk),
            gate=4,
            note=note,
        ),
        Figure(
            goal="G2",
            what="one durable tag, p95, wall",
            measured=percentile(ours, 95) * 1e3,
            gate=1000 / 60,
            unit="ms",
            note=f"yardstick p95 {percentile(disk, 95) * 1e3:.2f} ms",
        ),
    ]


def reading(folder: Path, sizes: tuple[int, ...]) -> list[Figure]:
    """G5: the marks of one article of 50, against raw tuples by the same index; and flatness."""
    ratios: dict[int, float] = {}
    records: dict[int, float] = {}
    costs: dict[int, float] = {}
    for size in sizes:
        session, found = project(folder / f"{size}.annot", size // 50)
        fill(session, [article.id for article in found], 50)
        db = session.project._db.conn
        raw = 'select id, "start", "end", tag_id, status, ranges from annotation'
        raw += " where article_id = ?"
        ours_ms, raw_ms = [], []
        for article in found[:: max(1, len(found) // 400)]:
            assert len(session.project.marks(article.id)) == 50
            raw_ms.append(cpu(partial(fetched, db, raw, article.id), 20))
            ours_ms.append(cpu(partial(session.project.marks, article.id), 20))
        ratios[size] = median(ours_ms) / median(raw_ms)
        costs[size] = median(ours_ms)
        whole = [cpu(partial(session.project.annotations, a.id), 5) for a in found[:40]]
        records[size] = median(whole)
        session.project.close()
    first, last = sizes[0], sizes[-1]
    return [
        Figure(
            goal="G5",
            what=f"marks of an article at {size:,} rows, against raw tuples",
            measured=ratio,
            gate=1.3,
            note=f"{costs[size] * 1e6:.0f} us CPU; as whole records {records[size] * 1e6:.0f} us",
        )
        for size, ratio in ratios.items()
    ] + [
        Figure(
            goal="G5",
            what=f"the same, {last:,} rows against {first:,}",
            measured=costs[last] / costs[first],
            gate=1.5,
        )
    ]


def project(path: Path, number: int) -> tuple[Session, list[Article]]:
    session = projects.found(path)
    session.do(articles.add(session.program, [a_draft(TEXT, title="One")]))
    [first] = (session.project.article(i) for i in session.project.article_ids())
    rest: list[Article] = []
    for start in range(1, number, 5000):
        drafts = [a_draft(TEXT, title=f"{n}") for n in range(start, min(start + 5000, number))]
        session.do(articles.add(session.program, drafts))
    if number > 1:
        rest = [_like(first, i) for i in session.project.article_ids()[1:]]
    return session, [first, *rest]


def _like(article: Article, article_id: int) -> Article:
    return replace(article, id=type(article.id)(article_id))


def fill(session: Session, article_ids: list[int], each: int) -> None:
    """Rows as a gesture writes them, in bulk and without a journal, to reach large sizes soon."""
    columns = (
        'id, article_id, "start", "end", tag_id, status, ranges, quote, body, note, maker, at,'
    )
    insert = (
        f"insert into annotation ({columns} certainty, checksum) values ({', '.join('?' * 14)})"
    )
    body = '{"kind":"mention"}'
    number = 1 << COUNTER_BITS | 1 << 30
    db = session.project._db
    with db.atomic():
        for low in range(0, len(article_ids), 1000):
            rows = []
            for article_id in article_ids[low : low + 1000]:
                for n in range(each):
                    number += 1
                    start = n * 44
                    row: tuple[object, ...]
                    row = (number, article_id, start, start + 3, "person", "accepted", None, "Ada")
                    row = (*row, body, "", 1, "2026-01-01T00:00:00.000Z", None)
                    rows.append((*row, crc32(json.dumps(row).encode())))
            db.conn.executemany(insert, rows)


def fetched(db: sqlite3.Connection, query: str, article_id: int) -> list[tuple[object, ...]]:
    return db.execute(query, (article_id,)).fetchall()


def append(file: int) -> None:
    os.write(file, b"x" * 16_384)
    os.fdatasync(file) if hasattr(os, "fdatasync") else os.fsync(file)


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def cpu(work: Callable[[], object], times: int) -> float:
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times


if __name__ == "__main__":
    main()
