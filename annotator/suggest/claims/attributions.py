"""The claims of a block: content, cue, speaker, reporter, speech."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from annotator.model.annotation import Speech, Stance
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.claims.contents import Contents, meeting
from annotator.suggest.claims.cue import Cue
from annotator.suggest.claims.cue_words import bare
from annotator.suggest.claims.cues import cues
from annotator.suggest.claims.speakers import Speaker, Speakers
from annotator.suggest.claims.topics import Topics
from annotator.suggest.claims.voices import Voices
from annotator.suggest.text.lexicon import lexicon
from annotator.suggest.text.sentences import holding, quotations, sentences

_SHORT_QUOTATION = 3
"""Fewer words in quotation marks without a cue are a manner of speaking."""
_DATELINE = re.compile(
    r"(?:\([^()\n]{4,40}\)\s?[–—-]\s|[^.()\n]{2,70}\((?:[^()\n]{2,30})\)\s*\.?\s*[-–—:]+\s*"
    r"|[^\W\d_a-zß-ÿ][^a-zß-ÿ\n]{2,30}(?:,[^.()\n]{2,40})?(?:\s[-–—]+\s|\.[-–—]+\s?))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimProposal:
    """A claim as it would be marked.

    `others` are those whom the block names, to choose another speaker from; only at the caret.
    """

    spans: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    speaker: Speaker | None = None
    reporter: Speaker | None = None
    speech: Speech = Speech.AUTHORIAL
    stance: Stance | None = None
    others: tuple[Speaker, ...] = ()

    @property
    def end(self) -> int:
        """Where content and cue are over."""
        return max(span.end for span in (*self.spans, *self.cue))


class Attributions:
    """One look at one block. `last` is who spoke before the block, for pronouns to point at."""

    def __init__(
        self,
        article: Article,
        block: Span,
        speakers: Speakers,
        last: Speaker | None = None,
        *,
        earlier: Speaker | None = None,
        unnamed: bool = False,
    ) -> None:
        self._text, self._block, self._speakers = article.text, block, speakers
        self._language = article.metadata.language
        words = lexicon(self._language)
        self._sentences = sentences(article.text, block.start, block.end, words)
        opens, below = _opens(article.text, block.start), _opens(article.text, block.end + 1, 3)
        self._goes_on_below = opens and below
        self._quotations = quotations(
            article.text, block.start, block.end, unclosed=self._goes_on_below
        )
        self._contents = Contents(article.text, self._quotations, self._language)
        self._topics = Topics(article.text, block, self._quotations, speakers, self._language)
        self._voices = Voices(
            article, block, self._sentences, self._topics, speakers, last, earlier
        )
        self._unnamed = unnamed

    def propose(self, at: int, selection: Span | None) -> ClaimProposal | None:
        """The claim at an offset of the block, or the selection as one."""
        utterance = self._utterance(at)
        if utterance is None:
            return None
        found = cues(self._text, utterance, self._language)
        cue = _cue_at(found, at)
        if cue is None:
            return self._unattributed(at, selection, utterance)
        proposal = self._proposal(cue, found, utterance)
        spans = (selection,) if selection else proposal.spans
        speech = self._contents.speech(spans)
        return replace(proposal, spans=spans, speech=speech, others=self._others())

    def all(self) -> list[ClaimProposal]:
        """Every claim of the block with a cue, and quotations that go on without one."""
        made: list[ClaimProposal] = []
        at = self._past_dateline()
        for sentence in self._sentences:
            if sentence.end <= at:
                continue
            utterance = self._utterance(max(sentence.start, at)) or sentence
            if utterance.start < at < utterance.end:
                utterance = Span(at, utterance.end)
            at = utterance.end
            found = self._outside(self._voices.cues_of(utterance))
            for cue in found:
                made.append(self._proposal(cue, found, utterance))
                self._voices.heard(made[-1].speaker)
            if not found:
                self._go_on(made, utterance)
        return made

    def _outside(self, found: list[Cue]) -> list[Cue]:
        """Without what a paragraph that opens a quotation, and closes none, quotes."""
        if not self._goes_on_below:
            return found
        return [c for c in found if not any(q.contains(c.words) for q in self._quotations)]

    def _past_dateline(self) -> int:
        """Where the text begins after “NOVI SAD, Serbia (Reuters) -”."""
        found = _DATELINE.match(self._text, self._block.start, self._block.end)
        return found.end() if found else self._block.start

    def _go_on(self, made: list[ClaimProposal], utterance: Span) -> None:
        """A quotation without a cue continues the one before it, or is the last speaker's."""
        whole = self._quoted_whole(utterance)
        if whole is None:
            self._announced(made, utterance)
            return
        if self._only_asks(whole):
            return
        other = self._introduced(made, utterance)
        if other is None and made and made[-1].speech is Speech.DIRECT:
            before = made[-1]
            if before.spans[-1].end < whole.start:
                made[-1] = replace(before, spans=(*before.spans, whole))
        elif len(whole.quote(self._text).split()) >= _SHORT_QUOTATION:
            who = other or self._who_goes_on(utterance)
            made.append(ClaimProposal(spans=(whole,), speaker=who, speech=Speech.DIRECT))
            self._voices.heard(who)

    def _announced(self, made: list[ClaimProposal], utterance: Span) -> None:
        """`Ida Berg was in no mood for jokes: “…”`: a quotation after a colon and no verb."""
        at = bisect_left(self._quotations, utterance.start, key=lambda q: q.start)
        said = self._quotations[at] if at < len(self._quotations) else None
        if said is None or said.start >= utterance.end or not self._is_saying(said):
            return
        lead = self._text[utterance.start : said.start - 1]
        rest = self._text[said.end : utterance.end]
        if not lead.rstrip().endswith(":") or any(c.isalnum() for c in rest):
            return
        who = self._topics.of(utterance, owner=True) or self._topics.author(utterance)
        if who is not None:
            spans = (bare(self._text, said.start, said.end) or said,)
            made.append(ClaimProposal(spans=spans, speaker=who, speech=Speech.DIRECT))
            self._voices.heard(who)

    def _is_saying(self, said: Span) -> bool:
        """A sentence, or so many words that it is no manner of speaking."""
        words = said.quote(self._text)
        enough = words[-1] in ".!…" or len(words.split()) >= _SHORT_QUOTATION
        return enough and not self._only_asks(said)

    def _only_asks(self, said: Span) -> bool:
        words = said.quote(self._text)
        return words[-1] in "?؟" and not any(mark in words for mark in (". ", "! "))

    def _introduced(self, made: list[ClaimProposal], utterance: Span) -> Speaker | None:
        """Somebody with whom the sentence before a quotation begins, if nothing is said there."""
        at = bisect_right(self._sentences, utterance.start, key=lambda s: s.end) - 1
        if at < 0 or (made and made[-1].spans[-1].end > self._sentences[at].start):
            return None
        return self._topics.of(self._sentences[at])

    def _who_goes_on(self, utterance: Span) -> Speaker | None:
        """Who spoke last; else whom the sentence after the quotation begins with, or who was
        named shortly before it."""
        if self._unnamed:
            return None
        if self._voices.last is not None:
            return self._voices.last
        at = bisect_left(self._sentences, utterance.end, key=lambda s: s.start)
        after = self._topics.of(self._sentences[at]) if at < len(self._sentences) else None
        return after or self._topics.named_before(utterance.start)

    def told_of(self, made: list[ClaimProposal]) -> Speaker | None:
        """The person whom a block tells of at its end, after all claims, for others to follow."""
        last = self._sentences[-1] if self._sentences else None
        if last is None or (made and last.start < made[-1].end):
            return None
        if self._text[last.end - 1] == ":":
            return self._topics.announcer(last, self._voices.last)
        return self._topics.of(last)

    def _quoted_whole(self, utterance: Span) -> Span | None:
        """The quotation that is all of an utterance; None where there is more than that."""
        first = bisect_left(self._quotations, utterance.start, key=lambda q: q.start)
        last = bisect_left(self._quotations, utterance.end, key=lambda q: q.start)
        inside = self._quotations[first:last]
        if len(inside) != 1 or inside[0].start > utterance.start + 2:
            return None
        rest = self._text[utterance.start : inside[0].start]
        rest += self._text[inside[0].end : utterance.end]
        if any(c.isalnum() for c in rest):
            return None
        return bare(self._text, inside[0].start, inside[0].end)

    def _proposal(self, cue: Cue, found: list[Cue], utterance: Span) -> ClaimProposal:
        spans = self._contents.of(cue, utterance)
        speaker = self._voices.speaker(cue, found[: found.index(cue)])
        reporter = self._voices.reporter(cue, speaker)
        same = reporter is not None and speaker is not None and reporter.name == speaker.name
        return ClaimProposal(
            spans=spans,
            cue=(cue.words,),
            speaker=speaker,
            reporter=None if same else reporter,
            speech=self._contents.speech(spans),
            stance=cue.stance,
        )

    def _utterance(self, at: int) -> Span | None:
        """The sentence at an offset, with those that one quotation binds to it."""
        sentence = holding(self._sentences, at)
        if sentence is None:
            return None
        start, end = sentence.start, sentence.end
        for quotation in meeting(self._quotations, start, self._block.end):
            if quotation.start >= end:
                break
            start, end = min(start, quotation.start), max(end, quotation.end)
        first = bisect_right(self._sentences, start, key=lambda s: s.end)
        last = bisect_left(self._sentences, end, key=lambda s: s.start)
        return Span(self._sentences[first].start, self._sentences[last - 1].end)

    def _unattributed(self, at: int, selection: Span | None, utterance: Span) -> ClaimProposal:
        sentence = holding(self._sentences, at) or utterance
        quotation = holding(self._quotations, at)
        whole = bare(self._text, sentence.start, sentence.end) or sentence
        claim = selection or whole
        return ClaimProposal(
            spans=(claim,),
            speech=self._contents.speech((claim,)) if quotation and selection else Speech.AUTHORIAL,
            others=self._others(),
        )

    def _others(self) -> tuple[Speaker, ...]:
        """Everybody whom the block names, each once."""
        found: dict[object, Speaker] = {}
        for speaker in self._speakers.within(self._block):
            if speaker.tag_id in ("person", "organisation", "place"):
                found.setdefault(speaker.authority_id or speaker.name.casefold(), speaker)
        ordered = sorted(found.values(), key=lambda s: s.tag_id == "place")
        return tuple(ordered[:9])


def _opens(text: str, at: int, within: int = 1) -> bool:
    """Whether a paragraph begins with a mark that opens a quotation."""
    return text[at : at + within].lstrip()[:1] in ("“", '"', "„", "«", "‘")


def _cue_at(found: list[Cue], at: int) -> Cue | None:
    """The cue whose content holds the offset, else the last whose speaker, cue or content began."""
    within = [c for c in found if c.content.start <= at <= c.content.end]
    if within:
        return within[-1]
    return next((c for c in reversed(found) if c.whole.start <= at), None)
