"""The claim register of an article: what headlines and key points say again of what stands below.

Two claims are the same where most of the words that carry meaning are; the shorter one counts.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from annotator.model.article import Article, BlockKind
from annotator.model.folding import fold
from annotator.model.span import Span

HEADS = (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.ITEM, BlockKind.SUBHEADING)
_ALIKE = 0.6
_LEAST_WORDS = 3
"""So many words that carry meaning must two lines share, of which one has no cue."""
_SHORT = 3
_EDGES = ".,;:!?“”\"'’‘()«»„"

Spans = tuple[Span, ...]


def in_head(article: Article, spans: Spans) -> bool:
    """Whether a claim stands in a headline, a standfirst or a key point."""
    return article.blocks[article.block_at(spans[0].start)].kind in HEADS


class Sayings:
    """The claims of the body by their words, to look up one that says the same."""

    def __init__(self, article: Article, claims: Iterable[Spans]) -> None:
        self._text = article.text
        self._claims = [spans for spans in claims if not in_head(article, spans)]
        self._words = [self._content(spans) for spans in self._claims]
        self._holding: dict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self._words):
            for word in words:
                self._holding[word].append(number)

    def same(self, spans: Spans, *, bare: bool = False) -> Spans | None:
        """The claim of the body that most has the words of these; None where none has enough.

        `bare` words, which no cue makes a claim, must share more.
        """
        mine = self._content(spans)
        shared = Counter(n for word in mine for n in self._holding.get(word, ()))
        best = max(shared, key=lambda n: (self._alike(mine, n, shared[n]), -n), default=None)
        if best is None or len(mine) < 2 or (bare and shared[best] < _LEAST_WORDS):
            return None
        return self._claims[best] if self._alike(mine, best, shared[best]) >= _ALIKE else None

    def _alike(self, mine: frozenset[str], number: int, shared: int) -> float:
        return shared / min(len(mine), len(self._words[number]))

    def _content(self, spans: Spans) -> frozenset[str]:
        said = fold(" ".join(span.quote(self._text) for span in spans))
        return frozenset(w for part in said.split() if len(w := part.strip(_EDGES)) > _SHORT)
