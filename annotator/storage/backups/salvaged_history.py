"""What happened to the annotations of a damaged project, as far as its journal can be trusted.

A row of the journal is taken when its hash holds, for which the row before it must be known. What
it says of an annotation is told only where row upon row leads from there to the annotation as it
is: if a row between was lost, it may have taken back what the one before it says.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.errors import ProjectDamaged
from annotator.model import ids
from annotator.model.ids import ContributorId
from annotator.model.stamp import Event, Status
from annotator.storage.journal import Role, chained
from annotator.storage.packing import edits_in, pieces
from annotator.storage.replay import mark

HASHES = "select id, hash, role, target from journal"
ROWS = """
    select id, lamport, author, at, verb, about, role, target, seen, hash, edits, packed, position
      from journal
"""
_MOVES = (Role.UNDO, Role.REDO)


@dataclass(frozen=True, slots=True)
class _Deed:
    """What one edit did to an annotation, by the checksums of its rows; None where there is none.

    `step` is what was done, or what was undone or done again.
    """

    place: tuple[int, int]
    before: int | None
    after: int | None
    step: int
    undone: bool
    event: Event | None


@dataclass(frozen=True, slots=True)
class Past:
    """Events by annotation, oldest first; and of how many annotations something is missing."""

    events: Mapping[int, tuple[Event, ...]]
    broken: int


def past_of(
    known: Iterable[tuple[Any, ...]], rows: Iterable[tuple[Any, ...]], marks: Mapping[int, int]
) -> Past:
    """`known` and `rows` are what could be read of HASHES and ROWS, in any order; `marks` are the
    checksums of the annotations that could be read."""
    heads = {row[0]: row[1:] for row in known}
    deeds: dict[int, dict[tuple[int, int], _Deed]] = defaultdict(dict)
    for row in rows:
        for number, deed in _deeds(row, heads):
            if number in marks:
                deeds[number][deed.place] = deed
    events: dict[int, tuple[Event, ...]] = {}
    broken = 0
    for number, now in marks.items():
        line, whole = _leading_to(now, deeds.get(number, {}))
        broken += not whole
        if found := _standing(line):
            events[number] = found
    return Past(events, broken)


def _deeds(row: tuple[Any, ...], heads: Mapping[int, Any]) -> Iterator[tuple[int, _Deed]]:
    """What a row that can be trusted did to annotations; nothing of another one."""
    try:
        yield from list(_told(row, heads))
    except (ProjectDamaged, ValueError, KeyError, TypeError):
        return


def _told(row: tuple[Any, ...], heads: Mapping[int, Any]) -> Iterator[tuple[int, _Deed]]:
    """Raises KeyError and the like where something that is needed is lost."""
    *said, stored, edits, packed, position = row
    entry, _, by, at, verb, _, role, target, _ = said
    before = heads[entry - 1][0] if ids.parts(entry)[1] > 1 else ""
    if chained(before, tuple(said), pieces(entry, edits, packed)) != stored:
        return
    if role == Role.MORE:
        _, of_head, moved = heads[target]
        role, target = (of_head, moved) if of_head in _MOVES else (role, target)
    step, undone = entry if target is None else target, role == Role.UNDO
    for place, (table, old, new) in enumerate(edits_in(entry, edits, packed)):
        if table != "annotation":
            continue
        event = None
        if old and new and not undone:
            status = Status(new["status"])
            event = Event(at=at, by=ContributorId(by), deed=verb, status=status)
        marks = mark(table, old), mark(table, new)
        yield (new or old)["id"], _Deed((position, place), *marks, step, undone, event)


def _leading_to(now: int, deeds: Mapping[tuple[int, int], _Deed]) -> tuple[list[_Deed], bool]:
    """The last deeds, without a gap, that end in what there is now; and whether they are all."""
    line: list[_Deed] = []
    wanted: int | None = now
    for place in sorted(deeds, reverse=True):
        if deeds[place].after != wanted:
            return line[::-1], False
        line.append(deeds[place])
        wanted = deeds[place].before
    return line[::-1], wanted is None


def _standing(line: Iterable[_Deed]) -> tuple[Event, ...]:
    """The events that were not undone."""
    events: list[tuple[int, Event]] = []
    for deed in line:
        if deed.undone:
            events = [pair for pair in events if pair[0] != deed.step]
        elif deed.event is not None:
            events.append((deed.step, deed.event))
    return tuple(event for _, event in events)
