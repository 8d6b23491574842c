"""Reading text: the one string that every offset in an article counts in."""

import re
from functools import lru_cache
from hashlib import sha256

# What XML 1.0 cannot carry, and U+FDD0 to U+FDEF, U+nFFFE and U+nFFFF, which Unicode reserves and
# Qt takes for paragraph ends. Tab and line feed stay; every other character is evidence.
_REPLACED = re.compile(
    "[^\t\n\u0020-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd"
    + "".join(f"{chr(p << 16)}-{chr(p << 16 | 0xFFFD)}" for p in range(1, 17))
    + "]"
)


def with_line_feeds(decoded: str) -> str:
    """CRLF and CR become LF, and a leading byte-order mark goes; nothing else is touched."""
    return decoded.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def canonical(decoded: str) -> str:
    """`decoded` as reading text: line feeds only, no byte-order mark, and then `legal`.

    No trimming and no Unicode normalisation: to an archivist a decomposed accent, a no-break space
    or a bidi control is evidence.
    """
    return legal(with_line_feeds(decoded))


def legal(text: str) -> str:
    """U+FFFD one for one where XML has no place, carriage returns included. Idempotent."""
    return _REPLACED.sub("\ufffd", text)


def replaced(decoded: str) -> list[tuple[int, str]]:
    """Offset and character of all that `canonical` replaces, in reading order."""
    return [(m.start(), m.group()) for m in _REPLACED.finditer(with_line_feeds(decoded))]


@lru_cache(maxsize=2)  # what is written asks several times of the same text
def fingerprint(text: str) -> str:
    """SHA-256 of a reading text, to notice one that changed under its annotations."""
    return sha256(text.encode("utf-8")).hexdigest()
