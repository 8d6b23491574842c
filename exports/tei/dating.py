"""A date in EDTF as the dating attributes of TEI (Guidelines, att.datable.w3c, NDATTSda)."""

import re
from functools import lru_cache

_DAY = r"-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_ONE = re.compile(rf"({_DAY})([?~%]?)")
_BETWEEN = re.compile(rf"\[({_DAY})?\.\.({_DAY})?\]")
_DAYS = {"02": 29, "04": 30, "06": 30, "09": 30, "11": 30}


@lru_cache(maxsize=4096)
def dating(value: str) -> str:
    """The attributes, each after a blank; nothing for what TEI cannot say in them.

    `2024-05` is a point, `1914/1918` an interval, `[1889..1891]` some time between. What EDTF says
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


def _attribute(name: str, day: str) -> str:
    """Nothing for a day that no calendar has, or for the year 0, which XML dates lack."""
    parts = day.lstrip("-").split("-")
    if (
        not day
        or parts[0] == "0000"
        or (len(parts) == 3 and int(parts[2]) > _DAYS.get(parts[1], 31))
    ):
        return ""
    if len(parts) == 3 and parts[1:] == ["02", "29"] and not _leaps(int(parts[0])):
        return ""
    return f' {name}="{day}"'


def _leaps(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
