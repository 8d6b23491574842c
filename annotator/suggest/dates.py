"""Expressions of calendar dates, as the guidelines draw them: no clock times, no durations."""

import re
from functools import cache

from annotator.model.span import Span
from annotator.suggest.lexicon import Lexicon, lexicon

_SHORT_MONTH = 4


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    weekday, day = _any(words.weekdays), _any(words.days)
    short = frozenset(m for m in words.months if len(m) <= _SHORT_MONTH)
    month = rf"(?:{_any(words.months - short)}|{_any(short)}\.?)"
    dom = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
    year = r"(?:1\d{3}|20\d{2})"
    shade = r"(?:early|late|mid|last|next|this|end of|beginning of)"
    part = r"(?:\s(?:morning|afternoon|evening|night))?"
    forms = (
        rf"{year}-\d\d(?:-\d\d)?",
        r"\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)",
        rf"(?:{shade}[\s-])*{month}\s{dom}(?:,?\s{year})?",
        rf"{dom}\.?\s(?:of\s)?{month}(?:\s{year})?",
        rf"(?:{shade}[\s-])*{month}(?:,?\s{year})?",
        rf"(?:{shade}[\s-])*{weekday}{part}",
        rf"(?:{shade}\s)+(?:the\s)?(?:week|month|year|century|weekend|summer|winter|spring|autumn)",
        r"(?:a\sfew|several|\w+)\s(?:day|week|month|year)s?\s(?:ago|later|earlier)",
        rf"(?:{day}){part}",
        rf"{year}s?",
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _any(words: frozenset[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return rf"(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})"


def date_at(text: str, offset: int, start: int, end: int, language: str) -> Span | None:
    """The date expression in [start, end) that holds `offset` or ends there."""
    for found in _pattern(language).finditer(text, start, end):
        if found.start() <= offset <= found.end() and not _is_verb(found, lexicon(language)):
            return Span(found.start(), found.end())
    return None


def after_date(text: str, start: int, end: int, language: str) -> int:
    """Past a date that opens [start, end), as in “said on Sunday it was over”; else `start`."""
    opening = re.compile(r"\s*(?:on\s|in\s|at\s)?").match(text, start, end)
    at = opening.end() if opening else start
    date = _pattern(language).match(text, at, end)
    return start if date is None or _is_verb(date, lexicon(language)) else date.end()


def _is_verb(found: re.Match[str], words: Lexicon) -> bool:
    """`may` and `march` in lower case are words like any other."""
    text = found.group()
    return text.islower() and text in words.months
