"""The first sheet of an Excel workbook (Office Open XML, ECMA-376 part 1, chapter 18), as words.

A few elements of two parts are all that an inventory needs, so no library is asked. Formulas are
not worked out: the value that the file holds for them is taken.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from annotator.errors import UnreadableFile
from annotator.readers.containers.parts import let_go, root_of, stepped
from annotator.readers.containers.zips import Archive
from annotator.readers.whole_numbers import whole

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_CELL = re.compile(r"([A-Z]{1,3})[0-9]+")
_BUILT_IN_DATES = frozenset((*range(14, 23), *range(45, 48)))
_DATE_LETTERS = re.compile(r"[dmyhs]", re.IGNORECASE)
_NO_LETTERS = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_ROWS, _COLUMNS = 200_000, 500
_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a day of a sheet is in no time zone
_LATER_DAYS = 1462
"""By which days are counted from 1904, where the workbook says so."""


def first_sheet(data: bytes, name: str) -> list[list[str]]:
    """The cells of the first sheet, row by row. Raises UnreadableFile."""
    archive = Archive(data, name)
    if _BOOK not in archive:
        raise UnreadableFile(f"{name}: this is no Excel workbook; save it as .xlsx or .csv")
    book = root_of(archive.read(_BOOK), _BOOK, name)
    part = _path_of_first(archive, book)
    known = _Known(_strings(archive), _date_styles(archive), _later(book))
    rows: dict[int, list[str]] = {}
    for event, row in stepped(archive.read(part), part, name, (f"{_MAIN}row",)):
        if event == "start":
            continue
        number = _whole(row.get("r")) or len(rows) + 1
        if number > _ROWS:
            raise UnreadableFile(f"{name}: the sheet has more than {_ROWS:,} rows")
        rows[number] = _cells(row, known)
        let_go(row)
    return [rows.get(number, []) for number in range(1, max(rows, default=0) + 1)]


@dataclass(frozen=True, slots=True)
class _Known:
    """What cells of the workbook refer to; `later` are the days by which its day zero is later."""

    strings: list[str]
    dates: set[int]
    later: int


def _cells(row: Any, known: _Known) -> list[str]:
    found: list[str] = []
    for cell in row.iterfind(f"{_MAIN}c"):
        match = _CELL.fullmatch(cell.get("r") or "")
        at = _column(match[1]) if match else len(found)
        if at < _COLUMNS:
            found += [""] * (at + 1 - len(found))
            found[at] = _words(cell, known)
    return found


def _words(cell: Any, known: _Known) -> str:
    kind, held = cell.get("t", "n"), cell.findtext(f"{_MAIN}v") or ""
    match kind:
        case "s":
            at = _whole(held)
            return known.strings[at] if at is not None and at < len(known.strings) else ""
        case "inlineStr":
            return "".join(cell.itertext(f"{_MAIN}t"))
        case "b":
            return "yes" if held == "1" else "no"
        case "n":
            is_date = _whole(cell.get("s") or "0") in known.dates
            return _day(held, known.later) if is_date else _number(held)
    return held


def _day(held: str, later: int) -> str:
    """A day as ISO 8601 has it, with its time where it is not midnight."""
    try:
        value = float(held) + later
    except ValueError:
        return held
    if not 0 < value < 2_958_466:
        return held
    at = _DAY_ZERO + timedelta(days=value)
    return at.date().isoformat() if value == int(value) else at.isoformat(timespec="minutes")


def _number(held: str) -> str:
    """A whole number without a point."""
    try:
        value = float(held)
    except ValueError:
        return held
    return str(int(value)) if abs(value) < 1e15 and value == int(value) else held


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _strings(archive: Archive) -> list[str]:
    """The strings that cells name by number, without how Japanese ones are pronounced."""
    part = "xl/sharedStrings.xml"
    if part not in archive:
        return []
    found: list[str] = []
    for event, item in stepped(archive.read(part), part, archive.name, (f"{_MAIN}si",)):
        if event == "end":
            runs = [item, *item.iterfind(f"{_MAIN}r")]
            found.append("".join(run.findtext(f"{_MAIN}t") or "" for run in runs))
            let_go(item)
    return found


def _date_styles(archive: Archive) -> set[int]:
    """The numbers of the styles that show a number as a day."""
    part = "xl/styles.xml"
    if part not in archive:
        return set()
    root = root_of(archive.read(part), part, archive.name)
    own = {
        _whole(one.get("numFmtId"))
        for one in root.iter(f"{_MAIN}numFmt")
        if _DATE_LETTERS.search(_NO_LETTERS.sub("", one.get("formatCode") or ""))
    }
    cells = root.find(f"{_MAIN}cellXfs")
    formats = [] if cells is None else [_whole(x.get("numFmtId")) for x in cells]
    return {at for at, one in enumerate(formats) if one in _BUILT_IN_DATES or one in own}


def _later(book: Any) -> int:
    properties = book.find(f"{_MAIN}workbookPr")
    said = "" if properties is None else properties.get("date1904", "")
    return _LATER_DAYS if said in ("1", "true") else 0


def _path_of_first(archive: Archive, book: Any) -> str:
    sheet = next(book.iter(f"{_MAIN}sheet"), None)
    if sheet is None:
        raise UnreadableFile(f"{archive.name}: the workbook has no sheet")
    wanted = sheet.get(_REL)
    for link in root_of(archive.read(_LINKS), _LINKS, archive.name):
        if link.get("Id") == wanted:
            target = link.get("Target") or ""
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    raise UnreadableFile(f"{archive.name}: the first sheet is missing; the file is damaged")


def _whole(words: str | None) -> int | None:
    found = whole(words or "", -1)
    return found if found >= 0 else None
