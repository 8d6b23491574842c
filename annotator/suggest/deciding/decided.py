"""What the annotations of an article leave open: nothing is suggested twice."""

from bisect import bisect_right
from collections.abc import Iterable

from annotator.model.annotation import Annotation, Caption, Claim, Mention
from annotator.model.span import Span
from annotator.model.tagset import Kind
from annotator.suggest.deciding.suggestion import Suggestion

_KINDS = {Mention: Kind.ENTITY, Claim: Kind.CLAIM, Caption: Kind.CAPTION}


class Decided:
    """The annotations of one article by kind and place."""

    def __init__(self, annotations: Iterable[Annotation]) -> None:
        self._refused: set[tuple[Kind, str, tuple[Span, ...]]] = set()
        marked: dict[Kind, list[Span]] = {kind: [] for kind in _KINDS.values()}
        for annotation in annotations:
            kind = _KINDS.get(type(annotation.body))
            if kind is None:
                continue
            if annotation.stands:
                marked[kind] += annotation.spans
            else:
                self._refused.add((kind, annotation.tag_id, annotation.spans))
        self._marked = {kind: _Places(spans) for kind, spans in marked.items()}

    def on(self, suggestion: Suggestion) -> bool:
        """Whether this was rejected, or something of its kind is marked in its place already.

        Claims may lie within claims: of them only one that covers most of the other counts.
        """
        key = (suggestion.kind, suggestion.tag_id, suggestion.spans)
        if key in self._refused:
            return True
        places, first = self._marked[suggestion.kind], suggestion.spans[0]
        least = 0.0 if suggestion.kind is Kind.ENTITY else 0.5
        return any(_shared(first, other) > least for other in places.meeting(first))


class _Places:
    """Spans that may overlap, for a quick look at those about a place."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [s.start for s in self._spans]
        self._longest = max((len(s) for s in spans), default=0)

    def meeting(self, span: Span) -> list[Span]:
        low = bisect_right(self._starts, span.start - self._longest)
        high = bisect_right(self._starts, span.end)
        return [s for s in self._spans[low:high] if s.overlaps(span)]


def _shared(a: Span, b: Span) -> float:
    """Characters of both over characters of the longer one."""
    return (min(a.end, b.end) - max(a.start, b.start)) / max(len(a), len(b))
