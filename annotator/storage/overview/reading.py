"""What can be asked of a project as a whole. Whoever does not ask loads none of it."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from annotator.model import ids
from annotator.model.ids import AuthorityId, TagId
from annotator.storage import tables
from annotator.storage.search.reading import SearchReading

if TYPE_CHECKING:
    from annotator.overview.chart import Words
    from annotator.overview.charts.wishes import Subject, Wishes
    from annotator.overview.counted import Named
    from annotator.overview.scope import Scope
    from annotator.storage.overview.gathering import Gathering
    from annotator.storage.overview.together import Together

Pairs = Mapping[tuple[AuthorityId, AuthorityId], int]

_NAMES = """
    select id, name, kind, (select count(*) from authority as same where same.name = one.name)
      from authority as one where id in (select value from json_each(?))
"""


class OverviewReading(SearchReading):
    """Counts that are made in short steps."""

    def gathering(self, scope: "Scope") -> "Gathering":
        """A count of the articles in scope, which begins with its first step. Raises BadQuery."""
        from annotator.storage.overview.gathering import Gathering

        return Gathering(self._db, scope)

    def together(
        self, entries: Sequence[AuthorityId], among: Collection[int] | None, *, paragraphs: bool
    ) -> "Together":
        """A count of which of these entries are named together, in these articles or in all."""
        from annotator.storage.overview.together import Together

        articles = None if among is None else frozenset(among)
        return Together(self._db, entries, articles, paragraphs=paragraphs)

    def subject(
        self, gathering: "Gathering", wishes: "Wishes", pairs: Pairs, tr: "Words" = str
    ) -> "Subject":
        """What charts are made of: what was counted so far, and what the project calls things."""
        from annotator.overview.charts.making import to_name
        from annotator.overview.charts.wishes import Subject

        return Subject(
            counted=gathering.counted,
            scope=gathering.scope,
            tags=tuple(self._all(tables.TAG, " order by position, id")),
            named=self.named(to_name(gathering.counted, wishes)),
            pairs=pairs,
            tr=tr,
        )

    def named(self, entries: Collection[AuthorityId]) -> "dict[AuthorityId, Named]":
        """How to call these entries, and how to ask for them: by name where no other has it."""
        from annotator.overview.counted import Named

        rows = self._db.execute(_NAMES, (json.dumps(list(entries)),)).fetchall()
        return {
            AuthorityId(number): Named(
                AuthorityId(number),
                name,
                TagId(kind),
                ids.label(number) if same > 1 or _unaskable(name) else name,
            )
            for number, name, kind, same in rows
        }


def _unaskable(name: str) -> bool:
    """Whether a name cannot stand in quotation marks, or would be read as the number of another."""
    try:
        ids.parse(name)
    except ids.BadId:
        return '"' in name
    return True
