"""What a date expression says as EDTF (ISO 8601-2), relative ones from the article's date."""

import re
from datetime import date, timedelta
from functools import cache

from annotator.suggest.text.lexicon import Lexicon, lexicon

_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?$")
_NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d\d)$")
_RANGE = re.compile(r"(\d{4})\s?[/–-]\s?(\d{4}|\d\d)$")
_YEAR = re.compile(r"\b(1[1-9]\d\d|20\d\d)(s|er\b)?")
_DAY = re.compile(r"(?<!\d)([0-3]?\d)(?:st|nd|rd|th|er|º|\.)?(?!\d)")
_ROMAN = re.compile(r"\b([IVX]+)e?\b")
_NUMERALS = {"I": 1, "V": 5, "X": 10}
_SEASONS = ("spring", "summer", "autumn", "winter")


def edtf(words: str, language: str, today: str, *, future: bool = False) -> str:
    """The value of a date expression; empty where it cannot be told.

    `today` is the article's date in ISO 8601, or empty. `future` says that the sentence looks
    ahead, so that a bare weekday or month is the next one and not the last.
    """
    reader = _Reader(words, lexicon(language), _day(today), future)
    try:
        return reader.value()
    except OverflowError:  # the day before 0001-01-01, which programs write that know no date
        return ""


def looks_ahead(sentence: str, language: str) -> bool:
    """Whether the words about a date tell of what is to come."""
    of = lexicon(language).dating
    low = re.findall(r"[^\W\d_]+", sentence.lower())
    endings = of.get("future_endings", ())
    ahead = set(of.get("future", ()))
    return any(w in ahead or (endings and len(w) > 4 and w.endswith(endings)) for w in low)


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None


@cache
def _numbered(order: tuple[str, ...]) -> dict[str, int]:
    return {form: n for n, forms in enumerate(order, start=1) for form in forms.split()}


@cache
def _pairs(rows: tuple[str, ...]) -> dict[str, str]:
    return dict(row.rsplit(":", 1) for row in rows)


