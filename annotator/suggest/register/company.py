"""Who is spoken of together: of two namesakes likelier is the one whose company is here, too."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable

from annotator.model.ids import ArticleId, AuthorityId

Mentioned = Callable[[AuthorityId], Collection[ArticleId]]
"""In which articles an entry is mentioned; some of them are enough."""

_MOST_HERE = 40


class Company:
    """For one article: how often an entry stands with those of it in other articles."""

    def __init__(
        self, article: ArticleId, here: Iterable[AuthorityId], mentioned: Mentioned
    ) -> None:
        """`here` are the entries of the article, the most mentioned first."""
        self._mentioned = mentioned
        self._known: dict[AuthorityId, int] = {}
        self._met: Counter[ArticleId] = Counter()
        for _, entry in zip(range(_MOST_HERE), here, strict=False):
            self._met.update(a for a in mentioned(entry) if a != article)

    def of(self, entry: AuthorityId) -> int:
        """How many times others of the article stand in the same articles as this one."""
        if entry not in self._known:
            self._known[entry] = sum(self._met[a] for a in self._mentioned(entry))
        return self._known[entry]
