"""Words looked for in all pages, whatever their case and accents. No Qt."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.folding import Folded, fold, is_in_word
from annotator.model.span import Span
from ui.help.parts import Section

_AROUND = 60
_IN_PAGE_TITLE, _IN_TITLE = 40, 20
"""How much more a hit in a heading says than one in the text."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which all words are, and the words around the first of them."""

    section: Section
    excerpt: str
    score: int


def words_of(query: str) -> list[str]:
    """The words of a query, folded."""
    return fold(query).split()


def found(query: str, sections: Iterable[Section]) -> list[Hit]:
    """Sections that hold all words, the best first; of equals in the order of the contents."""
    words = words_of(query)
    hits = [hit for section in sections if words and (hit := _hit(section, words))]
    return sorted(hits, key=lambda hit: -hit.score)


def places(text: str, words: Iterable[str]) -> list[Span]:
    """Where words of the text begin with one of these words, in code points, in order."""
    folded = Folded(text)
    spans = {
        Span(first, max(folded.offset(end), first + 1))
        for word in words
        for start, end in _starts(folded.text, word)
        for first in [folded.offset(start)]
    }
    return sorted(spans)


def _hit(section: Section, words: list[str]) -> Hit | None:
    score = 0
    for word in words:
        counts = [
            len(_starts(fold(text), word))
            for text in (section.text, section.title, section.page_title)
        ]
        if not any(counts):
            return None
        of_title = bool(section.title == section.page_title and counts[2])
        score += min(counts[0], 9) + _IN_TITLE * bool(counts[1]) + _IN_PAGE_TITLE * of_title
    if not any(_starts(fold(f"{section.title}\n{section.text}"), word) for word in words):
        return None
    return Hit(section, _excerpt(section.text, words), score)


def _starts(folded: str, word: str) -> list[tuple[int, int]]:
    places = (found.span() for found in re.finditer(re.escape(word), folded))
    return [(a, b) for a, b in places if a == 0 or not is_in_word(folded[a - 1])]


def _excerpt(text: str, words: list[str]) -> str:
    spans = places(text, words)
    at = spans[0].start if spans else 0
    start = max(0, at - _AROUND)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = at + 2 * _AROUND
    shown = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{shown}{' …' if end < len(text) else ''}"
