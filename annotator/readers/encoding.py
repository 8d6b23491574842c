"""From the bytes of a text file to characters: what was found out, and what was only guessed.

The order is that of `libraries.md`, section b: a byte-order mark, what a person asked for, strict
UTF-8, UTF-16 by its zero bytes, Windows-1252 where it leaves no control characters, and then the
best guess of charset-normalizer. Every guess is said in a warning; the original bytes are kept.
"""

import codecs
import re
from contextlib import suppress
from dataclasses import dataclass

from annotator.errors import UnreadableFile
from annotator.sentences import counted

LARGEST_BYTES = 100_000_000

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3\0", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"RIFF", "a sound, film or picture file"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
)
_C1 = set(range(0x80, 0xA0))
_CONTROLS = set(range(0x20)) - {0x09, 0x0A, 0x0C, 0x0D, 0x1A, 0x1B}
_ODD = 0.02
_ESCAPES = (
    (b"\x1b$B", "iso2022_jp_2"),
    (b"\x1b$@", "iso2022_jp_2"),
    (b"\x1b$)C", "iso2022_kr"),
)
"""The share of control bytes above which a file is no text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Characters as they are in the file, without a byte-order mark; CR and CRLF still in place."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """Raises UnreadableFile when the bytes are no text, or the encoding asked for does not fit."""
    if not data:
        raise UnreadableFile(f"{name}: the file is empty")
    if len(data) > LARGEST_BYTES:
        size = len(data) // 1_000_000
        raise UnreadableFile(f"{name}: {size} MB is more than the 100 MB that one text may have")
    if encoding:
        return _asked_for(data, name, encoding)
    for mark, marked in MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], name, marked)
    if found := _in_units(data) or _escaped(data):
        return found
    _refuse_binary(data, name)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError as error:
        return _guessed(data, error)


def _asked_for(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        found = codecs.lookup(encoding)
        text = found.decode(data, "strict")[0] if found._is_text_encoding else None
    except UnicodeError as error:
        raise UnreadableFile(
            f"{name}: the file is not {encoding} ({error.__class__.__name__}); try another encoding"
        ) from error
    except (LookupError, ValueError) as error:  # the latter where the name holds a NUL
        raise UnreadableFile(f"{name}: “{encoding}” is not the name of an encoding") from error
    if text is None:
        raise UnreadableFile(f"{name}: “{encoding}” is not an encoding of text")
    return Decoded(text=text.removeprefix("\ufeff"), encoding=found.name)


def _marked(data: bytes, name: str, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    if not text:
        raise UnreadableFile(f"{name}: the file is empty but for its byte-order mark")
    return Decoded(text=text, encoding=encoding, warnings=_losses(text, encoding))


def _in_units(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark."""
    if not (wide := _wide(data)):
        return None
    words = f"{wide} was guessed from the file's zero bytes; check that the text reads well"
    return Decoded(text=data.decode(wide, "replace"), encoding=wide, warnings=(words,))


def _escaped(data: bytes) -> Decoded | None:
    """Japanese or Korean in seven bits, which names its sets itself, as a mark does."""
    if not data.isascii():
        return None
    for start, encoding in _ESCAPES:
        if start in data:
            with suppress(UnicodeDecodeError):
                return Decoded(text=data.decode(encoding), encoding=encoding)
    return None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: in Western text every second byte is zero, in no other encoding."""
    sample = data[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half >= 2 and odd > half * 0.4 and even < half * 0.02:
        return "utf-16-le"
    if half >= 2 and even > half * 0.4 and odd < half * 0.02:
        return "utf-16-be"
    return None


def _refuse_binary(data: bytes, name: str) -> None:
    for magic, what in MAGIC:
        if data.startswith(magic):
            raise UnreadableFile(f"{name}: this looks like {what}, not like text")
    controls = sum(data.count(byte) for byte in _CONTROLS)
    if controls > max(2, len(data) * _ODD):
        raise UnreadableFile(f"{name}: this is no text: it holds {controls} control characters")


def _guessed(data: bytes, error: UnicodeDecodeError) -> Decoded:
    """Not UTF-8: what else fits, said as a guess; at last UTF-8 with its losses counted."""
    broken = data.decode("utf-8", "replace")
    high = sum(byte >= 0x80 for byte in data)
    if broken.count("\ufffd") * 8 < high:
        return Decoded(text=broken, encoding="utf-8", warnings=_losses(broken, "utf-8"))
    fits = not _C1 & set(data) or all(byte in _WINDOWS_1252 for byte in _C1 & set(data))
    if fits and not _of_another_script(data):
        guess = "windows-1252"
        text = data.decode(guess)
        if len(_OF_MAC.findall(text[:_SAMPLE])) > _UMLAUTS * len(_WESTERN.findall(text[:_SAMPLE])):
            guess, text = "mac-roman", data.decode("mac-roman")
    elif _OF_DOS.fullmatch(text := data.decode("cp850")):
        guess = "cp850"
    else:
        from charset_normalizer import from_bytes  # 30 ms that UTF-8 files need not wait for

        best = from_bytes(_TAGS.sub(b" ", data[:_SAMPLE])).best()
        if best is None:
            return Decoded(text=broken, encoding="utf-8", warnings=_losses(broken, "utf-8"))
        guess, text = best.encoding, data.decode(best.encoding, "replace")
    words = (
        f"the file is not UTF-8 (byte {error.start}); {guess} was guessed: check letters with "
        "accents, and import it with another encoding if they are wrong"
    )
    return Decoded(text=text, encoding=guess, warnings=(words,))


def _of_another_script(data: bytes) -> bool:
    """In Western text letters beyond ASCII stand alone; in Cyrillic or Greek they are the words."""
    runs = _HIGH.findall(data[:_SAMPLE])
    return len(runs) >= 5 and sum(map(len, runs)) >= 3 * len(runs)


_OF_MAC = re.compile(r"(?<=[a-z])[ŠŸŽ](?=[a-z])")
"""What `ä`, `ü` and `é` of old Macintoshes would be in Windows: capitals within a word."""
_OF_DOS = re.compile(r"(?:[\x00-\x7f]|(?<=[A-Za-z])[äöüßéèàêçñåæ]|\b[ÄÖÜäöüéàåæ](?=[a-z]))+")
"""Every letter beyond ASCII is one of Western words, in its place within them."""
_WESTERN = re.compile(r"[äöüßéèàêçñåøæ]")
_UMLAUTS = 2
_TAGS = re.compile(rb"<[^<>]{1,2000}>")
_HIGH = re.compile(rb"[\xc0-\xff]+")
_SAMPLE = 200_000
_WINDOWS_1252 = _C1 - {0x81, 0x8D, 0x8F, 0x90, 0x9D}


def _losses(text: str, encoding: str) -> tuple[str, ...]:
    lost = text.count("\ufffd")
    if not lost:
        return ()
    first = text.index("\ufffd")
    return (
        counted(
            lost,
            "1 place is not valid {encoding} and was read as U+FFFD, at {first}",
            "{n} places are not valid {encoding} and were read as U+FFFD, the first at {first}",
            encoding=encoding,
            first=first,
        ),
    )
