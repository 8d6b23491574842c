"""Beside a program of our kind: tables and questions as QualCoder's manual describes its own.

Its page on the SQLite data structure names the tables `source`, `code_name` and `code_text` and
their columns; a file is opened by its text and by the coded segments of it, which no index leads
to. Those tables are filled with 100,000 annotations of the large project, and hold the same spans.
"""

import sqlite3
import time
from contextlib import closing
from functools import partial
from random import Random

from annotator.changes import annotations
from annotator.model.annotation import Mention
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.model.span import Span
from annotator.session import Session
from tests.benchmarks.common import Figure, cpu, median, milliseconds
from tests.benchmarks.great.sizes import Sizes
from tests.benchmarks.storage_bench import timed
from tests.builders import a_tag
from ui import projects

SEGMENTS, OPENED, CODED, PACE_SECONDS = 100_000, 60, 100, 0.002
_TABLES = (
    """create table source (
        id integer primary key, name text unique, fulltext text, mediapath text, memo text,
        owner text, date text, av_text_id integer, risid integer
    )""",
    """create table code_name (
        cid integer primary key, name text unique, memo text, catid integer, owner text,
        date text, color text
    )""",
    """create table code_text (
        ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer,
        pos1 integer, owner text, date text, memo text, avid integer, important integer,
        unique (cid, fid, pos0, pos1, owner)
    )""",
)
_TEXT = "select fulltext from source where id = ?"
_CODED = """
    select code_text.*, code_name.name, code_name.color, code_name.memo
      from code_text join code_name on code_name.cid = code_text.cid
     where code_text.fid = ? and code_text.owner = ? order by pos0, pos1
"""
_CODE = """
    insert into code_text (cid, fid, seltext, pos0, pos1, owner, memo, date)
    values (?, ?, ?, ?, ?, ?, '', '2026-01-01 00:00:00')
"""
_OWNER = "Ada"


def figures(sizes: Sizes) -> list[Figure]:
    session = projects.opened(sizes.great)
    path = sizes.folder / "data.qda"
    with closing(sqlite3.connect(path)) as db:
        held = _filled(db, session)
        found = _opening(db, session, held)
        found += _coding(db, session, held)
    session.project.close()
    return found


def _filled(db: sqlite3.Connection, session: Session) -> list[ArticleId]:
    """The first articles, until so many segments are there."""
    for statement in _TABLES:
        db.execute(statement)
    codes = {tag.id: number for number, tag in enumerate(session.project.tags(), start=1)}
    insert = "insert into code_name (cid, name, memo, owner, color) values (?, ?, '', ?, '#aabbcc')"
    db.executemany(insert, [(number, name, _OWNER) for name, number in codes.items()])
    held: list[ArticleId] = []
    segments = 0
    for number in session.project.article_ids():
        if segments >= SEGMENTS:
            break
        article = session.project.article(number)
        row = (number, f"{number}.txt", article.text, _OWNER)
        db.execute("insert into source (id, name, fulltext, owner) values (?, ?, ?, ?)", row)
        rows = [
            (codes[one.tag_id], number, quote, span.start, span.end, _OWNER)
            for one in session.project.annotations(number)
            for span, quote in zip(one.spans, one.quotes, strict=True)
        ]
        db.executemany(_CODE.replace("insert into", "insert or ignore into"), rows)
        segments += len(rows)
        held.append(number)
    db.commit()
    return held


def _opening(db: sqlite3.Connection, session: Session, held: list[ArticleId]) -> list[Figure]:
    """Text and spans of articles here and there; both sides hold the same."""
    ours: list[float] = []
    theirs: list[float] = []
    for number in Random(2).sample(held, min(OPENED, len(held))):
        assert _ours(session, number) == _theirs(db, number)
        ours.append(cpu(partial(_open, session, number)))
        theirs.append(cpu(partial(_theirs, db, number)))
    return [
        Figure(
            goal="G11",
            what=f"an article opened, against QualCoder's tables of {SEGMENTS:,} segments",
            measured=median(ours) / median(theirs),
            gate=1 / 8,
            ours=milliseconds(median(ours)),
            reference=milliseconds(median(theirs)),
            note="same text and spans on both sides",
        )
    ]


def _open(session: Session, number: ArticleId) -> tuple[Article, list[tuple[object, ...]]]:
    return session.project.article(number), session.project.marks(number)


def _ours(session: Session, number: ArticleId) -> tuple[str, list[tuple[int, int]]]:
    spans = {(s.start, s.end) for a in session.project.annotations(number) for s in a.spans}
    return session.project.article(number).text, sorted(spans)


def _theirs(db: sqlite3.Connection, number: ArticleId) -> tuple[str, list[tuple[int, int]]]:
    text = db.execute(_TEXT, (number,)).fetchone()[0]
    rows = db.execute(_CODED, (number, _OWNER)).fetchall()
    return text, sorted({(row[4], row[5]) for row in rows})


def _coding(db: sqlite3.Connection, session: Session, held: list[ArticleId]) -> list[Figure]:
    """One more, durable, in turns. Ours has a journal to undo by, and checksums; theirs has not."""
    article, tag = session.project.article(held[7]), a_tag(session)
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(CODED):
        span = Span(turn * 3, turn * 3 + 3)
        row = (1, article.id, span.quote(article.text), span.start, span.end, f"{_OWNER} 2")
        theirs.append(timed(partial(_code, db, row)))
        time.sleep(PACE_SECONDS)
        change = annotations.annotate(session.person, article, [span], tag, Mention())
        ours.append(timed(partial(session.do, change)))
        time.sleep(PACE_SECONDS)
    return [
        Figure(
            goal="G11",
            what="one durable tag, against a row and a commit in QualCoder's tables",
            measured=median(ours) / median(theirs),
            gate=float("inf"),
            ours=milliseconds(median(ours)),
            reference=milliseconds(median(theirs)),
            note="ours with journal and checksums",
        )
    ]


def _code(db: sqlite3.Connection, row: tuple[object, ...]) -> None:
    db.execute(_CODE, row)
    db.commit()
