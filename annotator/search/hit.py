"""A hit: a place in an article with the words around it, as a line of a concordance (KWIC)."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from annotator.model.folding import fold
from annotator.model.ids import AnnotationId, ArticleId, TagId
from annotator.model.span import Span

_WORD = re.compile(r"\w+")
AROUND = 80
"""Code points at each side of a hit: more than a line on the screen shows."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`span` are code points of the reading text; `annotation_id` where an annotation was asked
    for, then `words` are its quote."""

    article_id: ArticleId
    title: str
    span: Span
    left: str
    words: str
    right: str
    annotation_id: AnnotationId | None = None
    tag_id: TagId | None = None

    @property
    def place(self) -> tuple[int, int]:
        """What hits come in the order of, and what a next page begins after."""
        return self.article_id, self.span.start


def hit_at(
    article_id: ArticleId,
    title: str,
    text: str,
    span: Span,
    marked: tuple[AnnotationId, TagId, str] | None = None,
) -> Hit:
    """`marked` is the annotation that was asked for, its tag and its quote."""
    left = text[max(0, span.start - AROUND) : span.start]
    right = text[span.end : span.end + AROUND]
    words = span.quote(text)
    if marked is None:
        return Hit(article_id, title, span, left, words, right)
    number, tag_id, quote = marked
    return Hit(article_id, title, span, left, quote, right, number, tag_id)


def by_left(hit: Hit) -> tuple[str, ...]:
    """Sorts by the word before the hit, then by the one before that."""
    return tuple(reversed(_WORD.findall(fold(hit.left))[-6:]))


def by_right(hit: Hit) -> tuple[str, ...]:
    """Sorts by what follows the hit."""
    return tuple(_WORD.findall(fold(hit.right))[:6])


def by_words(hit: Hit) -> tuple[str, ...]:
    """Sorts by the words found, then by what follows."""
    return (fold(hit.words), *by_right(hit))


ORDERS: dict[str, Callable[[Hit], tuple[str, ...]]] = {
    "left": by_left,
    "right": by_right,
    "words": by_words,
}
"""What a concordance can be sorted by; without one it goes by article and place."""
