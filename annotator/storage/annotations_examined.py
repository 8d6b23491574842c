"""The doctor on annotations, of which a project has most: each row is fetched once, and all that
must hold of it is looked at then. A record is made only of a row that is not plain."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from annotator.model import ids
from annotator.model.annotation import Claim, Named
from annotator.model.ids import AnnotationId
from annotator.model.stamp import Certainty, Status
from annotator.storage.ailments import Ailment, about, not_understood
from annotator.storage.bodies import body_from
from annotator.storage.tables import ANNOTATION, Table, sealed, sum_of

_AT_A_TIME = 10_000
_ROWS = ANNOTATION.select + " order by id"
_ID, _ARTICLE, _START, _END, _STATUS, _RANGES, _QUOTE, _BODY, _CERTAINTY = (
    ANNOTATION.columns.index(name)
    for name in ("id", "article_id", "start", "end", "status", "ranges", "quote", "body")
    + ("certainty",)
)
_TEXT = """
    select body from text join article on article.text_sha256 = text.sha256 where article.id = ?
"""
_REFERENCES = """
    select authority_id, annotation_id, role from reference
     where annotation_id >= ? and annotation_id <= ?
"""
_CITING = """
    select annotation_id, claim_id from citing where annotation_id >= ? and annotation_id <= ?
"""
_FIRST, _LAST = -(2**63), 2**63 - 1
"""The numbers that SQLite holds: ids of copies reach up to the last."""
_NUL = "\\u0000"
_STATUSES = frozenset(map(str, Status))
_CERTAINTIES = frozenset((None, *map(str, Certainty)))

_NOT_UNDERSTOOD = (ValueError, KeyError, TypeError, IndexError)

Row = tuple[Any, ...]


def annotations(db: Database) -> Iterator[Ailment]:
    """D11, D8: each row is what was written. D1, D2: its place lies in the text, and its quote is
    what stands there. D6: what it refers to is what can be looked up from the other side.

    Some thousand at a time: a set of millions would stop every thread whenever it grows.
    """
    first = _FIRST
    for rows in _portions(db.execute(_ROWS)):
        for row in rows:
            yield from altered(ANNOTATION, row)
        yield from _places(db, rows)
        yield from _links(db, rows, first, last := rows[-1][_ID])
        first = last + 1
    if first <= _LAST:
        yield from _links(db, (), first, _LAST)


def _portions(cursor: Iterator[Row]) -> Iterator[list[Row]]:
    """What lies before a row that cannot be read is given before that is told."""
    rows: list[Row] = []
    try:
        for row in cursor:
            rows.append(row)
            if len(rows) == _AT_A_TIME:
                yield rows
                rows = []
    except sqlite3.Error:
        if rows:
            yield rows
        raise
    if rows:
        yield rows


def altered(table: Table[Any], row: Row) -> Iterator[Ailment]:
    """D11: the row is what was written. D8: no NUL, no lone surrogate. `row` as it is selected."""
    said = sealed(row[:-1])
    if sum_of(said) != row[-1]:
        yield about(table, _named(table, row), "D11", "its row differs from what was written")
    if _NUL in said and any("\0" in value for value in row if isinstance(value, str)):
        yield about(table, _named(table, row), "D8", "it holds a NUL character")


def _named(table: Table[Any], row: Row) -> Mapping[str, Any]:
    return dict(zip((*table.columns, "checksum"), row, strict=True))


def _places(db: Database, rows: Iterable[Row]) -> Iterator[Ailment]:
    """Each text is read once for all that lie in it, not once for each."""
    lying: dict[Any, list[Row]] = {}
    for row in rows:
        lying.setdefault(row[_ARTICLE], []).append(row)
    for article, inside in lying.items():
        for (text,) in db.execute(_TEXT, (article,)).fetchall():
            for row in inside:
                try:
                    yield from _place(row, text)
                except _NOT_UNDERSTOOD as error:
                    yield not_understood(error)


def _place(row: Row, text: str) -> Iterator[Ailment]:
    start, end, ranges, quote = row[_START], row[_END], row[_RANGES], row[_QUOTE]
    if not ranges and 0 <= start < end <= len(text) and text[start:end] == quote:
        return
    spans = json.loads(ranges) if ranges else [[start, end]]
    if not all(0 <= s < e <= len(text) for s, e in spans) or spans[0][0] != start:
        message = "its range lies outside the text"
        yield Ailment(check="D1", message=message, record=ids.label(row[_ID]))
    elif "".join(text[s:e] for s, e in spans) != quote:
        message = f"the text under it is not its quote “{quote[:60]}”"
        yield Ailment(check="D2", message=message, record=ids.label(row[_ID]))


def _links(db: Database, rows: Iterable[Row], first: int, last: int) -> Iterator[Ailment]:
    needed: set[tuple[int, int, str]] = set()
    cited: set[tuple[int, int]] = set()
    for row in rows:
        try:
            named, claims = _links_of(row)
        except _NOT_UNDERSTOOD as error:
            yield not_understood(error)
        else:
            needed.update((entry, row[_ID], role) for role, entry in named)
            cited.update((row[_ID], claim) for claim in claims)
    for entry, number, role in sorted(set(db.execute(_REFERENCES, (first, last))) ^ needed):
        message = f"its link to entry {ids.label(entry)} as {role} is half there"
        yield Ailment(check="D6", message=message, record=ids.label(number))
    for number, claim in sorted(set(db.execute(_CITING, (first, last))) ^ cited):
        message = f"its evidence, the claim {ids.label(claim)}, is half there"
        yield Ailment(check="D6", message=message, record=ids.label(number))


def _links_of(row: Row) -> tuple[Named, tuple[AnnotationId, ...]]:
    """The entries and the claims that it names. Raises ValueError and the like where no record
    comes of the row."""
    named, is_claim = _of_body(row[_BODY])
    if _is_plain(row) and not is_claim:
        return named, ()
    return named, ANNOTATION.from_row(_named(ANNOTATION, row)).cited


def _is_plain(row: Row) -> bool:
    """Whether it can be told without making it that a record comes of the row."""
    return (
        not row[_RANGES]
        and 0 <= row[_START] < row[_END]
        and len(row[_QUOTE]) >= row[_END] - row[_START]
        and row[_STATUS] in _STATUSES
        and row[_CERTAINTY] in _CERTAINTIES
    )


@lru_cache(maxsize=8192)
def _of_body(text: str) -> tuple[Named, bool]:
    """The entries that a body names, and whether it is a claim's."""
    body, _ = body_from(text)
    return body.named, isinstance(body, Claim)
