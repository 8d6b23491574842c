"""A query as a line that a person types.

bridge "the old mill" resis*      all of them, in one article
harbour OR quay                   one of them
="…ing the"                       exactly these characters, also within words
kind:claim entity:"Ada" from:1914 what annotations and articles must be
"""

import re
import unicodedata

from annotator.model.folding import fold, is_in_word
from annotator.model.text import legal
from annotator.search.query import FIELDS, BadQuery, Filters, Query, Term

_PIECE = re.compile(
    r"""\s*(?:(?P<key>[\w-]+):)?(?P<exact>=)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S+))"""
)
_KEYS = {name.replace("_", "-"): name for name in FIELDS}
_KEYS |= {"from": "date_from", "to": "date_to"}
KEYS = tuple(key for key in _KEYS if key not in ("date-from", "date-to"))
"""What may stand before a colon."""
_NO_BLANKS = (
    *("CJK UNIFIED", "CJK COMPATIBILITY", "HIRAGANA", "KATAKANA"),
    *("THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN"),
)


def read(line: str) -> Query:
    """Raises BadQuery for a key that there is not."""
    groups: list[list[Term]] = [[]]
    filters: dict[str, list[str]] = {}
    for piece in _PIECE.finditer(legal(line.strip())):
        words = piece["plain"] if piece["quoted"] is None else piece["quoted"]
        key = piece["key"]
        if key is not None:
            filters.setdefault(_field(key), []).append(words)
        elif words == "OR" and piece["plain"] and not piece["exact"]:
            groups.append([])
        elif piece["exact"] and words:
            groups[-1].append(Term(exact=words))
        else:
            groups[-1] += _terms(words)
    whole = tuple(tuple(group) for group in groups if group)
    return Query(groups=whole, filters=Filters(**{k: tuple(v) for k, v in filters.items()}))


def _field(key: str) -> str:
    name = _KEYS.get(key.casefold())
    if name is None:
        known = ", ".join(f"{k}:" for k in KEYS)
        raise BadQuery(f"“{key}:” is nothing to ask for; there are {known}")
    return name


def _terms(words: str) -> list[Term]:
    """One term of what stands in quotation marks or without blanks; none without letters."""
    split = words_of(words)
    if not split:
        return []
    loose = any(_runs_on(character) for word in split for character in word)
    return [Term(words=split, prefix=words.rstrip('"').endswith("*"), loose=loose)]


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    folded = fold(text)
    spaced = "".join(c if is_in_word(c) else " " for c in folded)
    return tuple(spaced.split())


def _runs_on(character: str) -> bool:
    """Whether its script puts no blanks between words."""
    return unicodedata.name(character, "").startswith(_NO_BLANKS)
