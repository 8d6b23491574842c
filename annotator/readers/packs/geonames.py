"""The tables of GeoNames: tab-separated, 19 columns, one place a line (its readme.txt)."""

from collections.abc import Iterator

from annotator.model.authority import Identifier
from annotator.model.pack import PackEntry, Refused, entry_of
from annotator.readers.packs.counted import Counted
from annotator.readers.packs.numbers import coordinates

_COLUMNS = 19


def is_geonames(start: bytes) -> bool:
    """Whether a file begins with a line of such a table."""
    parts = start.split(b"\n", 1)[0].split(b"\t")
    return len(parts) == _COLUMNS and parts[0].removeprefix(b"\xef\xbb\xbf").isdigit()


def geonames(file: Counted) -> Iterator[PackEntry | Refused]:
    for number, line in file.lines("utf-8"):
        words = line.strip("\r\n").removeprefix("\ufeff")
        if not words:
            continue
        try:
            yield _place(words)
        except ValueError as error:
            yield Refused(number, str(error))


def _place(line: str) -> PackEntry:
    parts = line.split("\t")
    if len(parts) != _COLUMNS:
        raise ValueError(f"{len(parts)} columns instead of {_COLUMNS}")
    if not parts[0].isascii() or not parts[0].isdigit():
        raise ValueError("the first column is no number of GeoNames")
    if not line.isprintable() and any("\udc80" <= c <= "\udcff" for c in line):
        raise ValueError("the line is not in UTF-8")
    inhabitants = parts[14] if parts[14].isascii() and parts[14].isdigit() else "0"
    return entry_of(
        parts[1],
        kind="place",
        variants=(parts[2], *parts[3].split(",")),
        identifiers=(Identifier(scheme="geonames", value=parts[0]),),
        coordinates=coordinates(parts[4], parts[5]),
        note=", ".join(part for part in (parts[7], parts[10], parts[8]) if part),
        weight=min(int(inhabitants), 10**12),
    )
