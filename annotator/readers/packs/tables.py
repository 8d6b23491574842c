"""Tables of any making: comma, semicolon or tab, with columns known by their heads or contents.

Several names or numbers in one cell stand apart by `|` or `;`; one that is part of a name has a
backslash before it.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.errors import UnreadableFile
from annotator.model.authority import Identifier
from annotator.model.identifiers import SCHEMES
from annotator.model.pack import PackEntry, Refused, entry_of
from annotator.readers.packs.counted import Counted
from annotator.readers.packs.numbers import coordinates, identifier, listed

_HEADS = {
    "name": "name|preferred name|label|preflabel|title|nom|headword|entry",
    "variants": "variants|variant|aliases|alias|other names|alternative names|altlabel"
    "|alternate names|also known as|varianten|variantes",
    "kind": "kind|type|class|entity type|art|typ",
    "dates": "dates|date|years|lifespan|life dates|lebensdaten",
    "born": "born|birth|birth date|date of birth|from",
    "died": "died|death|death date|date of death|to",
    "note": "note|notes|description|comment|remark|scope note|bemerkung",
    "identifiers": "identifiers|identifier|ids|id|uri|uris|url|link|number",
    "coordinates": "coordinates|coordinate|latlong|geo",
    "latitude": "latitude|lat",
    "longitude": "longitude|long|lon|lng",
}
_BY_HEAD = {head: field for field, heads in _HEADS.items() for head in heads.split("|")}
_SCHEMES = {s.name: s.name for s in SCHEMES} | {"qid": "wikidata", "lcnaf": "loc", "lccn": "loc"}
_KINDS = {
    **dict.fromkeys(("people", "human", "persons"), "person"),
    **dict.fromkeys(("corporatebody", "corporate", "organization", "org"), "organisation"),
    **dict.fromkeys(("location", "city", "country", "places"), "place"),
}
_YEARS = re.compile(r"[~?]?\d{3,4}\??(?:\s*[-–/]\s*(?:\d{3,4}\??)?)?|\d{4}-\d\d(?:-\d\d)?")
_SEVERAL = re.compile(r"\s*(?<!\\)[|;]\s*|\n")
_KEPT = re.compile(r"\\([|;])")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
"""What a spreadsheet must not take for a formula stands behind an apostrophe."""
_SAMPLE_ROWS = 20


@dataclass(frozen=True, slots=True)
class Columns:
    """Which field each column is: one of _HEADS, or the name of a list of numbers."""

    fields: tuple[str, ...]
    headed: bool
    """Whether the first row says so, and is no entry."""


def table(file: Counted) -> Iterator[PackEntry | Refused]:
    """Raises UnreadableFile where no column can be the name."""
    reader = _Rows(file)
    sample = list(reader.some(_SAMPLE_ROWS))
    columns = guessed([row for _, row, why in sample if not why])
    if "name" not in columns.fields:
        raise UnreadableFile(
            f"{file.name}: no column can be found that holds names; write “name” over it"
        )
    first = True
    for line, row, why in reader.after(sample):
        heads, first = first and columns.headed, False
        if heads or not (why or any(row)):
            continue
        if why:
            yield Refused(line, why)
        else:
            yield from _entry(line, row, columns.fields)


def guessed(rows: Sequence[Sequence[str]]) -> Columns:
    """The columns by their heads; without any that is known, by what they hold."""
    if not rows:
        return Columns((), False)
    heads = [_field(cell) for cell in rows[0]]
    if "name" in heads:
        return Columns(tuple(heads), True)
    width = max(len(row) for row in rows)
    fields = [_held([row[i] for row in rows if i < len(row)]) for i in range(width)]
    names = [i for i, field in enumerate(fields) if field == "name"]
    for other in names[1:]:
        fields[other] = "note"
    return Columns(tuple(fields), False)


def _field(head: str) -> str:
    words = " ".join(re.sub(r"[_\-]+|(?<=[a-z])(?=[A-Z])", " ", head).casefold().split())
    bare = words.removesuffix(" id").removesuffix(" number")
    known = _BY_HEAD.get(words) or _BY_HEAD.get(words.replace(" ", ""))
    return known or _SCHEMES.get(words) or _SCHEMES.get(bare) or ""


def _held(cells: Sequence[str]) -> str:
    """What a column without a head is, by its cells."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return ""
    if all(_YEARS.fullmatch(cell) for cell in filled):
        return "dates"
    for scheme in SCHEMES:
        if scheme.name in ("wikidata", "isni", "orcid") and all(
            scheme.form.fullmatch(cell) for cell in filled
        ):
            return scheme.name
    if all(cell.startswith(("http://", "https://")) for cell in filled):
        return "identifiers"
    lettered = sum(any(c.isalpha() for c in cell) for cell in filled)
    return "name" if lettered * 2 > len(filled) else ""


