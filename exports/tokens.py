"""Tokens and sentences, for formats that count in them.

A token is what stands between two word boundaries of Unicode (UAX 29) and is not blank: a word, a
number, a mark. Where a marked place begins or ends inside of one, the token is cut there, so that
every place is a run of whole tokens.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

import regex

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.text.lexicon import lexicon
from annotator.suggest.text.sentences import sentences

_BOUNDARY = regex.compile(r"\b", regex.WORD)
_INK = re.compile(r"\S+")


def tokens(text: str, places: Iterable[Span]) -> list[Span]:
    """All tokens of a text, cut where one of the places begins or ends."""
    cuts = {match.start() for match in _BOUNDARY.finditer(text)}
    for place in places:
        cuts |= {place.start, place.end}
    edges = sorted({0, len(text), *cuts})
    return [
        Span(ink.start(), ink.end())
        for start, end in zip(edges, edges[1:], strict=False)
        for ink in _INK.finditer(text, start, end)
    ]


def in_sentences(article: Article, found: list[Span], places: Iterable[Span]) -> list[list[Span]]:
    """The tokens sentence by sentence; none ends inside of one of the places.

    A block ends a sentence, and so do the marks that do in the article's language.
    """
    words = lexicon(article.metadata.language)
    begins = [
        sentence.start
        for block in article.blocks
        for sentence in sentences(article.text, block.start, block.end, words)
    ]
    bound = _inside(begins, places)
    groups: dict[int, list[Span]] = {}
    kept = [begin for begin in begins if begin not in bound]
    for token in found:
        groups.setdefault(bisect_right(kept, token.start), []).append(token)
    return list(groups.values())


def _inside(begins: list[int], places: Iterable[Span]) -> set[int]:
    """The beginnings that lie within a place."""
    found: set[int] = set()
    for place in places:
        found.update(begins[bisect_right(begins, place.start) : bisect_left(begins, place.end)])
    return found
