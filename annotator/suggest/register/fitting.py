"""Which entries of a register fit a name at all, tier by tier, the best first.

What is asked for may be borne by a hundred thousand entries: of each tier so many are looked at,
those of the article before others.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from enum import IntEnum
from itertools import chain, islice

from annotator.model.ids import AuthorityId
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex, folded
from annotator.suggest.register.spelling import bearing

_FUZZY_FEWER_THAN = 3
_ENOUGH = 200
_LACKING = 0.02


class Match(IntEnum):
    """How well an entry fits a name, best first."""

    MEANT_HERE = 0
    """This form stands for it elsewhere in the article."""
    EXACT = 1
    PART_HERE = 2
    """A word of its name or its acronym, and the article speaks of it already."""
    PART = 3
    BEGINNING = 4
    ALIKE = 5


Fits = dict[AuthorityId, tuple[Match, float]]
"""How each fits, and how like its spelling is: 1 but for those that are only alike."""


def fitting(name: str, register: RegisterIndex, context: Context, wanted: int) -> Fits:
    """Entries that fit `name`: all tiers, up to the one with which there are `wanted`."""
    query = folded(name)
    found: Fits = {}
    tiers: tuple[tuple[Match, Callable[[], Iterable[AuthorityId]]], ...] = (
        (Match.MEANT_HERE, lambda: context.meant_by(name)),
        (Match.EXACT, lambda: few(register.called(query), context)),
        (Match.PART_HERE, lambda: part_here(name, register, context)),
        (Match.PART, lambda: few(register.with_words(name), context)),
        (Match.BEGINNING, lambda: islice(_beginning(query, register, context), _ENOUGH)),
    )
    for match, entries in tiers:
        for authority_id in entries():
            if register.get(authority_id) is not None:
                found.setdefault(authority_id, (match, 1.0))
        if len(found) >= wanted:
            return found
    for authority_id, likeness in _alike(query, register, len(found) < _FUZZY_FEWER_THAN).items():
        found.setdefault(authority_id, (Match.ALIKE, likeness))
    return found


def part_here(name: str, register: RegisterIndex, context: Context) -> set[AuthorityId]:
    """The entries of the article that have `name` as a part."""
    if not context.uses:
        return set()
    return register.words.having(folded(name).split(), among=context.uses.keys())


def few(entries: Collection[AuthorityId], context: Context) -> Iterable[AuthorityId]:
    """Those of the article, and of the others as many as are worth a look."""
    if len(entries) <= _ENOUGH:
        return entries
    here = [entry for entry in context.uses if entry in entries]
    return chain(here, islice(entries, _ENOUGH))


def _beginning(query: str, register: RegisterIndex, context: Context) -> Iterator[AuthorityId]:
    """Entries with all words of the query, of which the last is only begun."""
    *whole, head = query.split()
    some = register.words.having(whole) if whole else None
    if some is not None and len(some) <= _ENOUGH:
        yield from (a for a in sorted(some) if _has_beginning(register.names(a), head))
        return
    for word in register.words.beginning(head):
        bearers = register.words.bearers(word)
        if some is None:
            yield from few(bearers, context)
        else:
            yield from (entry for entry in context.uses if entry in some and entry in bearers)
            yield from islice((entry for entry in bearers if entry in some), _ENOUGH)


def _has_beginning(names: Iterable[str], head: str) -> bool:
    return any(word.startswith(head) for name in names for word in name.split())


def _alike(query: str, register: RegisterIndex, nearly: bool) -> dict[AuthorityId, float]:
    """Entries whose words sound as those of the query, whatever order and particles they have."""
    words = bearing(query.split())
    initials = [word for word in query.split() if len(word) == 1 and word not in words]
    near = [register.words.alike(word, nearly=nearly) for word in words]
    if not near or not all(near):
        return {}
    found: dict[AuthorityId, float] = {}
    bearers = register.words.bearers
    first = min(near, key=lambda some: sum(len(bearers(word)) for word in some))
    for word in first:
        for authority_id in islice(bearers(word), _ENOUGH):
            names = register.names(authority_id)
            of = max(_covered(name.split(), near, initials) for name in names)
            if of > 0:
                found.setdefault(authority_id, of)
        if len(found) >= _ENOUGH:
            break
    return found


def _covered(own: list[str], near: list[dict[str, float]], initials: list[str]) -> float:
    """How like a name is, by its words; each that the query lacks counts a little against it.

    0 where a word of the query is not like any, or an initial begins none.
    """
    best = [max((some[word] for word in own if word in some), default=0.0) for some in near]
    if not all(best) or not all(any(word.startswith(i) for word in own) for i in initials):
        return 0.0
    return sum(best) / len(best) - _LACKING * max(len(bearing(own)) - len(near), 0)
