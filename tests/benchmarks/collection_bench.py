"""Collections: search, lists, opening, and a tag while articles come in, at several sizes.

G1, G3, G4, G9, G12 and G14 of the goals: `python -m tests.benchmarks.collection_bench`. The
environment variable COLLECTION names a project that `--make-collection` made, to be measured as
the largest; it is copied first, and the copy is written to.
"""

import math
import os
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path

from annotator.changes import annotations
from annotator.changes.change import Change, Edit, Verb
from annotator.model.annotation import Mention
from annotator.model.span import Span
from annotator.overview.scope import Scope
from annotator.portions import Portions
from annotator.search.line import read
from annotator.session import Session
from tests.benchmarks import collection
from tests.benchmarks.common import Figure, cpu, median, milliseconds, options, percentile, report
from tests.builders import a_draft, a_tag
from ui import projects

BULK = 200
"""Articles whose annotations are written anew."""
BEGINNINGS = ("the*", "th*", "a*", '"of the*"', "fr*", "x*", "wh* the*")
"""Of frequent words and of rare ones."""
GAP_SECONDS = 0.030
"""Between two tags of the fastest typist."""


def main() -> None:
    wanted = options(__doc__ or "")
    build = Path("build")
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=build.resolve()) as name:
        folder = Path(name)
        os.environ["ANNOTATOR_HOME"] = name
        paths = {
            n: folder / f"{n}.annot" for n in ((300, 1_200) if wanted.quick else (1_000, 5_000))
        }
        for number, path in paths.items():
            collection.make(path, number).project.close()
        if given := os.environ.get("COLLECTION"):
            size, path = _copied(Path(given), folder)
            paths[size] = path
        figures = opening(paths) + searching(paths) + counting(paths) + disk(paths)
        figures += indexing(min(paths.items())[1], folder) + bulk(min(paths.items())[1])
        figures += tagging_meanwhile(max(paths.items())[1])
    report("collections", figures, as_json=wanted.json)


def _copied(given: Path, folder: Path) -> tuple[int, Path]:
    path = folder / "given.annot"
    shutil.copy(given, path)
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("select count(*) from article").fetchone()[0]), path


def opening(paths: dict[int, Path]) -> list[Figure]:
    """G4: open, first page of the list, first article with its marks; and the law of it (G12)."""
    costs: dict[int, float] = {}
    walls: dict[int, float] = {}
    for number, path in paths.items():
        took, wall = [], []
        for _ in range(9):
            start = time.perf_counter()
            took.append(cpu(partial(open_once, path)))
            wall.append(time.perf_counter() - start)
        costs[number], walls[number] = median(took), median(wall)
    least, most = min(costs), max(costs)
    return [
        Figure(
            goal="G4",
            what=f"open, list page, one article: {most:,} articles, wall",
            measured=walls[most] * 1e3,
            gate=10,
            unit="ms",
            note=f"{costs[most] * 1e3:.1f} ms CPU",
        ),
        Figure(
            goal="G4",
            what=f"the same, {most:,} against {least:,} articles, CPU",
            measured=costs[most] / costs[least],
            gate=1.5,
            ours=milliseconds(costs[most]),
            reference=milliseconds(costs[least]),
        ),
        law("open", costs),
    ]


def open_once(path: Path) -> None:
    session = projects.opened(path)
    page = session.project.article_lines(session.project.article_ids(0, 100))
    assert len(page) == 100
    session.project.article(page[0].id)
    assert session.project.marks(page[0].id)
    assert sum(session.project.shelves().values())
    session.project.close()


def searching(paths: dict[int, Path]) -> list[Figure]:
    """G9: the first 50 hits, with the words around them, of rare, middling and frequent words."""
    figures: list[Figure] = []
    pages: dict[int, float] = {}
    for number, path in paths.items():
        session = projects.opened(path)
        costs = {line: _page_costs(session, line) for line in _questions(session)}
        pages[number] = median(costs["the"])
        if number == max(paths):
            begun = {line: taken for line, taken in costs.items() if line in BEGINNINGS}
            figures += [
                _slowest(costs, f"a page of 50 hits with context, p95 CPU, {number:,} articles"),
                _slowest(begun, f"the same, words that begin so: {', '.join(begun)}"),
                *_raw_query(session, number),
            ]
        session.project.close()
    return [*figures, law("page of hits of a frequent word", pages)]


def _slowest(costs: dict[str, list[float]], what: str) -> Figure:
    every = [one for taken in costs.values() for one in taken]
    slowest = max(costs, key=lambda line: median(costs[line]))
    return Figure(
        goal="G9",
        what=what,
        measured=percentile(every, 95) * 1e3,
        gate=25,
        unit="ms",
        note=f"slowest “{slowest}” {milliseconds(median(costs[slowest]))}",
    )


