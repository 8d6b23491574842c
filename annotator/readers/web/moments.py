"""What stands behind a name, or instead of one: when it was, and who took the pictures."""

import re

from annotator.readers.metadata import date_in, is_month

_DIVIDED = re.compile(r"\s*(?:[|·•]|/(?=\s|$)|\s[–—-]\s)\s*")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}:\d{2}|\b\d{4}$")
"""Behind who wrote, when that was."""
ON_A_DAY = re.compile(r",? (?:on|am|le|el|il|op|den|em|at|um) [^\d]{0,16}\d.*$", re.DOTALL)
_PICTURES = re.compile(r" ?[|·•,;/–—-] ?(?:fotos?|photos?|fotografies|bilder|bild|foto’s) ?:", re.I)
"""Behind who wrote, who took the pictures."""
_WEEKDAY = re.compile(r"(?<=\w)[ ,|]+(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$", re.I)
"""Behind a name, what a day begins with."""
_OF_HOURS = frozenset(("am", "pm", "a.m", "p.m", "at", "on", "of"))
_CLOCK = re.compile(r"[ ,|]+\d{1,2}[:.]\d{2}(?= ?[ap]\.?m|[ ,])", re.IGNORECASE)
"""Behind a name, an hour before its day."""
_WORDS = re.compile(r"[^\W\d_]+")
_ZONE = re.compile(r"[A-Z]{1,3}T|UTC|Z|h|uhr|hrs", re.IGNORECASE)
"""How zones of time are called, and hours."""
_PARTS = re.compile(r"\s*(?:[|·•]|,\s|–|—|\s-\s)\s*")


def without_moment(name: str) -> str:
    """`Ada North | Archive 6/6/1890 10:00` without what is no name."""
    if not any(map(str.isdigit, name)):
        return name.rstrip(" /")
    for found in _DIVIDED.finditer(name):
        if found.start() > 1 and any(map(str.isdigit, name[found.end() :])):
            rest = _DIVIDED.split(name[found.end() :])
            if _MOMENT.search(rest[0]) or date_in(name[found.end() :]):
                return name[: found.start()]
    return name


def without_date(text: str) -> str:
    """A byline without its day; nothing where it is no more than one."""
    text = _PICTURES.split(text)[0]
    if (clock := _CLOCK.search(text)) and clock.start() and date_in(text[clock.start() :]):
        text = text[: clock.start()]
    if found := ON_A_DAY.search(text):
        text = re.split(r"\s*[|·•–—]\s*", text[: found.start()])[0]
    for found in _PARTS.finditer(text):
        rest = text[found.end() :]
        if any(map(str.isdigit, _PARTS.split(rest)[0])) and date_in(rest):
            return _WEEKDAY.sub("", text[: found.start()]) or text
    return "" if date_in(text) and not _PARTS.search(text) else text.strip()


def is_day(words: str) -> bool:
    """Whether a day and an hour are all that is said."""
    return date_in(words) != "" and all(
        not word[0].islower() or word.strip(".,") in _OF_HOURS for word in words.split()
    )


def is_moment(words: str) -> bool:
    """`9:39AM BST 05 Oct 2011`, `June 06, 2013 12:00 AM`, which name nobody."""
    letters = _WORDS.findall(words)
    return date_in(words) != "" and all(map(_is_of_moment, letters))


def _is_of_moment(word: str) -> bool:
    known = is_month(word) or word.lower() in _OF_HOURS or word.lower().endswith("day")
    return known or _ZONE.fullmatch(word) is not None
