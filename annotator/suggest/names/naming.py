"""All names and dates of an article, none overlapping another."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.dates.expressions import dates_in
from annotator.suggest.dates.values import edtf, looks_ahead
from annotator.suggest.names.caseless import persons_without_capitals
from annotator.suggest.names.entities import named
from annotator.suggest.names.found import Closed, Found
from annotator.suggest.names.hits import known_names
from annotator.suggest.names.works import works
from annotator.suggest.text.known import DATE
from annotator.suggest.text.manuscript import Manuscript, pieces

_NEAR = 15_000
"""How many characters before and after a page are read for the names of a claim in it."""
_PAGE = 10_000
"""Carets that share what is read, so that only the first claim of a page waits for it."""


def names_of(manuscript: Manuscript, familiar: Iterable[Found] = ()) -> list[Found]:
    """What the rules take for names, dates and titles, in reading order.

    `familiar` are those that register and earlier decisions know; of names that overlap the
    longest is kept.
    """
    dated = list(_dates(manuscript))
    taken = [f.span for f in dated]
    others = [*familiar, *known_names(manuscript), *works(manuscript), *named(manuscript, taken)]
    others += persons_without_capitals(manuscript)
    return sorted([*dated, *apart(others, taken)], key=lambda f: f.span)


def apart(found: Iterable[Found], taken: Iterable[Span] = ()) -> list[Found]:
    """Of those that overlap the longest, then the surest; none within what is taken."""
    kept: list[Found] = []
    closed = Closed(taken)
    for one in sorted(found, key=lambda f: (-len(f.span), -f.score, f.span)):
        if not closed.meets(one.span):
            kept.append(one)
            closed.add(one.span)
    return kept


def names_near(article: Article, offset: int) -> list[Found]:
    """The names about a caret, of the blocks within some pages of it. Kept for the next key.

    Of very long blocks only pieces are read.
    """
    page = offset - offset % _PAGE
    first, last = page - _NEAR, page + _PAGE + _NEAR
    blocks = tuple(
        replace(block, start=start, end=end)
        for block in article.blocks
        if block.start < last and block.end > first
        for start, end in pieces(article.text, block.start, block.end)
        if start < last and end > first
    )
    near = replace(article, blocks=blocks)
    return list(_near(near.text, near.metadata.language, near.metadata.date, _Same(near)))


class _Same:
    """An article that is known again by its number and by which of its blocks are looked at."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._key = (article.id, article.blocks[:1], article.blocks[-1:], len(article.blocks))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=8)
def _near(text: str, language: str, date: str, same: _Same) -> tuple[Found, ...]:
    return tuple(names_of(Manuscript(same.article)))


def _dates(manuscript: Manuscript) -> Iterator[Found]:
    """Calendar expressions, with their value from the article's date."""
    text, language, today = manuscript.text, manuscript.language, manuscript.date
    for passage in manuscript.passages:
        for span in dates_in(text, passage.start, passage.end, language):
            words = span.quote(text)
            about = text[max(passage.start, span.start - 90) : min(passage.end, span.end + 40)]
            value = edtf(words, language, today, future=looks_ahead(about, language))
            yield Found(
                span=span,
                tag=DATE,
                name=words,
                rule="date",
                why=f"a date: {value}, seen from {today}" if value and today else "a date",
                score=0.9 if value else 0.75,
                value=value,
            )
