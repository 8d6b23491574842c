"""What a server answered, out of the block of a record: status, type, and the content unwrapped."""

import re
import zlib
from dataclasses import dataclass, field

from annotator.errors import UnreadableFile

_LARGEST = 60_000_000
_MOST_WRAPPINGS = 3
_STATUS = re.compile(rb"HTTP/[\d.]{1,5} +(\d{3})")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A status, fields by their names in small letters, and the content as it was sent."""

    status: int
    fields: dict[str, str]
    content: bytes = field(repr=False)

    @property
    def media_type(self) -> str:
        return self.fields.get("content-type", "").split(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        found = _CHARSET.search(self.fields.get("content-type", ""))
        return found[1] if found else ""


def answer_of(block: bytes) -> Answer | None:
    """None where the block is no answer of a server."""
    status = _STATUS.match(block)
    end = block.find(b"\r\n\r\n")
    if status is None or end < 0:
        return None
    fields: dict[str, str] = {}
    for line in block[:end].split(b"\r\n")[1:200]:
        key, colon, value = line.partition(b":")
        if colon:
            fields.setdefault(
                key.strip().decode("latin-1").lower(), value.strip().decode("latin-1")
            )
    return Answer(status=int(status[1]), fields=fields, content=block[end + 4 :])


def content_of(answer: Answer, name: str) -> bytes:
    """The content without what it was wrapped in for the way. Raises UnreadableFile."""
    data = answer.content
    if "chunked" in answer.fields.get("transfer-encoding", "").lower():
        data = _unchunked(data)
    codings = [c.strip().lower() for c in answer.fields.get("content-encoding", "").split(",")]
    codings = [coding for coding in reversed(codings) if coding and coding != "identity"]
    if len(codings) > _MOST_WRAPPINGS:
        raise UnreadableFile(f"{name}: it is packed {len(codings)} times; nobody packs a page so")
    for coding in codings:
        data = _unpacked(data, coding, name)
    return data


def _unchunked(data: bytes) -> bytes:
    """The parts of a content that was sent in parts; as it is where it was joined already."""
    found: list[bytes] = []
    at = 0
    while True:
        end = data.find(b"\r\n", at, at + 40)
        size = data[at:end].split(b";")[0].strip() if end >= 0 else b""
        if not size or not re.fullmatch(rb"[0-9A-Fa-f]{1,8}", size):
            return data if not found else b"".join(found)
        length = int(size, 16)
        if length == 0:
            return b"".join(found)
        found.append(data[end + 2 : end + 2 + length])
        at = end + 2 + length + 2


def _unpacked(data: bytes, coding: str, name: str) -> bytes:
    if coding in ("gzip", "x-gzip"):
        if not data.startswith(b"\x1f\x8b"):
            return data  # the archive unwrapped it, and left the field
        wbits = 31
    elif coding == "deflate":
        wbits = 15 if data[:1] == b"\x78" else -15
    else:
        raise UnreadableFile(f"{name}: it is packed as “{coding[:20]}”, which is not read")
    unpacker = zlib.decompressobj(wbits=wbits)
    try:
        found = unpacker.decompress(data, _LARGEST)
    except zlib.error as error:
        raise UnreadableFile(f"{name}: its content is damaged ({error})") from error
    if unpacker.unconsumed_tail:
        raise UnreadableFile(f"{name}: unpacked it has more than {_LARGEST // 1_000_000} MB")
    return found
