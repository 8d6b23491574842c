"""What is said of a picture, put right when all of it is known."""

import re

from annotator.readers.web.phrases import UTTERED
from annotator.readers.web.pieces import Picture
from annotator.readers.web.tails import split

_LONG = 60
"""Characters of what calls itself a credit from which on a caption may be in it."""
_ENDS = " -–—|/·"
_BEFORE = re.compile(r"((?:photo )?credit: [^|]{2,60}) \| (.{12,})", re.IGNORECASE)
"""A credit that stands before its caption."""
_OWNER = (
    r"(?:shutterstock|getty images|istock(?:photo)?|thinkstock|ap(?: photo)?|afp|reuters|epa|pap|"
    r"dpa|ansa|efe|bloomberg|alamy|corbis|wikimedia commons|fotolia|pixabay|unsplash)"
)
_OWNERS = re.compile(
    rf"\(?{_OWNER}(?:[/, ]+{_OWNER})*\)?|\(?fot\. ?\S[^!?]{{1,60}}\)?", re.IGNORECASE
)
"""All that is said of a picture is whom it is owed to."""


def settle(found: Picture) -> None:
    """Caption and credit as two: not the one within the other, and no divider behind them."""
    if found.caption and found.credit.startswith(found.caption):
        found.credit = found.credit[len(found.caption) :].lstrip(_ENDS)
    elif not found.caption and len(found.credit) > _LONG:
        caption, credit = split(found.credit, "")
        if caption and credit:
            found.caption, found.credit = caption, credit
    if not found.credit and (before := _BEFORE.fullmatch(found.caption)):
        found.credit, found.caption = before[1], before[2]
    if not found.credit and _OWNERS.fullmatch(found.caption):
        found.caption, found.credit = "", found.caption
    found.credit = found.credit.rstrip(_ENDS)


def is_button(found: Picture) -> bool:
    """A picture beside which stands what a screen offers, such as `Print`, and nothing else."""
    said = [words for words in (found.caption, found.credit) if words]
    return bool(said) and all(words.lower().strip(" .:") in UTTERED for words in said)
