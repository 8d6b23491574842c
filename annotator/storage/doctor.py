"""The doctor: everything that must hold in a project, checked row by row.

SQLite's own integrity check sees few random bit errors; the fingerprints of texts, the stored
quotes and a checksum in each row see nearly all (`reliability.md`, section 1.6). Each check has a
letter and number by which reports can be compared. Nothing is ever repaired in place.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from hashlib import sha256
from typing import Any

from sqlite_utils import Database

from annotator.errors import ProjectDamaged, ProjectError
from annotator.jobs import Cancelled
from annotator.model import ids
from annotator.model.text import fingerprint
from annotator.storage.ailments import SEARCH, UNFINISHED, Ailment, about, not_understood
from annotator.storage.annotations_examined import altered, annotations
from annotator.storage.connection import strangeness
from annotator.storage.journal import Journal, chained
from annotator.storage.packing import DICTIONARY, DICTIONARY_KEY, edits_in, pieces, words_of
from annotator.storage.search.word_index import WordIndex
from annotator.storage.tables import ANNOTATION, ARTICLE, BY_NAME, RELATION, Table
from annotator.storage.writing import ties

_ASKED_EVERY = 50_000
"""Steps of SQLite's machine."""


def examine(
    db: Database, journal: Journal, pause: Callable[[], None] = lambda: None
) -> list[Ailment]:
    """Every finding, in the order of the checks. An empty list means that all is well.

    `pause` may raise Cancelled: SQLite asks it every few milliseconds.
    """
    found: list[Ailment] = []
    checks = (_schema, _structure, _rows, _texts, _blobs, annotations)
    kept = (_counts, _circles, _ties, _shelves, _index, _dictionary, _journal_of(journal))
    db.conn.set_progress_handler(partial(_stopped, pause), _ASKED_EVERY)
    try:
        for check in (*checks, *kept):
            pause()
            try:
                found += check(db)
            except (sqlite3.Error, ProjectError) as error:
                pause()  # or it could not be finished because somebody stopped it
                unfinished = _unfinished(error)
                found += [] if unfinished in found else [unfinished]
            except (ValueError, KeyError, TypeError) as error:
                found.append(not_understood(error))
    finally:
        db.conn.set_progress_handler(None, 0)
    return found


def _unfinished(error: sqlite3.Error | ProjectError) -> Ailment:
    """What SQLite said, without advice: that is up to whoever asks. Many checks meet one damage."""
    said = error.__cause__ if isinstance(error.__cause__, sqlite3.Error) else error
    return Ailment(check=UNFINISHED, message=f"a check could not be finished: {said}")


def _stopped(pause: Callable[[], None]) -> bool:
    try:
        pause()
    except Cancelled:
        return True
    return False


def is_in_order(db: Database) -> bool:
    """Whether SQLite's quick look finds nothing; it says little of what the rows hold."""
    try:
        return db.execute("pragma quick_check(1)").fetchall() == [("ok",)]
    except (sqlite3.Error, ProjectError):
        return False


def _schema(db: Database) -> Iterator[Ailment]:
    """D9: it is a project of ours, of this version, and holds nothing but our tables."""
    if why := strangeness(db):
        yield Ailment(check="D9", message=why)


def _structure(db: Database) -> Iterator[Ailment]:
    """D10: what SQLite itself can tell. D5: nothing refers to what is gone."""
    for (message,) in db.execute("pragma integrity_check"):
        if message != "ok":
            yield Ailment(check="D10", message=f"SQLite says: {message}")
    for table, row, parent, _ in db.execute("pragma foreign_key_check"):
        yield Ailment(check="D5", message=f"row {row} of {table} refers to a missing {parent}")


def _rows(db: Database) -> Iterator[Ailment]:
    """D8, D11: each row is what was written. Annotations have a check of their own."""
    for table in BY_NAME.values():
        if table is not ANNOTATION:
            for row in db.execute(table.select):
                yield from altered(table, row)


def _texts(db: Database) -> Iterator[Ailment]:
    """D3: each text is what was written. D8: no byte-order mark at its start."""
    for stored, body in db.execute("select sha256, body from text"):
        if fingerprint(body) != stored:
            titles = [title for (title,) in db.execute(_TITLES, (stored,))]
            whose = ", ".join(f"“{title[:60]}”" for title in titles) or f"{stored[:12]}…"
            yield Ailment(check="D3", message=f"the text of {whose} was altered")
        if body.startswith("\ufeff") or "\0" in body:
            yield Ailment(
                check="D8", message=f"the text {stored[:12]}… holds a forbidden character"
            )
    for row in named(db, ARTICLE):
        if sum(1 for _ in db.execute("select 1 from text where sha256 = ?", (row["text_sha256"],))):
            continue
        yield about(ARTICLE, row, "D3", "its text is missing")


_TITLES = "select iif(title = '', source_name, title) from article where text_sha256 = ?"


def _blobs(db: Database) -> Iterator[Ailment]:
    """D14: originals and images are what was written, and none that is named is missing."""
    for (stored,) in db.execute("select sha256 from blob").fetchall():
        data = db.execute("select data from blob where sha256 = ?", (stored,)).fetchone()[0]
        if sha256(data).hexdigest() != stored:
            yield Ailment(check="D14", message=f"the stored file {stored[:12]}… was altered")
    for what, query in _MISSING_BLOBS:
        for number, wanted in db.execute(query):
            message = f"the {what} {wanted[:12]}… is missing"
            record = ids.label(number)
            yield Ailment(check="D14", message=message, record=record, harmful=False)


