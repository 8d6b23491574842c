"""Reading what can be read of a damaged project, from a copy of it.

SQLite stops at the first page that is not as it should be. So each table is read from its start
and from its end until that page, and rows in between are looked up one by one by what indexes and
other rows know of them. Only rows whose checksum holds are taken: what is missing is better than
what is wrong. Nothing a file brings along is run: only tables that are ours to the letter are read.
"""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from os import SEEK_END
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from sqlite_utils import Database

from annotator.errors import NoBackup, ProjectError
from annotator.model.about import Contributor
from annotator.model.draft import Blob
from annotator.model.record import Record
from annotator.model.stamp import Event
from annotator.model.text import fingerprint
from annotator.storage import connection, tables
from annotator.storage.backups.restoring import JOURNAL
from annotator.storage.backups.salvaged_history import HASHES, ROWS, past_of
from annotator.storage.tables import Table, checksum

R = TypeVar("R", bound=Record)

_FAULTS = (sqlite3.Error, ProjectError)
_EXPECTED = {
    "annotation": "select sum(annotations) from tally",
    "article": "select sum(articles) from shelf",
}
"""How many there should be, by what is kept of it elsewhere."""
_KNOWN = {
    "annotation": "select id from annotation indexed by annotation_by_article",
    "article": "select id from article indexed by article_by_id",
    "figure": "select id from figure indexed by figure_by_article",
    "authority": "select id from authority indexed by authority_by_name",
    "comment": "select id from comment indexed by comment_by_article",
    "relation": "select id from relation indexed by relation_by_article",
}
_HEAD = 100
"""Bytes of the header of an SQLite file."""
_LONGEST = 2**36
"""Bytes that a file may be said to have had: pages that are empty take no room, but time."""


@dataclass(slots=True)
class Readable:
    """What could be read, by kind. `lost` counts what is known to be missing, by its table."""

    records: dict[type[Any], list[Any]] = field(default_factory=dict)
    blobs: dict[str, Blob] = field(default_factory=dict)
    lost: Counter[str] = field(default_factory=Counter)
    past: Mapping[int, tuple[Event, ...]] = field(default_factory=dict)
    """What happened to annotations in the damaged project, as far as it can be trusted."""

    def of(self, kind: type[R]) -> list[R]:
        return self.records.get(kind, [])


def readable(project: Path) -> Readable:
    """Read a copy of a project that is closed. Raises NoBackup where nothing can be read at all.

    The file itself and its journal are only copied.
    """
    with TemporaryDirectory(prefix="annotator-") as folder:
        copy = Path(folder) / "copy.annot"
        try:
            shutil.copyfile(project, copy)
            journal = project.with_name(project.name + JOURNAL)
            if journal.exists():
                shutil.copyfile(journal, copy.with_name(copy.name + JOURNAL))
            _lengthen(copy)
        except OSError as error:
            why = error.strerror or str(error)
            raise NoBackup(
                f"{project.name}: it cannot be copied ({why}); copy it to another disk with as "
                "much room again, and try there"
            ) from error
        try:
            db = connection.connect(copy, read_only=False)
        except ProjectError as error:
            raise NoBackup(
                f"{project.name}: nothing of it can be read any more; the part of it that says "
                "where everything is, is damaged or missing"
            ) from error
        try:
            return _read(db)
        finally:
            db.close()


def _lengthen(copy: Path) -> None:
    """Empty pages for those that were cut off: SQLite refuses a file that is shorter than its
    beginning says (https://sqlite.org/fileformat2.html, 1.3), and so each of its pages."""
    with copy.open("r+b") as file:
        head = file.read(_HEAD)
        if len(head) < _HEAD:
            return
        page = int.from_bytes(head[16:18], "big")
        told = page * int.from_bytes(head[28:32], "big")
        if file.seek(0, SEEK_END) < told <= _LONGEST:
            file.truncate(told)


