"""What happened to annotations after they were made, as the journal tells it."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from sqlite_utils import Database

from annotator.model.ids import AnnotationId, ArticleId, ContributorId
from annotator.model.stamp import Event, Status

_NEWER = """
    select entry, author, at, verb, moved, step,
           json_extract(value, iif(moved = 'undo', '$[1].article_id', '$[2].article_id')),
           json_extract(value, '$[2].id'), json_extract(value, '$[2].status')
      from (select id entry, author, at, verb, edits, position,
                   ifnull((select head.role from journal head where head.id = moves), role) moved,
                   ifnull((select head.target from journal head where head.id = moves), target) step
              from (select *, (select head.id from journal head
                                where journal.role = 'more' and head.id = journal.target
                                  and head.role in ('undo', 'redo')) moves
                      from journal)),
           json_each(edits)
     where position in (select position from amending where position > ?)
       and json_extract(value, '$[0]') = 'annotation'
       and json_type(value, '$[1]') = 'object' and json_type(value, '$[2]') = 'object'
  order by position
"""
"""Every annotation that was changed, neither made nor gone; the article is that in which the step
left it, also where it is undone. What goes on with a row that undoes something undoes it as well. A
step may have changed thousands, of which SQLite hands out three values each."""
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
        changed = self._db.execute(_NEWER, (self._read,))
        for entry, by, at, verb, role, target, article, number, status in changed:
            events = self._events.setdefault(article, defaultdict(list))[number]
            step = entry if target is None else target
            if role == "undo":
                events[:] = [pair for pair in events if pair[0] != step]
            else:
                events.append((step, _event(at, by, verb, status)))
        self._read = last


@lru_cache(maxsize=64)
def _event(at: str, by: int, deed: str, status: str) -> Event:
    """One step does the same to many."""
    return Event(at=at, by=ContributorId(by), deed=deed, status=Status(status))
