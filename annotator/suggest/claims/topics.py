"""Whom sentences are about: those that a quotation without a cue, or a pronoun, may be of."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from annotator.model.span import Span
from annotator.suggest.claims.cue_words import CLAUSE, hits
from annotator.suggest.claims.speakers import Speaker, Speakers
from annotator.suggest.text.known import PERSON

_LEAD, _FARTHEST_LEAD, _NEAR = 3, 10, 400
_BY = frozenset(("from", "by", "of"))
_WHO = re.compile(r",?\s(?:who|qui)(?:\s(?:had|has|have|once|also|later|recently|often|a|avait))*$")


class Topics:
    """Of one block, whose quotations are known."""

    def __init__(
        self,
        text: str,
        block: Span,
        quotations: Sequence[Span],
        speakers: Speakers,
        language: str,
    ) -> None:
        self._text, self._block, self._language = text, block, language
        self._quotations, self._speakers = quotations, speakers

    def is_quoted(self, span: Span) -> bool:
        at = bisect_right(self._quotations, span.start, key=lambda q: q.end)
        return at < len(self._quotations) and self._quotations[at].overlaps(span)

    def of(self, sentence: Span, *, owner: bool = False) -> Speaker | None:
        """The person with whom a sentence begins: “Her neighbour Ole Dahl shook his head.”

        With `owner` also whose something it is: “Ole Dahl’s answer”.
        """
        named = self._speakers.within(
            Span(sentence.start, min(sentence.end, sentence.start + _NEAR))
        )
        found = next((s for s in named if s.tag_id == PERSON), None)
        if found is None or self.is_quoted(found.span):
            return None
        if self._speakers.governed(found) or (self._speakers.owns(found) and not owner):
            return None
        lead = self._text[sentence.start : found.span.start]
        long = len(lead.split())
        if long > _FARTHEST_LEAD or (long > _LEAD and not self._set_apart(lead, found)):
            return None
        return None if CLAUSE.search(lead) else found

    def _set_apart(self, lead: str, found: Speaker) -> bool:
        """Whether a comma or an office stands before a name."""
        start = found.span.start
        return lead.endswith(", ") or self._speakers.has_office(start - 30, start)

    def announcer(self, sentence: Span, last: Speaker | None) -> Speaker | None:
        """Whose words stand below “In a statement, Acme said:” or “Her letter was short:”."""
        verbal = list(hits(self._text, sentence.start, sentence.end, self._language))
        led = verbal and verbal[-1].start() > sentence.start
        before = Span(sentence.start, verbal[-1].start()) if led else None
        if before is not None and self._speakers.is_pronoun(before):
            return last
        named = self._speakers.subject(before)
        return named or self.of(sentence, owner=True)

    def author(self, sentence: Span) -> Speaker | None:
        """The only person named, outside of quotations: “A telegram was read from Dahl: “…””."""
        named = [s for s in self._speakers.within(sentence) if s.tag_id == PERSON]
        people = [s for s in named if not self.is_quoted(s.span)]
        if len(people) != 1:
            return None
        before = self._text[sentence.start : people[0].span.start].lower().split()[-3:]
        return people[0] if not _BY.isdisjoint(before) else None

    def explained(self, subject: Span | None) -> Speaker | None:
        """Who “who” is in “Anton Dahl, who had said”."""
        found = _WHO.search(self._text, subject.start, subject.end) if subject else None
        if subject is None or found is None or found.start() <= subject.start:
            return None
        near = self._speakers.within(Span(subject.start, found.start()))
        return near[-1] if near and near[-1].span.end == found.start() else None

    def named_before(self, end: int) -> Speaker | None:
        """The person named last in the block and shortly before it."""
        near = max(0, self._block.start - _NEAR)
        return self._speakers.before(near, end, fits=lambda s: not self.is_quoted(s.span))
