"""Patterns of reporting: verbs, “that”, participles, and the edges of what is reported."""

import re
from collections.abc import Iterator
from functools import cache

from annotator.model.span import Span
from annotator.suggest.text.lexicon import lexicon

FARTHEST_SUBJECT = 60
CLAUSE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must"
    r"|do|does|did|won|lost|made|took|went|came|gave|got|saw|knew|felt|kept|left|held|said|told"
    r"|\w+ed|n['’]t|['’](?:s|re|ve|ll|d))\b",
    re.I,
)
"""Words that make a clause of English words."""
EDGE = re.compile(r"[,:](?!\d)|[;—–،؛]|\s-\s|[”\"»«„“]|(?<=[,.!?])['’](?=\s)")
OPENING, CLOSING = '“«„"‘', "”\"»“’'"
BASES = frozenset(("say", "tell", "write"))
TELLING = frozenset(("told", "tells", "telling", "tell"))
NEAR_ONLY = frozenset(
    ("found", "showed", "feared", "hoped", "believed", "thought", "thinks", "expected", "expects")
    + ("promised", "pledged", "agreed", "read", "charged", "accused")
    + ("heard", "accepted", "remembers", "remembered", "felt", "feels")
)
"""Verbs that only a “that” right after them makes verbs of saying."""
SUBJECTS = frozenset(
    (
        "he",
        "she",
        "they",
        "it",
        "we",
        "i",
        "you",
        "there",
        "his",
        "her",
        "their",
        "its",
        "the",
        "no",
    )
    + ("nobody", "nothing", "everyone", "this", "that", "these", "those", "a", "an", "my", "our")
)
"""Words with which a clause begins that no “that” announces."""
CLAUSAL = frozenset(
    (
        "claimed",
        "claims",
        "insisted",
        "insists",
        "warned",
        "warns",
        "admitted",
        "admits",
        "believes",
    )
    + ("thinks", "thought", "believed", "confirmed", "confirms", "added", "adds", "hopes", "hoped")
    + ("expects", "expected", "estimated", "announced", "argued", "argues", "suggested", "states")
    + ("stated", "conceded", "predicted", "predicts", "feared", "wrote", "writes", "acknowledged")
    + ("maintains", "maintained", "contends", "fears", "suspects", "reckons", "promised", "alleges")
    + ("alleged", "complained", "joked", "testified", "recalls", "recalled", "noted", "notes")
)
"""Verbs that a clause may follow without “that”."""
WHOM = re.compile(
    r"\s(?:them|him|her|me|us)\s(?!to\s)|\s(?:(?:the|an?|his|her|its|their)\s)?[\w’'-]+(?:\s[\w’'-]+){0,3}?\s"
    r"(?=(?:he|she|they|it|we|I|there|his|her|their|its|the|no)\s)"
)
"""The person told, before a clause without “that”."""
_PASSIVE = re.compile(r"(?:\w+\s)*(?:is|are|was|were|been|being|be)\s", re.I)
_NOT = re.compile(r"(?:\bnot|\bnever|n['’]t|\bcannot)\s$", re.I)
_ARTICLE = re.compile(
    r"\b(?:the|an?|his|her|its|their|no|some|any|such|of|by|these|those)\s$", re.I
)


@cache
def verbs(language: str) -> re.Pattern[str]:
    """A verb of saying with its adverbs, in the group `verb`; or “according to”."""
    words = lexicon(language)
    saying = {*words.reporting, *words.quoting}
    said = "|".join(sorted(map(re.escape, saying), key=len, reverse=True))
    aside = "|".join(sorted(map(re.escape, words.adverbs), key=len, reverse=True))
    according = "|".join(sorted(map(re.escape, words.according), key=len, reverse=True))
    according = according.replace(r"\ ", r"\s+") or "(?!)"
    inverted = r"(?:a|ont|avait)-t-(?:ils?|elles?|on)\s+" if words.language == "fr" else r"(?!)"
    also = "و?" if words.language == "ar" else ""
    return re.compile(
        rf"(?<![\w’'])(?:(?:{inverted}|(?:{aside})\s+)*{also}(?P<verb>{said})|{according})(?!\w)",
        re.IGNORECASE,
    )


_BEGINNING = re.compile(r"(?<![\w’'])\w+")


