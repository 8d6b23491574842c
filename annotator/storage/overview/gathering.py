"""One count of a project: some articles a step, then the rows of the journal, some a step.

A step reads the rows of at most about `PORTION` annotations, or of one article that has more. So
the window can count between keys, show how far it is, and stop at any time.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from annotator.model.annotation import Claim, Mention
from annotator.model.article import OPEN, Progress
from annotator.model.ids import AuthorityId, TagId
from annotator.model.tagset import Kind
from annotator.overview.counted import Counted, Said
from annotator.overview.periods import first_day
from annotator.overview.scope import Scope
from annotator.search.query import Filters
from annotator.storage.bodies import body_from
from annotator.storage.packing import edits_in
from annotator.storage.search.asked import Asked

PORTION = 1_000
_ARTICLES_AT_ONCE = 300
_ENTRIES_AT_ONCE = 2_000
_STEPS_AT_ONCE, _EDITS_AT_ONCE = 500, 50
FINISHED = tuple(progress.value for progress in Progress if progress not in OPEN)

_ARTICLES = """
    select article.id, progress, language, publisher, date, characters, ifnull(annotations, 0)
      from article left join tally on tally.article_id = article.id
     where article.id > ? order by article.id limit ?
"""
_STANDING = """
    select json_group_array(json_array(tag_id, status, day, number, open)) from (
        select tag_id, status, substr(at, 1, 10) as day, count(*) as number, sum(open) as open
          from (select tag_id, status, at,
                       status in ('accepted', 'draft')
                       and tag_id in (select value from json_each(:entities))
                       and not exists (select 1 from reference where annotation_id = annotation.id)
                       and instr(body, '"value":') = 0 as open
                  from annotation where article_id in (select value from json_each(:among)))
      group by 1, 2, 3)
"""
_NAMED = """
    select json_group_array(json_array(authority_id, annotations, spread)) from (
        select authority_id, count(distinct annotation_id) as annotations,
               count(distinct article_id) as spread
          from annotation join reference on annotation_id = annotation.id
         where article_id in (select value from json_each(:among)) and status <> 'rejected'
      group by authority_id)
"""
_TOLD = """
    select json_group_array(json_array(article_id, body)) from annotation
     where article_id in (select value from json_each(:among))
       and tag_id in (select value from json_each(:told)) and status <> 'rejected'
"""
_EVENTS = """
    select id, iif(kind in (select value from json_each(:events)), dates, '') from authority
     where id > :after order by id limit :most
