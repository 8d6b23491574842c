"""Identifiers and places as files of others write them."""

import re

from annotator.model.authority import Identifier
from annotator.model.identifiers import ADDRESS, LOCAL, fault, recognised, tidied

OWN_RECORD = "annotator-"
"""How the numbers of records begin that this program gave to files of its own: no identifiers."""

LIST_ADDRESS = "urn:list:"
"""Before the name of a list, where an address of it is asked for."""

UNKNOWN_LIST = "{scheme} = {value}"
"""A number of a list that this program does not know, in a cell of a table."""
_UNKNOWN_LIST = re.compile(r"([\w-]+) = (\S.*)")

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_DEGREES = re.compile(r"-?\d{1,3}(?:\.\d+)?")


def identifier(scheme: str, words: str) -> Identifier | None:
    """What the words say, under the list they name or else under `scheme`; None for no words.

    Raises ValueError, with the reason, for what cannot be right.
    """
    words = words.strip()
    if not words:
        return None
    found = recognised(words)
    if found is None:
        found = tidied(ADDRESS if _ADDRESS.fullmatch(words) else scheme, words)
    if why := fault(found):
        raise ValueError(why)
    return found


def listed(words: str) -> Identifier | None:
    """As `identifier`, of a cell that may name a list of any kind: `parish = 12`."""
    match = _UNKNOWN_LIST.fullmatch(words.strip())
    return identifier(LOCAL, words) if match is None else identifier(match[1], match[2])


def coordinates(latitude: str, longitude: str) -> str:
    """Degrees as a record has them; empty where they are none."""
    both = latitude.strip(), longitude.strip()
    if not all(_DEGREES.fullmatch(one) for one in both):
        return ""
    if abs(float(both[0])) > 90 or abs(float(both[1])) > 180:
        return ""
    return " ".join(both)
