"""Expressions of calendar dates, as the guidelines draw them: no clock times, no durations."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from annotator.model.folding import fold
from annotator.model.span import Span
from annotator.suggest.text.known import known
from annotator.suggest.text.lexicon import Lexicon, lexicon

_SHORT_MONTH = 4
_AROUND = 40
"""Characters that an expression may have before or after its number or its chief word."""
_BEFORE_MONTHS = frozenset(
    ("in", "of", "since", "until", "till", "from", "during", "before", "after", "between", "and")
    + ("last", "next", "this", "early", "late", "mid", "im", "seit", "bis", "en", "de", "desde")
)
_ANCHORED = re.compile(r"[^\W_]+")
_COUNTED = re.compile(
    r"\s(?:people|men|women|jobs|homes|houses|euros?|pounds|dollars|miles|km|met(?:er|re)s|acres"
    r"|staff|words|copies|troops|soldiers|tonnes|employees|residents|members|Menschen|Personen"
    r"|Euro|Stellen|personas|personnes|habitants|habitantes|francs|kilos?|fans|seats)\b"
)
_YEAR = r"(?:1[1-9]\d\d|20\d\d)"
_ONLY_NUMBERS = re.compile(rf"{_YEAR}")
_CASED_MONTHS = frozenset(("en", "de"))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w’'.,:/-])(?:{'|'.join(_forms(lexicon(language)))})(?![\w-])(?!,\d)", re.I
    )


def _forms(words: Lexicon) -> Iterator[str]:
    """The forms, longest first where one begins as another does."""
    of = words.dating
    weekday, month = _any(words.weekdays), _months(words)
    dom = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|º|\.)?"
    shade = rf"(?:{_any(of.get('shades', ()))}[\s-])"
    link = rf"(?:{_any(of.get('links', ()))}\s)?"
    part = rf"(?:\s{_any(of.get('parts', ()))})?"
    nearer = _any((*of.get("last", ()), *of.get("next", ())))
    this = _any((*of.get("this", ()), *of.get("last", ()), *of.get("next", ())))
    season = _any(s for name in ("spring", "summer", "autumn", "winter") for s in of.get(name, ()))
    unit = _any(u for name in ("week", "month", "year", "century") for u in of.get(name, ()))
    count = rf"(?:{_any(n.split(':')[0] for n in of.get('numbers', ()))}|\d{{1,3}})"
    spans = _any(u for n in ("day", "week", "month", "year", "century") for u in of.get(n, ()))
    told = rf"\s(?:of\s)?{this}\s{_any(of.get('year', ()))}"
    year = rf"(?:,?\s{link}{_YEAR}|{told})?"
    yield rf"{_YEAR}-\d\d(?:-\d\d)?"
    yield r"\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)"
    yield rf"{shade}*(?:{weekday},?\s)?{dom}\s{link}{month}{year}{part}"
    yield rf"{shade}*(?:{weekday},?\s)?{month}\s{dom}{year}{part}"
    yield rf"{shade}*(?:{this}\s)?{month}{year}(?:\s{nearer})?"
    yield rf"{shade}*{link}(?:{this}\s)?{link}{weekday}(?:\s{nearer})?{part}"
    yield rf"{shade}*{this}\s(?:{unit}|{season})"
    yield rf"(?:{unit}|{season})\s{nearer}"
    yield rf"(?:{season})\s{link}{_YEAR}"
    yield from _counted(words, count, spans)
    yield rf"{_any(s.split(':')[0] for s in of.get('shifts', ()))}{part}"
    yield rf"{_any(h.split(':')[0] for h in of.get('holidays', ()))}"
    yield from _centuries(words, shade)
    yield rf"{_YEAR}\s?[/–-]\s?(?:{_YEAR}|\d\d)"
    yield rf"{shade}*{link}{_YEAR}(?:s|er(?:\sJahren?)?)?"


def _counted(words: Lexicon, count: str, spans: str) -> Iterator[str]:
    """`two years ago`, and what other languages put before the number."""
    of = words.dating
    ago, later = _any(of.get("ago", ())), _any(of.get("later", ()))
    few = r"(?:a\s)?" if words.language == "en" else ""
    if words.language == "en":
        yield rf"{few}{count}\s{spans}\s(?:{ago}|{later})"
    else:
        yield rf"{ago}\s{count}\s{spans}"
        yield rf"{count}\s{spans}\s{later}"


def _centuries(words: Lexicon, shade: str) -> Iterator[str]:
    century = _any(words.dating.get("century", ()))
    ordinal = _any(o.split(":")[0] for o in words.dating.get("ordinals", ()))
    yield rf"{shade}*(?:{ordinal}|\d{{1,2}}(?:st|nd|rd|th|\.|e|ème))[\s-]{century}"
    yield rf"(?:[IVX]+e?\s{century}|{century}\s[IVX]+\b)"


def _months(words: Lexicon) -> str:
    """Short forms may have a full stop."""
    short = frozenset(m for m in words.months if len(m) <= _SHORT_MONTH)
    return rf"(?:{_any(words.months - short)}|{_any(short)}\.?)"


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return rf"(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})"


def dates_in(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    """Every date expression in [start, end), without a link before it."""
    words, pattern = lexicon(language), _pattern(language)
    for low, high in _windows(text, start, end, language):
        for found in pattern.finditer(text, low, high):
            span = _kept(text, found, words)
            if span is not None:
                yield span


def _windows(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    """The parts of [start, end) about words without which there is no date, cut between words."""
    windows: list[tuple[int, int]] = []
    anchors = _anchors(language)
    for word in _ANCHORED.finditer(text, start, end):
        said = word.group()
        if said.lower() not in anchors and not said[0].isdigit():
            continue
        low = max(start, text.rfind(" ", start, max(start, word.start() - _AROUND)))
        high = text.find(" ", min(end, word.end() + _AROUND), end)
        high = end if high < 0 else high
        if windows and low <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(high, windows[-1][1]))
        else:
            windows.append((low, high))
    return windows


@cache
def _anchors(language: str) -> frozenset[str]:
    """Words of which every date has one, or a number."""
    words = lexicon(language)
    of = words.dating
    named = ("week", "month", "year", "century", "spring", "summer", "autumn", "winter", "day")
    units = {u for name in named for u in of.get(name, ())}
    told = {w for name in ("shifts", "holidays") for row in of.get(name, ()) for w in _said(row)}
    return frozenset(words.months | words.weekdays | units | told)


def _said(row: str) -> list[str]:
    return _ANCHORED.findall(row.rpartition(":")[0])


def date_at(text: str, offset: int, start: int, end: int, language: str) -> Span | None:
    """The date expression in [start, end) that holds `offset` or ends there."""
    found = dates_in(text, start, end, language)
    return next((s for s in found if s.start <= offset <= s.end), None)


def after_date(text: str, start: int, end: int, language: str) -> int:
    """Past a date that opens [start, end), as in “said on Sunday it was over”; else `start`."""
    opening = re.compile(r"\s*(?:(?:on|in|at|am|le|el)\s)?", re.I).match(text, start, end)
    at = opening.end() if opening else start
    date = _pattern(language).match(text, at, end)
    kept = _kept(text, date, lexicon(language)) if date else None
    return start if kept is None else kept.end


def _kept(text: str, found: re.Match[str], words: Lexicon) -> Span | None:
    """Without a leading link or article; None for what is no date after all."""
    start, end = found.span()
    links = sorted((*words.dating.get("links", ()), "the", "on"), key=len, reverse=True)
    for link in links:
        if text[start : start + len(link) + 1].lower() == f"{link} ":
            start += len(link) + 1
    if text[start : start + 4].lower() == "the ":
        start += 4
    said = text[start:end]
    if _is_verb(said, words) or _is_first_name(text, start, end, words):
        return None
    if _ONLY_NUMBERS.fullmatch(said) and _counts(text, start, end):
        return None
    return Span(start, end) if start < end else None


def _is_first_name(text: str, start: int, end: int, words: Lexicon) -> bool:
    """`Jan Voss`, `June Carter`: a month that is a first name too, and a further capital."""
    said = fold(text[start:end])
    if said not in known().given or said not in words.months:
        return False
    before = text[max(0, start - 12) : start].lower().split()[-1:]
    dated = bool(before) and before[0] in _BEFORE_MONTHS
    return not dated and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _counts(text: str, start: int, end: int) -> bool:
    """Whether a number that looks like a year counts something."""
    return bool(_COUNTED.match(text, end)) or text[start - 1 : start] in ("€", "$", "£", "#")


def _is_verb(said: str, words: Lexicon) -> bool:
    """`may` and `march` in lower case are words like any other, and so is `mars` of a planet."""
    first = said.split()[0] if said.split() else said
    cased = words.language in _CASED_MONTHS
    return cased and said.islower() and first in words.months and not any(c.isdigit() for c in said)
