"""The bytes of an XML file as characters, so that they can be put together again exactly."""

import codecs
import re
from dataclasses import dataclass, field
from xml.parsers import expat

from annotator.errors import UnreadableFile
from annotator.readers.encoding import MAGIC, MARKS

LARGEST_BYTES = 20_000_000
"""Some 40 bytes of memory are needed for each byte, and a second and a half for each million."""

_DECLARED = re.compile(
    r"<\?xml\s+version\s*=\s*(?:\"[^\"]*\"|'[^']*')\s+"
    r"encoding\s*=\s*[\"'](?P<encoding>[A-Za-z][A-Za-z0-9._-]*)[\"']"
)
_WIDE = {
    b"<\0\0\0": "utf-32-le",
    b"\0\0\0<": "utf-32-be",
    b"<\0?\0": "utf-16-le",
    b"\0<\0?": "utf-16-be",
}


@dataclass(frozen=True, slots=True)
class Original:
    """The characters of a file, and how they become its bytes again."""

    text: str = field(repr=False)
    encoding: str
    mark: bytes = b""
    """The byte-order mark, where the file begins with one."""

    def encoded(self, text: str) -> bytes:
        """What the encoding has no place for becomes a character reference."""
        return self.mark + text.encode(self.encoding, "xmlcharrefreplace")

    @property
    def line_end(self) -> str:
        """What most of the lines end with."""
        paired = self.text.count("\r\n")
        return "\r\n" if paired * 2 > self.text.count("\n") else "\n"


def decoded(data: bytes, name: str) -> Original:
    """The characters of a well-formed XML file, by its mark, its declaration, or as UTF-8.

    Nothing beside the bytes is read, and no entity is expanded without a limit. Raises
    UnreadableFile with line and column.
    """
    if len(data) > LARGEST_BYTES:
        size = len(data) // 1_000_000
        raise UnreadableFile(
            f"{name}: {size} MB is more than the 20 MB that TEI of another program may have; "
            "split it, for example by its texts"
        )
    for magic, what in MAGIC:
        if data.startswith(magic):
            raise UnreadableFile(f"{name}: this looks like {what}, not like XML; unpack it first")
    mark, encoding = _encoding(data)
    try:
        text = data[len(mark) :].decode(encoding)
        found = Original(text=text, encoding=encoding, mark=mark)
        same = found.encoded(text) == data
    except LookupError as error:
        raise UnreadableFile(
            f"{name}: line 1: “{encoding}” is not the name of an encoding that is known here"
        ) from error
    except UnicodeError as error:
        raise UnreadableFile(f"{name}: {_misfit(data, error)}") from error
    if not same:
        raise UnreadableFile(
            f"{name}: what is written in “{encoding}” cannot be written back byte by byte; save "
            "the file as UTF-8 and import that"
        )
    _check(text, name)
    return found


def _encoding(data: bytes) -> tuple[bytes, str]:
    """Mark and encoding, as XML 1.0 finds them (appendix F)."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return mark, encoding
    if wide := _WIDE.get(data[:4]):
        return b"", wide
    declared = _DECLARED.match(data[:400].decode("latin-1"))
    return b"", declared["encoding"] if declared else "utf-8"


def _misfit(data: bytes, error: UnicodeError) -> str:
    if not isinstance(error, UnicodeDecodeError):
        return f"the encoding that the file declares does not fit it ({type(error).__name__})"
    before = data[: error.start]
    line = before.count(b"\n") + 1
    column = error.start - before.rfind(b"\n")
    return (
        f"line {line}, column {column}: this is not {error.encoding}, which the file says that it "
        "is; correct the declaration in its first line"
    )


def _check(text: str, name: str) -> None:
    """Raises UnreadableFile where the file is not well-formed, namespaces included."""
    at = text.find("\0")
    if at >= 0:  # which Expat takes for UTF-16 at the beginning of a file
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        raise UnreadableFile(
            f"{name}: line {line}, column {column}: a NUL stands here, which no XML may have; if "
            "the file is UTF-16, it needs a byte-order mark"
        )
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(codecs.encode(text, "utf-8", "surrogatepass"), True)
    except expat.ExpatError as error:
        why = expat.ErrorString(error.code)
        raise UnreadableFile(
            f"{name}: line {error.lineno}, column {error.offset + 1}: the file is not well-formed "
            f"XML ({why}); correct it there"
        ) from error
