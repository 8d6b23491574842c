"""Rows as records: what every kind of reading stands on."""

import sqlite3
from typing import Any, TypeVar

from sqlite_utils import Database

from annotator.errors import ProjectDamaged
from annotator.model.record import Record
from annotator.storage.tables import Table

R = TypeVar("R", bound=Record)


class RowReading:
    """Reads whole records from their tables."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def text(self, sha256: str) -> str:
        """The reading text of a fingerprint. Raises ProjectDamaged."""
        row = self._db.execute("select body from text where sha256 = ?", (sha256,)).fetchone()
        if row is None:
            raise ProjectDamaged(f"the text {sha256[:12]}… is missing from the project")
        return str(row[0])

    def _all(self, table: Table[R], rest: str = "", *values: Any) -> list[R]:
        try:
            cursor = self._db.execute(table.select + rest, values)
            names = [column[0] for column in cursor.description]
            found = [dict(zip(names, row, strict=True)) for row in cursor]
            if table.name == "article":
                return [
                    table.from_row({**row, "body": self.text(row["text_sha256"])}) for row in found
                ]
            return [table.from_row(row) for row in found]
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raise ProjectDamaged(
                f"a row of “{table.name}” cannot be read ({error}); `annotator check` lists more"
            ) from error
