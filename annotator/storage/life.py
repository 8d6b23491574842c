"""What happened to annotations after they were made, as the journal tells it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from annotator.model.ids import AnnotationId, ArticleId, ContributorId
from annotator.model.stamp import Event, Status
from annotator.storage.packing import edits_in

_NEWER = """
    select id, author, at, verb,
           ifnull((select head.role from journal head where head.id = moves), role),
           ifnull((select head.target from journal head where head.id = moves), target),
           edits, packed
      from (select *, (select head.id from journal head
                        where journal.role = 'more' and head.id = journal.target
                          and head.role in ('undo', 'redo')) moves
              from journal)
     where position in (select position from amending where position > ?)
  order by position
"""
"""What goes on with a row that undoes something undoes it as well."""
_LAST = "select ifnull(max(position), 0) from journal"


class Life:
    """Reads each row of the journal once, and goes on where it ended.

    Which rows change annotations is noted when they are written: an import of gigabytes is not
    read to be told that it only adds.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._read = 0
        self._events: dict[int, dict[int, list[tuple[int, Event]]]] = {}
        """By article and annotation: the row of the journal, and what it says."""

    def of(self, article_id: ArticleId) -> Mapping[AnnotationId, tuple[Event, ...]]:
        """The events of one article that were not undone, oldest first."""
        self._go_on()
        found = self._events.get(article_id, {})
        return {
            AnnotationId(number): tuple(event for _, event in events)
            for number, events in found.items()
            if events
        }

    def _go_on(self) -> None:
        last = int(self._db.execute(_LAST).fetchone()[0])
        if last == self._read:
            return
        for entry, by, at, verb, role, target, *told in self._db.execute(_NEWER, (self._read,)):
            step = entry if target is None else target
            for article, number, status in list(_amended(role, edits_in(entry, *told))):
                events = self._events.setdefault(article, defaultdict(list))[number]
                if role == "undo":
                    events[:] = [pair for pair in events if pair[0] != step]
                else:
                    events.append((step, _event(at, by, verb, status)))
        self._read = last


def _amended(role: str, edits: Iterable[Any]) -> Iterator[tuple[int, int, str]]:
    """Article, number and status of every annotation that was changed, neither made nor gone.

    The article is that in which the step left it, also where it is undone. A step may have changed
    hundreds of thousands, of which no more is kept than these.
    """
    for table, before, after in edits:
        if table == "annotation" and before and after:
            left = before if role == "undo" else after
            yield left["article_id"], after["id"], after["status"]


@lru_cache(maxsize=64)
def _event(at: str, by: int, deed: str, status: str) -> Event:
    """One step does the same to many."""
    return Event(at=at, by=ContributorId(by), deed=deed, status=Status(status))
