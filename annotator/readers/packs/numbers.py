"""Identifiers and places as files of others write them."""

import re

from annotator.model.authority import Identifier
from annotator.model.identifiers import ADDRESS, fault, recognised, tidied

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


def coordinates(latitude: str, longitude: str) -> str:
    """Degrees as a record has them; empty where they are none."""
    both = latitude.strip(), longitude.strip()
    if not all(_DEGREES.fullmatch(one) for one in both):
        return ""
    if abs(float(both[0])) > 90 or abs(float(both[1])) > 180:
        return ""
    return " ".join(both)
