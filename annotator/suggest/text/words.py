"""Words of a text, whatever its script."""

import re
from collections.abc import Iterator

from annotator.model.span import Span

# Vowel signs and accents that stand as characters of their own, and the joiners of Persian and
# Indic words: Python's \w leaves them out.
_MARK = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
_LETTER = rf"[\w{_MARK}]"
WORD = re.compile(rf"(?:[^\W\d_]\.){{2,}}|\d+(?:,\d{{3}})+|{_LETTER}+(?:[-'’‑/&]{_LETTER}+)*")
"""A word with its hyphens and apostrophes, or an abbreviation such as `U.S.`"""


def words(text: str, start: int, end: int) -> Iterator[Span]:
    """Spans of the words in [start, end), in reading order."""
    for found in WORD.finditer(text, start, end):
        yield Span(found.start(), found.end())


def word_at(text: str, offset: int, start: int, end: int) -> Span | None:
    """The word that holds `offset`, else the one that ends there; None between two blanks."""
    before = None
    for word in words(text, start, end):
        if word.start <= offset < word.end:
            return word
        if word.end == offset:
            before = word
        if word.start > offset:
            break
    return before


def capital(word: str) -> bool:
    """Whether the first letter of a word is a capital; never in a script that has none."""
    first = next((c for c in word if c.isalpha()), "")
    return first.isupper() or first.istitle()


def caseless(word: str) -> bool:
    """Whether a word is written in a script without capitals, such as Arabic."""
    return bool(word) and word.lower() == word.upper() and any(c.isalpha() for c in word)
