"""Words of saying that follow what is reported: “, the agency reported”, “, said she”."""

import re

from annotator.model.folding import fold
from annotator.model.span import Span
from annotator.suggest.claims.cue_words import (
    CLAUSE,
    CLOSING,
    EDGE,
    FARTHEST_SUBJECT,
    OPENING,
    TELLING,
    complements,
)
from annotator.suggest.dates.expressions import after_date
from annotator.suggest.names.runs import is_role
from annotator.suggest.text.known import ORGANISATION, known
from annotator.suggest.text.lexicon import Lexicon, lexicon

_FARTHEST_TAIL = 110
_SHORT_REST = 45
_RELATIVE = frozenset(("who", "which", "that", "whose", "qui", "que", "der", "die", "das"))

_QUOTED = re.compile(r"[\w\s],?\s?[“\"«„‘'](?=\w)")
"""The end of words that a quotation follows."""
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)")
"""What opens a quotation between single marks."""
_KIN = frozenset(("his", "her", "their", "its", "the", "a", "an", "one", "my", "our"))
"""Before words for somebody who is named after them: “his mother, Ida Berg, said”."""
_FINITE = re.compile(
    r"(?<!who)(?<!that)\s(?:has|have|had|is|are|was|were|will|would|can|could|should|must)\s"
)
"""What somebody does or is: “, said Berg has gone” tells of Berg, who says nothing."""
_COORDINATED = frozenset(("and", "but", "und", "aber", "et", "mais", "y", "pero"))
"""Before a verb of the same subject: `he called it a day, and promised more`."""


