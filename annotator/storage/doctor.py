"""The doctor: everything that must hold in a project, checked row by row.

SQLite's own integrity check sees few random bit errors; the fingerprints of texts, the stored
quotes and a checksum in each row see nearly all (`reliability.md`, section 1.6). Each check has a
letter and number by which reports can be compared. Nothing is ever repaired in place.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any

from sqlite_utils import Database

from annotator.errors import ProjectDamaged, ProjectError
from annotator.jobs import Cancelled
from annotator.model import ids
from annotator.model.text import fingerprint
from annotator.storage.connection import strangeness
from annotator.storage.journal import Journal, chained
from annotator.storage.packing import DICTIONARY, DICTIONARY_KEY, edits_in, pieces
from annotator.storage.search.word_index import WordIndex
from annotator.storage.tables import ANNOTATION, ARTICLE, BY_NAME, RELATION, Table, checksum
from annotator.storage.writing import ties

_ASKED_EVERY = 50_000
"""Steps of SQLite's machine."""
SEARCH = "D15"
"""The check of the index of words: what it finds is mended by making the index anew."""
UNFINISHED = "D0"
"""A check could not be finished: some of the file cannot be read at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ailment:
    """One thing that does not hold, in words; `record` is the id it is about, where known.

    What is not `harmful` is told and no more: a file that the project knows by its checksum only,
    as of TEI that came without the files beside it, or of a project that was salvaged.
    """

    check: str
    message: str
    record: str = ""
    harmful: bool = True


def examine(
    db: Database, journal: Journal, pause: Callable[[], None] = lambda: None
) -> list[Ailment]:
    """Every finding, in the order of the checks. An empty list means that all is well.

    `pause` may raise Cancelled: SQLite asks it every few milliseconds.
    """
    found: list[Ailment] = []
    checks = (_schema, _structure, _rows, _texts, _blobs, _annotations)
    kept = (_counts, _links, _circles, _ties, _shelves, _index, _dictionary, _journal_of(journal))
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
                found.append(Ailment(check="D11", message=f"a row cannot be understood: {error}"))
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
    """D11: each row is what was written. D8: no NUL, no lone surrogate."""
    for table in BY_NAME.values():
        for row in named(db, table):
            if checksum(row) != row["checksum"]:
                yield _about(table, row, "D11", "its row differs from what was written")
            if any("\0" in value for value in row.values() if isinstance(value, str)):
                yield _about(table, row, "D8", "it holds a NUL character")


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
        yield _about(ARTICLE, row, "D3", "its text is missing")


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


def _annotations(db: Database) -> Iterator[Ailment]:
    """D1: ranges lie in the text. D2: the quote is the text under them."""
    held, text = None, ""
    for number, start, end, ranges, quote, stored in db.execute(_PLACES):
        if stored != held:  # read once for all that lie in it, not once for each
            held, text = stored, _body(db, stored)
        spans = json.loads(ranges) if ranges else [[start, end]]
        if not all(0 <= s < e <= len(text) for s, e in spans) or spans[0][0] != start:
            message = "its range lies outside the text"
            yield Ailment(check="D1", message=message, record=ids.label(number))
        elif "".join(text[s:e] for s, e in spans) != quote:
            message = f"the text under it is not its quote “{quote[:60]}”"
            yield Ailment(check="D2", message=message, record=ids.label(number))


_PLACES = """
    select annotation.id, "start", "end", ranges, quote, article.text_sha256
      from annotation join article on article.id = annotation.article_id
     where article.text_sha256 in (select sha256 from text)
  order by annotation.article_id
"""


def _body(db: Database, stored: str) -> str:
    return str(db.execute("select body from text where sha256 = ?", (stored,)).fetchone()[0])


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


def _links(db: Database) -> Iterator[Ailment]:
    """D6: what annotations refer to is what can be looked up from the other side.

    Some thousand at a time: a set of millions would stop every thread whenever it grows.
    """
    first = -_END
    while first < _END:
        rows = list(named(db, ANNOTATION, " where id > ? order by id limit ?", first, _AT_A_TIME))
        last = rows[-1]["id"] if len(rows) == _AT_A_TIME else _END
        made = [ANNOTATION.from_row(row) for row in rows]
        needed = {(entry, one.id, role) for one in made for role, entry in one.authorities}
        for entry, number, role in sorted(set(db.execute(_REFERENCES, (first, last))) ^ needed):
            message = f"its link to entry {ids.label(entry)} as {role} is half there"
            yield Ailment(check="D6", message=message, record=ids.label(number))
        cited = {(one.id, claim) for one in made for claim in one.cited}
        for number, claim in sorted(set(db.execute(_CITING, (first, last))) ^ cited):
            message = f"its evidence, the claim {ids.label(claim)}, is half there"
            yield Ailment(check="D6", message=message, record=ids.label(number))
        first = last


_AT_A_TIME = 2_000
_END = 2**63 - 1
"""The largest number that SQLite holds: ids of copies reach up to it."""
_REFERENCES = """
    select authority_id, annotation_id, role from reference
     where annotation_id > ? and annotation_id <= ?
"""
_CITING = """
    select annotation_id, claim_id from citing where annotation_id > ? and annotation_id <= ?
"""


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
            told, label = (row[0], edits, packed), ids.label(row[0])
            replica, counter = ids.parts(row[0])
            last, before = hashes.get(replica, (0, ""))
            hashes[replica] = counter, stored
            try:
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


def _about(table: Table[Any], row: Mapping[str, Any], check: str, message: str) -> Ailment:
    number = row["id"]
    label = ids.label(number) if isinstance(number, int) else str(number)
    return Ailment(check=check, message=f"{table.name} {label}: {message}", record=label)