def _questions(session: Session) -> list[str]:
    """Words of some articles: common, rare, a phrase, a beginning, a name, an annotation's."""
    pick = random.Random(3)
    ids = pick.sample(session.project.article_ids(), 20)
    words = [w for i in ids for w in session.project.article(i).text.split()[5:400:40]]
    plain = [w.strip(".") for w in words if w.strip(".").isalpha()]
    lines = ["the", "and from", *BEGINNINGS, *plain[:40], *(f"{w[:4]}*" for w in plain[40:50])]
    text = session.project.article(ids[0]).text.split()
    lines += [f'"{" ".join(text[n : n + 2])}"'.replace(".", "") for n in range(20, 120, 10)]
    names = [e.name for e in session.project.authorities()[:400:40]]
    return [*lines, *(f'"{name}"' for name in names), "tag:person", f'entity:"{names[0]}"']


def _page_costs(session: Session, line: str) -> list[float]:
    return [cpu(partial(_page, session, line)) for _ in range(3)]


def _page(session: Session, line: str) -> None:
    steps = session.project.hits(read(line))
    hits = list(islice((hit for step in steps for hit in step), 50))
    assert all(hit.words for hit in hits)


def _raw_query(session: Session, number: int) -> list[Figure]:
    """The index alone, as SQLite gives it."""
    query = "select rowid from word_index where word_index match ? order by rowid limit 50"
    db = session.project._db.conn
    words = [line for line in _questions(session) if line.isalpha()]
    took = [cpu(partial(_fetched, db, query, word)) for word in words]
    what = f"first 50 articles of a word from the index, p95 CPU, {number:,} articles"
    return [Figure(goal="G9", what=what, measured=percentile(took, 95) * 1e3, gate=5, unit="ms")]


def _fetched(db: sqlite3.Connection, query: str, word: str) -> None:
    db.execute(query, (word,)).fetchall()