def _read(db: Database) -> Readable:
    found = Readable()
    texts = _Texts(db)
    marks: dict[int, int] = {}
    for kind, table in tables.TABLES.items():
        rows = list(_rows(db, table, found))
        if table is tables.ANNOTATION:
            marks = {row["id"]: row["checksum"] for row in rows}
        records = [one for row in rows if (one := _record(table, row, texts, found))]
        found.records[kind] = records
    _blobs(db, found)
    _history(db, found, marks)
    return found


def _history(db: Database, found: Readable, marks: Mapping[int, int]) -> None:
    """Of contributors who are lost nothing can be told."""
    past = past_of(_both_ways(db, HASHES), _both_ways(db, ROWS), marks)
    known = {one.id for one in found.of(Contributor)}
    found.past = {
        number: kept
        for number, events in past.events.items()
        if (kept := tuple(event for event in events if event.by in known))
    }
    found.lost["history"] += past.broken


def _rows(db: Database, table: Table[Any], found: Readable) -> Iterator[dict[str, Any]]:
    """The rows whose checksum holds."""
    names = (*table.columns, "checksum")
    got: dict[Any, tuple[Any, ...]] = {}
    where = names.index("id")
    for row in _both_ways(db, table.select):
        got[row[where]] = row
    missing = [number for number in _known(db, table.name) if number not in got]
    for number in missing:
        with suppress(*_FAULTS):
            for row in db.execute(f"{table.select} where id = ?", (number,)):
                got[row[where]] = row
    found.lost[table.name] += max(
        sum(number not in got for number in missing), _expected(db, table.name) - len(got)
    )
    for values in got.values():
        named = dict(zip(names, values, strict=True))
        if _holds(named):
            yield named
        else:
            found.lost[table.name] += 1


def _both_ways(db: Database, select: str) -> Iterator[tuple[Any, ...]]:
    """From the start to the first bad page, then from the end to the last one."""
    for order in ("", " order by rowid desc"):
        try:
            yield from db.execute(select + order)
        except _FAULTS:
            continue
        return


def _known(db: Database, table: str) -> Iterable[int]:
    if table in _KNOWN:
        with suppress(*_FAULTS):
            for (number,) in db.execute(_KNOWN[table]):
                yield number


def _expected(db: Database, table: str) -> int:
    if table in _EXPECTED:
        with suppress(*_FAULTS):
            return int(db.execute(_EXPECTED[table]).fetchone()[0] or 0)
    return 0


def _holds(row: dict[str, Any]) -> bool:
    try:
        return bool(checksum(row) == row["checksum"])
    except (TypeError, ValueError):
        return False


def _record(table: Table[R], row: dict[str, Any], texts: "_Texts", found: Readable) -> R | None:
    if table.name == "article":
        body = texts.of(row["text_sha256"])
        if body is None:
            found.lost["article"] += 1
            return None
        row = {**row, "body": body}
    try:
        return table.from_row(row)
    except (ValueError, KeyError, TypeError):
        found.lost[table.name] += 1
        return None


class _Texts:
    """Texts that are what their fingerprint says."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._got = dict(_both_ways(db, "select sha256, body from text"))

    def of(self, sha256: str) -> str | None:
        body = self._got.get(sha256) or self._looked_up(sha256)
        try:
            return body if isinstance(body, str) and fingerprint(body) == sha256 else None
        except ValueError:  # a lone surrogate
            return None

    def _looked_up(self, sha256: str) -> object:
        with suppress(*_FAULTS):
            for (body,) in self._db.execute("select body from text where sha256 = ?", (sha256,)):
                return body
        return None


def _blobs(db: Database, found: Readable) -> None:
    for stored, kind, data in _both_ways(db, "select sha256, media_type, data from blob"):
        if isinstance(data, bytes) and sha256(data).hexdigest() == stored:
            found.blobs[stored] = Blob(sha256=stored, media_type=kind, data=data)
        else:
            found.lost["blob"] += 1