def _entry(line: int, row: Sequence[str], fields: Sequence[str]) -> Iterator[PackEntry | Refused]:
    """The entry, and what of its row could not be taken."""
    cells: dict[str, str] = {}
    for field, held in zip(fields, row, strict=False):
        cell = held[1:] if _GUARDED.match(held) else held
        if field and cell.strip():
            cells[field] = f"{cells[field]} | {cell}" if field in cells else cell
    numbers, refused = _numbers(cells)
    years = "–".join((cells.get("born", "").strip(), cells.get("died", "").strip())).strip("–")
    place = coordinates(cells.get("latitude", ""), cells.get("longitude", ""))
    kind = "".join(cells.get("kind", "").casefold().split())
    try:
        yield entry_of(
            cells.get("name", ""),
            kind=_KINDS.get(kind, kind),
            variants=tuple(_several(cells.get("variants", ""))),
            identifiers=tuple(numbers),
            dates=cells.get("dates", "") or years,
            coordinates=place or " ".join(cells.get("coordinates", "").replace(",", " ").split()),
            note=cells.get("note", ""),
        )
    except ValueError as error:
        refused = [str(error)]
    for why in refused:
        yield Refused(line, why)


def _numbers(cells: dict[str, str]) -> tuple[list[Identifier], list[str]]:
    found, refused = [], []
    for field, cell in cells.items():
        if field != "identifiers" and field not in _SCHEMES.values():
            continue
        for words in _several(cell):
            try:
                number = listed(words) if field == "identifiers" else identifier(field, words)
            except ValueError as error:
                refused.append(f"taken without an identifier: {error}")
                continue
            if number is not None:
                found.append(number)
    return found, refused


def kept_together(words: str) -> str:
    """One of several in a cell, with what would part it written so that it does not."""
    return re.sub(r"[|;]", r"\\\g<0>", words)


def _several(cell: str) -> list[str]:
    return [_KEPT.sub(r"\1", words) for words in _SEVERAL.split(cell)]


Row = tuple[int, list[str], str]
"""Line, cells, and why it cannot be read."""


class _Rows:
    """The rows of a file, each with the line it ends on."""

    def __init__(self, file: Counted) -> None:
        self._line = 0
        self._file = file
        self._rows = self._read()

    def some(self, number: int) -> Iterator[Row]:
        for _, row in zip(range(number), self._rows, strict=False):
            yield row

    def after(self, sample: Sequence[Row]) -> Iterator[Row]:
        """The sample and all that follow."""
        yield from sample
        yield from self._rows

    def _read(self) -> Iterator[Row]:
        lines = self._lines()
        head = next(lines, "")
        delimiter = max(",;\t", key=head.count)

        def all_lines() -> Iterator[str]:
            yield head
            yield from lines

        reader = csv.reader(all_lines(), delimiter=delimiter)
        while True:
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error:
                yield self._line, [], "a cell is too long; perhaps a quotation mark is not closed"
                continue
            odd = any("\udc80" <= c <= "\udcff" for cell in row if not cell.isascii() for c in cell)
            yield self._line, row, "the row is not in UTF-8" if odd else ""

    def _lines(self) -> Iterator[str]:
        for number, words in self._file.lines("utf-8"):
            self._line = number
            yield words.removeprefix("\ufeff").replace("\0", "\ufffd")