class _Reader:
    """One expression."""

    def __init__(self, words: str, lexical: Lexicon, today: date | None, future: bool) -> None:
        self._text, self._low = words, words.lower()
        self._lexical, self._of = lexical, lexical.dating
        self._today, self._future = today, future
        self._tokens = [t.rstrip(".") for t in re.findall(r"[^\W_]+(?:[-’'‌][^\W_]+)*", self._low)]

    def value(self) -> str:
        return (
            self._numeric()
            or self._holiday()
            or self._month()
            or self._shift()
            or self._century()
            or self._counted()
            or self._season()
            or self._weekday()
            or self._unit()
            or self._year()
        )

    def _has(self, what: str) -> bool:
        return any(
            word in self._tokens or f" {word} " in f" {self._low} "
            for word in self._of.get(what, ())
        )

    def _numeric(self) -> str:
        if found := _ISO.match(self._low):
            return self._low
        if found := _NUMERIC.match(self._low):
            year = int(found[3]) + (
                0 if len(found[3]) == 4 else 2000 if int(found[3]) < 50 else 1900
            )
            day, month = int(found[1]), int(found[2])
            is_day = 0 < month < 13 and 0 < day < 32
            return _in_year(year, f"-{month:02}-{day:02}") if is_day else ""
        if found := _RANGE.match(self._low):
            end = found[2] if len(found[2]) == 4 else found[1][:2] + found[2]
            return f"{found[1]}/{end}"
        return ""

    def _holiday(self) -> str:
        for name, day in _pairs(self._of.get("holidays", ())).items():
            if name in self._low and day and self._today:
                month, dom = int(day[:2]), int(day[3:])
                return self._nearest(month, dom)
        return ""

    def _month(self) -> str:
        months = _numbered(self._lexical.month_order)
        month = next((months[t] for t in self._tokens if t in months), None)
        if month is None:
            return ""
        year = _YEAR.search(self._text)
        rest = self._text if year is None else self._text[: year.start()]
        day = _DAY.search(rest)
        dom = int(day[1]) if day and 0 < int(day[1]) < 32 else 0
        if year is not None:
            return f"{year[1]}-{month:02}" + (f"-{dom:02}" if dom else "")
        return self._nearest(month, dom)

    def _nearest(self, month: int, dom: int) -> str:
        """The last such month or day, or the next one where the sentence looks ahead."""
        if self._today is None:
            return f"XXXX-{month:02}" + (f"-{dom:02}" if dom else "")
        if self._has("year"):
            by = 1 if self._has("next") else -1 if self._has("last") else 0
            return f"{self._today.year + by}-{month:02}" + (f"-{dom:02}" if dom else "")
        now = (self._today.month, self._today.day if dom else 0)
        year = self._today.year
        if self._has("next") or (self._future and (month, dom) < now):
            year += (month, dom) <= now
        elif (month, dom) > now and not self._future:
            gap = (month - self._today.month) % 12
            year -= gap > 2 or not dom
        return _in_year(year, f"-{month:02}" + (f"-{dom:02}" if dom else ""))

    def _shift(self) -> str:
        for word, days in _pairs(self._of.get("shifts", ())).items():
            if f" {word} " in f" {self._low} " and self._today:
                return (self._today + timedelta(days=int(days))).isoformat()
        return ""

    def _century(self) -> str:
        if not self._has("century"):
            return ""
        ordinals = _pairs(self._of.get("ordinals", ()))
        number = next((int(ordinals[t]) for t in self._tokens if t in ordinals), 0)
        if not number and (found := re.search(r"\d{1,2}", self._text)):
            number = int(found.group())
        if not number and (found := _ROMAN.search(self._text)):
            number = _roman(found[1])
        return f"{number - 1:02}XX" if number else ""

    def _counted(self) -> str:
        """`two years ago`: as exact as its unit."""
        if not self._has("ago") or self._today is None:
            return ""
        numbers = _pairs(self._of.get("numbers", ()))
        said = next((numbers.get(t, t) for t in self._tokens if t in numbers or t.isdigit()), "")
        if not said.isdigit():
            return ""
        count = int(said)
        if self._has("year"):
            return _in_year(self._today.year - count)
        if self._has("month"):
            return self._months_on(self._today, -count)
        days = count * 7 if self._has("week") else count
        return (self._today - timedelta(days=days)).isoformat()

    def _season(self) -> str:
        season = next((n for n, name in enumerate(_SEASONS) if self._has(name)), None)
        if season is None:
            return ""
        year = _YEAR.search(self._text)
        if year is not None:
            return f"{year[1]}-{21 + season}"
        if self._today is None:
            return ""
        started = self._today.month > 3 * (season + 1) + 2 or season == 3
        by = 1 if self._has("next") and self._today.month >= 3 * (season + 1) else 0
        by -= self._has("last") and not started
        return _in_year(self._today.year + by, f"-{21 + season}")

    def _weekday(self) -> str:
        days = _numbered(self._lexical.weekday_order)
        day = next((days[t] for t in self._tokens if t in days), None)
        if day is None or self._today is None:
            return ""
        back = (self._today.isoweekday() - day) % 7
        if self._has("next") or (self._future and back and not self._has("last")):
            return (
                self._today + timedelta(days=(day - self._today.isoweekday()) % 7 or 7)
            ).isoformat()
        if self._has("last") and not back:
            back = 7
        return (self._today - timedelta(days=back)).isoformat()

    def _unit(self) -> str:
        by = 1 if self._has("next") else -1 if self._has("last") else 0
        if self._today is None:
            return ""
        if self._has("week"):
            monday = self._today + timedelta(days=7 * by - self._today.weekday())
            return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
        if self._has("month"):
            return self._months_on(self._today, by)
        if self._has("year") and not _YEAR.search(self._text):
            return _in_year(self._today.year + by)
        return ""

    @staticmethod
    def _months_on(today: date, by: int) -> str:
        year, month = divmod(today.year * 12 + today.month - 1 + by, 12)
        return _in_year(year, f"-{month + 1:02}")

    def _year(self) -> str:
        found = _YEAR.search(self._text)
        if found is None:
            return ""
        if found[2]:
            return f"{found[1][:3]}X"
        ending = self._low.startswith(("end of", "ende", "fin ", "finales"))
        return f"{found[1]}-12" if ending else found[1]


def _in_year(year: int, rest: str = "") -> str:
    """Years of EDTF have four digits. Raises OverflowError before the first."""
    if year < 1:
        raise OverflowError("a year before the first")
    return f"{year:04}{rest}"


def _roman(numeral: str) -> int:
    values = [_NUMERALS[c] for c in numeral]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-a if a < b else a for a, b in pairs)
