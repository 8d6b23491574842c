"""What happened to annotations after they were made, as the journal tells it."""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from annotator.model.ids import AnnotationId, ArticleId, ContributorId
from annotator.model.stamp import Event, Status

_NEWER = """
    select position, id, author, at, verb, role, target, edits from journal
     where position > ? and instr(edits, '["annotation",{') > 0 order by position
"""
_LAST = "select ifnull(max(position), 0) from journal"


class Life:
    """Reads each row of the journal once, and goes on where it ended.

    Rows that only add annotations are left out by SQLite, without being parsed.
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
        for row in self._db.execute(_NEWER, (self._read,)):
            self._take(*row[1:])
        self._read = last

    def _take(
        self, entry: int, by: int, at: str, verb: str, role: str, target: int | None, edits: str
    ) -> None:
        step = entry if target is None else target
        for article, number, status in _updated(json.loads(edits)):
            events = self._events.setdefault(article, defaultdict(list))[number]
            if role == "undo":
                events[:] = [pair for pair in events if pair[0] != step]
                continue
            event = Event(at=at, by=ContributorId(by), deed=verb, status=Status(status))
            events.append((step, event))


def _updated(edits: list[Any]) -> list[tuple[int, int, str]]:
    """Article, annotation and new state for every annotation that was changed, not made or gone."""
    return [
        (after["article_id"], after["id"], after["status"])
        for table, before, after in edits
        if table == "annotation" and before is not None and after is not None
    ]
