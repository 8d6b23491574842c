"""The append-only record of who changed what. Undo, redo and provenance all read from here.

Each row belongs to one replica and is numbered without gaps within it. The rows of a replica form
a hash chain (SHA-256 over the hash before and the row), so that a gap or a fork shows when two
copies of a project meet.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from sqlite_utils import Database

from annotator.changes.change import Change, Edit, Verb
from annotator.errors import ProjectDamaged
from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.ids import ContributorId
from annotator.model.record import Record
from annotator.storage.prepared import Prepared
from annotator.storage.rows import dumped
from annotator.storage.tables import BY_NAME


class Role(StrEnum):
    """What a row of the journal is to undo and redo."""

    START = "start"
    """Belongs to the founding of the project, or a contributor's joining: cannot be undone."""
    DO = "do"
    MORE = "more"
    """Goes on with the row in `target`: both are one step to undo, or one that was undone."""
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row of the journal without its edits. `target` is the row that was undone or redone."""

    id: int
    author: ContributorId
    at: str
    verb: Verb
    about: str
    role: Role
    target: int | None


_INSERT = """
    insert into journal (id, lamport, author, at, verb, about, role, target, seen, edits, hash)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_LAST_OF_REPLICA = """
    select id, hash from journal where id between ? and ? order by id desc limit 1
"""
_ENTRIES = "select id, author, at, verb, about, role, target from journal"
_STEP = """
    select verb, about, edits from journal
     where id = ?1 or role = 'more' and target = ?1 order by position
"""
_ROWS_OF_STEP = """
    select position from journal
     where id = ?1 or role = 'more' and target = ?1 order by position
"""
_LENGTH = "select length(edits) from journal where position = ?"
_EDITS = "select edits from journal where position = ?"
_FULL = """
    select id, lamport, author, at, verb, about, role, target, seen, edits, hash
      from journal order by position
"""


class Journal:
    """Reads and appends. Every append happens inside the transaction of its change."""

    def __init__(self, db: Database, text: Callable[[str], str]) -> None:
        """`text` gives the reading text of a fingerprint."""
        self._db = db
        self._text = text

    def append(
        self,
        replica: int,
        ready: Prepared,
        role: Role,
        target: int | None,
        author: ContributorId,
        at: str,
    ) -> Entry:
        """Write one change. Its row is numbered by the replica's own unbroken count."""
        first, last = ids.make(replica, 0), ids.make(replica + 1, 0) - 1
        found = self._db.execute(_LAST_OF_REPLICA, (first, last)).fetchone()
        number, before = (found[0] + 1, found[1]) if found else (first + 1, "")
        lamport = self._next_lamport()
        change = ready.change
        row = (
            *(number, lamport, author, at, change.verb.value, change.about[:200]),
            *(role.value, target, None, ready.edits),
        )
        self._db.execute(_INSERT, (*row, chained(before, row)))
        if any(amends(edit) for edit in change.edits):
            self._db.execute("insert into amending values (last_insert_rowid())")
        return Entry(
            id=number,
            author=author,
            at=at,
            verb=change.verb,
            about=change.about[:200],
            role=role,
            target=target,
        )

    def entries(self, newest: int | None = None) -> list[Entry]:
        """All rows in the order in which they happened here, or so many of the newest.

        Raises ProjectDamaged when they cannot be read.
        """
        most = -1 if newest is None else newest
        try:
            rows = self._db.execute(_ENTRIES + " order by position desc limit ?", (most,))
            return [_entry(row) for row in rows.fetchall()[::-1]]
        except (sqlite3.Error, ValueError, TypeError) as error:
            raise ProjectDamaged(f"the history cannot be read ({error})") from error

    def change(self, entry_id: int) -> Change:
        """The change of a step: what its row records, and the rows that go on with it.

        Raises ProjectDamaged when it cannot be read.
        """
        [(verb, about, _), *_] = rows = self._db.execute(_STEP, (entry_id,)).fetchall()
        try:
            edits = [edit for row in rows for edit in edits_from(row[2], self._text)]
            return Change(Verb(verb), tuple(edits), about)
        except (ValueError, KeyError, TypeError) as error:
            raise ProjectDamaged(
                f"entry {ids.label(entry_id)} of the history cannot be read ({error})"
            ) from error

    def rows_of(self, entry_id: int) -> list[int]:
        """Where the rows of a step lie, in their order: what is long is read row by row."""
        return [row[0] for row in self._db.execute(_ROWS_OF_STEP, (entry_id,)).fetchall()]

    def length_at(self, position: int) -> int:
        """About how many characters the edits of a row are, without reading them."""
        return int(self._db.execute(_LENGTH, (position,)).fetchone()[0])

    def edits_at(self, position: int) -> tuple[Edit, ...]:
        """The edits of one row. Raises ProjectDamaged when they cannot be read."""
        try:
            return edits_from(self._db.execute(_EDITS, (position,)).fetchone()[0], self._text)
        except (ValueError, KeyError, TypeError) as error:
            raise ProjectDamaged(f"the history cannot be read ({error})") from error

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Everything, for the doctor: in order, hash last."""
        return self._db.execute(_FULL)

    def _next_lamport(self) -> int:
        return int(
            self._db.execute("select ifnull(max(position), 0) + 1 from journal").fetchone()[0]
        )


def amends(edit: Edit) -> bool:
    """Whether it changes an annotation, or takes one away: what the life of one may tell."""
    return isinstance(edit.before, Annotation)


def chained(before: str, row: tuple[Any, ...]) -> str:
    """The hash of a row, given the hash of the replica's row before it."""
    return sha256(f"{before}{dumped(row)}".encode("utf-8", "surrogatepass")).hexdigest()


def edits_from(edits: str, text: Callable[[str], str]) -> tuple[Edit, ...]:
    return tuple(
        Edit(_record(table, before, text), _record(table, after, text))
        for table, before, after in json.loads(edits)
    )


def _record(table: str, row: Mapping[str, Any] | None, text: Callable[[str], str]) -> Record | None:
    if row is None:
        return None
    whole = {**row, "body": text(row["text_sha256"])} if table == "article" else row
    found: Record = BY_NAME[table].from_row(whole)
    return found


def _entry(row: tuple[Any, ...]) -> Entry:
    number, author, at, verb, about, role, target = row
    return Entry(
        id=number,
        author=ContributorId(author),
        at=at,
        verb=Verb(verb),
        about=about,
        role=Role(role),
        target=target,
    )
