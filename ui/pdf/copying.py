"""What a reader of the file gets when copying: Qt's tables of characters, put right.

Qt says of each glyph the first character that its face has for it: a tab for every blank, a form
that nobody writes for an Arabic letter. The characters are those of the text, so the tables are
written anew from them (ISO 32000-1, 9.10.3).
"""

import re
import unicodedata
from collections.abc import Iterable

from PySide6.QtGui import QFont, QRawFont

from ui.pdf.drawn import Drawn

_TABLE = re.compile(rb"/ToUnicode (\d+) 0 R")
_RANGE = re.compile(rb"<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[([^\]]*)\])")
_HEAD = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL = b"""endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_MOST = 100
"""Entries in one go, by the rules of the format."""

Edit = tuple[int, int, bytes]


def put_right(data: bytes, used: set[str], fonts: Iterable[QFont], drawn: Drawn) -> bytes:
    """The file with tables that give back the characters of `used`."""
    same = _same_glyph(used, fonts)
    offsets = _offsets(data)
    edits: list[Edit] = []
    for number in sorted({int(found[1]) for found in _TABLE.finditer(data)}):
        start = offsets[number]
        end = data.index(b"endobj", start)
        entries = _entries(data[start:end])
        table = {code: char for code, char in entries.items() if char != "\0"}
        fixed = {code: _meant(char, used, same) for code, char in table.items()}
        fixed |= drawn.missing(table, max(entries, default=0))
        stream = _HEAD + _written(fixed) + _TAIL
        head = b"%d 0 obj\n<< /Length %d >>\nstream\n" % (number, len(stream))
        edits.append((start, end, head + stream + b"\nendstream\n"))
    return _edited(data, sorted(edits), offsets)


def _same_glyph(used: set[str], fonts: Iterable[QFont]) -> dict[str, str]:
    """Characters that nobody used, and the used one that has the same glyph in a face of ours."""
    here = "".join(sorted(char for char in used if char <= "\u2fff"))
    others = "".join(char for code in range(0x20, 0x3000) if (char := chr(code)) not in used)
    found: dict[str, str] = {}
    for font in fonts:
        raw = QRawFont.fromFont(font)
        glyphs = dict(zip(raw.glyphIndexesForString(here), here, strict=True))
        pairs = zip(raw.glyphIndexesForString(others), others, strict=True)
        found |= {char: glyphs[glyph] for glyph, char in pairs if glyph and glyph in glyphs}
    return found


def _meant(char: str, used: set[str], same: dict[str, str]) -> str:
    """What was written where Qt says `char`.

    Lam and alef in one glyph stay the one character that Unicode has for it: readers of PDF turn
    lines round, and two characters in them with it.
    """
    if char == "\t":
        return " "
    if char in used:
        return char
    plain = unicodedata.normalize("NFKC", char)
    if len(plain) == 1 and plain in used:
        return plain
    return same.get(char, char)


def _entries(table: bytes) -> dict[int, str]:
    """Codes and characters of a table as Qt writes it."""
    found: dict[int, str] = {}
    for first, last, one, several in _RANGE.findall(table):
        low, high = int(first, 16), int(last, 16)
        if several:
            values = [int(value, 16) for value in re.findall(rb"<(\w{4})>", several)]
        else:
            values = list(range(int(one, 16), int(one, 16) + high - low + 1))
        found |= {low + n: chr(value) for n, value in enumerate(values)}
    return found


def _written(table: dict[int, str]) -> bytes:
    rows = [
        b"<%04X> <%s>" % (code, char.encode("utf-16-be", "replace").hex().upper().encode())
        for code, char in sorted(table.items())
        if char
    ]
    parts = [rows[at : at + _MOST] for at in range(0, len(rows), _MOST)]
    return b"".join(
        b"%d beginbfchar\n%s\nendbfchar\n" % (len(part), b"\n".join(part)) for part in parts
    )


def _offsets(data: bytes) -> list[int]:
    """Where each object begins, by the table at the end of the file."""
    start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    rows = data[start : data.index(b"trailer", start)].splitlines()[2:]
    return [int(row[:10]) for row in rows]


def _edited(data: bytes, edits: list[Edit], offsets: list[int]) -> bytes:
    """The file with the edits made, and its table of objects in step."""
    table = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    parts, at = [], 0
    for start, end, new in edits:
        parts += [data[at:start], new]
        at = end
    body = b"".join([*parts, data[at:table]])

    def moved(place: int) -> int:
        return place + sum(len(new) - (end - start) for start, end, new in edits if start < place)

    rows = [b"0000000000 65535 f \n"]
    rows += [b"%010d 00000 n \n" % moved(place) for place in offsets[1:]]
    trailer = data[data.index(b"trailer", table) : data.rindex(b"startxref")]
    head = b"xref\n0 %d\n" % len(offsets)
    return body + head + b"".join(rows) + trailer + b"startxref\n%d\n%%%%EOF\n" % len(body)
