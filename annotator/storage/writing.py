"""Applying a change to the tables, inside a transaction that the project has opened."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from annotator.changes.change import Edit
from annotator.errors import NotSaved, StaleChange
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.record import Record
from annotator.model.relation import Bond, Relation
from annotator.storage.prepared import Prepared
from annotator.storage.tables import TABLES, Table

_PUT_BLOB = "insert or ignore into blob (sha256, media_type, data) values (?, ?, ?)"
_PUT_TEXT = "insert or ignore into text (sha256, body) values (?, ?)"
_PUT_REFERENCE = """
    insert or ignore into reference (authority_id, annotation_id, role) values (?, ?, ?)
"""
_PUT_TIE = "insert into tie (relation_id, authority_id, annotation_id) values (?, ?, ?)"
_PUT_CITING = "insert into citing (annotation_id, claim_id) values (?, ?)"
COUNT = """
    insert into tally (article_id, annotations) values (?, ?)
    on conflict (article_id) do update set annotations = annotations + excluded.annotations
"""
SHELVE = """
    insert into shelf (progress, articles) values (?, ?)
    on conflict (progress) do update set articles = articles + excluded.articles
"""
QUEUE = "insert or ignore into index_queue (article_id) values (?)"


def write(db: Database, ready: Prepared) -> None:
    """Apply what the edits come to: keys are checked at the end of a transaction, so what stands
    in between need not be written. Raises StaleChange when a record is not what was seen before.

    The rows really written must be as many as the edits declare: a cascade, a lost row or a
    doubled one undoes the whole transaction (NotSaved).
    """
    for blob in ready.change.blobs:
        db.execute(_PUT_BLOB, (blob.sha256, blob.media_type, blob.data))
    for group, edits in groupby(ready.net, key=_group):
        if group[0] == "insert":
            _insert(db, TABLES[group[1]], list(edits), ready)
        else:
            for edit in edits:
                _replace(db, TABLES[group[1]], edit, ready)
    _count(db, ready.net)
    _count_shelves(db, ready.net)
    _queue(db, ready.net)


def _group(edit: Edit) -> tuple[str, type[Record]]:
    return ("insert" if edit.before is None else "change"), type(edit.record)


def _insert(db: Database, table: Table[Any], edits: list[Edit], ready: Prepared) -> None:
    records = [edit.record for edit in edits]
    _put_texts(db, records)
    try:
        rows = [tuple(ready.row(record).values()) for record in records]
        expect(db, len(rows), table, db.conn.executemany(table.insert, rows))
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorname == "SQLITE_CONSTRAINT_PRIMARYKEY":
            raise StaleChange(f"{table.name}: it is already in the project") from error
        raise
    _link(db, records)


def _replace(db: Database, table: Table[Any], edit: Edit, ready: Prepared) -> None:
    assert edit.before is not None
    cursor = db.execute(f"{table.select} where id = ?", (edit.before.id,))
    if cursor.fetchone() != tuple(ready.row(edit.before).values()):
        raise StaleChange(f"{table.name}: it was changed or removed in the meantime")
    unlink(db, table, edit.before.id)
    if edit.after is None:
        expect(db, 1, table, db.execute(table.delete, (edit.before.id,)))
        return
    if not _same_text(edit):
        _put_texts(db, [edit.after])
    values = (*ready.row(edit.after).values(), edit.after.id)
    expect(db, 1, table, db.execute(table.update, values))
    _link(db, [edit.after])


def expect(db: Database, rows: int, table: Table[Any], cursor: sqlite3.Cursor) -> None:
    if cursor.rowcount != rows:
        raise NotSaved(f"{table.name}: {cursor.rowcount} rows were written instead of {rows}")


def _same_text(edit: Edit) -> bool:
    before, after = edit.before, edit.after
    both = isinstance(before, Article) and isinstance(after, Article)
    return both and before.text == after.text  # type: ignore[union-attr]  # both are articles


def _put_texts(db: Database, records: list[Record]) -> None:
    for record in records:
        if isinstance(record, Article):
            db.execute(_PUT_TEXT, (record.sha256, record.text))


def _link(db: Database, records: list[Record]) -> None:
    """Write what the records refer to where it can be looked up from the other side."""
    named = [
        (authority, record.id, role)
        for record in records
        if isinstance(record, Annotation)
        for role, authority in record.authorities
    ]
    db.conn.executemany(_PUT_REFERENCE, named)
    citing = [
        (record.id, claim)
        for record in records
        if isinstance(record, Annotation)
        for claim in record.cited
    ]
    db.conn.executemany(_PUT_CITING, citing)
    related = [tie for record in records if isinstance(record, Relation) for tie in ties(record)]
    db.conn.executemany(_PUT_TIE, related)


def unlink(db: Database, table: Table[Any], number: int | str) -> None:
    """What a record refers to is looked up from the other side no more."""
    if table.record is Annotation:
        db.execute("delete from reference where annotation_id = ?", (number,))
        db.execute("delete from citing where annotation_id = ?", (number,))
    elif table.record is Relation:
        db.execute("delete from tie where relation_id = ?", (number,))


def ties(relation: Relation) -> list[tuple[int, int | None, int | None]]:
    """What a relation holds on to: relation, entry of the register, annotation."""
    ends = (relation.active, relation.passive)
    entries = relation.bond is Bond.ENTRIES
    found: list[tuple[int, int | None, int | None]] = [
        (relation.id, end if entries else None, None if entries else end) for end in ends
    ]
    return found + [(relation.id, None, source) for source in relation.sources]


def _count(db: Database, edits: Iterable[Edit]) -> None:
    """Keep the number of annotations of each article, for lists that must not count."""
    difference: Counter[int] = Counter()
    for edit in edits:
        if isinstance(edit.before, Annotation):
            difference[edit.before.article_id] -= 1
        if isinstance(edit.after, Annotation):
            difference[edit.after.article_id] += 1
    for article_id, number in difference.items():
        if number:
            db.execute(COUNT, (article_id, number))


def _count_shelves(db: Database, edits: Iterable[Edit]) -> None:
    """Keep how many articles there are of each progress."""
    difference: Counter[str] = Counter()
    for edit in edits:
        if isinstance(edit.before, Article):
            difference[edit.before.progress.value] -= 1
        if isinstance(edit.after, Article):
            difference[edit.after.progress.value] += 1
    for progress, number in difference.items():
        if number:
            db.execute(SHELVE, (progress, number))


def _queue(db: Database, edits: Iterable[Edit]) -> None:
    """Articles that came or went wait for the index of words, which is brought up to date later."""
    for edit in edits:
        if isinstance(edit.record, Article) and not _same_text(edit):
            db.execute(QUEUE, (edit.record.id,))
