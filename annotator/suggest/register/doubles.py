"""Entries that may be one: the same name, or the same identifier, and nobody has said yet."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import combinations

from annotator.changes.change import Change
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from annotator.model.relation import Relation, Sameness
from annotator.suggest.register.index import RegisterIndex

MOST = 20
"""Entries of a group that are looked at: a register may hold a name a hundred thousand times."""

_SAMENESS = tuple(Sameness)


@dataclass(frozen=True, slots=True)
class Double:
    """Entries that share `what`: an identifier, or a name."""

    what: str
    entries: tuple[AuthorityRecord, ...]


class Statements:
    """Who has been said to be the same as whom, perhaps the same, or not the same."""

    def __init__(self, relations: Iterable[Relation] = ()) -> None:
        self._said: dict[frozenset[int], Sameness] = {}
        for relation in relations:
            self._put(relation)

    def between(self, one: AuthorityId, other: AuthorityId) -> Sameness | None:
        return self._said.get(frozenset((one, other)))

    def follow(self, change: Change) -> bool:
        """Take in what a change said. Returns whether it said anything about sameness."""
        edits = [e for e in change.edits if isinstance(e.record, Relation)]
        touched = False
        for edit in edits:
            if isinstance(edit.before, Relation) and edit.before.name in _SAMENESS:
                self._said.pop(frozenset((edit.before.active, edit.before.passive)), None)
                touched = True
        for edit in edits:
            if isinstance(edit.after, Relation):
                touched = self._put(edit.after) or touched
        return touched

    def _put(self, relation: Relation) -> bool:
        if relation.name not in _SAMENESS:
            return False
        self._said[frozenset((relation.active, relation.passive))] = Sameness(relation.name)
        return True


def is_double(record: AuthorityRecord, register: RegisterIndex, said: Statements) -> bool:
    """Whether an entry shares something with another, and nothing is said about the two."""
    return any(
        len(ids) > 1 and any(_open(record.id, other, said) for other in ids)
        for _, ids in register.sharing(record)
    )


def doubles_of(record: AuthorityRecord, register: RegisterIndex, said: Statements) -> list[Double]:
    """With whom an entry shares an identifier or a name, though nothing is said about the two."""
    found: dict[tuple[AuthorityId, ...], Double] = {}
    for what, ids in register.sharing(record):
        others = nsmallest(MOST, (i for i in ids if _open(record.id, i, said)))
        if others:
            found.setdefault(tuple(others), Double(what, (record, *_records(others, register))))
    return list(found.values())


def all_doubles(register: RegisterIndex, said: Statements) -> Iterator[Double]:
    """Every group of entries of which two are not yet told apart, those by identifier first."""
    seen: set[tuple[AuthorityId, ...]] = set()
    for what, ids in register.shared():
        group = tuple(nsmallest(MOST, ids))
        if group not in seen and any(_open(a, b, said) for a, b in combinations(group, 2)):
            seen.add(group)
            yield Double(what, tuple(_records(group, register)))


def _open(one: AuthorityId, other: AuthorityId, said: Statements) -> bool:
    return one != other and said.between(one, other) is None


def _records(ids: Collection[AuthorityId], register: RegisterIndex) -> Iterator[AuthorityRecord]:
    found = (register.get(authority_id) for authority_id in ids)
    return (record for record in found if record is not None)
