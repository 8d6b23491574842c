"""Reporting words in a sentence, and which side of them what is reported stands on."""

import re
from collections.abc import Sequence
from itertools import islice

from annotator.model.annotation import Stance
from annotator.model.span import Span
from annotator.suggest.claims.cue import Cue
from annotator.suggest.claims.cue_words import (
    CLAUSAL,
    CLAUSE,
    NEAR_ONLY,
    OPENING,
    SUBJECTS,
    TELLING,
    WHOM,
    bare,
    complements,
    hits,
    is_noun,
    main_part,
    participles,
    past_name,
    spoken,
)
from annotator.suggest.claims.epithets import epithets
from annotator.suggest.claims.tails import Tails
from annotator.suggest.dates.expressions import after_date
from annotator.suggest.names.runs import is_role
from annotator.suggest.text.lexicon import Lexicon, lexicon
from annotator.suggest.text.sentences import quotations, unbalanced

_FARTHEST_COMMA = 110
_TOLD_QUOTE = re.compile(r"[^.;:“”\"«»„]{1,60}:\s(?=[“\"«„‘'])")
"""The person told, before a colon: “told Dahl: ‘…’”."""
_QUOTED = re.compile(
    r"\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s(?P<who>[^;:“”\"«»„]{2,60})\sas\s$", re.I
)
"""“Tass quoted Berg as saying”: whose words are passed on, up to the verb."""
_NOBODY = re.compile(r"(?:\w+,?\s){0,2}(?:no one|nobody|none)\b", re.I)
_COMMA = re.compile(r"[,،](?!\d)")
_EXPLAINED = re.compile(r",\s(?:(who|which|whose|whom)|an?|the)\s[^,.;:“”\"«»„]*,")
"""What explains a name, with the commas around it."""
_NOTHING = frozenset(
    (
        "anything",
        "something",
        "nothing",
        "little",
        "much",
        "more",
        "so",
        "goodbye",
        "hello",
        "sorry",
    )
)
"""What is said to be said without being told."""
_MOST_VERBS = 60
"""Of one sentence; what has more verbs of saying is no prose."""


def cues(text: str, sentence: Span, language: str) -> list[Cue]:
    """Every cue of a sentence that has something to report, in reading order."""
    called = epithets(text, sentence, language)
    verbal = list(islice(hits(text, sentence.start, sentence.end, language), _MOST_VERBS))
    if not verbal:
        return called
    found = _Sentence(text, sentence, language, verbal).cues()
    if called:
        taken = [s for f in found for s in (f.words, f.content)]
        apart = [c for c in called if not any(c.words.overlaps(s) for s in taken)]
        return sorted([*found, *apart], key=lambda c: c.words)
    if not found and unbalanced(text, sentence.start, sentence.end):
        # A mark that nothing closes would make a quotation of “, said she” as well.
        return _Sentence(text, sentence, language, verbal, tolerant=True).cues()
    return found


