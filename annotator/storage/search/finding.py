"""What a query finds, article by article: each step is short, and none reads the whole project.

The index says in which articles the words may stand (`promising`); articles that still wait for it
are looked through; what is found is read in the text itself. A person who looks at the first page
has paid for that page.
"""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from annotator.errors import ProjectDamaged
from annotator.model.ids import AnnotationId, ArticleId, TagId
from annotator.model.span import Span
from annotator.search.hit import Hit, hit_at
from annotator.search.matching import Matcher
from annotator.search.query import Query
from annotator.storage.search.asked import Asked
from annotator.storage.search.promising import asked_of_index

BATCH = 100
"""Articles that are asked for at once."""
STEP = 200
"""Hits of one article that are one step: a long text may hold very many."""
OPENING = 80
"""Characters, at most, that stand for an article of which no words were asked for."""

_IN_INDEX = "select rowid from word_index where word_index match ? and rowid > ? order by 1 limit ?"
_WAITING = "select article_id from index_queue where article_id > ? order by 1 limit ?"
_NEXT = "select id from article where id > ? order by id limit ?"
_WITH_CHARACTERS = """
    select article.id from article join text on text.sha256 = article.text_sha256
     where article.id in (select value from json_each(?)) and instr(text.body, ?) > 0
  order by article.id
"""
_TEXT = """
    select iif(title = '', source_name, title), body
      from article join text on text.sha256 = article.text_sha256 where article.id = ?
"""


class Finding:
    """One query at work. Raises BadQuery where it names what the project does not have."""

    def __init__(self, db: Database, query: Query) -> None:
        self._db, self._query = db, query
        self._matcher = Matcher(query)
        self._asked = Asked(db, query.filters)
        self._words = asked_of_index(db, query)
        self._characters = _common_characters(query)
        self._naming = None if query.groups else self._asked.naming()

    def steps(self, after: ArticleId | None = None) -> Iterator[list[Hit]]:
        """The hits of one article after another, of a long one in several steps, with empty steps
        between: each is short."""
        last = after or 0
        while (batch := self._batch(last)) is not None:
            last, numbers = batch
            numbers = self._asked.articles(numbers)
            if not self._query.filters.of_annotations:
                for number in numbers:
                    if self._query.groups:
                        yield from self._in_words(number)
                    else:
                        yield self._opening(number)
                yield []
                continue
            yield from self._in_annotations(numbers)

    def _batch(self, after: int) -> tuple[int, list[int]] | None:
        """The next articles that may have hits, and up to which article that is all."""
        if self._naming is not None:
            later = [number for number in self._naming if number > after][:BATCH]
            return (later[-1], later) if later else None
        if self._words:
            found = set(self._numbers(_IN_INDEX, self._words, after, BATCH))
            found.update(self._numbers(_WAITING, after, BATCH))
            some = sorted(found)[:BATCH]
            return (some[-1], some) if some else None
        some = self._numbers(_NEXT, after, BATCH)
        if not some:
            return None
        kept = some
        if self._characters:
            kept = self._numbers(_WITH_CHARACTERS, json.dumps(some), self._characters)
        return some[-1], kept

    def _numbers(self, query: str, *values: Any) -> list[int]:
        """Where the index is damaged nothing is promised by it: every article is looked through."""
        try:
            return [row[0] for row in self._db.execute(query, values)]
        except (sqlite3.DatabaseError, ProjectDamaged) as error:
            if query != _IN_INDEX or isinstance(error, sqlite3.OperationalError):
                raise
            self._words = ""
            return [row[0] for row in self._db.execute(_NEXT, values[1:])]

    def _in_words(self, number: int) -> Iterator[list[Hit]]:
        found = self._db.execute(_TEXT, (number,)).fetchone()
        if found is None:
            return
        title, text = found
        spans = self._matcher.spans(text)
        for at in range(0, max(len(spans), 1), STEP):
            yield [hit_at(ArticleId(number), title, text, s) for s in spans[at : at + STEP]]

    def _opening(self, number: int) -> list[Hit]:
        """The words with which an article begins."""
        found = self._db.execute(_TEXT, (number,)).fetchone()
        if found is None or not found[1]:
            return []
        title, text = found
        end = len(text[:OPENING].partition("\n")[0]) or 1
        return [hit_at(ArticleId(number), title, text, Span(0, end))]

    def _in_annotations(self, numbers: list[int]) -> Iterator[list[Hit]]:
        """Annotations that are as asked; with words, the words that they mark."""
        by_article: dict[int, list[tuple[Any, ...]]] = {}
        for row in self._asked.annotations(numbers):
            by_article.setdefault(row[1], []).append(row)
        yield []
        for number, rows in by_article.items():
            title, text = self._db.execute(_TEXT, (number,)).fetchone()
            if not self._query.groups:
                yield [_hit(title, text, row, _parts(row)[0]) for row in rows]
                continue
            yield [
                _hit(title, text, row, span, span.quote(text))
                for span in self._matcher.spans(text)
                for row in rows
                if any(part.contains(span) for part in _parts(row))
            ]


def _hit(title: str, text: str, row: tuple[Any, ...], span: Span, words: str = "") -> Hit:
    marked = (AnnotationId(row[0]), TagId(row[6]), words or str(row[5]))
    return hit_at(ArticleId(row[1]), title, text, span, marked)


def _parts(row: tuple[Any, ...]) -> list[Span]:
    ranges = json.loads(row[4]) if row[4] else [[row[2], row[3]]]
    return [Span(start, end) for start, end in ranges]


def _common_characters(query: Query) -> str:
    """Characters that every hit holds as they are; empty where there is no such thing."""
    if len(query.groups) != 1:
        return ""
    exact = [term.exact for term in query.groups[0] if term.exact]
    return max(exact, key=len, default="")
