"""What can be asked of a project by words, and what it keeps of such questions."""

from collections.abc import Iterator, Sequence

from annotator.model.ids import ArticleId
from annotator.model.saved_query import SavedQuery
from annotator.search.hit import Hit
from annotator.search.query import Query
from annotator.storage import tables
from annotator.storage.search import alike
from annotator.storage.search.finding import Finding
from annotator.storage.shelf_reading import ShelfReading


class SearchReading(ShelfReading):
    """Hits of queries, and saved queries."""

    def hits(self, query: Query, after: ArticleId | None = None) -> Iterator[list[Hit]]:
        """Hits in the order of articles and places, in short steps, some of them empty.

        `after` leaves out that article and all before it. Raises BadQuery. A query that asks
        for nothing finds nothing.
        """
        if query.is_empty:
            return iter(())
        return Finding(self._db, query).steps(after)

    def same_as(self, checksums: Sequence[str]) -> dict[str, ArticleId]:
        """Of these SHA-256 those of a file or text of an article, with the first such article."""
        return {sha: number for found in self.same_in(checksums) for sha, number in found.items()}

    def same_in(self, checksums: Sequence[str]) -> Iterator[dict[str, ArticleId]]:
        """The same in short steps, some of them empty: each checksum in one of them."""
        for found in alike.same(self._db, checksums):
            yield {sha: ArticleId(number) for sha, number in found.items()}

    def having(self, passages: Sequence[str], most: int = 5) -> list[ArticleId]:
        """Articles that may have much of a text of which these are passages, likely ones first."""
        return [ArticleId(number) for number in alike.having(self._db, passages, most)]

    def saved_queries(self) -> list[SavedQuery]:
        """By name."""
        return self._all(tables.QUERY, " order by name, id")
