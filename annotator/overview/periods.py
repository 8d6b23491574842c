"""Spans of time as the beginnings of dates: `19` a century, `191` a decade, `1914-05` a month.

So a period is also what a query asks for: `from:1914-05 to:1914-05` finds what begins with it.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum

MOST = 240
"""Periods side by side; beyond that the next larger unit is taken."""
_MOST_WEEKS = 2_000
"""In a row; a file may say that something was made in the year 1, or in 9999."""
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


class Unit(StrEnum):
    """From the smallest to the largest."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


_LENGTH = {Unit.DAY: 10, Unit.MONTH: 7, Unit.YEAR: 4, Unit.DECADE: 3, Unit.CENTURY: 2}
UNITS = tuple(Unit)


def first_day(value: str) -> str:
    """The date that an article or a mention begins with, as exact as it is; empty for none.

    `value` is EDTF or what a person wrote: of `1914-05~/1918` it is `1914-05`, of `about 1914`
    nothing, since nobody can say what else that may mean.
    """
    found = _DATE.match(value.strip())
    if found is None or found[1] == "0000":
        return ""
    year, month, day = found[1], found[2], found[3]
    if month is None:
        return year
    if day is None or int(day) > monthrange(int(year), int(month))[1]:
        return f"{year}-{month}"
    return f"{year}-{month}-{day}"


def period_of(day: str, unit: Unit) -> str:
    """The period in which a date of `first_day` lies; empty where it is not exact enough."""
    length = _LENGTH[unit]
    return day[:length] if len(day) >= length else ""


def fitting(days: Iterable[str], wanted: Unit | None = None) -> Unit:
    """The smallest unit in which all of these dates are few enough periods.

    Not smaller than `wanted`, and not so small that most of the dates are not exact enough.
    """
    found = [day for day in days if day]
    for unit in UNITS[UNITS.index(wanted or Unit.DAY) :]:
        exact = [day for day in found if period_of(day, unit)]
        if 2 * len(exact) < len(found):
            continue
        if not exact or _number(max(exact), unit) - _number(min(exact), unit) < _most(unit, wanted):
            return unit
    return Unit.CENTURY


def _most(unit: Unit, wanted: Unit | None) -> int:
    """Nobody reads two hundred days where a dozen months say it, unless days were asked for."""
    return 62 if unit is Unit.DAY and wanted is None else MOST


def between(first: str, last: str, unit: Unit) -> list[str]:
    """All periods from one to another, those included in which nothing happened."""
    return [
        _period(number, unit) for number in range(_number(first, unit), _number(last, unit) + 1)
    ]


def filled(counts: Mapping[str, int], unit: Unit) -> dict[str, int]:
    """How many of these dates lie in each period, from the first period to the last."""
    by_period: dict[str, int] = {}
    for day, number in counts.items():
        if period := period_of(day, unit):
            by_period[period] = by_period.get(period, 0) + number
    if not by_period:
        return {}
    whole = between(min(by_period), max(by_period), unit)
    return {period: by_period.get(period, 0) for period in whole}


def week_of(day: str) -> str:
    """The Monday of the week of a day such as `2026-11-22`: ISO 8601 weeks begin so.

    Empty for what is no day: files of others may tell the year alone when something was made.
    """
    if len(first_day(day)) < _LENGTH[Unit.DAY]:
        return ""
    found = date.fromisoformat(first_day(day))
    return (found - timedelta(days=found.weekday())).isoformat()


def sunday_of(week: str) -> str:
    """The last day of a week."""
    monday = date.fromisoformat(week)
    return (monday + min(timedelta(days=6), date.max - monday)).isoformat()


def weeks(found: Iterable[str]) -> list[str]:
    """All Mondays from the first to the last of some; only these where that is half a life."""
    known = sorted(set(found))
    if not known:
        return []
    start, end = date.fromisoformat(known[0]), date.fromisoformat(known[-1])
    if (end - start).days > 7 * _MOST_WEEKS:
        return known
    return [(start + timedelta(days=n)).isoformat() for n in range(0, (end - start).days + 1, 7)]


def shown(period: str) -> str:
    """As people read it: `1910s`, `1900–1999`."""
    if len(period) == _LENGTH[Unit.CENTURY]:
        return f"{period}00–{period}99"
    return f"{period}0s" if len(period) == _LENGTH[Unit.DECADE] else period


def _number(day: str, unit: Unit) -> int:
    """Periods counted from the year 0 on."""
    if unit is Unit.DAY:
        return date.fromisoformat(day[:10]).toordinal()
    if unit is Unit.MONTH:
        return int(day[:4]) * 12 + int(day[5:7]) - 1
    return int(day[: _LENGTH[unit]])


def _period(number: int, unit: Unit) -> str:
    if unit is Unit.DAY:
        return date.fromordinal(number).isoformat()
    if unit is Unit.MONTH:
        return f"{number // 12:04}-{number % 12 + 1:02}"
    return f"{number:0{_LENGTH[unit]}}"