def indexing(path: Path, folder: Path) -> list[Figure]:
    """G9: the index made anew in portions, against SQLite's own `rebuild` of the same texts."""
    session = projects.opened(path)
    texts = [r[0] for r in session.project._db.execute("select body from text")]
    session.project.index.begin_anew()

    def ours() -> None:
        while session.project.index.catch_up(0.5):
            pass

    took = cpu(ours)
    session.project.close()
    with closing(sqlite3.connect(folder / "raw")) as db:
        db.execute("create table t (id integer primary key, body text)")
        db.executemany("insert into t (body) values (?)", ((text,) for text in texts))
        db.execute(
            "create virtual table f using fts5(body, content='t', content_rowid='id',"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        raw = cpu(lambda: db.execute("insert into f (f) values ('rebuild')"))
        db.commit()
    size = sum(map(len, texts)) / 1e6
    note = f"{size / took:.1f} MB/s against {size / raw:.1f} MB/s"
    what = "index of words, folded, in portions, against FTS5 rebuild"
    told = {"ours": milliseconds(took), "reference": milliseconds(raw)}
    return [Figure(goal="G9", what=what, measured=took / raw, gate=1.2, note=note, **told)]


def bulk(path: Path) -> list[Figure]:
    """G1: annotations written by the door, against raw rows in the same tables."""
    session = projects.opened(path)
    project = session.project
    made = [a for i in project.article_ids()[:BULK] for a in project.annotations(i)]
    session.do(annotations.remove(made))
    change = Change(Verb.ADD_ANNOTATIONS, tuple(Edit(None, one) for one in made))
    ours = cpu(partial(session.do, change))
    assert made == [a for i in project.article_ids()[:BULK] for a in project.annotations(i)]
    project.close()
    raw = _raw_rows(path)
    return [
        Figure(
            goal="G1",
            what=f"{len(made):,} annotations with journal, links, checksums, against raw rows",
            measured=ours / raw,
            gate=1.15,
            note=f"{ours / len(made) * 1e6:.0f} us each",
            ours=milliseconds(ours),
            reference=milliseconds(raw),
        )
    ]


def _raw_rows(path: Path) -> float:
    """CPU seconds to put the same rows in; they were taken out, and that is taken back."""
    of = f"article_id in (select id from article order by id limit {BULK})"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("pragma foreign_keys = off")
        rows = db.execute(f"select * from annotation where {of}").fetchall()
        marks = ", ".join("?" * len(rows[0]))
        db.execute("begin")
        db.execute(f"delete from annotation where {of}")
        raw = cpu(partial(db.executemany, f"insert into annotation values ({marks})", rows))
        db.execute("rollback")
    return raw


def counting(paths: dict[int, Path]) -> list[Figure]:
    """The overview: how long the longest step holds the window, and the cost of an annotation."""
    steps: dict[int, float] = {}
    thousands: dict[int, float] = {}
    whole = 0.0
    for number, path in paths.items():
        session = projects.opened(path)
        gathering = session.project.gathering(Scope())
        took = _step_costs(gathering.steps())
        assert gathering.counted.articles == number
        most = gathering.counted.most_named(20)
        for paragraphs in (False, True):
            together = session.project.together(most, None, paragraphs=paragraphs)
            took += _step_costs(together.steps())
        steps[number], whole = percentile(took, 99), sum(took)
        thousands[number] = 1_000 * whole / gathering.counted.annotations.total()
        session.project.close()
    most_articles = max(paths)
    what = f"overview: a step of the count, p99 CPU, {most_articles:,} articles"
    note = f"all of it {whole:.1f} s CPU"
    held = steps[most_articles] * 1e3
    return [
        Figure(goal="G5", what=what, measured=held, gate=33, unit="ms", note=note),
        law("overview, of a thousand annotations", thousands),
    ]


def _step_costs(steps: Iterator[tuple[int, int]]) -> list[float]:
    costs, start = [], time.process_time()
    for _ in steps:
        now = time.process_time()
        costs.append(now - start)
        start = now
    return costs


def disk(paths: dict[int, Path]) -> list[Figure]:
    """G14: bytes of an annotation and of the index, from SQLite's own page counts."""
    path = max(paths.items())[1]
    with closing(sqlite3.connect(path)) as db:
        sizes = dict(db.execute("select name, sum(pgsize) from dbstat group by name"))
        count = int(db.execute("select count(*) from annotation").fetchone()[0])
        text = sum(len(row[0]) for row in db.execute("select body from text"))
    of = {name: sum(size for n, size in sizes.items() if n.startswith(name)) for name in _TABLES}
    rows = of["annotation"] + of["reference"]
    figures = [
        ("bytes of an annotation, indexes and links with it", rows / count, 70, "B"),
        ("the index of words, against the text", of["word_index"] / text, 0.55, "x"),
        ("the project, against the text", sum(sizes.values()) / text, 2.1, "x"),
    ]
    note = f"journal {of['journal'] / count:.0f} B an annotation"
    return [
        Figure(goal="G14", what=what, measured=measured, gate=gate, unit=unit, note=note)
        for what, measured, gate, unit in figures
    ]


_TABLES = ("annotation", "reference", "word_index", "journal")


def tagging_meanwhile(path: Path) -> list[Figure]:
    """G3: a tag every 30 ms while an import runs, and what the import loses by giving way."""
    session = projects.opened(path)
    drafts = [a_draft(_some_text(n), title=f"Coming {n}") for n in range(1_500)]
    start = time.perf_counter()
    whole = Portions(session, drafts[:500])
    while whole.take(1.0):
        pass
    alone = 500 / (time.perf_counter() - start)
    article = session.project.article(session.project.article_ids()[0])
    tag = a_tag(session)
    latencies, commits, at = [], [], 0
    portions = Portions(session, drafts[500:])
    start = due = time.perf_counter()
    while portions.take():
        if (now := time.perf_counter()) < due:
            continue
        change = annotations.annotate(session.person, article, [Span(at, at + 4)], tag, Mention())
        session.do(change)
        at += 5
        latencies.append(time.perf_counter() - due)
        commits.append(time.perf_counter() - now)
        due = time.perf_counter() + GAP_SECONDS
    rate = 1_000 / (time.perf_counter() - start)
    session.project.close()
    p50, least = median(latencies) * 1e3, median(commits) * 1e3
    note = f"p50 {p50:.0f} ms, of which the commit {least:.1f} ms; {len(latencies)} tags"
    return [
        Figure(
            goal="G3",
            what="a tag while articles come in, p95, wall",
            measured=percentile(latencies, 95) * 1e3,
            gate=50,
            unit="ms",
            note=note,
        ),
        Figure(
            goal="G3",
            what="import alone in portions of a second, against giving way",
            measured=alone / rate,
            gate=1 / 0.6,
            ours=f"{rate:.0f}/s",
            reference=f"{alone:.0f}/s",
            note=f"articles of {len(_some_text(1)):,} characters",
        ),
    ]


def _some_text(number: int) -> str:
    return f"Ada keeps the ledger of office {number}. " * 250


def law(what: str, costs: dict[int, float]) -> Figure:
    """G12: the exponent k of time ~ size^k, by least squares on the logarithms."""
    points = [(math.log(size), math.log(cost)) for size, cost in costs.items()]
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    over = sum((x - mean_x) * (y - mean_y) for x, y in points)
    exponent = over / sum((x - mean_x) ** 2 for x, _ in points)
    note = ", ".join(f"{size:,}: {cost * 1e3:.1f} ms" for size, cost in costs.items())
    return Figure(goal="G12", what=f"exponent of {what}", measured=exponent, gate=0.1, note=note)


if __name__ == "__main__":
    main()
