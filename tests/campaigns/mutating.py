"""One wrong thing, or a few, put into a file: the same chances give the same mutant."""

import io
import zipfile
from collections.abc import Callable, Sequence
from random import Random

_WORDS = (
    b"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
    b"<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>",
    *(b"&e;", b"&#0;", b"&#xD800;", b"&#x110000;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?x"),
    *(b"\0", b"\xed\xa0\x80", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"\r", b"\x1b[31m", b"\x85"),
    *(b"-1", b"0", b"99999999999999999999", b"2147483648", b"1e400", b"NaN", b"\xe2\x80\xae"),
    *(b"<", b">", b'"', b"'", b"/", b"\\", b"{", b"}", b"[", b"(", b"%", b"..", b"//", b"\n\n"),
    *(b"<a" * 200, b"{" * 300, b"[" * 300, b"(" * 300, b"<b>" * 300, b" " * 500),
)


def mutated(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """Of a ZIP its members are changed, and packed again, or nothing but checksums would fail."""
    if data.startswith(b"PK\x03\x04") and random.random() < 0.8:
        return _inside(data, others, random)
    return _changed(data, others, random)


def _changed(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    found = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 3, 8))):
        random.choice(_WAYS)(found, others, random)
    return bytes(found)


def _inside(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """One member is other; or it is there twice, under another name, or not at all."""
    members = _members(data)
    name, content = random.choice(members)
    way = random.random()
    if way < 0.85:
        donors = [inner for other in others for _, inner in _members(other)] or [content]
        new = [(name, _changed(content, donors, random))]
    else:
        new = random.choice(([], [(name, content)] * 2, [(f"../{name}", content)]))
    at = members.index((name, content))
    members[at : at + 1] = new
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for inner_name, inner in members:
            row = zipfile.ZipInfo(inner_name, (2021, 2, 2, 9, 0, 0))
            stored = inner_name == "mimetype"
            row.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            _put(archive, row, inner)
    return target.getvalue()


def _put(archive: zipfile.ZipFile, row: zipfile.ZipInfo, data: bytes) -> None:
    """Without the warning that a name is there twice, which is meant."""
    archive.NameToInfo.pop(row.filename, None)
    archive.writestr(row, data)


def _members(data: bytes) -> list[tuple[str, bytes]]:
    if not data.startswith(b"PK\x03\x04"):
        return []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def _flip(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _byte(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    if data:
        data[random.randrange(len(data))] = random.randrange(256)


def _cut_end(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    del data[random.randint(0, len(data)) :]


def _cut_out(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    start = random.randint(0, len(data))
    del data[start : start + random.randint(1, 80)]


def _repeat(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    start = random.randint(0, len(data))
    piece = data[start : start + random.randint(1, 60)]
    data[start:start] = piece * random.choice((1, 2, 20))


def _splice(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    if others:
        other = random.choice(others)
        start = random.randint(0, len(other))
        at = random.randint(0, len(data))
        data[at:at] = other[start : start + random.randint(1, 200)]


def _word(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    at = random.choice((0, random.randint(0, len(data))))
    data[at:at] = random.choice(_WORDS)


def _number(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    """A figure that is there becomes another."""
    places = [n for n, byte in enumerate(data) if 48 <= byte <= 57]
    if places:
        at = random.choice(places)
        data[at : at + 1] = random.choice((b"0", b"-1", b"999999999999", b"9", b"65536", b"1e9"))


Way = Callable[[bytearray, Sequence[bytes], Random], None]
_WAYS: tuple[Way, ...] = (
    *(_flip, _flip, _byte, _byte, _cut_end, _cut_out, _cut_out, _repeat, _splice),
    *(_word, _word, _word, _number),
)
