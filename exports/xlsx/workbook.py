"""Sheets with a header that stays in sight, filters, and columns wide enough to read.

What Excel cannot take is cut or continued: a cell ends after 32,767 units of UTF-16, a sheet after
1,048,576 rows. The same tables give the same bytes.
"""

import io
from datetime import UTC, datetime

from xlsxwriter import Workbook  # type: ignore[import-untyped]  # has no types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the same

from annotator.sentences import counted
from exports.tables.table import Cell, Table

LONGEST_CELL = 32_767
ROWS = 1_048_576
_CUT = " … [cut: {n} characters in all]"
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)


def written(tables: list[Table], newest: str) -> tuple[bytes, tuple[str, ...]]:
    """The file, and what was cut. `newest` is the time that stands in it as its making."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(out, options)
    book.set_properties({"title": "Annotator", "created": _time(newest).replace(tzinfo=None)})
    bold = book.add_format({"bold": True})
    notes: list[str] = []
    for table in tables:
        cut = 0
        for number, rows in enumerate(_pages(table.rows)):
            sheet = book.add_worksheet(table.name if not number else f"{table.name} {number + 1}")
            cut += _fill(sheet, table.columns, rows, bold)
        if cut:
            notes.append(
                counted(
                    cut,
                    "1 cell of “{name}” was too long for Excel and ends early",
                    "{n} cells of “{name}” were too long for Excel and end early",
                    name=table.name,
                )
            )
        if len(table.rows) >= ROWS:
            notes.append(f"“{table.name}” goes on in further sheets: Excel's are full")
    book.close()
    return out.getvalue(), tuple(notes)


def _time(at: str) -> datetime:
    """What is no time, as files of others may say it, is the earliest."""
    try:
        return datetime.fromisoformat(at)
    except ValueError:
        return _EARLIEST


def _pages(rows: list[list[Cell]]) -> list[list[list[Cell]]]:
    """One page at least; each leaves room for the header."""
    most = ROWS - 1
    return [rows[n : n + most] for n in range(0, len(rows), most)] or [[]]


def _fill(sheet: Worksheet, columns: dict[str, int], rows: list[list[Cell]], bold: object) -> int:
    """Write one sheet. Returns how many cells were cut."""
    cut = 0
    for column, (heading, width) in enumerate(columns.items()):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, heading, bold)
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(number, column, cell)
            elif cell:
                short = shortened(cell)
                cut += short is not cell
                sheet.write_string(number, column, short)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    return cut


def shortened(words: str) -> str:
    """The words, or as many of them as Excel takes, and how many there were."""
    if 2 * len(words) <= LONGEST_CELL or _units(words) <= LONGEST_CELL:
        return words
    end = _CUT.format(n=len(words))
    room = LONGEST_CELL - len(end)
    kept = words.encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore")
    return kept + end


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
