"""What the rows of the journal say, packed by zlib against a dictionary of what rows look like.

A row is read edit by edit, whatever its length: the file may come from elsewhere, and hold little
that unpacks to very much. How it lies there is told on the page of the help about the project file.
"""

import json
import re
import zlib
from codecs import getincrementaldecoder
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

from annotator.errors import ProjectDamaged
from annotator.model import ids

DICTIONARY_KEY = "dictionary"
"""Under which `meta` has it, for programs of others; ours reads by its own."""
DICTIONARY = (
    b'"name":"","bond":"","active":,"passive":,"mutual":0,"sources":"[]","text":"","answers":null,'
    b'["relation",null,["comment",null,{"id":"line":"["query",null,'
    b'["figure",null,{"number":1,"image":"","media_type":"image/jpeg","link":"","alt":null,'
    b'"caption":null,"credit":null,"rights":"","description":""'
    b'["article",{"title":"","byline":"","date":"","publisher":"","language":"en","reference":"",'
    b'"rights":"","progress":"to do","in progress","done","characters":,"source_name":".txt",'
    b'"source_sha256":"","source_bytes":,"source_characters":,"source_encoding":"utf-8",'
    b'"source_media_type":"text/plain","text_sha256":"","blocks":"[[\\"paragraph\\",0,null,\\"\\"],'
    b'[\\"heading\\",","further":"{}","origins":"[]","pages":"[]","checksum":'
    b'["authority",null,{"id":,"kind":"person","name":"","variants":"[]","identifiers":"[]",'
    b'"dates":"","note":"","maker":,"at":"","status":"accepted","certainty":null,"coordinates":""'
    b'\\"kind\\":\\"claim\\",\\"claimants\\":[\\"cue\\":[[\\"speech\\":\\"direct\\",'
    b'\\"verdict\\":\\"\\"kind\\":\\"caption\\",\\"figure\\":\\"kind\\":\\"quotation\\",'
    b'\\"speaker\\":"organisation""place""suggested""rejected""draft""high""medium""low"'
    b'}],["annotation",{"id":10995116},{"id":1'
    b'[["annotation",null,{"id":1099511627776,"article_id":1099511627776,"start":1,"end":1,'
    b'"tag_id":"person","status":"accepted","ranges":null,"quote":"",'
    b'"body":"{\\"authority\\":1099511627776,\\"kind\\":\\"mention\\"}","note":"",'
    b'"maker":1099511627777,"at":"2026-01-01T00:00:00.000Z","certainty":null,"checksum":1}]]'
)
"""Never changed: what was packed with it is read with it for ever."""

