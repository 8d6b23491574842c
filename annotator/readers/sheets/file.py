"""A sheet as rows of words, whatever it was written with."""

import csv
import io
from pathlib import Path

from annotator.errors import UnreadableFile
from annotator.kept_open import is_kept_open
from annotator.readers.encoding import decode

LARGEST_BYTES = 50_000_000
_ZIP = b"PK\x03\x04"
Rows = list[list[str]]


def read_sheet(path: Path) -> Rows:
    """The rows of a CSV file (comma, semicolon or tab), or of the first sheet of an XLSX file.

    Raises UnreadableFile.
    """
    if is_kept_open(path):
        raise UnreadableFile(f"{path.name}: this is the project that is open, and no inventory")
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise UnreadableFile(f"{path.name}: an inventory has 50 MB at most; divide it")
        data = path.read_bytes()
    except OSError as error:
        why = error.strerror or "it cannot be read"
        raise UnreadableFile(
            f"{path.name}: {why}; check the name and that you may read it"
        ) from error
    if not data.startswith(_ZIP):
        return _comma(data, path.name)
    from annotator.readers.sheets.workbook import first_sheet  # lxml is not needed for CSV

    return first_sheet(data, path.name)


def _comma(data: bytes, name: str) -> Rows:
    text = decode(data, name).text
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise UnreadableFile(
            f"{name}: this is no table ({error}); perhaps a quotation mark is not closed"
        ) from error
