"""Things that lie at spans of a text, for many quick looks at what is about a place."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, TypeVar

from annotator.model.span import Span

T = TypeVar("T")


class ByPlace(Generic[T]):
    """Spans that may overlap, each with what lies there."""

    def __init__(self, pairs: Iterable[tuple[Span, T]]) -> None:
        self._pairs = sorted(pairs, key=lambda pair: pair[0])
        self._starts = [span.start for span, _ in self._pairs]
        self._longest = max((len(span) for span, _ in self._pairs), default=0)

    def about(self, span: Span) -> list[tuple[Span, T]]:
        """Those that share a character with a span, in reading order."""
        low = bisect_left(self._starts, span.start - self._longest)
        high = bisect_left(self._starts, span.end)
        return [pair for pair in self._pairs[low:high] if pair[0].overlaps(span)]
