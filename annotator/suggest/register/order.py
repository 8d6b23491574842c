"""A register in the order of its names, kept so as it changes: nothing is sorted for a look."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from annotator.changes.change import Change
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId


class NameOrder:
    """The ids of all entries, by name without regard to case."""

    def __init__(self, records: Iterable[AuthorityRecord] = ()) -> None:
        self._keys = sorted(map(_key, records))

    def __iter__(self) -> Iterator[AuthorityId]:
        return (authority_id for _, authority_id in self._keys)

    def take(self, records: Iterable[AuthorityRecord]) -> None:
        """Further entries; those that are here already stay once."""
        for key in map(_key, records):
            at = bisect_left(self._keys, key)
            if self._keys[at : at + 1] != [key]:
                self._keys.insert(at, key)

    def follow(self, change: Change) -> None:
        """Take in what a change did to the register."""
        for edit in change.edits:
            if isinstance(edit.before, AuthorityRecord):
                key = _key(edit.before)
                at = bisect_left(self._keys, key)
                if self._keys[at : at + 1] == [key]:
                    del self._keys[at]
            if isinstance(edit.after, AuthorityRecord):
                self.take((edit.after,))


def _key(record: AuthorityRecord) -> tuple[str, AuthorityId]:
    return record.name.casefold(), record.id
