"""Which entries of the register a name most likely stands for (`interaction.md`, section 2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from itertools import chain

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex, folded

_ALIKE = 0.78
_FUZZY_FEWER_THAN = 3
_ENOUGH = 200
"""After one letter, half the register fits: more are not worth the wait."""


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


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that a name may stand for. `uses_here` counts annotations of the article."""

    record: AuthorityRecord
    match: Match
    uses_here: int


def ranked(
    name: str, tag_id: TagId, register: RegisterIndex, context: Context, limit: int = 9
) -> list[Candidate]:
    """Entries that fit `name`, best first; those of `tag_id` before others that fit as well.

    Without a name: the entities of the article, the most mentioned first.
    """
    query = folded(name)
    if not query:
        found = {a: Match.PART_HERE for a in context.uses}
    else:
        found = _fitting(query, name, register, context)
    return _sorted(found, tag_id, register, context)[:limit]


def best(
    name: str, tag_id: TagId, register: RegisterIndex, context: Context
) -> tuple[AuthorityRecord | None, bool]:
    """The entry of this tag that `name` stands for, and whether more than one would fit.

    The one meant by this form in the article most often, else the only one of exactly this name,
    else the only one of the article that has it as a part, such as a surname.
    """
    if not len(register):
        return None, False
    meant = context.meant_by(name)
    for fitting in (set(meant), register.exactly(name), _part_here(name, register, context)):
        those = [r for a in fitting if (r := register.get(a)) is not None and r.kind == tag_id]
        if those and fitting == set(meant):
            return max(
                those, key=lambda r: (meant[r.id], context.latest.get(r.id, -1), -r.id)
            ), False
        if those:
            return (those[0], False) if len(those) == 1 else (None, True)
    return None, False


def _part_here(name: str, register: RegisterIndex, context: Context) -> set[AuthorityId]:
    return {a for a in register.with_words(name) if a in context.uses} if context.uses else set()


def _fitting(
    query: str, name: str, register: RegisterIndex, context: Context
) -> dict[AuthorityId, Match]:
    found: dict[AuthorityId, Match] = {}
    for authority_id in context.meant_by(name):
        found.setdefault(authority_id, Match.MEANT_HERE)
    for authority_id in register.exactly(name):
        found.setdefault(authority_id, Match.EXACT)
    for authority_id in register.with_words(name):
        here = authority_id in context.uses
        found.setdefault(authority_id, Match.PART_HERE if here else Match.PART)
    for authority_id in _beginning(query, register, context):
        found.setdefault(authority_id, Match.BEGINNING)
    if len(found) < _FUZZY_FEWER_THAN:
        for authority_id in _alike(query, register):
            found.setdefault(authority_id, Match.ALIKE)
    return {a: match for a, match in found.items() if register.get(a) is not None}


def _beginning(query: str, register: RegisterIndex, context: Context) -> Iterator[AuthorityId]:
    """Entries one of whose words begins as the query does, those of the article first."""
    inner = f" {query}"
    here = [a for a in context.uses if register.get(a) is not None]
    found = 0
    for authority_id in chain(here, register.ids()):
        if any(n.startswith(query) or inner in n for n in register.names(authority_id)):
            yield authority_id
            found += 1
        if found >= _ENOUGH:
            return


def _alike(query: str, register: RegisterIndex) -> list[AuthorityId]:
    """Entries with a name that differs by a few letters from `query`."""
    matcher = SequenceMatcher(b=query, autojunk=False)
    found = []
    for record in register:
        for name in register.names(record.id):
            if name[0] != query[0] or abs(len(name) - len(query)) > 3:
                continue
            matcher.set_seq1(name)
            if matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE:
                found.append(record.id)
                break
    return found


def _sorted(
    found: dict[AuthorityId, Match], tag_id: TagId, register: RegisterIndex, context: Context
) -> list[Candidate]:
    candidates = [
        Candidate(record, match, context.uses.get(a, 0))
        for a, match in found.items()
        if (record := register.get(a)) is not None
    ]
    return sorted(
        candidates,
        key=lambda c: (
            c.match,
            c.record.kind != tag_id,
            -c.uses_here,
            -context.latest.get(c.record.id, -1),
            c.record.name,
            c.record.id,
        ),
    )
