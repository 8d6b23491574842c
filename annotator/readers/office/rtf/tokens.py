"""An RTF file as control words, groups and bytes of text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<end>[\r\n]+)"
    rb"|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is `word`, `sign`, `text`, `bin` or a brace; `number` is what follows a word."""

    kind: str
    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens_of(data: bytes) -> Iterator[Token]:
    """In order; the bytes after `\\bin` come as the text of one `bin` token."""
    at = 0
    while at < len(data):
        found = _TOKEN.match(data, at)
        if found is None:
            at += 1
            continue
        at = found.end()
        token = _token(found)
        if token.word == "bin" and token.number and token.number > 0:
            token = Token("bin", data=data[at : at + token.number])
            at += len(token.data)
        if token.kind:
            yield token


def _token(found: "re.Match[bytes]") -> Token:
    """One match; of no kind where it is the end of a line, which means nothing in RTF."""
    if (word := found["word"]) is not None:
        number = int(found["number"]) if found["number"] else None
        return Token("word", word.decode("ascii"), number)
    if found["hex"] is not None:
        return Token("text", data=bytes.fromhex(found["hex"].decode("ascii")))
    if found["sign"] is not None:
        return Token("sign", found["sign"].decode("latin-1"))
    if found["brace"] is not None:
        return Token(found["brace"].decode("ascii"))
    return Token("text", data=found["text"]) if found["text"] is not None else Token("")