@cache
def _openings(language: str) -> frozenset[str]:
    """The words with which what `verbs` looks for can begin."""
    words = lexicon(language)
    phrases = {*words.reporting, *words.quoting, *words.according, *words.adverbs}
    elided = {"a", "ont", "avait"} if words.language == "fr" else set()
    also = {f"و{p}" for p in phrases} if words.language == "ar" else set()
    firsts = (_BEGINNING.match(p) for p in phrases | elided | also)
    return frozenset(first.group() for first in firsts if first)


def hits(text: str, start: int, end: int, language: str) -> Iterator[re.Match[str]]:
    """What `verbs` finds in [start, end): it is asked only at words with which it can begin."""
    pattern, openings = verbs(language), _openings(language)
    over = start
    for word in _BEGINNING.finditer(text, start, end):
        if word.start() < over or word.group().lower() not in openings:
            continue
        found = pattern.match(text, word.start(), end)
        if found is not None:
            over = found.end()
            yield found


def may_report(text: str, start: int, end: int, language: str) -> bool:
    """Whether [start, end) has a verb of saying, or “according to”."""
    return next(hits(text, start, end, language), None) is not None


@cache
def complements(language: str) -> re.Pattern[str]:
    """Up to “that”, with the person told before it."""
    words = lexicon(language)
    said = "|".join(map(re.escape, sorted(words.complements))) or "(?!)"
    elided = r"|qu['’]" if words.language == "fr" else ""
    dated = r"(?!(?:night|day|week|month|year|morning|evening|afternoon)\b)"
    own = r"|\sof\s(?!\w+\s)" if words.language == "en" else ""
    return re.compile(
        rf"[^;:“”\"«»]{{0,{FARTHEST_SUBJECT}}}?(?<!\sand)[\s,](?:(?:{said})\s{dated}{elided}){own}"
    )


@cache
def participles(language: str) -> re.Pattern[str]:
    """“, adding that” and “ and warning of”: where a claim of its own begins."""
    said = "|".join(re.escape(v) for v in lexicon(language).reporting if v.endswith("ing"))
    also = r"(?:and|but)\s(?:added|warned|insisted|stressed)\sthat\s"
    verbal = rf"(?:and\s)?(?:{said or '(?!)'})\s(?:that|of|how)\s"
    return re.compile(rf"(?:,[”\"]?|[”\"])?\s(?:{also}|{verbal})")


def is_noun(text: str, begin: int, hit: re.Match[str]) -> bool:
    """`the alleged takeover` reports nothing, nor does `a report`, nor `would not say`."""
    start = hit.start("verb")
    if _NOT.search(text, max(begin, hit.start() - 8), hit.start()):
        return True
    after = text[hit.end() : hit.end() + 4].lower()
    passive = not hit.group("verb").lower().endswith(("ing", "opinion"))
    if passive and _PASSIVE.match(hit.group()):
        return True
    if hit.group("verb").lower() in TELLING and after == " to ":
        return True
    infinitive = text[start - 3 : start].lower() == "to "
    used = text[start - 8 : start].lower() == "used to "
    if infinitive and not used and hit.group("verb").lower() in BASES:
        return True
    return bool(_ARTICLE.search(text[max(begin, start - 8) : start]))


def past_name(text: str, start: int, limit: int) -> int:
    """Past small words and the words with capitals after them; or one word without case."""
    name = re.compile(
        r"\s+(?:(?:the|of|von|vom|der|die|das|des|dem|den|le|la|les|el|los|l['’]|du|de)\s*)*"
        r"(?:[A-ZÀ-ÝÄÖÜ][\w’'-]*|[^\x00-\u02ff]+)(?:\s[A-ZÀ-ÝÄÖÜ][\w’'-]*)*"
    ).match(text, start, limit)
    return name.end() if name else start


def spoken(text: str, start: int, end: int) -> Span | None:
    """As `bare`; None where nothing but marks is left."""
    found = bare(text, start, end)
    if found is None or not any(c.isalnum() for c in found.quote(text)):
        return None
    return found


def bare(text: str, start: int, end: int) -> Span | None:
    """[start, end) without blanks, commas, full stops and unpaired marks at its edges."""
    while start < end and (text[start].isspace() or text[start] in ",;:—–”»،"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–.“«„،"):
        end -= 1
    return Span(start, end) if start < end else None


_RELATIVE = re.compile(r",\s(?:which|who|whose|whom|qui|dont|der|die|das|que)\s")


def main_part(text: str, span: Span | None) -> Span | None:
    """A subject without the relative clause that only explains it."""
    found = _RELATIVE.search(text, span.start, span.end) if span is not None else None
    return span if span is None or found is None else Span(span.start, found.start())
