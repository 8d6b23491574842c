"""What becomes of annotations when a file is read anew: moved with a confidence that is shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from annotator.errors import BadAnnotation
from annotator.intake.aligning import Alignment
from annotator.lines.others.anchoring import Anchor, Ground
from annotator.model.annotation import Annotation, Body, Caption, Character, Claim
from annotator.model.ids import FigureId
from annotator.model.span import Span, merged, trimmed

_AROUND = 30
"""Characters before and after the words that are compared as well."""
_LEAST = 0.3
"""Below this likeness nobody would know the words again."""
_LONGEST = 2_000


class Fate(StrEnum):
    """What becomes of an annotation."""

    UNCHANGED = "unchanged"
    """The same words at the same offset."""
    MOVED = "moved"
    """The same words, which stand elsewhere."""
    UNCERTAIN = "uncertain"
    """Other words, or words that were looked for; or a part of it has no place."""
    LOST = "lost"
    """No place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An annotation and where it would be. `confidence` is how alike words and surroundings are.

    `after` is the annotation in the new text, still under the old article; None where it is lost.
    """

    before: Annotation
    after: Annotation | None
    fate: Fate
    confidence: float


class Moving:
    """Finds the new places of the annotations of one article."""

    def __init__(self, old: str, new: str, figures: Mapping[FigureId, FigureId | None]) -> None:
        """`figures` says which picture of the new reading each old one is."""
        self._aligned = Alignment(old, new)
        self._ground = Ground(new)
        self._figures = figures
        self._old, self._new = old, new

    def moves(self, annotations: Iterable[Annotation]) -> list[Move]:
        """In their order; replaced characters are left out, which each reading finds itself."""
        return [self._move(one) for one in annotations if not isinstance(one.body, Character)]

    def _move(self, one: Annotation) -> Move:
        places = [self._place(span) for span in one.spans]
        found = merged(span for span, _ in places if span is not None)
        if not found:
            return Move(before=one, after=None, fate=Fate.LOST, confidence=0.0)
        body, whole = self._body(one.body)
        quotes = tuple(span.quote(self._new) for span in found)
        after = replace(one, spans=found, quotes=quotes, body=body)
        confidence = min(likeness for _, likeness in places)
        same = quotes == one.quotes and confidence == 1.0 and whole
        fate = Fate.MOVED if same else Fate.UNCERTAIN
        if same and found == one.spans and body == self._with_figures(one.body):
            fate = Fate.UNCHANGED
        return Move(before=one, after=after, fate=fate, confidence=confidence)

    def _place(self, span: Span) -> tuple[Span | None, float]:
        """The place, and 1.0 only where the words are the same and stand where they should."""
        exact = self._aligned.exactly(span)
        if exact is not None:
            return exact, 1.0
        rough = self._aligned.roughly(span)
        rough = trimmed(rough, self._new) if rough is not None else None
        candidates = [place for place in (rough, self._sought(span)) if place is not None]
        rated = [(self._likeness(span, place), place) for place in candidates]
        best = max(rated, key=lambda pair: pair[0], default=None)
        if best is None or best[0] < _LEAST:
            return None, 0.0
        return best[1], min(best[0], 0.99)

    def _sought(self, span: Span) -> Span | None:
        """Where the same words stand elsewhere, in like surroundings."""
        words = span.quote(self._old)
        if len(words.strip()) < 4:
            return None
        before = self._old[max(0, span.start - _AROUND) : span.start]
        after = self._old[span.end : span.end + _AROUND]
        anchor = Anchor(exact=words, prefix=before, suffix=after, start=span.start, end=span.end)
        try:
            return trimmed(self._ground.find(anchor), self._new)
        except BadAnnotation:
            return None

    def _likeness(self, old: Span, new: Span) -> float:
        """Of the words and of what is around them, the words counted twice."""
        words = _ratio(old.quote(self._old), new.quote(self._new))
        around = _ratio(_surrounding(self._old, old), _surrounding(self._new, new))
        return (2 * words + around) / 3

    def _body(self, body: Body) -> tuple[Body, bool]:
        """The body with its own places moved, and whether all of them were found for certain."""
        moved = self._with_figures(body)
        if isinstance(moved, Claim) and moved.cue:
            places = [self._place(span) for span in moved.cue]
            cue = merged(span for span, _ in places if span is not None)
            return replace(moved, cue=cue), all(likeness == 1.0 for _, likeness in places)
        if isinstance(moved, Caption):
            known = not isinstance(body, Caption) or (body.figure_id is None) == (
                moved.figure_id is None
            )
            if moved.credit is None:
                return moved, known
            place, likeness = self._place(moved.credit)
            return replace(moved, credit=place), known and likeness == 1.0
        return moved, True

    def _with_figures(self, body: Body) -> Body:
        if isinstance(body, Caption) and body.figure_id is not None:
            return replace(body, figure_id=self._figures.get(body.figure_id))
        return body


def _surrounding(text: str, span: Span) -> str:
    return text[max(0, span.start - _AROUND) : span.start] + text[span.end : span.end + _AROUND]


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one[:_LONGEST], other[:_LONGEST], autojunk=False).ratio()
