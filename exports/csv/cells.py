"""Cells as a spreadsheet may safely open them, in the form of RFC 4180."""

import csv
import io
import re
from collections.abc import Iterable

from exports.tables.table import Cell, Table

_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def guarded(cell: Cell) -> Cell:
    """Words that a spreadsheet would take for a formula, behind one apostrophe.

    Cells that begin with = + - @, tab or carriage return. A cell that has such apostrophes already
    gets one more, so that taking one away always gives the words back: `plain` does.
    """
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def plain(cell: str) -> str:
    """The words as they were before `guarded`."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def guarded_count(tables: Iterable[Table]) -> int:
    """In how many cells an apostrophe stands before the words."""
    return sum(
        isinstance(cell, str) and _FORMULA.match(cell) is not None
        for table in tables
        for row in table.rows
        for cell in row
    )


def written(table: Table) -> bytes:
    """UTF-8 with a byte-order mark, which Excel wants to see; rows end with CR LF."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([guarded(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig")
