"""How each record lies in its table: one pair of functions a record, and a checksum a row."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any, Generic, TypeVar
from zlib import crc32

from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.record import Record
from annotator.model.relation import Relation
from annotator.model.saved_query import SavedQuery
from annotator.model.tagset import Tag
from annotator.storage import describing, rows, talk
from annotator.storage.rows import Row

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """A table and the record it holds. `columns` are without the checksum."""

    name: str
    record: type[R]
    columns: tuple[str, ...]
    values: Callable[[R], tuple[Any, ...]]
    from_row: Callable[[Mapping[str, Any]], R]

    def to_row(self, record: R) -> Row:
        """Columns and values, checksum included."""
        row = dict(zip(self.columns, self.values(record), strict=True))
        row["checksum"] = checksum(row)
        return row

    @property
    def insert(self) -> str:
        names = ", ".join(f'"{column}"' for column in (*self.columns, "checksum"))
        marks = ", ".join("?" * (len(self.columns) + 1))
        return f"insert into {self.name} ({names}) values ({marks})"  # noqa: S608 - our own names

    @property
    def update(self) -> str:
        sets = ", ".join(f'"{column}" = ?' for column in (*self.columns, "checksum"))
        return f"update {self.name} set {sets} where id = ?"  # noqa: S608 - our own names

    @property
    def delete(self) -> str:
        return f"delete from {self.name} where id = ?"  # noqa: S608 - our own names

    @property
    def select(self) -> str:
        names = ", ".join(f'"{column}"' for column in (*self.columns, "checksum"))
        return f"select {names} from {self.name}"  # noqa: S608 - our own names


def checksum(row: Mapping[str, Any]) -> int:
    """CRC-32 of all values but the checksum itself: any one changed bit is noticed."""
    values = [value for name, value in row.items() if name != "checksum"]
    return sum_of(_dumped(values))


def sealed(values: Iterable[Any]) -> str:
    """The values of a row as its checksum counts them: what JSON makes of a list of them, sooner.

    A row has words, whole numbers and nothing else; any other value gives another checksum.
    """
    said = [
        encode_basestring(value)
        if value.__class__ is str
        else "null"
        if value is None
        else str(value)
        for value in values
    ]
    return f"[{', '.join(said)}]"


def sum_of(said: str) -> int:
    return crc32(said.encode("utf-8", "surrogatepass"))


_dumped = json.JSONEncoder(ensure_ascii=False).encode


ABOUT = Table("about", About, rows.ABOUT_COLUMNS, rows.about_values, describing.about_of)
CONTRIBUTOR = Table(
    "contributor",
    Contributor,
    rows.CONTRIBUTOR_COLUMNS,
    rows.contributor_values,
    rows.contributor_from,
)
TAG = Table("tag", Tag, rows.TAG_COLUMNS, rows.tag_values, rows.tag_from)
AUTHORITY = Table(
    "authority",
    AuthorityRecord,
    rows.AUTHORITY_COLUMNS,
    rows.authority_values,
    rows.authority_from,
)
ARTICLE = Table(
    "article",
    Article,
    rows.ARTICLE_COLUMNS,
    rows.article_values,
    rows.article_from,
)
FIGURE = Table("figure", Figure, rows.FIGURE_COLUMNS, rows.figure_values, rows.figure_from)
ANNOTATION = Table(
    "annotation",
    Annotation,
    rows.ANNOTATION_COLUMNS,
    rows.annotation_values,
    rows.annotation_from,
)

COMMENT = Table("comment", Comment, talk.COMMENT_COLUMNS, talk.comment_values, talk.comment_from)
RELATION = Table(
    "relation", Relation, talk.RELATION_COLUMNS, talk.relation_values, talk.relation_from
)
QUERY = Table("query", SavedQuery, rows.QUERY_COLUMNS, rows.query_values, rows.query_from)

TABLES: dict[type[Any], Table[Any]] = {
    table.record: table
    for table in (
        *(ABOUT, CONTRIBUTOR, TAG, AUTHORITY, ARTICLE, FIGURE, ANNOTATION, COMMENT, RELATION),
        QUERY,
    )
}
BY_NAME: dict[str, Table[Any]] = {table.name: table for table in TABLES.values()}
