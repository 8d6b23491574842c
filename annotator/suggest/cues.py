"""Reporting words in a sentence, and which side of them what is reported stands on."""

import re
from dataclasses import dataclass
from functools import cache

from annotator.model.annotation import Stance
from annotator.model.span import Span
from annotator.suggest.dates import after_date
from annotator.suggest.lexicon import Lexicon, lexicon

_EDGE = re.compile(r"[,;:—–]|\s-\s|[”\"»]")
_FARTHEST_SUBJECT = 60
_OPENING = '“«„"'


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of saying.

    `subject` is where the speaker is named, None where only an earlier cue of the sentence says so.
    `content` is what is reported; `after` says that it stands after the cue. `relay` is who is
    said at the end to have reported all this. `end` is where cue, content and relay are over.
    """

    words: Span
    subject: Span | None
    content: Span
    after: bool
    stance: Stance
    relay: Span | None
    end: int

    @property
    def whole(self) -> Span:
        """Subject, cue and content."""
        parts = [p for p in (self.words, self.subject, self.content) if p is not None]
        return Span(min(p.start for p in parts), max(p.end for p in parts))


def cues(text: str, sentence: Span, language: str) -> list[Cue]:
    """Every cue of a sentence that has something to report, in reading order."""
    words = lexicon(language)
    hits = [
        hit
        for hit in _verbs(language).finditer(text, sentence.start, sentence.end)
        if not _quoted(text, sentence.start, hit.start()) and not _adjective(text, hit, words)
    ]
    trailing = {
        h.start(): t for h in hits if (t := _trailing(text, sentence, h, language)) is not None
    }
    found: list[Cue] = []
    begin = sentence.start
    for index, hit in enumerate(hits):
        if found and hit.start() < found[-1].content.start and found[-1].after:
            continue
        relayed = next((h for h in hits[index + 1 :] if h.start() in trailing), None)
        own = trailing.get(hit.start())
        cue = (
            _ahead(text, sentence, hit, begin, relayed, trailing, language)
            if own is None
            else _behind(text, hit, begin, own, words)
        )
        if cue is not None:
            found.append(cue)
            begin = cue.content.end if cue.after else cue.end
    return found


def _adjective(text: str, hit: re.Match[str], words: Lexicon) -> bool:
    """`the alleged takeover` reports nothing."""
    return bool(re.search(r"\b(?:the|an?|his|her|its|their)\s$", text[: hit.start()][-8:], re.I))


@cache
def _verbs(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    verbs = "|".join(sorted(map(re.escape, words.reporting), key=len, reverse=True))
    aside = "|".join(sorted(map(re.escape, words.adverbs), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w’'])(?:(?:(?:{aside})\s+)*(?P<verb>{verbs})|according\s+to)(?!\w)",
        re.IGNORECASE,
    )


def _quoted(text: str, start: int, offset: int) -> bool:
    """Whether `offset` lies within quotation marks that opened after `start`."""
    opened = False
    for character in text[start:offset]:
        if character in "“«„":
            opened = True
        elif character in "”»":
            opened = False
        elif character == '"':
            opened = not opened
    return opened


def _trailing(text: str, sentence: Span, hit: re.Match[str], language: str) -> Span | None:
    """The whole of “, the agency reported” or “, said she”, when `hit` is in such words."""
    edges = [e for e in _EDGE.finditer(text, sentence.start, hit.start())]
    if not edges or hit.start() - edges[-1].end() > _FARTHEST_SUBJECT:
        return None
    if not text[sentence.start : edges[-1].start()].strip("“”\"' "):
        return None
    tail = _EDGE.search(text, hit.end(), sentence.end)
    end = tail.start() if tail else sentence.end
    rest = text[after_date(text, hit.end(), end, language) : end].strip(" .!?")
    inverted = not text[edges[-1].end() : hit.start()].strip()
    closed = edges[-1].group() in '”"»' or text[edges[-1].start() - 1] in '”"»'
    if hit.group("verb") is None:
        return Span(edges[-1].start(), end)
    if inverted and not closed:
        return None
    short = not rest or ((inverted or closed) and len(rest) <= _FARTHEST_SUBJECT)
    return Span(edges[-1].start(), end) if short and not _opens(text, hit.end(), end) else None


def _opens(text: str, start: int, end: int) -> bool:
    """Whether a quotation begins in [start, end)."""
    return any(c in _OPENING for c in text[start:end])


def _behind(text: str, hit: re.Match[str], begin: int, own: Span, words: Lexicon) -> Cue | None:
    """The cue follows what it reports."""
    content = _content(text, begin, own.start)
    if content is None:
        return None
    subject = bare(text, own.start, hit.start()) or bare(text, hit.end(), own.end)
    verb = Span(hit.start(), hit.end())
    return Cue(verb, subject, content, False, _stance(hit, words), None, own.end)


def _ahead(
    text: str,
    sentence: Span,
    hit: re.Match[str],
    begin: int,
    relayed: re.Match[str] | None,
    trailing: dict[int, Span],
    language: str,
) -> Cue | None:
    """The cue stands before what it reports."""
    words = lexicon(language)
    relay = trailing[relayed.start()] if relayed else None
    limit = relay.start if relay else sentence.end
    if hit.group("verb") is None:
        comma = text.find(",", hit.end(), limit)
        start = comma + 1 if comma >= 0 else limit
        subject = bare(text, hit.end(), start)
    else:
        start = _content_start(text, hit.end(), limit, language)
        subject = _named(text, bare(text, begin, hit.start()), words)
    end = _next_participle(text, start, limit, words)
    content = _content(text, start, end)
    if content is None:
        return None
    teller = bare(text, relay.start, relayed.start()) if relay and relayed else None
    over = relay.end if relay and end == limit else end
    verb = Span(hit.start(), hit.end())
    stance = _stance(hit, words)
    return Cue(verb, subject, content, True, stance, teller if end == limit else None, over)


def _stance(hit: re.Match[str], words: Lexicon) -> Stance:
    return words.reporting.get((hit.group("verb") or "").lower(), Stance.ASSERTED)


def _named(text: str, subject: Span | None, words: Lexicon) -> Span | None:
    """None for a subject that is but a joining word and marks."""
    if subject is None or subject.quote(text).strip("“”\"' ").lower() in words.joints | {""}:
        return None
    return subject


def _content(text: str, start: int, end: int) -> Span | None:
    """What is reported in [start, end), with the mark that closes a quotation in it."""
    found = bare(text, start, end)
    if found is None or not _quoted(text, found.start, found.end):
        return found
    closing = re.compile(r"[.,!?]?[”»\"]").match(text, found.end)
    return Span(found.start, closing.end()) if closing else found


def _content_start(text: str, after: int, limit: int, language: str) -> int:
    """Past “that”, a colon, or the person told."""
    complement = "|".join(map(re.escape, sorted(lexicon(language).complements)))
    near = re.compile(rf"(?:[^,;“”\"]{{0,{_FARTHEST_SUBJECT}}}?\sthat|\s(?:{complement}|of))\s")
    found = near.match(text, after, limit)
    if found:
        return found.end()
    colon = re.compile(r"[^.;“”\"]{0,40}:\s").match(text, after, limit)
    return colon.end() if colon else after_date(text, after, limit, language)


def _next_participle(text: str, start: int, limit: int, words: Lexicon) -> int:
    """Where “, adding that …” or “ and warning of …” begins a claim of its own."""
    verbs = "|".join(re.escape(v) for v in words.reporting if v.endswith("ing"))
    if not verbs:
        return limit
    further = re.compile(rf"(?:,[”\"]?|[”\"])?\s(?:and\s)?(?:{verbs})\s(?:that|of|how)\s")
    found = further.search(text, start, limit)
    return found.start() if found else limit


def bare(text: str, start: int, end: int) -> Span | None:
    """[start, end) without blanks, commas, full stops and unpaired marks at its edges."""
    while start < end and (text[start].isspace() or text[start] in ",;:—–”»"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–.“«"):
        end -= 1
    return Span(start, end) if start < end else None
