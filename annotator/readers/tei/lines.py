"""Records that stand as the exporter writes them, read by a pattern instead of as XML.

They are most of a file. What the pattern does not take, to the letter, stays where it is and is
read as XML like all the rest, so that nobody loses anything who wrote a record otherwise.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from annotator.readers.tei.records import Record

_BEGIN, _END = b"\n<listAnnotation>\n", b"\n</listAnnotation>\n"
_HEAD = re.compile(
    rb'(?:<\?xml version="1\.0" encoding="UTF-8"\?>\n<\?xml-model [^<>?]*\?>\n)?'
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
    + _grouped('<ptr type="position" target="V"/><note type="quote">W</note>')
    + f"((?:{_bare(_NOTE)})*)</annotation>\n"
)
_changes, _pointers, notes_in = (
    re.compile(_grouped(pattern)).findall for pattern in (_CHANGE, _PTR, _NOTE)
)


class Line(NamedTuple):
    """A record that the pattern takes; its strings are as they stand in the file."""

    name: str
    target: str
    motivation: str
    kinds: str
    maker: str
    certainty: str | None
    status: str
    earlier: str
    """The changes before the making, as markup."""
    when: str
    who: str
    pointers: str
    """All but the position, as markup."""
    position: str
    quote: str
    notes: str
    """All but the first quote, as markup."""


def taken_out(data: bytes) -> tuple[bytes, list[Record]]:
    """The file without the records that the pattern takes, and these, in their order."""
    rest, lines = lines_in(data)
    return rest, [_record(line) for line in lines]


def lines_in(data: bytes) -> tuple[bytes, list[Line]]:
    """The same, of each record the line.

    Nothing is taken where a comment, a marked section, an instruction or another namespace could
    make something else of the lines than what they look like.
    """
    begin, end = data.find(_BEGIN) + len(_BEGIN), data.rfind(_END) + 1
    if begin < len(_BEGIN) or end <= begin:
        return data, []
    try:
        parts = _RECORD.split(data[begin:end].decode("utf-8"))
    except UnicodeDecodeError:
        return data, []
    step = len(Line._fields) + 1  # what lies between two records, and the groups of one
    between = "".join(parts[::step]).encode("utf-8")
    rest = data[:begin] + between + data[end:]
    if not _plain(rest):
        return data, []
    return rest, list(map(Line._make, zip(*[parts[n::step] for n in range(1, step)], strict=False)))


def _plain(rest: bytes) -> bool:
    """Asked of what is left, since no line that was taken can hold any of it."""
    head = _HEAD.match(rest)
    once = all(rest.count(words) == 1 for words in (_BEGIN, _END, b"xmlns"))
    return (
        head is not None
        and once
        and rest.count(b"<?") == head[0].count(b"<?")
        and (b"<!" not in rest)
    )


@lru_cache(maxsize=4096)
def pointers_in(markup: str) -> tuple[tuple[str, str, str], ...]:
    """Type, subtype and target of each. Many records point at the same."""
    return tuple(_pointers(markup)) if markup else ()


@lru_cache(maxsize=4096)
def changes_in(markup: str) -> tuple[tuple[str, str, str, str], ...]:
    """Type, status, time and agent of each, newest first."""
    return tuple(_changes(markup)) if markup else ()


def _record(line: Line) -> Record:
    name, target, _, kinds, _, certainty, status, earlier, when, who, *rest = line
    pointers, position, quote, notes = rest
    created = ("", "created", when, who)
    changes = [*changes_in(earlier), created] if earlier else [created]
    found = Record(
        *(name, target, kinds, certainty or "", status, changes),
        *(list(pointers_in(pointers)), position, [quote], {}),
    )
    for kind, words in notes_in(notes) if notes else ():
        if kind == "quote":
            found.quotes.append(words)
        else:
            found.notes.setdefault(kind, words)
    return found
