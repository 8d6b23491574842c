"""Where in a text the terms of a query stand, to the code point."""

import re
from collections.abc import Callable, Iterable

from annotator.model.folding import Folded, is_in_word
from annotator.model.span import Span
from annotator.search.query import Query, Term

Finder = Callable[[str, Folded], list[Span]]


class Matcher:
    """Finds what the index only promises: each hit is looked up in the reading text itself."""

    def __init__(self, query: Query) -> None:
        self._groups = [[_finder(term) for term in group] for group in query.groups]

    def spans(self, text: str) -> list[Span]:
        """Every place of every term of those groups that are complete here, in order."""
        folded = Folded(text)
        found: set[Span] = set()
        for group in self._groups:
            places = [finder(text, folded) for finder in group]
            if all(places):
                found.update(*places)
        return sorted(found)


def _finder(term: Term) -> Finder:
    if term.exact:
        return lambda text, _: [
            Span(start, start + len(term.exact)) for start in _starts(text, term.exact)
        ]
    if len(term.words) == 1:
        word = term.words[0]
        return lambda _, folded: _spans(
            folded, ((start, start + len(word)) for start in _starts(folded.text, word)), term
        )
    form = _phrase(term.words)
    return lambda _, folded: _spans(
        folded, (found.span() for found in form.finditer(folded.text) if _apart(found)), term
    )


def _starts(text: str, words: str) -> Iterable[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    """The words with anything between them that is neither a letter nor the end of a block."""
    return re.compile(r"((?:[^\w\n]|_)+?)".join(re.escape(word) for word in words))


def _apart(found: re.Match[str]) -> bool:
    """What lies between the words of a phrase holds no mark, which would belong to a word."""
    return not any(is_in_word(character) for gap in found.groups() for character in gap)


def _spans(folded: Folded, places: Iterable[tuple[int, int]], term: Term) -> list[Span]:
    """Whole words only, but for the last of a prefix and in scripts without blanks."""
    text = folded.text
    found = []
    for start, end in places:
        begins = term.loose or start == 0 or not is_in_word(text[start - 1])
        ends = term.loose or term.prefix or end == len(text) or not is_in_word(text[end])
        while term.prefix and end < len(text) and is_in_word(text[end]):
            end += 1
        if begins and ends:
            first = folded.offset(start)
            found.append(Span(first, max(folded.offset(end), first + 1)))
    return found
