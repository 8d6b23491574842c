"""Rows that a step added, taken out again as they lie in the journal: no record is made of them.

An import of 200 MB has millions of blocks, and whoever cancels it waits for each.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from annotator.changes.change import Change
from annotator.storage.packing import QUICK, packed, rows_added, words_of
from annotator.storage.tables import ANNOTATION, ARTICLE, BY_NAME, RELATION, Table
from annotator.storage.writing import COUNT, QUEUE, SHELVE, expect, unlink

_MOST = 30_000_000
"""Characters of a row of the journal that is held whole for this."""
_ENDS = re.compile(r'\{"id":(\d{1,19}),.*"checksum":(\d{1,10})\}', re.DOTALL)
_SEEN = {
    ARTICLE.name: "select checksum, progress from article where id = ?",
    ANNOTATION.name: "select checksum, article_id from annotation where id = ?",
}
_SEEN_OF_OTHERS = {
    name: f"select checksum, null from {name} where id = ?"  # noqa: S608 - our own names
    for name in BY_NAME
}


@dataclass(frozen=True, slots=True)
class Added:
    """A row that was added and still lies as it was. `counted` is where it is counted: an
    article under its progress, an annotation under its article."""

    table: Table[Any]
    id: int
    row: str
    counted: Any


def added_by(db: Database, entry: int, edits: str, packed: bytes | None) -> list[Added]:
    """All that a row of the journal added; nothing where it did anything else, or where something
    is not as it was, or was written by an older version. Raises ProjectDamaged."""
    words = words_of(entry, edits, packed, _MOST)
    found: list[Added] = []
    for name, row in rows_added(words or ""):
        ends = _ENDS.fullmatch(row) if name in BY_NAME else None
        if ends is None:
            return []
        number, checksum = map(int, ends.groups())
        query = _SEEN.get(name) or _SEEN_OF_OTHERS[name]
        seen = db.execute(query, (number,)).fetchone()
        if seen is None or seen[0] != checksum:
            return []
        found.append(Added(BY_NAME[name], number, row, seen[1]))
    return found


class Removal:
    """A change made ready to be written, as `Prepared`: what was added goes, in this order."""

    def __init__(self, change: Change, added: Sequence[Added]) -> None:
        """`change` says what it is, without edits."""
        self.change, self.added = change, added
        taken = ",".join(f'["{one.table.name}",{one.row},null]' for one in added)
        self.edits = f"[{taken}]"
        self.packed = packed(self.edits, QUICK)
        self.numbers = [one.id for one in added]
        self.amends = any(one.table is ANNOTATION for one in added)

    def write(self, db: Database) -> None:
        """As `write` of prepared changes. Raises NotSaved."""
        counted: Counter[tuple[Table[Any], Any]] = Counter()
        for one in self.added:
            if one.table in (ANNOTATION, RELATION):
                unlink(db, one.table, one.id)
            expect(db, 1, one.table, db.execute(one.table.delete, (one.id,)))
            counted[one.table, one.counted] += 1
            if one.table is ARTICLE:
                db.execute(QUEUE, (one.id,))
        for (table, where), number in counted.items():
            if table in (ARTICLE, ANNOTATION):
                db.execute(SHELVE if table is ARTICLE else COUNT, (where, -number))