_MISSING_BLOBS = (
    (
        "picture of a page",
        """select article.id, json_extract(page.value, '$[3]') as image
            from article, json_each(article.pages) as page
            where image <> '' and image not in (select sha256 from blob)""",
    ),
    (
        "original file",
        """select id, source_sha256 from article
            where source_sha256 not in (select sha256 from blob)""",
    ),
    (
        "image",
        """select id, image from figure
            where image <> '' and image not in (select sha256 from blob)""",
    ),
)


def _counts(db: Database) -> Iterator[Ailment]:
    """D4: as many annotations as the tally says."""
    query = """
        select article.id, ifnull(tally.annotations, 0), count(annotation.id)
          from article left join tally on tally.article_id = article.id
                       left join annotation on annotation.article_id = article.id
      group by article.id
    """
    for number, tally, counted in db.execute(query):
        if tally != counted:
            message = f"{counted} annotations are there instead of {tally}"
            yield Ailment(check="D4", message=message, record=ids.label(number))


def _circles(db: Database) -> Iterator[Ailment]:
    """D6: answers lead to a comment that is none; in a circle, whoever follows them never ends."""
    answers: dict[int, int] = dict(
        db.execute("select id, answers from comment where answers is not null")
    )
    ends: set[int] = set()
    for first in answers:
        path: dict[int, None] = {}
        at: int | None = first
        while at is not None and at not in ends and at not in path:
            path[at] = None
            at = answers.get(at)
        if at in path:
            message = "it answers itself, through others that answer it"
            yield Ailment(check="D6", message=message, record=ids.label(first))
        ends |= path.keys()


def _ties(db: Database) -> Iterator[Ailment]:
    """D6, D7: relations and what they hold on to agree."""
    tied = sorted(db.execute("select relation_id, authority_id, annotation_id from tie"), key=repr)
    expected = [tie for row in named(db, RELATION) for tie in ties(RELATION.from_row(row))]
    if tied != sorted(expected, key=repr):
        yield Ailment(check="D6", message="the relations and what they hold on to do not agree")


def _shelves(db: Database) -> Iterator[Ailment]:
    """D4: of each progress as many articles as the list says."""
    query = """
        select progress, sum(n) from (select progress, articles as n from shelf
            union all select progress, -1 from article) group by progress having sum(n) <> 0
    """
    for progress, _ in db.execute(query):
        message = f"the number of articles that are “{progress}” is not what is kept of it"
        yield Ailment(check="D4", message=message)


def _index(db: Database) -> Iterator[Ailment]:
    """D15: the index of words holds each article as it is, or knows that it waits."""
    index = WordIndex(db)
    for number in index.astray():
        message = f"the words of {ids.label(number)} are not indexed as they should be"
        yield Ailment(check=SEARCH, message=message, record=ids.label(number))
    for fault in index.faults():
        yield Ailment(check=SEARCH, message=f"the index of words is damaged: {fault}")


_AMENDING = "select id from journal where position in (select position from amending)"
_TOLD = "select value from meta where key = ?"


def _journal_of(journal: Journal) -> Callable[[Database], Iterator[Ailment]]:
    def check(db: Database) -> Iterator[Ailment]:
        """D13: the journal is whole, its chain holds, and its balance is what is stored."""
        hashes: dict[int, tuple[int, str]] = {}
        balance = 0
        noted = {row[0] for row in db.execute(_AMENDING)}
        for *row, stored, edits, packed in journal.rows():
            label = ids.label(row[0])
            replica, counter = ids.parts(row[0])
            last, before = hashes.get(replica, (0, ""))
            hashes[replica] = counter, stored
            try:
                told = row[0], edits, packed
                if (words := words_of(*told)) is not None:
                    told = row[0], words, None  # unpacked once for all
                chain = chained(before, tuple(row), pieces(*told))
                amended, difference = _weighed(edits_in(*told))
            except ProjectDamaged as error:
                yield Ailment(check="D13", message=str(error), record=label)
                continue
            if counter != last + 1 or chain != stored:
                message = "the history was altered or has a gap here"
                yield Ailment(check="D13", message=message, record=label)
            if (row[0] in noted) is not amended:
                message = "what it changed in annotations is not noted as it should be"
                yield Ailment(check="D13", message=message, record=label)
            balance += difference
        stored = db.execute("select count(*) from annotation").fetchone()[0]
        if stored != balance:
            message = f"{stored} annotations are there; the history says {balance}"
            yield Ailment(check="D4", message=message)

    return check


def _weighed(edits: Iterable[Any]) -> tuple[bool, int]:
    """Whether any changes an annotation, or takes one away; and how many more there are of them."""
    amended, difference = False, 0
    for table, before, after in edits:
        if table == "annotation":
            amended = amended or before is not None
            difference += (after is not None) - (before is not None)
    return amended, difference


def _dictionary(db: Database) -> Iterator[Ailment]:
    """D13: by this other programs read the journal."""
    if db.execute(_TOLD, (DICTIONARY_KEY,)).fetchall() != [(DICTIONARY.decode(),)]:
        message = "the words against which the history is packed are not those it was packed with"
        yield Ailment(check="D13", message=message)


def named(
    db: Database, table: Table[Any], rest: str = "", *values: int
) -> Iterator[dict[str, Any]]:
    """The rows of a table as they lie there, by the names of their columns."""
    cursor = db.execute(table.select + rest, values)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)