"""
_JOURNAL = "select position, verb, at from journal where position > ? order by position limit ?"
_TURNED = "select id, edits, packed from journal where position = ?"


class Gathering:
    """Fills `counted` as its steps are taken; before the last one it holds what is known so far."""

    def __init__(self, db: Database, scope: Scope) -> None:
        """Raises BadQuery for a scope that names what there is not."""
        self._db, self.scope = db, scope
        values = {name: value for name, value in asdict(scope).items() if value}
        self._asked = Asked(db, Filters(**{name: (value,) for name, value in values.items()}))
        self.counted = Counted()
        tags = db.execute("select id, kind, tei from tag").fetchall()
        dates = [number for number, _, tei in tags if tei == "date"]
        claims = [number for number, kind, _ in tags if kind == Kind.CLAIM]
        entities = [n for n, kind, tei in tags if kind == Kind.ENTITY and tei != "date"]
        self._entities, self._told = json.dumps(entities), json.dumps(claims + dates)
        self._events = json.dumps([number for number, _, tei in tags if tei == "eventName"])
        self.within: set[int] | None = None if scope.is_empty else set()
        """The articles in scope; None for all."""

    def steps(self) -> Iterator[tuple[int, int]]:
        """How much is done, of how much, after each step."""
        articles = self._number("select ifnull(sum(articles), 0) from shelf")
        first = self._number("select ifnull(min(position), 0) from journal")
        rows = self._number("select ifnull(max(position), 0) from journal") - first + 1
        total = articles + rows // 100 + 1
        done = 0
        for some in self._portions():
            self._count(some)
            done += len(some)
            yield min(done, articles), total
        for _ in self._register():
            yield articles, total
        for position in self._journal():
            yield min(articles + (position - first) // 100, total), total
        yield total, total

    def _number(self, query: str) -> int:
        return int(self._db.execute(query).fetchone()[0])

    def _portions(self) -> Iterator[list[tuple[Any, ...]]]:
        """Articles, so many at once that their annotations are few; empty ones between."""
        after = 0
        while some := self._db.execute(_ARTICLES, (after, _ARTICLES_AT_ONCE)).fetchall():
            after = some[-1][0]
            kept, waiting = self._in_scope([row[0] for row in some]), 0
            portion: list[tuple[Any, ...]] = []
            for row in some:
                if row[0] not in kept:
                    continue
                if portion and waiting + row[6] > PORTION:
                    yield portion
                    portion, waiting = [], 0
                portion.append(row)
                waiting += row[6]
            yield portion

    def _in_scope(self, numbers: list[int]) -> set[int]:
        if self.within is None:
            return set(numbers)
        found = set(self._asked.articles(numbers))
        self.within |= found
        return found

    def _count(self, articles: list[tuple[Any, ...]]) -> None:
        """Some articles, and all annotations in them."""
        counted, dates = self.counted, {}
        for number, progress, language, publisher, date, characters, _ in articles:
            counted.articles += 1
            counted.characters += characters
            counted.progress[progress] += 1
            counted.languages[language.partition("-")[0]] += 1
            counted.publishers[publisher] += 1
            dates[number] = first_day(date)
            counted.dated[dates[number]] += 1
        marked = [row[0] for row in articles if row[6]]
        if not marked:
            return
        values = {"among": json.dumps(marked), "entities": self._entities, "told": self._told}
        for tag, status, day, number, open_ in self._rows(_STANDING, values):
            counted.annotations[TagId(tag), status] += number
            counted.made[day] += number
            if open_:
                counted.unresolved[TagId(tag)] += open_
        for entry, annotations, spread in self._rows(_NAMED, values):
            counted.entries[AuthorityId(entry)] += annotations
            counted.spread[AuthorityId(entry)] += spread
        self._tell(self._rows(_TOLD, values), dates)

    def _rows(self, query: str, values: dict[str, Any]) -> list[Any]:
        """Rows as one: with each that SQLite hands over a job may take the interpreter, and the
        window would wait for it a thousand times."""
        return list(json.loads(self._db.execute(query, values).fetchone()[0]))

    def _tell(self, rows: Iterable[tuple[int, str]], dates: dict[int, str]) -> None:
        """Claims, and mentions of dates: what of a body counts."""
        for article, words in rows:
            body, _ = body_from(words)
            if isinstance(body, Claim):
                sure = body.source_certainty.value if body.source_certainty else ""
                stance = body.stance.value if body.stance else ""
                said = (body.claimants, body.reporter, body.verdict.value, stance, sure)
                self.counted.claims[Said(*said, dates[article])] += 1
                self.counted.claimants.update(body.claimants)
                if body.reporter is not None:
                    self.counted.reporters[body.reporter] += 1
            elif isinstance(body, Mention) and (day := first_day(body.value)):
                self.counted.dates[day] += 1

    def _register(self) -> Iterator[int]:
        """The events of the register, with their dates."""
        after = 0
        while True:
            values = {"events": self._events, "after": after, "most": _ENTRIES_AT_ONCE}
            rows = self._db.execute(_EVENTS, values).fetchall()
            if not rows:
                return
            after = rows[-1][0]
            self.counted.events.update(day for _, dates in rows if (day := first_day(dates)))
            yield after

    def _journal(self) -> Iterator[int]:
        """The steps in which articles were said to be done, and to be open again."""
        after = 0
        while rows := self._db.execute(_JOURNAL, (after, _STEPS_AT_ONCE)).fetchall():
            after = rows[-1][0]
            for position, verb, at in rows:
                if verb == "set progress":
                    for _ in self._turned(position, at[:10]):
                        yield position
            yield after

    def _turned(self, position: int, day: str) -> Iterator[None]:
        """One step may turn all articles there are."""
        edits = (
            edit
            for row in self._db.execute(_TURNED, (position,)).fetchall()
            for edit in edits_in(*row)
        )
        for number, (table, before, now) in enumerate(edits):
            inside = self.within is None or (now and now["id"] in self.within)
            if table == "article" and before and now and inside:
                turned = (now["progress"] in FINISHED) - (before["progress"] in FINISHED)
                self.counted.finished[day] += turned
            if number % _EDITS_AT_ONCE == _EDITS_AT_ONCE - 1:
                yield
        yield
