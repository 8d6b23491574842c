"""What the annotations of an article leave open: nothing is suggested twice."""

from collections.abc import Iterable

from annotator.model.annotation import Annotation, Caption, Claim, Mention
from annotator.model.span import Span
from annotator.model.tagset import Kind
from annotator.suggest.deciding.suggestion import Suggestion
from annotator.suggest.text.by_place import ByPlace

_KINDS = {Mention: Kind.ENTITY, Claim: Kind.CLAIM, Caption: Kind.CAPTION}


class Decided:
    """The annotations of one article by kind and place."""

    def __init__(self, annotations: Iterable[Annotation]) -> None:
        self._refused: set[tuple[Kind, str, tuple[Span, ...]]] = set()
        marked: dict[Kind, list[tuple[Span, Annotation]]] = {k: [] for k in _KINDS.values()}
        for annotation in annotations:
            kind = _KINDS.get(type(annotation.body))
            if kind is None:
                continue
            if annotation.stands:
                marked[kind] += [(span, annotation) for span in annotation.spans]
            else:
                self._refused.add((kind, annotation.tag_id, annotation.spans))
        self._marked = {kind: ByPlace(pairs) for kind, pairs in marked.items()}

    def on(self, suggestion: Suggestion) -> bool:
        """Whether this was rejected, or something of its kind is marked in its place already.

        Claims may lie within claims: of them only one that covers most of the other counts.
        """
        key = (suggestion.kind, suggestion.tag_id, suggestion.spans)
        if key in self._refused:
            return True
        first, there = suggestion.spans[0], self._marked[suggestion.kind]
        least = 0.0 if suggestion.kind is Kind.ENTITY else 0.5
        return any(_shared(first, span) > least for span, _ in there.about(first))


def _shared(a: Span, b: Span) -> float:
    """Characters of both over characters of the longer one."""
    return (min(a.end, b.end) - max(a.start, b.start)) / max(len(a), len(b))
