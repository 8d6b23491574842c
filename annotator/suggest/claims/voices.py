"""Who makes a claim and through whom it comes: names, pronouns, offices, and whom it was told."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.claims.cue import Cue
from annotator.suggest.claims.cues import cues
from annotator.suggest.claims.pronouns import Fits, meanable
from annotator.suggest.claims.relays import Relays
from annotator.suggest.claims.speakers import Speaker, Speakers
from annotator.suggest.claims.topics import Topics
from annotator.suggest.text.known import ORGANISATION, PERSON
from annotator.suggest.text.lexicon import lexicon

_NOBODY = frozenset(("heißt", "hieß"))
"""Verbs that have no speaker: “heißt es aus dem Vorstand”."""
_LEAD = 3
"""So many sentences after a cue may name whoever its pronoun means."""
_SENTENCES_BACK = 20
"""Farther than that no pronoun of a paragraph points."""


class Voices:
    """Of one block. `last` is who spoke before it, and `earlier` who did before that."""

    def __init__(
        self,
        article: Article,
        block: Span,
        sentences: Sequence[Span],
        topics: Topics,
        speakers: Speakers,
        last: Speaker | None,
        earlier: Speaker | None = None,
    ) -> None:
        self._text, self._language = article.text, article.metadata.language
        self._words = lexicon(self._language)
        self._block, self._sentences, self._speakers = block, sentences, speakers
        self._topics = topics
        self.last, self._earlier = last, earlier
        self._cues: dict[Span, list[Cue]] = {}
        self._relays = Relays(article, speakers)

    def reporter(self, cue: Cue, speaker: Speaker | None) -> Speaker | None:
        """Through whom a claim comes."""
        return self._relays.of(cue, speaker)

    def heard(self, speaker: Speaker | None) -> None:
        """Remember who spoke."""
        self.last = speaker or self.last

    def speaker(self, cue: Cue, earlier: list[Cue]) -> Speaker | None:
        """The innermost speaker; None where the text does not say."""
        if cue.words.quote(self._text).lower() in _NOBODY:
            return None
        for candidate in (cue, *reversed(earlier)):
            if candidate.subject is not None:
                return self._of_subject(candidate)
        return self._pointed_at(cue)

    def _of_subject(self, cue: Cue) -> Speaker | None:
        explained = self._topics.explained(cue.subject)
        if explained is not None:
            return explained
        named = self._speakers.subject(cue.subject)
        if self._speakers.is_pronoun(cue.subject) and not self._named_late(cue):
            return self._in_clause(cue) or self._pointed_at(cue)
        if named is None or (cue.subject and self._speakers.office_at(cue.subject, named)):
            return self._by_office(cue)
        if self._only_told(cue, named):
            return self._pointed_at(cue)
        return None if self._only_kin(cue.subject, named) else named

    def _only_kin(self, subject: Span | None, named: Speaker) -> bool:
        """Whether somebody nameless speaks for a person: “Berg’s lawyer”, “a friend of Berg”."""
        if subject is None or named.tag_id != PERSON:
            return False
        if self._speakers.owns(named):
            return self._speakers.has_office(named.span.end, subject.end)
        if not self._speakers.governed(named):
            return False
        lead = self._text[subject.start : named.span.start].rpartition(" of ")[0]
        lead = lead or self._text[subject.start : named.span.start].rpartition(" for ")[0]
        return self._speakers.has_office(subject.start, subject.start + len(lead))

    def _only_told(self, cue: Cue, named: Speaker) -> bool:
        """Whether the name after a verb is only of whom it was said to."""
        according = cue.words.quote(self._text).lower() in self._words.according
        after = named.span.start > cue.words.end and not cue.after and not according
        if not after or named.tag_id != ORGANISATION or not self._speakers.governed(named):
            return False
        return not self._speakers.has_office(cue.words.end, named.span.start)

    def _in_clause(self, cue: Cue) -> Speaker | None:
        """Whom a clause before the pronoun begins with: “When Dahl came here, he said”."""
        assert cue.subject is not None
        found = next(iter(self._speakers.within(cue.subject)), None)
        if found is None or self._speakers.owns(found) or not self._fitting(cue)(found):
            return None
        lead = self._text[cue.subject.start : found.span.start].lower().split()
        return found if len(lead) == 1 and lead[0] in self._words.conjunctions else None

    def _named_late(self, cue: Cue) -> bool:
        """Whether a pronoun only belongs to somebody named after it: “his brother, Ole Dahl”."""
        assert cue.subject is not None
        found = self._speakers.within(cue.subject)
        return bool(found) and cue.subject.end - found[-1].span.end <= 2

    def _by_office(self, cue: Cue) -> Speaker | None:
        """“The minister”, or “the company”: none where it could be anybody."""
        assert cue.subject is not None
        found = self._speakers.in_office(cue.subject)
        if found is None and self._speakers.is_body(cue.subject):
            found = self._body_before(cue)
        if found is None and self._speakers.is_definite_office(cue.subject):
            found = self._pointed_at(cue)
        return found

    def _body_before(self, cue: Cue) -> Speaker | None:
        found = self._speakers.before(0, cue.whole.start, ORGANISATION)
        if found is None and not cue.after:
            inside = self._speakers.subject(cue.content)
            found = inside if inside is not None and inside.tag_id == ORGANISATION else None
        return found

    def _pointed_at(self, cue: Cue) -> Speaker | None:
        """Whom a pronoun means: who spoke last, else the person named last."""
        if cue.subject is not None and self._speakers.is_body(cue.subject):
            return self._body_before(cue)
        start = cue.whole.start
        fits = self._fitting(cue)
        last = bisect_right(self._sentences, start, key=lambda s: s.end)
        for sentence in reversed(self._sentences[max(0, last - _SENTENCES_BACK) : last]):
            for previous in reversed(self.cues_of(sentence)):
                named = self._speakers.subject(previous.subject)
                if named is not None and fits(named):
                    return named
            topic = self._topics.of(sentence)
            if topic is not None and fits(topic):
                return topic
        here = self._speakers.before(self._block.start, start, fits=fits)
        heard = (s for s in (self.last, self._earlier) if s is not None and fits(s))
        here = here or next(heard, None) or self._speakers.before(0, start, fits=fits)
        return here or next(filter(fits, self._named_later(cue)), None)

    def _named_later(self, cue: Cue) -> Iterator[Speaker]:
        """Whom the next sentences begin with, where an article opens with “he says”."""
        at = bisect_right(self._sentences, cue.end, key=lambda s: s.start)
        topics = (self._topics.of(sentence) for sentence in self._sentences[at : at + _LEAD])
        return (topic for topic in topics if topic is not None)

    def _fitting(self, cue: Cue) -> Fits:
        """Whom a pronoun can mean: nobody whom only a quotation names."""
        fits = meanable(self._text, cue.subject, self._language)
        return lambda speaker: fits(speaker) and not self._topics.is_quoted(speaker.span)

    def cues_of(self, sentence: Span) -> list[Cue]:
        """Of a sentence, or of an utterance; looked for the first time only."""
        if sentence not in self._cues:
            self._cues[sentence] = cues(self._text, sentence, self._language)
        return self._cues[sentence]
