"""The append-only record of who changed what. Undo, redo and provenance all read from here.

Each row belongs to one replica and is numbered without gaps within it. The rows of a replica form
a hash chain (SHA-256 over the hash before and the row), so that a gap or a fork shows when two
copies of a project meet.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import accumulate
from typing import Any

from sqlite_utils import Database

from annotator.changes.change import Change, Edit, Verb
from annotator.errors import ProjectDamaged
from annotator.model import ids
from annotator.model.ids import ContributorId
from annotator.model.record import Record
from annotator.storage.packing import edits_in, pieces
from annotator.storage.prepared import Prepared
from annotator.storage.removal import Added, Removal, added_by
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
    position: int
    """Where it lies in this file: newer rows lie behind it."""
    author: ContributorId
    at: str
    verb: Verb
    about: str
    role: Role
    target: int | None


_INSERT = """
    insert into journal (id, lamport, author, at, verb, about, role, target, seen, edits, hash,
                         packed)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_LAST_OF_REPLICA = """
    select id, hash from journal where id between ? and ? order by id desc limit 1
"""
_ENTRIES = "select id, position, author, at, verb, about, role, target from journal"
_IN_ORDER = _ENTRIES + " order by position"
_NEWEST = _ENTRIES + " order by position desc limit 1"
_OLDER = _ENTRIES + " where position < ? and role <> 'more' order by position desc limit ?"
_STEP = """
    select id, edits, packed, verb, about from journal
     where id = ?1 or role = 'more' and target = ?1 order by position
"""
_ROWS_OF_STEP = """
    select position from journal
     where id = ?1 or role = 'more' and target = ?1 order by position
"""
_LENGTH = "select id, length(edits), packed from journal where position = ?"
_EDITS = "select id, edits, packed from journal where position = ?"
_FULL = """
    select id, lamport, author, at, verb, about, role, target, seen, hash, edits, packed
      from journal order by position
"""


class Journal:
    """Reads and appends. Every append happens inside the transaction of its change."""

    END = 2**63 - 1
    """Behind all rows."""

    def __init__(self, db: Database, text: Callable[[str], str]) -> None:
        """`text` gives the reading text of a fingerprint."""
        self._db = db
        self._text = text

    def append(
        self,
        replica: int,
        ready: Prepared | Removal,
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
            *(role.value, target, None),
        )
        edits = ready.edits if ready.packed is None else ""
        link = chained(before, row, (ready.edits,))
        position = self._db.execute(_INSERT, (*row, edits, link, ready.packed)).lastrowid
        if ready.amends:
            self._db.execute("insert into amending values (last_insert_rowid())")
        return Entry(
            id=number,
            position=position or 0,
            author=author,
            at=at,
            verb=change.verb,
            about=change.about[:200],
            role=role,
            target=target,
        )

    def entries(self) -> list[Entry]:
        """All rows in the order in which they happened here.

        Raises ProjectDamaged when they cannot be read.
        """
        return self._read(_IN_ORDER, ())

    def older(self, before: int, most: int) -> list[Entry]:
        """So many rows before a position, newest first, without those that go on with a step.

        Raises as `entries`.
        """
        return self._read(_OLDER, (before, most))

    def last(self) -> Entry | None:
        """The newest row. Raises as `entries`."""
        return next(iter(self._read(_NEWEST, ())), None)

    def change(self, entry_id: int) -> Change:
        """The change of a step: what its row records, and the rows that go on with it.

        Raises ProjectDamaged when it cannot be read.
        """
        rows = self._db.execute(_STEP, (entry_id,)).fetchall()
        verb, about = rows[0][3:]
        try:
            edits = [edit for row in rows for edit in self._edits(*row[:3])]
            return Change(Verb(verb), tuple(edits), about)
        except (ValueError, KeyError, TypeError) as error:
            raise ProjectDamaged(
                f"entry {ids.label(entry_id)} of the history cannot be read ({error})"
            ) from error

    def rows_of(self, entry_id: int) -> list[int]:
        """Where the rows of a step lie, in their order: what is long is read row by row."""
        return [row[0] for row in self._db.execute(_ROWS_OF_STEP, (entry_id,)).fetchall()]

    def length_at(self, position: int, most: int) -> int:
        """How many characters the edits of a row are, or about so many as are asked for."""
        entry, length, packed = self._db.execute(_LENGTH, (position,)).fetchone()
        if packed is None:
            return int(length)
        counted = accumulate(map(len, pieces(entry, "", packed)), initial=0)
        with suppress(ProjectDamaged):  # whoever reads the edits is told
            for length in counted:
                if length > most:
                    break
        return int(length)

    def edits_at(self, position: int) -> tuple[Edit, ...]:
        """The edits of one row. Raises ProjectDamaged when they cannot be read."""
        try:
            return tuple(self._edits(*self._db.execute(_EDITS, (position,)).fetchone()))
        except (ValueError, KeyError, TypeError) as error:
            raise ProjectDamaged(f"the history cannot be read ({error})") from error

    def added_at(self, position: int) -> list[Added]:
        """As `added_by`, of one row."""
        return added_by(self._db, *self._db.execute(_EDITS, (position,)).fetchone())

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Everything, for the doctor: in order; what is chained, its hash, the edits twofold."""
        return self._db.execute(_FULL)

    def _read(self, query: str, given: tuple[int, ...]) -> list[Entry]:
        try:
            return [_entry(row) for row in self._db.execute(query, given).fetchall()]
        except (sqlite3.Error, ValueError, TypeError) as error:
            raise ProjectDamaged(f"the history cannot be read ({error})") from error

    def _edits(self, entry: int, edits: str, packed: bytes | None) -> Iterator[Edit]:
        for table, before, after in edits_in(entry, edits, packed):
            yield Edit(_record(table, before, self._text), _record(table, after, self._text))

    def _next_lamport(self) -> int:
        return int(
            self._db.execute("select ifnull(max(position), 0) + 1 from journal").fetchone()[0]
        )


def chained(before: str, row: tuple[Any, ...], edits: Iterable[str]) -> str:
    """The hash of a row, given the hash of the replica's row before it, and the pieces of its
    edits: they count as they are, however they lie in the file."""
    link = sha256(f'{before}{dumped(row)[:-1]},"'.encode("utf-8", "surrogatepass"))
    for piece in edits:
        link.update(dumped(piece)[1:-1].encode("utf-8", "surrogatepass"))
    link.update(b'"]')
    return link.hexdigest()


def _record(table: str, row: Mapping[str, Any] | None, text: Callable[[str], str]) -> Record | None:
    if row is None:
        return None
    whole = {**row, "body": text(row["text_sha256"])} if table == "article" else row
    found: Record = BY_NAME[table].from_row(whole)
    return found


def _entry(row: tuple[Any, ...]) -> Entry:
    number, position, author, at, verb, about, role, target = row
    return Entry(
        id=number,
        position=position,
        author=ContributorId(author),
        at=at,
        verb=Verb(verb),
        about=about,
        role=Role(role),
        target=target,
    )
