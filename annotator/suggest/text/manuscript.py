"""An article as the rules read it: its passages, cut into words, and how its words are used."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from annotator.model.article import Article, Block, BlockKind
from annotator.suggest.text.lexicon import Lexicon, lexicon
from annotator.suggest.text.tokens import Token, tokens

T = TypeVar("T")

LONGEST_PASSAGE = 20_000
"""Characters. A longer block, such as a text without line ends, is read in pieces."""

_SHOUTING = 0.7
_LISTS = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION, BlockKind.ALT)
_NOUNS_WITH_CAPITALS = frozenset(("de", "lb"))


@dataclass(frozen=True, slots=True)
class Passage:
    """A block, or a piece of a very long one. `shouted`: most words begin with a capital."""

    block: Block
    start: int
    end: int
    words: list[Token]
    shouted: bool


class Manuscript:
    """All passages of an article, and what is known of its words when all are seen.

    Whoever goes through it takes a `step` with each: in a job that is where it may be stopped.
    """

    def __init__(self, article: Article, step: Callable[[], None] = lambda: None) -> None:
        self._step = step
        self.text = article.text
        self.language = article.metadata.language
        self.date = article.metadata.date
        self.lexical: Lexicon = lexicon(self.language)
        self._passages = [
            self._passage(block, start, end)
            for block in self.steadily(article.blocks)
            for start, end in pieces(self.text, block.start, block.end)
        ]

    @property
    def passages(self) -> Iterator[Passage]:
        """In reading order."""
        return self.steadily(self._passages)

    def steadily(self, things: Iterable[T]) -> Iterator[T]:
        """Each of them, with a step before it."""
        for thing in things:
            self._step()
            yield thing

    def _passage(self, block: Block, start: int, end: int) -> Passage:
        language = block.language or self.language
        words = tokens(self.text, start, end, lexicon(language))
        return Passage(block, start, end, words, self._shouted(block, words))

    def _shouted(self, block: Block, words: list[Token]) -> bool:
        long = [w for w in words if len(w.text) > 3]
        if len(long) < 3 or self.lexical.language in _NOUNS_WITH_CAPITALS:
            return False
        share = sum(w.cap for w in long) / len(long)
        if share < _SHOUTING or block.kind in _LISTS:
            return False
        listed = sum(w.gap[:1] in (",", ";", "/") for w in words) * 4 > len(words)
        sentence = self.text[block.end - 1] in ".!?" and block.kind is BlockKind.PARAGRAPH
        enough = len(long) >= 4 or all(w.text.isupper() for w in long)
        return enough and not listed and not sentence

    @property
    def nouns_with_capitals(self) -> bool:
        return self.lexical.language in _NOUNS_WITH_CAPITALS

    @cached_property
    def small(self) -> frozenset[str]:
        """Folded words that also stand in lower case."""
        return frozenset(
            w.key for p in self.passages for w in p.words if not w.cap and w.text[0].isalpha()
        )

    @cached_property
    def amid(self) -> Counter[str]:
        """How often a folded word has a capital where only a name would have one."""
        return Counter(
            w.key for p in self.passages if not p.shouted for w in p.words if w.cap and not w.opens
        )


def pieces(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """A block whole, or cut at blanks (or anywhere, where there are none)."""
    found = []
    while stop - start > LONGEST_PASSAGE:
        end = text.rfind(" ", start + LONGEST_PASSAGE // 2, start + LONGEST_PASSAGE)
        end = end if end > 0 else start + LONGEST_PASSAGE
        found.append((start, end))
        start = end
    found.append((start, stop))
    return [(a, b) for a, b in found if a < b]
