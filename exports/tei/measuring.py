"""A quantity in one line as the attributes of `measure` (Guidelines, att.measurement, CONAME)."""

import re
from functools import lru_cache

from exports.tei.markup import value as escaped

_NUMBER = r"-?\d{1,18}(?:\.\d{1,18})?"
_VALUE = re.compile(
    rf"(?P<sign>>=|<=)?\s*(?P<low>{_NUMBER})(?:\.\.(?P<high>{_NUMBER}))?(?:\s*(?P<what>\S.*))?"
)
_UNITS = frozenset(
    ("%", "m", "cm", "mm", "km", "kg", "g", "t", "l", "h", "min", "s", "day", "week", "month")
    + ("year", "USD", "EUR", "GBP", "CHF", "ha", "acre", "mile", "km2", "m2", "m3", "kW", "MW")
)
"""Words that are a unit and not what is counted."""


@lru_cache(maxsize=4096)
def measuring(value: str) -> str:
    """The attributes, each after a blank; nothing for words that are no quantity.

    `25 km` is a quantity with its unit, `9000 fighters` one with what is counted, `25 km of road`
    has both; `>=1000` is a least, `<=3` a most, `3..5` lies between.
    """
    found = _VALUE.fullmatch(value.strip())
    if found is None or (found["sign"] and found["high"]):
        return ""
    attributes = _amounts(found["sign"], found["low"], found["high"])
    unit, commodity = _units(found["what"] or "")
    attributes += f' unit="{unit}"' if unit else ""
    return attributes + (f' commodity="{escaped(commodity)}"' if commodity else "")


def _amounts(sign: str | None, low: str, high: str | None) -> str:
    if high is not None:
        return f' atLeast="{low}" atMost="{high}"'
    name = {None: "quantity", ">=": "atLeast", "<=": "atMost"}[sign]
    return f' {name}="{low}"'


def _units(words: str) -> tuple[str, str]:
    """Unit and what is counted."""
    first, of, rest = words.partition(" of ")
    if of and first in _UNITS:
        return first, rest.strip()
    return (words, "") if words in _UNITS else ("", words)
