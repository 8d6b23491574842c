"""A claim proposed from the caret or a selection: content, cue, speaker, reporter, speech."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.annotation import Annotation, Speech, Stance
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.context import Context
from annotator.suggest.cues import Cue, bare, cues
from annotator.suggest.lexicon import lexicon
from annotator.suggest.register import RegisterIndex
from annotator.suggest.sentences import holding, quotations, sentences
from annotator.suggest.speakers import Speaker, Speakers
from annotator.suggest.steps import block_span

_APPOSITION = 60
"""How many characters may stand between a cue and the second part of a quotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimProposal:
    """What the caret suggests. `others` are those whom the block names, to choose from by digit."""

    spans: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    speaker: Speaker | None = None
    reporter: Speaker | None = None
    speech: Speech = Speech.AUTHORIAL
    stance: Stance | None = None
    others: tuple[Speaker, ...] = ()


def propose_claim(
    article: Article,
    offset: int,
    selection: Span | None,
    annotations: Sequence[Annotation],
    register: RegisterIndex,
    context: Context | None = None,
) -> ClaimProposal | None:
    """The claim at `offset`; with a selection, the claim that the selection is the content of.

    `annotations` are those of the block at least; `context` follows from them when it is None.
    """
    at = selection.start if selection else offset
    block = block_span(article, at)
    if block is None:
        return None
    speakers = Speakers(
        article.text,
        article.metadata.language,
        annotations,
        register,
        context if context is not None else Context(annotations),
    )
    proposer = _Proposer(article, block, speakers)
    return proposer.propose(at, selection)


class _Proposer:
    """One look at one block."""

    def __init__(self, article: Article, block: Span, speakers: Speakers) -> None:
        self._text, self._block, self._speakers = article.text, block, speakers
        self._language = article.metadata.language
        self._words = lexicon(self._language)
        self._sentences = sentences(article.text, block.start, block.end, self._words)
        self._quotations = quotations(article.text, block.start, block.end)

    def propose(self, at: int, selection: Span | None) -> ClaimProposal | None:
        utterance = self._utterance(at)
        if utterance is None:
            return None
        found = cues(self._text, utterance, self._language)
        cue = _cue_at(found, at)
        if cue is None:
            return self._unattributed(at, selection, utterance)
        spans = (selection,) if selection else self._content(cue, utterance)
        speaker = self._speaker(cue, found[: found.index(cue)])
        reporter = self._reporter(cue)
        return ClaimProposal(
            spans=spans,
            cue=(cue.words,),
            speaker=speaker,
            reporter=reporter if reporter != speaker else None,
            speech=self._speech(spans),
            stance=cue.stance,
            others=self._others(),
        )

    def _utterance(self, at: int) -> Span | None:
        """The sentence at an offset, with those that one quotation binds to it."""
        sentence = holding(self._sentences, at)
        if sentence is None:
            return None
        start, end = sentence.start, sentence.end
        for quotation in self._quotations:
            if quotation.overlaps(Span(start, end)):
                start, end = min(start, quotation.start), max(end, quotation.end)
        touched = [s for s in self._sentences if s.overlaps(Span(start, end))]
        return Span(touched[0].start, touched[-1].end)

    def _unattributed(self, at: int, selection: Span | None, utterance: Span) -> ClaimProposal:
        sentence = holding(self._sentences, at) or utterance
        quotation = holding(self._quotations, at)
        whole = bare(self._text, sentence.start, sentence.end) or sentence
        claim = selection or whole
        return ClaimProposal(
            spans=(claim,),
            speech=self._speech((claim,)) if quotation and selection else Speech.AUTHORIAL,
            others=self._others(),
        )

    def _content(self, cue: Cue, utterance: Span) -> tuple[Span, ...]:
        """What is reported, without the marks of a quotation that is all of it."""
        first = self._unquoted(cue.content)
        further = None if cue.after else self._continued(cue, utterance)
        return (first,) if further is None else (first, further)

    def _continued(self, cue: Cue, utterance: Span) -> Span | None:
        """The second part of a quotation that its cue interrupts."""
        if self._unquoted(cue.content) == cue.content:
            return None
        following = next((q for q in self._quotations if q.start >= cue.end), None)
        if following is None or following.end > utterance.end:
            return None
        between = self._text[cue.end : following.start - 1].strip()
        if between and not (between.endswith(",") and len(between) <= _APPOSITION):
            return None
        return bare(self._text, following.start, following.end)

    def _unquoted(self, span: Span) -> Span:
        inner = next(
            (q for q in self._quotations if q.start == span.start + 1 and q.end >= span.end - 2),
            None,
        )
        if inner is None or inner.end > span.end:
            return span
        return bare(self._text, inner.start, inner.end) or span

    def _speech(self, spans: tuple[Span, ...]) -> Speech:
        """Direct when all that is claimed stands in quotation marks."""
        quoted = all(any(q.contains(s) for q in self._quotations) for s in spans)
        return Speech.DIRECT if quoted else Speech.INDIRECT

    def _speaker(self, cue: Cue, earlier: list[Cue]) -> Speaker | None:
        for candidate in (cue, *reversed(earlier)):
            if self._speakers.is_pronoun(candidate.subject):
                return self._pointed_at(candidate)
            if candidate.subject is not None:
                return self._speakers.subject(candidate.subject)
        return self._pointed_at(cue)

    def _pointed_at(self, cue: Cue) -> Speaker | None:
        """Whom a pronoun means: who spoke last, else the person named last."""
        before = [s for s in self._sentences if s.end <= cue.whole.start]
        for sentence in reversed(before):
            for previous in reversed(cues(self._text, sentence, self._language)):
                named = self._speakers.subject(previous.subject)
                if named is not None:
                    return named
        return self._speakers.before(self._block.start, cue.whole.start)

    def _reporter(self, cue: Cue) -> Speaker | None:
        """The agency behind it, the paper told, or the medium written for."""
        if cue.relay is not None:
            return self._speakers.subject(cue.relay)
        if cue.after and cue.subject is not None and cue.subject.end <= cue.words.start:
            between = Span(cue.words.start, max(cue.content.start, cue.words.end))
            told = self._speakers.within(between)
            organisations = [s for s in told if s.tag_id == "organisation"]
            if organisations:
                return organisations[-1]
        return self._speakers.medium(cue.subject)

    def _others(self) -> tuple[Speaker, ...]:
        """Everybody whom the block names, each once."""
        found: dict[object, Speaker] = {}
        for speaker in self._speakers.within(self._block):
            if speaker.tag_id in ("person", "organisation", "place"):
                found.setdefault(speaker.authority_id or speaker.name.casefold(), speaker)
        ordered = sorted(found.values(), key=lambda s: s.tag_id == "place")
        return tuple(ordered[:9])


def _cue_at(found: list[Cue], at: int) -> Cue | None:
    """The cue whose content holds the offset, else the last whose speaker, cue or content began."""
    within = [c for c in found if c.content.start <= at <= c.content.end]
    if within:
        return within[-1]
    return next((c for c in reversed(found) if c.whole.start <= at), None)