class Tails:
    """Of one sentence: its edges are commas, colons, dashes and quotation marks."""

    def __init__(self, text: str, sentence: Span, language: str) -> None:
        self._text, self._whole, self._language = text, sentence, language
        self._words: Lexicon = lexicon(language)
        self._edges = list(EDGE.finditer(text, sentence.start, sentence.end))

    def of(self, hit: re.Match[str]) -> Span | None:
        """The whole of such words, from the edge before them; None when `hit` is in none."""
        text = self._text
        edge = next((e for e in reversed(self._edges) if e.end() <= hit.start()), None)
        if edge is None or not self._follows(edge, hit):
            return None
        tail = next((e for e in self._edges if e.start() >= hit.end()), None)
        whole = Span(edge.start(), max(tail.start() if tail else self._whole.end, edge.end()))
        if hit.group("verb") is None:
            return whole
        rest = text[after_date(text, hit.end(), whole.end, self._language) : whole.end]
        rest = rest.strip(" .!?-").removeprefix("t-")
        inverted = not text[edge.end() : hit.start()].strip()
        found = self._judged(hit, edge, whole, rest, inverted=inverted)
        return self._with_apposition(found, tail) if found and inverted else found

    def _follows(self, edge: re.Match[str], hit: re.Match[str]) -> bool:
        """Whether something to report stands before the edge, and the edge near the verb."""
        text = self._text
        if hit.start() - edge.end() > FARTHEST_SUBJECT:
            return False
        verb = (hit.group("verb") or "").lower()
        passed_on = " as " in verb or text.endswith(" as ", 0, hit.start())
        if verb.endswith("ing") and not passed_on:
            return False
        between = text[edge.end() : hit.start()].split()[:1]
        if between and between[0].lower() in _RELATIVE:
            return False
        if text[edge.end() : hit.start()].strip().lower() in _COORDINATED:
            return False
        if self._reports_before(edge.end(), hit.start()):
            return False
        if edge.group() in "“„«" and not self._closed(edge):
            return False
        return bool(text[self._whole.start : edge.start()].strip("“”„\"'«» "))

    def _reports_before(self, start: int, end: int) -> bool:
        """Whether another verb or “whether” stands before this one: “, said he remembered”."""
        between = set(self._text[start:end].lower().split())
        if not between.isdisjoint(self._words.complements - {"that"}):
            return True
        return not between.isdisjoint(self._words.reporting)

    def _closed(self, edge: re.Match[str]) -> bool:
        if edge.group() in CLOSING:
            return True
        before = self._text[edge.start() - 1]
        apostrophe = before in "'’" and not _SINGLE.search(
            self._text, self._whole.start, edge.start() - 1
        )
        return before in CLOSING and not apostrophe

    def _judged(
        self, hit: re.Match[str], edge: re.Match[str], whole: Span, rest: str, *, inverted: bool
    ) -> Span | None:
        closed = self._closed(edge)
        quotes = (hit.group("verb") or "").lower() in self._words.quoting
        if quotes and not closed:
            return None
        if self._introduces(hit, edge, whole, closed=closed) or (
            edge.group() == ":" and not closed
        ):
            return None
        if inverted and not closed:
            told = (hit.group("verb") or "").lower() in TELLING
            near = edge.group() == "," and len(rest) <= _FARTHEST_TAIL and not told
            if near and self._is_subject(rest):
                return whole
            return self._after_apposition(edge, whole, rest)
        if inverted or closed:
            return whole if len(rest) <= _FARTHEST_TAIL else None
        return whole if not rest or self._is_adjunct(rest) else None

    def _introduces(
        self, hit: re.Match[str], edge: re.Match[str], whole: Span, *, closed: bool
    ) -> bool:
        """Whether the verb reports what follows it: a quotation, or words after “that”."""
        if any(c in OPENING for c in self._text[hit.end() : whole.end]):
            return True
        goes_on = self._text[edge.end() : hit.start()].split()[:1]
        apart = not closed or (goes_on and goes_on[0].lower() in _COORDINATED)
        if apart and _QUOTED.match(self._text, whole.end - 1):
            return True
        if self._text[hit.end() : hit.end() + 1] == ":":
            return True
        if re.match(r":\s[“\"«„‘']", self._text[whole.end : whole.end + 3]):
            return True
        that = complements(self._language).match(self._text, hit.end(), whole.end)
        return that is not None or self._words.language == "ar"

    def _is_subject(self, rest: str) -> bool:
        """Whether words after a verb of saying are who says it."""
        words = rest.split()
        english = self._words.language == "en"
        if not words:
            return not english
        if english and words[0].lower() in self._words.prepositions:
            return False
        if words[0].lower() in self._words.pronouns - {"him", "her"}:
            return len(words) <= 2 or not english
        if words[0][0].isupper():
            return not (english and _FINITE.search(rest))
        office = any(is_role(w.lower(), self._words) for w in words)
        named = any(w[0].isupper() for w in words) and len(words) <= 9
        return office or (not english and (named or len(words) <= 4))

    def _after_apposition(self, edge: re.Match[str], whole: Span, rest: str) -> Span | None:
        """`It fell, Ida Berg, the mayor, wrote in a letter`: the words before two commas."""
        text, at = self._text, self._edges.index(edge)
        if rest and not self._is_adjunct(rest):
            return None
        for earlier in self._edges[max(0, at - 4) : at]:
            if earlier not in self._edges[max(0, at - 2) : at] and earlier.group() not in '”"»':
                continue
            content = text[self._whole.start : earlier.start()]
            if not content:
                continue
            begins_with = text[earlier.end() : whole.end].split()[0]
            begins = begins_with[:1]
            enough = earlier.group() in '”"»' or (
                len(content.split()) >= 4 and CLAUSE.search(content)
            )
            quoted = content[-1:] in CLOSING and content.count('"') % 2 == 0
            closes = content.count('"') % 2 == 1 if earlier.group() == '"' else True
            kin = begins_with.lower() in _KIN and earlier.group() in CLOSING and closes
            quoted = quoted or kin
            apart = earlier.group() == "," or earlier.group() in CLOSING
            if apart and (begins.isupper() or quoted) and enough:
                return Span(earlier.start(), whole.end)
        return None

    def _is_adjunct(self, rest: str) -> bool:
        """What may follow a verb of saying at the end: whom it was told, when, in what."""
        first = rest.split()[0].lower() if rest.split() else ""
        small = first in self._words.prepositions and len(rest) <= FARTHEST_SUBJECT
        return small or (len(rest) <= _SHORT_REST and not CLAUSE.search(rest))

    def _with_apposition(self, whole: Span, tail: re.Match[str] | None) -> Span:
        """With the name after the comma in “said the manager, Ida Berg.”"""
        if tail is None or tail.group() != "," or whole.end != tail.start():
            return whole
        following = next((e for e in self._edges if e.start() > tail.start()), None)
        end = following.start() if following else self._whole.end
        said = self._text[tail.end() : end].strip(" .!?")
        name = said[:1].isupper() and len(said.split()) <= 5
        actor = said.partition(" ")[0] in _KIN and said.split()[-1][:1].isupper()
        name = name or (actor and len(said.split()) <= 6)
        before = self._text[whole.start + 1 : whole.end].split()[-1:]
        named_already = any(w[:1].isupper() for w in before)
        return whole if not name or named_already else Span(whole.start, end)

    def by_press(self, whole: Span) -> bool:
        """Whether words at the end say who passes a claim on, and not who makes it."""
        said = re.findall(r"[\w-]+", self._text[whole.start : whole.end])
        press = self._words.press | self._words.media
        for word in said:
            acronym = word.isupper() and len(word) > 1
            body = word[0].isupper() and known().names.get(fold(word)) == ORGANISATION
            if acronym or body or word.lower() in press:
                return True
        return False
