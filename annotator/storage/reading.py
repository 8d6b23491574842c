"""What can be asked of a project."""

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sqlite_utils import Database

from annotator.errors import BadAnnotation, ProjectDamaged, UnknownArticle
from annotator.model import ids
from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.draft import Blob
from annotator.model.ids import AnnotationId, ArticleId, TagId
from annotator.model.record import Record
from annotator.model.tagset import Tag
from annotator.storage import tables
from annotator.storage.ailments import Ailment
from annotator.storage.doctor import examine
from annotator.storage.journal import Journal
from annotator.storage.overview.reading import OverviewReading
from annotator.storage.replay import replayed
from annotator.storage.tables import Table

R = TypeVar("R", bound=Record)


class MarkRow(NamedTuple):
    """An annotation as the painter wants it. `ranges` is JSON where there is more than one."""

    id: AnnotationId
    start: int
    end: int
    tag_id: TagId
    status: str
    ranges: str | None


_IDENTITY = "select value from meta where key = 'project_id'"
_LAST_ENTRY = "select position, hash from journal order by position desc limit 1"
_MARKS = """
    select id, "start", "end", tag_id, status, ranges from annotation where article_id = ?
"""
_MARKS_WITHIN = _MARKS + ' and "start" < ? and "end" > ?'
_IN_READING_ORDER = ' where article_id = ? order by "start", "end" desc, id'


class ProjectReading(OverviewReading):
    """The read-only face of a project: everything an exporter, a panel or a command may ask."""

    def about(self) -> About:
        return self._all(tables.ABOUT)[0]

    def identity(self) -> str:
        """Which project this is, also as a copy of it; empty before the first change."""
        row = self._db.execute(_IDENTITY).fetchone()
        return str(row[0]) if row else ""

    def state(self) -> str:
        """Where the journal stands: the same words, the same project to the letter."""
        row = self._db.execute(_LAST_ENTRY).fetchone()
        return f"{row[0]}:{row[1][:16]}" if row else ""

    def check(self, pause: Callable[[], None] = lambda: None) -> list[Ailment]:
        """The doctor: everything that does not hold. It writes nothing. `pause` is called often
        meanwhile, and may raise Cancelled."""
        return examine(self._db, Journal(self._db, self.text), pause)

    def replay(self) -> Iterator[Ailment]:
        """The history played again from its beginning: whatever it does not make as it is."""
        return replayed(self._db, Journal(self._db, self.text).rows())

    def copied_to(self, path: Path) -> Callable[[], "ProjectReading"]:
        """Copy all of it into a new file, for processes that help with an export."""
        copy = sqlite3.connect(path)
        self._db.conn.backup(copy)
        copy.close()
        return partial(_opened_copy, path)

    def tags(self) -> list[Tag]:
        return self._all(tables.TAG, " order by position, id")

    def contributors(self) -> list[Contributor]:
        return self._all(tables.CONTRIBUTOR, " order by id")

    def article(self, article_id: ArticleId) -> Article:
        """Raises UnknownArticle."""
        found = self._all(tables.ARTICLE, " where id = ?", article_id)
        if not found:
            raise UnknownArticle(f"there is no article {ids.label(article_id)} in this project")
        return found[0]

    def figures(self, article_id: ArticleId) -> list[Figure]:
        return self._all(tables.FIGURE, " where article_id = ? order by number, id", article_id)

    def annotations(self, article_id: ArticleId) -> list[Annotation]:
        """Annotations of one article in reading order; of equal starts the longer first."""
        return self._all(tables.ANNOTATION, _IN_READING_ORDER, article_id)

    def annotation(self, annotation_id: AnnotationId) -> Annotation:
        """Raises BadAnnotation when there is none of this id."""
        found = self._all(tables.ANNOTATION, " where id = ?", annotation_id)
        if not found:
            raise BadAnnotation(f"there is no annotation {ids.label(annotation_id)}")
        return found[0]

    def marks(self, article_id: ArticleId) -> list[tuple[Any, ...]]:
        """Plain rows in the order of MarkRow's fields, not sorted: made for tens of thousands."""
        return self._db.conn.execute(_MARKS, (article_id,)).fetchall()

    def marks_within(self, article_id: ArticleId, start: int, end: int) -> list[tuple[Any, ...]]:
        """The marks that meet [start, end), as `marks` gives them."""
        return self._db.conn.execute(_MARKS_WITHIN, (article_id, end, start)).fetchall()

    def record(self, kind: type[R], record_id: int) -> R | None:
        """The record of one kind under an id, or None."""
        table: Table[R] = tables.TABLES[kind]
        return next(iter(self._all(table, " where id = ?", record_id)), None)

    def blob(self, sha256: str) -> Blob:
        """Bytes kept in the project. Raises ProjectDamaged."""
        query = "select media_type, data from blob where sha256 = ?"
        row = self._db.execute(query, (sha256,)).fetchone()
        if row is None:
            raise ProjectDamaged(f"the file {sha256[:12]}… is missing from the project")
        return Blob(sha256=sha256, media_type=row[0], data=row[1])


def _opened_copy(path: Path) -> ProjectReading:
    """A copy that nobody else writes to."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    return ProjectReading(Database(connection, execute_plugins=False))
