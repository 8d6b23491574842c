"""Large letters that begin a text and reach down beside its first lines, or up from the first."""

import re
from collections.abc import Sequence
from dataclasses import replace

from annotator.readers.pdf.fragments import Fragment

_LARGER = 1.7
_NEAR = 2.0
"""Sizes of the text between the large letter and the lines beside it, at most."""
_MOST = 12
"""More on one page are letters of a chart or of a register."""
_WORDS = "aàâiyoóòéèåöu\u0430\u0438\u043e\u0443\u0441\u043a\u044f\u0432"
"""Letters that are words in one language or another."""
_WORD = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"[\"“„«‘]?[^\W\d_]")


def with_initials(page: Sequence[Fragment]) -> list[Fragment]:
    """The page with each such letter in the line that it begins."""
    found = list(page)
    initials = [one for one in page if _may_be(one)]
    for initial in initials if len(initials) <= _MOST else []:
        beside = [one for one in found if _stands_beside(one, initial)]
        if not beside:
            continue
        first = max(beside, key=lambda one: one.top)
        for number, one in enumerate(found):
            if one is first:
                text = _joined(initial.text, one, page)
                found[number] = replace(one, left=initial.left, text=text)
            elif any(one is other for other in beside):
                found[number] = replace(one, left=initial.left)
        found = [one for one in found if one is not initial]
    return found


def _may_be(one: Fragment) -> bool:
    return _INITIAL.fullmatch(one.text) is not None and one.text[-1].isupper()


def _stands_beside(one: Fragment, initial: Fragment) -> bool:
    """Whether a line of smaller letters begins close to its right, between its top and foot."""
    if not one.text or one is initial or one.size * _LARGER > initial.size:
        return False
    middle = (one.top + one.bottom) / 2
    near = initial.right - one.size <= one.left <= initial.right + _NEAR * one.size
    return near and initial.bottom < middle < initial.top


def _joined(letter: str, line: Fragment, page: Sequence[Fragment]) -> str:
    """With a blank where the letter is a word, as other lines of the page tell."""
    text = line.text
    rest = _WORD.match(text)
    if rest is None:
        return f"{letter}{text}" if text[:1] in "’'" else f"{letter} {text}"
    if letter[-1].lower() not in _WORDS:
        return f"{letter}{text}"
    others = {word.lower() for one in page if one is not line for word in _WORD.findall(one.text)}
    whole, alone = f"{letter[-1]}{rest.group()}".lower(), rest.group().lower()
    return f"{letter} {text}" if alone in others and whole not in others else f"{letter}{text}"
