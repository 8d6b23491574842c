"""A date in EDTF as the dating attributes of TEI (Guidelines, att.datable.w3c, NDATTSda)."""

import re
from functools import lru_cache

_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?"
_DAY = r"-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_EVERY = r"XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?"
_POINT = rf"{_DAY}|{_EVERY}|(?:{_DAY}T)?{_CLOCK}"
_ONE = re.compile(rf"({_POINT})([?~%]?)")
_BETWEEN = re.compile(rf"\[({_DAY})?\.\.({_DAY})?\]")
_LIFE = re.compile(rf"({_DAY}[?~%]?)?\s*(?:–|—|/|--)\s*({_DAY}[?~%]?)?")
_DAYS = {"02": 29, "04": 30, "06": 30, "09": 30, "11": 30}


@lru_cache(maxsize=4096)
def dating(value: str) -> str:
    """The attributes, each after a blank; nothing for what TEI cannot say in them.

    `2024-05` is a point, `1914/1918` an interval, `[1889..1891]` some time between, `XXXX-09-05` a
    day of every year, `14:30` and `2024-05-12T14:30Z` have the time of day. What EDTF says
    besides, such as doubt (`?`, `~`, `%`), stands in the record.
    """
    if found := _ONE.fullmatch(value):
        return _attribute("when", found[1])
    start, slash, end = value.partition("/")
    if slash and (start or end):
        return _side("from", start) + _side("to", end)
    if found := _BETWEEN.fullmatch(value):
        return _attribute("notBefore", found[1] or "") + _attribute("notAfter", found[2] or "")
    return ""


def _side(name: str, value: str) -> str:
    """One end of an interval; an open or unknown one says nothing."""
    found = _ONE.fullmatch(value)
    return _attribute(name, found[1]) if found else ""


def _attribute(name: str, point: str) -> str:
    """Nothing for a day that no calendar has, or for the year 0, which XML dates lack."""
    day, clock = _halves(point)
    if clock and day.count("-") not in (0, 2 + day.startswith("-")):
        return ""
    if not point or not _is_in_a_calendar(day):
        return ""
    whole = "T".join(half for half in (day.replace("XXXX", "-", 1), clock) if half)
    return f' {name}="{whole}"'


def _halves(point: str) -> tuple[str, str]:
    """Day and time of day; XML times have seconds."""
    day, letter, clock = point.partition("T")
    if not letter and ":" in point:
        day, clock = "", point
    if clock and clock[5:6] != ":":
        clock = f"{clock[:5]}:00{clock[5:]}"
    return day, clock


def _is_in_a_calendar(day: str) -> bool:
    parts = day.lstrip("-").split("-")
    if parts[0] == "0000" or (len(parts) == 3 and int(parts[2]) > _DAYS.get(parts[1], 31)):
        return False
    leap_day = len(parts) == 3 and parts[1:] == ["02", "29"] and parts[0] != "XXXX"
    return not leap_day or _leaps(int(parts[0]))


@lru_cache(maxsize=4096)
def lifetime(dates: str) -> tuple[str, str]:
    """The attributes of birth and death for dates as people write them: `1815–1852`, `1953–`."""
    found = _LIFE.fullmatch(dates.strip())
    if found is None:
        return "", ""
    return _side("when", found[1] or ""), _side("when", found[2] or "")


def _leaps(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