class _Sentence:
    """One look at a sentence, with its quotations known."""

    def __init__(
        self,
        text: str,
        sentence: Span,
        language: str,
        verbal: Sequence[re.Match[str]],
        *,
        tolerant: bool = False,
    ) -> None:
        self._text, self._whole, self._language = text, sentence, language
        self._words: Lexicon = lexicon(language)
        self._tails = Tails(text, sentence, language)
        found = quotations(text, sentence.start, sentence.end, unclosed=not tolerant)
        self._verbal, self._last_verb = verbal, 0
        self._quotes = [(q.start, q.end + 1) for q in found]

    def cues(self) -> list[Cue]:
        verbal = self._hits()
        self._last_verb = verbal[-1].start() if verbal else 0
        trailing = {h.start(): t for h in verbal if (t := self._tails.of(h)) is not None}
        found: list[Cue] = []
        begin = self._whole.start
        for index, hit in enumerate(verbal):
            if found and hit.start() < found[-1].content.start and found[-1].after:
                continue
            relayed = next((h for h in verbal[index + 1 :] if h.start() in trailing), None)
            cue = self._cue(hit, begin, relayed, trailing)
            if cue is not None and not self._by_nobody(cue):
                found.append(cue)
                begin = cue.content.end if cue.after else cue.end
        return found

    def _cue(
        self,
        hit: re.Match[str],
        begin: int,
        relayed: re.Match[str] | None,
        trailing: dict[int, Span],
    ) -> Cue | None:
        own = trailing.get(hit.start())
        if own is not None:
            return self._behind(hit, begin, own)
        relay = trailing[relayed.start()] if relayed else None
        if relay is not None and not self._tails.by_press(relay):
            return None
        return self._ahead(hit, begin, relayed, relay)

    def _by_nobody(self, cue: Cue) -> bool:
        """`No one would say when`: what nobody says is no claim."""
        return cue.subject is not None and bool(
            _NOBODY.match(self._text, cue.subject.start, cue.subject.end)
        )

    def _hits(self) -> list[re.Match[str]]:
        english = self._words.language == "en"
        return [
            h
            for h in self._verbal
            if not self._in_quotes(h.start())
            and not (english and h.group("verb") and is_noun(self._text, self._whole.start, h))
        ]

    def _in_quotes(self, offset: int) -> bool:
        return any(a <= offset < b for a, b in self._quotes)

    def _behind(self, hit: re.Match[str], begin: int, own: Span) -> Cue | None:
        """The cue follows what it reports."""
        content = self._content(begin, own.start)
        if content is None:
            return None
        text = self._text
        subject = spoken(text, own.start, hit.start()) or spoken(text, hit.end(), own.end)
        subject = main_part(text, subject)
        verb = Span(hit.start(), hit.end())
        quoted = self._quoted_person(subject, hit)
        if quoted is not None:
            return Cue(verb, quoted[0], content, False, self._stance(hit), quoted[1], own.end)
        return Cue(verb, subject, content, False, self._stance(hit), None, own.end)

    def _quoted_person(
        self, before: Span | None, hit: re.Match[str]
    ) -> tuple[Span, Span | None] | None:
        """Whose words are quoted, and who quotes them: “Tass quoted Berg as saying”."""
        if before is None or self._words.language != "en":
            return None
        found = _QUOTED.search(self._text, before.start, hit.start())
        if found is None:
            return None
        return Span(*found.span("who")), spoken(self._text, before.start, found.start())

    def _ahead(
        self, hit: re.Match[str], begin: int, relayed: re.Match[str] | None, relay: Span | None
    ) -> Cue | None:
        """The cue stands before what it reports."""
        text = self._text
        limit = relay.start if relay else self._whole.end
        if hit.group("verb") is None:
            return self._according(hit, limit)
        start = self._content_start(hit.end(), limit)
        end = self._next_sentence(start, self._next_participle(start, limit))
        content = self._content(start, end)
        if content is None or not self._reports(hit, start, content):
            return None
        subject = main_part(text, self._named(bare(text, begin, hit.start())))
        if subject is None and start - hit.end() > 3:
            subject = bare(text, hit.end(), start)
            if subject and subject.quote(text).lower() in self._words.complements:
                subject = None
        teller = None
        if relay and relayed and end == limit:
            teller = bare(text, relay.start, relayed.start()) or bare(
                text, relayed.end(), relay.end
            )
        over = relay.end if relay and end == limit else end
        quoted = self._quoted_person(subject, hit)
        if quoted is not None:
            subject, teller = quoted
        verb = Span(hit.start(), hit.end())
        return Cue(verb, subject, content, True, self._stance(hit), teller, over)

    def _according(self, hit: re.Match[str], limit: int) -> Cue | None:
        """`According to X, …`; without a comma what is reported begins after the name."""
        text = self._text
        end = min(limit, hit.end() + _FARTHEST_COMMA)
        comma = _COMMA.search(text, hit.end(), end)
        if comma and (apart := _EXPLAINED.match(text, comma.start(), end)):
            clause = apart.group(1) or self._has_role(apart.group())
            comma = apart if clause else comma
        start = comma.end() if comma else past_name(text, hit.end(), limit)
        content = self._content(start, limit)
        if content is None:
            return None
        verb, subject = Span(hit.start(), hit.end()), bare(text, hit.end(), start)
        return Cue(verb, subject, content, True, Stance.ASSERTED, None, limit)

    def _has_role(self, said: str) -> bool:
        return any(is_role(word.strip(","), self._words) for word in said.lower().split())

    def _reports(self, hit: re.Match[str], start: int, content: Span) -> bool:
        """Whether what follows the verb is reported: it is quoted, or stands after “that” or a
        colon, or is a clause."""
        text = self._text
        between = text[hit.end() : start]
        near = text[max(start - 2, hit.end()) : content.start + 1]
        if any(c in OPENING for c in near):
            return True
        if (hit.group("verb") or "").lower() in self._words.quoting:
            return "'" in near
        if ":" in between:
            return True
        if complements(self._language).fullmatch(text, hit.end(), start):
            return True
        if self._words.language == "de":
            return "," in between
        return self._words.language == "en" and self._is_clause(hit, start, content)

    def _is_clause(self, hit: re.Match[str], start: int, content: Span) -> bool:
        """Without “that” English asks for a verb that may do so, and for a clause."""
        verb, said = hit.group("verb").lower(), content.quote(self._text)
        first, *others = said.lower().split()
        clause = bool(CLAUSE.search(said))
        if verb.endswith("ing"):
            return clause and self._text[: hit.start()].endswith((", ", " as "), hit.start() - 4)
        if first in _NOTHING and not CLAUSE.search(said.partition(", ")[0]):
            return False
        if verb in ("said", "says", "say") and first not in self._words.prepositions:
            return clause or len(others) > 1
        if verb in ("felt", "feels"):
            return clause and first in SUBJECTS
        if verb in TELLING:
            begins = first in SUBJECTS and len(others) > 1
            return start > hit.end() + 1 and (clause or begins)
        if verb in CLAUSAL and first in SUBJECTS and len(others) > 1:
            return True
        near = verb not in NEAR_ONLY
        quoted = near and any(a - 60 <= content.start < b for a, b in self._quotes)
        return clause and (verb in CLAUSAL or quoted)

    def _stance(self, hit: re.Match[str]) -> Stance:
        return self._words.reporting.get((hit.group("verb") or "").lower(), Stance.ASSERTED)

    def _named(self, subject: Span | None) -> Span | None:
        """None for a subject that is but a joining word and marks."""
        if subject is None:
            return None
        said = subject.quote(self._text).strip("“”\"' ").lower()
        return None if said in self._words.joints | {""} else subject

    def _content(self, start: int, end: int) -> Span | None:
        """What is reported in [start, end), with the mark that closes a quotation in it."""
        found = bare(self._text, start, end)
        if found is None or not self._in_quotes(found.end):
            return found
        closing = re.compile(r"[.,!?]?[”»\"“’']").match(self._text, found.end)
        return Span(found.start, closing.end()) if closing else found

    def _content_start(self, after: int, limit: int) -> int:
        """Past “that”, a colon, or the person told."""
        text = self._text
        last = re.search(r"\w+$", text[self._whole.start : after])
        verb = last.group().lower() if last else ""
        that = complements(self._language).match(text, after, limit)
        near = verb in NEAR_ONLY and that is not None and that.end() - after > 7
        if that and not near and not self._in_quotes(that.end()):
            return that.end()
        if verb in TELLING:
            told = _TOLD_QUOTE.match(text, after, limit) or WHOM.match(text, after, limit)
            return told.end() if told else after
        mark = "[:,]" if self._words.language == "de" else ":"
        colon = re.compile(rf"[^.;“”\"«»„:,]{{0,60}}{mark}\s").match(text, after, limit)
        colon = colon or re.compile(r"[^.;“”\"«»„]{0,60}:\s").match(text, after, limit)
        if colon:
            return colon.end()
        english = self._words.language != "de"
        return after_date(text, after, limit, self._language) if english else after

    def _next_participle(self, start: int, limit: int) -> int:
        """Where “, adding that …” or “ and warning of …” begins a claim of its own."""
        found = participles(self._language).search(self._text, start, limit)
        return found.start() if found else limit

    def _next_sentence(self, start: int, limit: int) -> int:
        """A semicolon, where something is reported behind it too."""
        at = self._text.find(";", start, limit)
        ends = at >= 0 and self._last_verb > at and not self._in_quotes(at)
        return at if ends else limit
