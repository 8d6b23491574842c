"""The records of a WARC file: found in one pass, read again when they are wanted.

What is packed is unpacked within limits, whatever its headers say. A file that breaks off gives the
records before the break, and says so.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.errors import UnreadableFile

_LARGEST_RECORD = 60_000_000
_LARGEST_IN_ALL = 3_000_000_000
_MOST_RECORDS = 200_000
_HEAD = 16_384
_CHUNK = 1 << 18
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record: its fields, and where in the file it lies."""

    fields: dict[str, str]
    start: int
    head: int
    """Bytes of its head, in the unpacked record."""
    size: int
    packed: bool

    @property
    def kind(self) -> str:
        return self.fields.get("warc-type", "").lower()

    @property
    def id(self) -> str:
        return self.fields.get("warc-record-id", "").strip("<>")

    @property
    def address(self) -> str:
        return self.fields.get("warc-target-uri", "").strip("<>")


@dataclass(slots=True)
class Capture:
    """A WARC file as a row of records."""

    name: str
    data: bytes = field(repr=False)
    records: list[Record] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def body(self, record: Record) -> bytes:
        """The block of a record, cut where it is longer than any page or picture."""
        end = record.head + min(record.size, _LARGEST_RECORD)
        if not record.packed:
            return self.data[record.start + record.head : record.start + end]
        return _unpacked(self.data, record.start, end)[0][record.head :]


def capture_of(data: bytes, name: str) -> Capture:
    """Raises UnreadableFile where there is no whole record."""
    found = Capture(name, data)
    at, spent = 0, 0
    while at < len(data) and len(found.records) < _MOST_RECORDS and spent < _LARGEST_IN_ALL:
        packed = data.startswith(_GZIP, at)
        if not packed and not data.startswith(b"WARC/", at):
            found.warnings.append(_broken(len(found.records), at))
            break
        record, after = _packed(data, at) if packed else _plain(data, at)
        if record is None:
            found.warnings.append(_broken(len(found.records), at))
            break
        found.records.append(record)
        spent += record.head + record.size
        at = _past_blanks(data, after)
    if not found.records:
        raise UnreadableFile(f"{name}: there is no whole record in it; get the file again")
    return found


def _broken(number: int, at: int) -> str:
    return (
        f"the file breaks off or is damaged behind its record {number} (byte {at}); what lies "
        "behind that is missing"
    )


def _past_blanks(data: bytes, at: int) -> int:
    while data[at : at + 1] in (b"\r", b"\n"):
        at += 1
    return at


def _plain(data: bytes, at: int) -> tuple[Record | None, int]:
    head = data[at : at + _HEAD]
    parsed = _head(head)
    if parsed is None:
        return None, at
    fields, length, size = parsed
    end = at + length + size
    if end > len(data):
        return None, at
    return Record(fields=fields, start=at, head=length, size=size, packed=False), end


def _packed(data: bytes, at: int) -> tuple[Record | None, int]:
    """A record in a gzip member of its own; only its head is kept."""
    head, whole, after = _unpacked_size(data, at)
    parsed = _head(head)
    if parsed is None or not after:
        return None, at
    fields, length, size = parsed
    if length + size > whole:
        return None, at
    return Record(fields=fields, start=at, head=length, size=size, packed=True), after


def _head(head: bytes) -> tuple[dict[str, str], int, int] | None:
    """Fields, length of the head, and length of the block; None where that is no record."""
    end = head.find(b"\r\n\r\n")
    if not head.startswith(b"WARC/") or end < 0:
        return None
    rows = (line.partition(b":") for line in head[:end].split(b"\r\n")[1:])
    fields = {
        key.strip().decode("latin-1").lower(): value.strip().decode("utf-8", "replace")
        for key, colon, value in rows
        if colon
    }
    size = fields.get("content-length", "")
    if not (size.isascii() and size.isdigit()) or len(size) > 12:
        return None
    return fields, end + 4, int(size)


def _chunks(data: bytes, at: int) -> Iterator[tuple[bytes, int]]:
    """Unpacked bytes of one gzip member, with the place behind it where it is at its end."""
    unpacker = zlib.decompressobj(wbits=31)
    view = memoryview(data)
    while True:
        given: bytes | memoryview = unpacker.unconsumed_tail
        if not given:
            given = view[at : at + _CHUNK]
            at += len(given)
        if not given:
            return
        try:
            out = unpacker.decompress(given, _CHUNK)
        except zlib.error:
            return
        if unpacker.eof:
            yield out, at - len(unpacker.unused_data)
            return
        yield out, 0


def _unpacked_size(data: bytes, at: int) -> tuple[bytes, int, int]:
    """The first bytes of a member, its whole size, and where the next one begins."""
    head, whole, after = b"", 0, 0
    for out, end in _chunks(data, at):
        if len(head) < _HEAD:
            head += out[: _HEAD - len(head)]
        whole += len(out)
        after = end
        if whole > _LARGEST_IN_ALL:
            break
    return head, whole, after


def _unpacked(data: bytes, at: int, most: int) -> tuple[bytes, int]:
    found: list[bytes] = []
    size = 0
    for out, _ in _chunks(data, at):
        found.append(out)
        size += len(out)
        if size >= most:
            break
    return b"".join(found)[:most], size
