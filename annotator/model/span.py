"""Where an annotation points."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range [start, end) of an article's reading text.

    Offsets are Unicode code points, as Python's own indices are, so `text[span.start:span.end]`
    is the quote. Qt counts UTF-16 units: the only place that converts is `ui/offsets.py`.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def crosses(self, other: "Span") -> bool:
        """Whether the two overlap and neither holds the other: what XML cannot nest."""
        return self.overlaps(other) and not self.contains(other) and not other.contains(self)

    def quote(self, text: str) -> str:
        """The words under the span. Raises ValueError where it ends after `text`."""
        if self.end > len(text):
            raise ValueError(f"{self} ends after the text, which has {len(text)} code points")
        return text[self.start : self.end]


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as sorted spans that neither touch nor overlap."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


def trimmed(span: Span, text: str) -> Span | None:
    """The span without line feeds at its edges; None when nothing else is in it.

    No range may begin or end with the LF between two blocks (`encoding.md`, section 5), so that
    the elements of a TEI export give back exactly the same offsets.
    """
    start, end = span.start, span.end
    if text[start] != "\n" != text[end - 1]:
        return span
    while start < end and text[start] == "\n":
        start += 1
    while end > start and text[end - 1] == "\n":
        end -= 1
    return Span(start, end) if start < end else None
