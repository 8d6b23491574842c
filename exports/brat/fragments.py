"""Places as brat wants them: no fragment holds a character that ends a line of the file, or a tab.

So a span over two blocks is two fragments, as brat itself writes it. Who puts fragments together
again that have nothing but such characters between them has the spans as they were.
"""

import re
from collections.abc import Iterable, Iterator

from annotator.model.span import Span

_BREAKS = re.compile("[\t\n\x0b-\x0d\x1c-\x1e\x85\u2028\u2029]+")
"""What some reader of files takes for the end of a line, and the tab, which ends a column."""


def fragments(spans: Iterable[Span], text: str) -> list[Span]:
    """The same characters without the breaks; nothing where there is nothing else."""
    return [piece for span in spans for piece in _pieces(span, text)]


def joined(pieces: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Pieces with nothing but breaks between them as one span: what is read back."""
    found: list[Span] = []
    for piece in pieces:
        if found and _BREAKS.fullmatch(text, found[-1].end, piece.start):
            found[-1] = Span(found[-1].start, piece.end)
        else:
            found.append(piece)
    return tuple(found)


def escaped(words: str) -> str:
    """Words on one line: a backslash before n, t and backslash, and u with a code, as in JSON."""
    return _BREAKS.sub(_escape, words.replace("\\", "\\\\"))


def _pieces(span: Span, text: str) -> Iterator[Span]:
    start = span.start
    for gap in _BREAKS.finditer(text, span.start, span.end):
        if start < gap.start():
            yield Span(start, gap.start())
        start = gap.end()
    if start < span.end:
        yield Span(start, span.end)


def _escape(found: re.Match[str]) -> str:
    short = {"\n": "\\n", "\t": "\\t"}
    return "".join(short.get(char) or f"\\u{ord(char):04x}" for char in found.group())
