"""Heads and feet that run through a document, and numbers of pages: left out, and told."""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median_high

from annotator.readers.pdf.fragments import Fragment
from annotator.readers.pdf.lines import ENDS

_AT_EDGE = 2
_SHARE = 0.4
NUMBER = re.compile(
    r"[\W_]*(?:(?:page|seite|p\.|s\.|pág\.|صفحة)\s*)?\d{1,4}(?:\s*(?:/|of|von|de)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_EDGE = 0.12
_MARGIN = 0.09
_NAME_LONGEST = 60
_ROOM = 1.5
_SMALLER = 0.95
BROWSER = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[AP]M)?(?:\t.*)?|"
    r"(?:https?|file)://\S+(?:\s+\d+/\d+)?"
)
"""What browsers print around a page: when it was printed, and where it was."""


def without_running(
    pages: Sequence[Sequence[Fragment]], heights: Sequence[float]
) -> tuple[list[list[Fragment]], list[str]]:
    """The pages without what repeats at their edges, and the words of it, each once."""
    edges = [_at_edges(page) for page in pages]
    forms = Counter(form for page in edges for form in {_form(one) for one in page})
    least = max(2, len(pages) * _SHARE)
    kept: list[list[Fragment]] = []
    told: dict[str, None] = {}
    for page, edge, height in zip(pages, edges, heights, strict=True):
        printed = {round(one.top) for one in edge if _is_printed(one, height)}
        numbers = [one for one in edge if _is_number(one, page, height)]
        gone = {
            id(one)
            for one in edge
            if forms[_form(one)] >= least
            or any(one is number or _is_beside(one, number) for number in numbers)
            or (numbers and _stands_apart(one, page, height))
            or round(one.top) in printed
        }
        kept.append([one for one in page if id(one) not in gone])
        told.update((one.text, None) for one in page if id(one) in gone)
    return kept, list(told)


def _at_edges(page: Sequence[Fragment]) -> list[Fragment]:
    """The lines on top and at the bottom, with all that stands on their heights."""
    texts = [one for one in page if one.text]
    tops = sorted({round(one.top) for one in texts}, reverse=True)
    edges = set(tops[:_AT_EDGE] + tops[-_AT_EDGE:])
    return [one for one in texts if round(one.top) in edges]


def _form(one: Fragment) -> tuple[str, int]:
    """Two heads are one where they stand on one height and only their numbers differ."""
    return re.sub(r"\d+", "#", " ".join(one.text.lower().split())), round(one.bottom / 2)


def _is_printed(one: Fragment, height: float) -> bool:
    outer = one.bottom < height * _EDGE or one.top > height * (1 - _EDGE)
    return outer and BROWSER.fullmatch(one.text) is not None


def _is_beside(one: Fragment, number: Fragment) -> bool:
    """What stands in one row with the number of a page, such as the name of a paper."""
    apart = max(abs(one.bottom - number.bottom), abs(one.size - number.size))
    return apart <= 1 and len(one.text) <= _NAME_LONGEST and not ENDS.search(one.text)


def _stands_apart(one: Fragment, page: Sequence[Fragment], height: float) -> bool:
    """Whether it is a short line in small print at the outermost edge of a page that has a number,
    with room before all else: the name of a paper, or its issue."""
    outer = one.bottom < height * _MARGIN or one.top > height * (1 - _MARGIN)
    text = one.text
    if not outer or len(text) > _NAME_LONGEST or text[0].isdigit() or ENDS.search(text):
        return False
    others = [other for other in page if abs(other.bottom - one.bottom) > 1]
    room = min((max(o.bottom - one.top, one.bottom - o.top) for o in others), default=0.0)
    body = median_high(other.size for other in others if other.text) if room > 0 else 0.0
    return room >= _ROOM * one.size and one.size < body * _SMALLER


def _is_number(one: Fragment, page: Sequence[Fragment], height: float) -> bool:
    """A number alone at the outermost edge of a page."""
    if not NUMBER.fullmatch(one.text):
        return False
    texts = [other for other in page if other.text]
    outer = one.top >= max(t.top for t in texts) or one.bottom <= min(t.bottom for t in texts)
    return outer and (one.bottom < height * _EDGE or one.top > height * (1 - _EDGE))