MOST_TIMES = 50
"""As many times as long as when it is packed a row may be; of ours few are twenty."""
LONGEST = 4_000_000
"""Characters of one edit in a packed row, which is how much of a row is held at once."""
_LEVEL, QUICK = 3, 1
_SHORT = 8_192
_LITTLE, _USUAL = (13, 6), (zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
"""How zlib says the memory it takes: with the usual one, the row of a gesture takes it nine times
as long."""
_AT_ONCE = 1_000_000
"""Characters of a row that is read in one go."""
_TAKEN, _GIVEN = 1 << 16, 1 << 18
"""Bytes that are unpacked, and come of it, at once."""
_NEXT = re.compile(r'\],\["[a-z]')
"""Where one edit ends and the next begins: within words a quote has a backslash before it."""
_BETWEEN = '],["'
"""The same, where nothing stands that we would write otherwise."""
_read = json.JSONDecoder().raw_decode


def packed(edits: str, level: int = _LEVEL) -> bytes | None:
    """None for what stays as it is: packing gains nothing, or makes what would not be read.

    `QUICK` is for what somebody waits for: half the time, and a tenth to a quarter longer.
    """
    plain = edits.encode()
    window, memory = _LITTLE if len(plain) < _SHORT else _USUAL
    packer = zlib.compressobj(level, zlib.DEFLATED, window, memory, zdict=DICTIONARY)
    data = packer.compress(plain) + packer.flush()
    worth = len(data) < len(plain) <= len(data) * MOST_TIMES
    return data if worth and _longest(edits) <= LONGEST else None


def _longest(edits: str) -> int:
    """Characters of the longest edit, where that is of interest."""
    if len(edits) <= LONGEST:
        return len(edits)
    places = [0, *(found.start() for found in _NEXT.finditer(edits)), len(edits)]
    return max(end - start for start, end in pairwise(places))


def pieces(entry: int, edits: str, packed: bytes | None) -> Iterator[str]:
    """The words of a row, a piece after the other. Raises ProjectDamaged."""
    with _legible(entry):
        if packed is None:
            yield edits
        elif edits:
            raise ValueError("it says what it did twice")
        else:
            yield from _unpacked(packed)


def words_of(entry: int, edits: str, packed: bytes | None, most: int = _AT_ONCE) -> str | None:
    """All words of a row that has no more characters than that, or None. Raises ProjectDamaged."""
    found, length = [], 0
    for piece in pieces(entry, edits, packed):
        found.append(piece)
        length += len(piece)
        if length > most:
            return None
    return "".join(found)


def edits_in(entry: int, edits: str, packed: bytes | None) -> Iterator[Any]:
    """Each edit of a row as table, row before and row after. Raises ProjectDamaged.

    A row that breaks off gives what comes before that first.
    """
    if packed is None and (found := _as_written(edits)):
        with _legible(entry):
            yield from map(_as_edit, found)
        return
    rest, opened = "", "["
    for piece in pieces(entry, edits, packed):
        rest += piece
        at = 0
        with _legible(entry):
            while rest.startswith(opened, at):
                try:
                    edit, at = _read(rest, at + 1)
                except json.JSONDecodeError:
                    break  # the rest of it is in the next piece
                opened = ","
                yield _as_edit(edit)
            rest = rest[at:]
            if packed is not None and len(rest) > LONGEST:
                raise ValueError("an edit has no end")
    with _legible(entry):
        if rest != "]":
            raise ValueError("it breaks off")


def _as_written(edits: str) -> list[Any]:
    """All edits of a short row that stands as we write them; of any other none."""
    if len(edits) > _AT_ONCE or not _stands(edits):
        return []
    try:
        found, end = _read(edits)
    except (ValueError, RecursionError):
        return []
    whole = end == len(edits) and edits.count(_BETWEEN) == len(found) - 1
    return found if whole else []


def rows_added(edits: str) -> list[tuple[str, str]]:
    """Table and row, as it is written, of all that was added, the last first; nothing where
    anything else was done."""
    found = []
    for edit in reversed(edits[3:-2].split(_BETWEEN)):
        table, added, row = edit.partition('",null,')
        if not added:
            return []
        found.append((table, row))
    return found if _stands(edits) else []


def _stands(edits: str) -> bool:
    return edits.startswith('[["') and edits.endswith("]]")


def _as_edit(found: Any) -> Any:
    match found:
        case [str(), None, {"id": _}] | [str(), {"id": _}, None | {"id": _}]:
            return found
    raise ValueError("it holds what is no edit")


@contextmanager
def _legible(entry: int) -> Generator[None, None, None]:
    try:
        yield
    except (ValueError, TypeError, RecursionError, zlib.error) as error:
        raise ProjectDamaged(
            f"entry {ids.label(entry)} of the history cannot be read ({error})"
        ) from error


def _unpacked(packed: bytes) -> Iterator[str]:
    """Raises ValueError or zlib.error."""
    unpacker = zlib.decompressobj(zdict=DICTIONARY)
    words, length = getincrementaldecoder("utf-8")(), 0
    for at in range(0, len(packed), _TAKEN):
        if unpacker.eof:
            raise ValueError("it goes on behind its end")
        waiting = packed[at : at + _TAKEN]
        while waiting and not unpacker.eof:
            piece = unpacker.decompress(waiting, _GIVEN)
            waiting = unpacker.unconsumed_tail
            length += len(piece)
            if length > len(packed) * MOST_TIMES:
                raise ValueError("it unpacks to more than it may")
            yield words.decode(piece)
    yield words.decode(unpacker.flush(), final=True)
    if not unpacker.eof or unpacker.unused_data:
        raise ValueError("it does not end where it should")
