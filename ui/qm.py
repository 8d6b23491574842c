"""Translations as `lrelease` compiles them, read without Qt: for the command line, and for what
the core says, which is looked up by more than its own words."""

from collections.abc import Iterator
from dataclasses import dataclass

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_NONE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Translated:
    """One message: several translations where it is counted, one else."""

    context: str
    source: str
    said: tuple[str, ...]


def messages(data: bytes) -> Iterator[Translated]:
    """All of a file. Raises ValueError for what is no such file."""
    if not data.startswith(_MAGIC):
        raise ValueError("these are no translations")
    at = len(_MAGIC)
    while at < len(data):
        tag, length = data[at], int.from_bytes(data[at + 1 : at + 5], "big")
        if tag == _MESSAGES:
            yield from _messages(data[at + 5 : at + 5 + length])
        at += 5 + length


def _messages(block: bytes) -> Iterator[Translated]:
    at, said, known = 0, list[str](), dict[int, str]()
    while at < len(block):
        tag = block[at]
        at += 1
        if tag == _END:
            yield Translated(known.get(_CONTEXT, ""), known.get(_SOURCE, ""), tuple(said))
            said, known = [], {}
            continue
        length = int.from_bytes(block[at : at + 4], "big")
        at += 4
        part = b"" if length == _NONE else block[at : at + length]
        at += len(part)
        if tag == _TRANSLATION:
            said.append(part.decode("utf-16-be"))
        elif tag in (_SOURCE, _CONTEXT, _COMMENT):
            known[tag] = part.decode("utf-8")
