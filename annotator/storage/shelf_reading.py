"""The articles as rows of lists: never all that is known of them, never more than is shown."""

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

from annotator.model.article import Progress
from annotator.model.ids import ArticleId
from annotator.storage.register_reading import RegisterReading


class ArticleLine(NamedTuple):
    """An article as a row of a list: nothing that would cost reading its text."""

    id: ArticleId
    title: str
    characters: int
    annotations: int
    progress: str
    language: str
    source_name: str
    sha256_source: str
    sha256_text: str


_LINES = """
    select article.id, iif(title = '', source_name, title), characters,
           ifnull(annotations, 0), progress, language, source_name, source_sha256, text_sha256
      from article left join tally on tally.article_id = article.id
"""
_AMONG = " where article.id in (select value from json_each(?)) order by article.id"
_IDS = "select id from article indexed by article_by_id where id > ? order by id limit ?"
_NEWEST = "select id from article indexed by article_by_id order by id desc limit ?"
_NEXT = """
    select id from article where id > ? and progress in (select value from json_each(?))
  order by id limit 1
"""
_BEFORE = "select id from article indexed by article_by_id where id < ? order by id desc limit 1"
_LAST = "select id from article indexed by article_by_id order by id desc limit 1"
_LOCKED = """
    select iif(title = '', source_name, title) from article
     where id in (select value from json_each(?)) and progress = 'locked' order by id
"""
_ALL = 1 << 62


class ShelfReading(RegisterReading):
    """Lists by keyset, and counts that are kept rather than counted."""

    def article_ids(self, after: int = 0, most: int = _ALL) -> list[ArticleId]:
        """Those behind `after`, in the order in which they came."""
        return [ArticleId(row[0]) for row in self._db.execute(_IDS, (after, most))]

    def newest_articles(self, most: int) -> list[ArticleId]:
        """Those that came last, in the order in which they came."""
        found = [ArticleId(row[0]) for row in self._db.execute(_NEWEST, (most,))]
        return found[::-1]

    def article_list(self) -> list[ArticleLine]:
        """All articles in the order in which they came, without their texts."""
        return [ArticleLine(*row) for row in self._db.execute(_LINES + " order by article.id")]

    def article_lines(self, among: Iterable[ArticleId]) -> list[ArticleLine]:
        """Of these articles those that there are, in the order in which they came."""
        values = (json.dumps(list(among)),)
        return [ArticleLine(*row) for row in self._db.execute(_LINES + _AMONG, values)]

    def next_article(self, after: int, progress: Collection[Progress] = ()) -> ArticleId | None:
        """The next one, of these states where some are given, round and round.

        None where there is no other.
        """
        for start in (after, 0):
            if progress:
                states = json.dumps([one.value for one in progress])
                row = self._db.execute(_NEXT, (start, states)).fetchone()
            else:
                row = self._db.execute(_IDS, (start, 1)).fetchone()
            if row is not None and row[0] != after:
                return ArticleId(row[0])
        return None

    def previous_article(self, before: int) -> ArticleId | None:
        """The one before, of the first the last."""
        row = self._db.execute(_BEFORE, (before,)).fetchone() or self._db.execute(_LAST).fetchone()
        return None if row is None or row[0] == before else ArticleId(row[0])

    def locked(self, among: Iterable[ArticleId]) -> list[str]:
        """The titles of those of these articles that are locked."""
        return [row[0] for row in self._db.execute(_LOCKED, (json.dumps(list(among)),))]

    def annotation_count(self) -> int:
        """Of all articles, as it is kept by every change."""
        query = "select ifnull(sum(annotations), 0) from tally"
        return int(self._db.execute(query).fetchone()[0])

    def shelves(self) -> dict[Progress, int]:
        """How many articles there are of each progress."""
        rows = self._db.execute("select progress, articles from shelf where articles > 0")
        return {Progress(progress): articles for progress, articles in rows}
