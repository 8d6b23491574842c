"""Through whom a claim comes: the agency behind it, the paper told, the medium written for."""

import re

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.claims.cue import Cue
from annotator.suggest.claims.cue_words import TELLING
from annotator.suggest.claims.speakers import Speaker, Speakers
from annotator.suggest.text.known import ORGANISATION
from annotator.suggest.text.lexicon import lexicon

_NEAR = 60
_SPEAKING = re.compile(
    r"[^.;:“”\"«»„]{0,60}?\s(?:(?:speaking|talking)\s(?:to|on)|interview\s(?:with|for|to|in))\s(?:the\s)?"
)
_WRITING = ("wr", "tweet", "post", "publi", "schr", "geschr", "écri", "escrib")
_IN = frozenset(("in", "on", "to", "with", "im", "dans", "sur", "en"))
_FOR = _IN | {"for", "für", "pour", "para"}
_AUDIENCES = frozenset(
    (
        "council",
        "court",
        "parliament",
        "commons",
        "lords",
        "assembly",
        "congress",
        "senate",
        "committee",
    )
    + (
        "conference",
        "inquiry",
        "inquest",
        "hearing",
        "tribunal",
        "commission",
        "summit",
        "forum",
        "party",
    )
    + (
        "union",
        "university",
        "college",
        "school",
        "church",
        "club",
        "police",
        "society",
        "association",
    )
    + ("federation", "nations", "meeting", "rally", "audience", "board", "ministry", "department")
)
"""What is spoken to and prints nothing."""


class Relays:
    """Of one article."""

    def __init__(self, article: Article, speakers: Speakers) -> None:
        self._text, self._speakers = article.text, speakers
        self._words = lexicon(article.metadata.language)

    def of(self, cue: Cue, speaker: Speaker | None) -> Speaker | None:
        """The agency behind it, the paper told, or the medium written for."""
        if cue.relay is not None:
            return self._speakers.subject(cue.relay)
        told = self._told(cue, speaker)
        told = told or self._speaking_to(cue)
        if told is not None:
            return told
        return self._medium(cue) if cue.after else None

    def _medium(self, cue: Cue) -> Speaker | None:
        """The body that something is said in or on, or written for: no mere employer."""
        found = self._speakers.medium(cue.subject)
        if found is None or not self._passes_on(found):
            return None
        before = self._text[max(0, found.span.start - 30) : found.span.start].lower().split()[-2:]
        if before[-1:] and before[-1] in self._words.articles:
            before = before[:-1]
        writes = cue.words.quote(self._text).lower().split()[-1].startswith(_WRITING)
        return found if before and before[-1] in (_FOR if writes else _IN) else None

    def _told(self, cue: Cue, speaker: Speaker | None) -> Speaker | None:
        """The body to which something is said after the verb: “told the Tribune”."""
        end = max(cue.content.start if cue.after else cue.end, cue.words.end)
        verb = cue.words.quote(self._text).split()[-1].lower()
        for found in self._speakers.within(Span(cue.words.start, end)):
            if not self._passes_on(found) or (speaker and found.name == speaker.name):
                continue
            quoted = verb == "saying" and found.span.start > cue.words.end
            if quoted or verb in TELLING or (found.span.start > cue.words.end and self._to(found)):
                return found
        return None

    def _passes_on(self, found: Speaker) -> bool:
        """Whether a body may print what it is told: no court, party or “Hutton inquiry”."""
        if found.tag_id != ORGANISATION:
            return False
        after = self._text[found.span.end : found.span.end + 30].split()[:1]
        said = {*found.name.lower().split(), *(w.lower().strip(",.:;") for w in after)}
        return said.isdisjoint(_AUDIENCES)

    def _speaking_to(self, cue: Cue) -> Speaker | None:
        """`said Berg, speaking to the Tribune` and `, in an interview with the Tribune`."""
        found = _SPEAKING.match(self._text, cue.words.end)
        if found is None:
            return None
        named = self._speakers.within(Span(found.end(), found.end() + _NEAR))
        near = next((s for s in named if s.span.start - found.end() <= 1), None)
        return near if near is not None and self._passes_on(near) else None

    def _to(self, found: Speaker) -> bool:
        """Whether the words before a name make it the one that was told."""
        before = self._text[max(0, found.span.start - 30) : found.span.start].lower().split()
        if not before or before[-1] not in self._words.recipients:
            return False
        return before[-1] != "the" or "to" in before[-3:]
