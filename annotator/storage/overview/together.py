"""Which entries of the register are named in the same article, or in the same paragraph."""

import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from sqlite_utils import Database

from annotator.model.ids import AuthorityId

_AT_ONCE = 1_000
_ARTICLES_AT_ONCE = 50
_PLACES = """
    select annotation.id, article_id, "start", status
      from (select distinct annotation_id from reference
             where authority_id = ? and annotation_id > ? order by annotation_id limit ?)
      join annotation on annotation.id = annotation_id order by annotation.id
"""
_BLOCKS = "select id, blocks from article where id in (select value from json_each(?))"


class Together:
    """Counts for some entries in how many units each two of them are named."""

    def __init__(
        self,
        db: Database,
        entries: Sequence[AuthorityId],
        among: frozenset[int] | None,
        *,
        paragraphs: bool,
    ) -> None:
        """`among` are the articles that count, all where it is None."""
        self._db, self._entries, self._among = db, entries, among
        self._paragraphs = paragraphs
        self.pairs: Counter[tuple[AuthorityId, AuthorityId]] = Counter()
        """Both orders of each two; of one with itself, the units in which it is named."""

    def steps(self) -> Iterator[tuple[int, int]]:
        """How much is done, of how much, after each step."""
        places: dict[int, list[tuple[int, AuthorityId]]] = defaultdict(list)
        entries = len(self._entries)
        for number, entry in enumerate(self._entries):
            for some in self._places(entry):
                for article, start in some:
                    places[article].append((start, entry))
                yield number, 2 * entries
        numbers = sorted(places)
        for at in range(0, len(numbers), _ARTICLES_AT_ONCE):
            for units in self._units(places, numbers[at : at + _ARTICLES_AT_ONCE]):
                self._pair(units)
            yield entries + entries * at // len(numbers), 2 * entries

    def _places(self, entry: AuthorityId) -> Iterator[list[tuple[int, int]]]:
        """Article and offset of each annotation that names an entry."""
        after = 0
        while rows := self._db.execute(_PLACES, (entry, after, _AT_ONCE)).fetchall():
            after = rows[-1][0]
            yield [
                (article, start)
                for _, article, start, status in rows
                if status != "rejected" and (self._among is None or article in self._among)
            ]

    def _units(
        self, places: dict[int, list[tuple[int, AuthorityId]]], numbers: list[int]
    ) -> Iterator[set[AuthorityId]]:
        """Who is named in each article of these, or in each of its paragraphs."""
        if not self._paragraphs:
            for number in numbers:
                yield {entry for _, entry in places[number]}
            return
        for number, words in self._db.execute(_BLOCKS, (json.dumps(numbers),)).fetchall():
            starts = [block[1] for block in json.loads(words)]
            named: dict[int, set[AuthorityId]] = defaultdict(set)
            for start, entry in places[number]:
                named[bisect_right(starts, start)].add(entry)
            yield from named.values()

    def _pair(self, unit: set[AuthorityId]) -> None:
        for entry in unit:
            self.pairs[entry, entry] += 1
        for one, other in combinations(sorted(unit), 2):
            self.pairs[one, other] += 1
            self.pairs[other, one] += 1
