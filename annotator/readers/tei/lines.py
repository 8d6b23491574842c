"""Records that stand as the exporter writes them, read by a pattern instead of as XML.

They are most of a file. What the pattern does not take, to the letter, stays where it is and is
read as XML like all the rest, so that nobody loses anything who wrote a record otherwise.
"""

import re

from annotator.readers.tei.records import Record

_BEGIN, _END = b"\n<listAnnotation>\n", b"\n</listAnnotation>\n"
_HEAD = re.compile(
    rb'<\?xml version="1\.0" encoding="UTF-8"\?>\n<\?xml-model [^<>?]*\?>\n'
    rb'<TEI xmlns="http://www\.tei-c\.org/ns/1\.0" '
)
_VALUE = '[^"<>&\x00-\x1f\ufffe\uffff]*'
_WORDS = "[^<>&\x00-\x08\x0b-\x1f\ufffe\uffff]*"
"""No entity, nothing that a parser puts something else in place of, nothing XML forbids."""
_CHANGE = '<change type="V" status="V" when="V" who="V"/>'
_PTR = '<ptr type="V"(?: subtype="V")? target="V"/>'
_NOTE = '<note type="V">W</note>'


def _grouped(pattern: str) -> str:
    """With a group for each value."""
    return pattern.replace("V", f"({_VALUE})").replace("W", f"({_WORDS})")


def _bare(pattern: str) -> str:
    return pattern.replace("V", _VALUE).replace("W", _WORDS)


_RECORD = re.compile(
    '<annotation xml:id="(a[0-9]+-[0-9]+)" '
    + _grouped('target="V" motivation="V" ana="V" resp="V"(?: cert="V")?>')
    + _grouped('<revisionDesc status="V">')
    + f"((?:{_bare(_CHANGE)})*)"
    + _grouped('<change status="created" when="V" who="V"/></revisionDesc>')
    + f"((?:{_bare(_PTR)})*)"
    + _grouped('<ptr type="position" target="V"/>')
    + f"((?:{_bare(_NOTE)})*)</annotation>\n"
)
_changes, _pointers, _notes = (
    re.compile(_grouped(pattern)).findall for pattern in (_CHANGE, _PTR, _NOTE)
)


def taken_out(data: bytes) -> tuple[bytes, list[Record]]:
    """The file without the records that the pattern takes, and these, in their order.

    Nothing is taken where a comment, a marked section, an instruction or another namespace could
    make something else of the lines than what they look like.
    """
    begin, end = data.find(_BEGIN) + len(_BEGIN), data.rfind(_END) + 1
    if begin < len(_BEGIN) or end <= begin or not _plain(data):
        return data, []
    try:
        lines = data[begin:end].decode("utf-8")
    except UnicodeDecodeError:
        return data, []
    found: list[Record] = []
    rest = _RECORD.sub(lambda match: _take(match, found), lines)
    return data[:begin] + rest.encode("utf-8") + data[end:], found


def _plain(data: bytes) -> bool:
    once = all(data.count(words) == 1 for words in (_BEGIN, _END, b"xmlns"))
    return once and data.count(b"<?") == 2 and b"<!" not in data and _HEAD.match(data) is not None


def _take(match: re.Match[str], found: list[Record]) -> str:
    name, target, _, kinds, _, certainty, status, earlier, when, who, *rest = match.groups()
    pointers, position, notes = rest
    record = Record(name, target, kinds, certainty or "", status, position=position)
    record.changes = [("", "created", when, who)]
    if earlier:
        record.changes = _changes(earlier) + record.changes
    if pointers:
        record.pointers = _pointers(pointers)
    for kind, words in _notes(notes):
        if kind == "quote":
            record.quotes.append(words)
        else:
            record.notes.setdefault(kind, words)
    found.append(record)
    return ""
