"""What can be asked of a project by words, and what it keeps of such questions."""

from collections.abc import Iterator

from annotator.model.article import Progress
from annotator.model.ids import ArticleId
from annotator.model.saved_query import SavedQuery
from annotator.search.hit import Hit
from annotator.search.query import Query
from annotator.storage import tables
from annotator.storage.register_reading import RegisterReading
from annotator.storage.search.finding import Finding


class SearchReading(RegisterReading):
    """Hits of queries, saved queries, and counts that are kept rather than counted."""

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

    def shelves(self) -> dict[Progress, int]:
        """How many articles there are of each progress."""
        rows = self._db.execute("select progress, articles from shelf where articles > 0")
        return {Progress(progress): articles for progress, articles in rows}
