"""What a cue reports: whole quotations without their marks, split ones, sentences it interrupts."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from annotator.model.annotation import Speech
from annotator.model.span import Span
from annotator.suggest.claims.cue import Cue
from annotator.suggest.claims.cue_words import CLAUSE, bare, may_report
from annotator.suggest.claims.cues import cues
from annotator.suggest.text.lexicon import lexicon

_APPOSITION = 60
"""How many characters may stand between a cue and the second part of a quotation."""


class Contents:
    """Of one block, whose quotations are known."""

    def __init__(self, text: str, quotations: Sequence[Span], language: str) -> None:
        self._text, self._quotations, self._language = text, quotations, language

    def of(self, cue: Cue, utterance: Span) -> tuple[Span, ...]:
        """What is reported, without the marks of a quotation that is all of it."""
        first = self._unquoted(self._quoted_first(cue))
        further = None if cue.after else self._continued(cue, utterance)
        if further is None and not cue.after and first == cue.content:
            further = self._resumed(cue, utterance)
        return (first,) if further is None else (first, further)

    def _quoted_first(self, cue: Cue) -> Span:
        """The quotation alone in `said, “It is shut,” and went`: its own comma closes it."""
        at = bisect_right(self._quotations, cue.content.start, key=lambda q: q.start)
        for quotation in self._quotations[max(0, at - 1) : at + 1]:
            begins = abs(quotation.start - cue.content.start) <= 1
            if cue.after and begins and self._text[quotation.end - 1] in ",.!?":
                return Span(cue.content.start, min(quotation.end + 1, cue.content.end))
        return cue.content

    def _continued(self, cue: Cue, utterance: Span) -> Span | None:
        """The second part of a quotation that its cue interrupts."""
        if self._unquoted(cue.content) == cue.content:
            return None
        at = bisect_left(self._quotations, cue.end, key=lambda q: q.start)
        following = self._quotations[at] if at < len(self._quotations) else None
        if following is None or following.end > utterance.end:
            return None
        between = self._text[cue.end : following.start - 1].strip()
        if between and not (between.endswith(",") and len(between) <= _APPOSITION):
            return None
        if may_report(self._text, cue.end, following.start - 1, self._language):
            return None
        return bare(self._text, following.start, following.end)

    def _resumed(self, cue: Cue, utterance: Span) -> Span | None:
        """The rest where the beginning says nothing yet: “Since May, she says, it fell”."""
        rest = bare(self._text, cue.end, utterance.end)
        if rest is None or self._text[cue.end] != ",":
            return None
        begun, said = (s.quote(self._text).lower() for s in (cue.content, rest))
        begins = begun.split()[0] in lexicon(self._language).conjunctions
        if not CLAUSE.search(said) or (CLAUSE.search(begun) and not begins):
            return None
        apart = said.split()[0] in lexicon(self._language).joints
        return None if apart or cues(self._text, rest, self._language) else rest

    def _unquoted(self, span: Span) -> Span:
        """Without the marks, where one quotation is all of it."""
        at = bisect_right(self._quotations, span.start, key=lambda q: q.start)
        inner = self._quotations[at] if at < len(self._quotations) else None
        if inner is None or inner.start > span.start + 2:
            return span
        if inner.end > span.end or span.end - inner.end > 3:
            return span
        return bare(self._text, inner.start, inner.end) or span

    def speech(self, spans: tuple[Span, ...]) -> Speech:
        """Direct when all that is claimed stands in quotation marks."""
        quoted = all(
            any(q.contains(s) for q in meeting(self._quotations, s.start, s.end)) for s in spans
        )
        return Speech.DIRECT if quoted else Speech.INDIRECT


def meeting(quotations: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """Those that end behind `start` and begin before `end`; none overlaps another."""
    for at in range(bisect_right(quotations, start, key=lambda q: q.end), len(quotations)):
        if quotations[at].start >= end:
            return
        yield quotations[at]
