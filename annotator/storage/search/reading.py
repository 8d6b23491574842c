"""What can be asked of a project by words, and what it keeps of such questions."""

from collections.abc import Iterator

from annotator.model.ids import ArticleId
from annotator.model.saved_query import SavedQuery
from annotator.search.hit import Hit
from annotator.search.query import Query
from annotator.storage import tables
from annotator.storage.search.finding import Finding
from annotator.storage.shelf_reading import ShelfReading


class SearchReading(ShelfReading):
    """Hits of queries, and saved queries."""

    def hits(self, query: Query, after: ArticleId | None = None) -> Iterator[list[Hit]]:
        """Hits in the order of articles and places, in short steps, some of them empty.

        `after` leaves out that article and all before it. Raises BadQuery. A query that asks
        for neither words nor annotations finds nothing.
        """
        if query.is_empty:
            return iter(())
        return Finding(self._db, query).steps(after)

    def saved_queries(self) -> list[SavedQuery]:
        """By name."""
        return self._all(tables.QUERY, " order by name, id")
