"""Which entries of the register a name most likely stands for (`interaction.md`, section 2)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from heapq import nsmallest
from itertools import islice

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId
from annotator.suggest.register.context import Context
from annotator.suggest.register.fitting import Match, fitting, part_here
from annotator.suggest.register.index import RegisterIndex, folded


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What is known of entries beyond this article.

    `company` tells how often one stands with the entities of the article elsewhere; `chosen` when
    each was chosen last, the higher the later.
    """

    company: Callable[[AuthorityId], int] | None = None
    chosen: Mapping[AuthorityId, int] = field(default_factory=dict)


STRANGERS = Acquaintance()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that a name may stand for. `uses_here` counts annotations of the article."""

    record: AuthorityRecord
    match: Match
    uses_here: int
    likeness: float = 1.0
    company: int = 0
    """How often it stands elsewhere with those of the article; 0 also where nobody asked."""


def ranked(
    name: str,
    tag_id: TagId,
    register: RegisterIndex,
    context: Context,
    acquaintance: Acquaintance = STRANGERS,
    limit: int = 9,
) -> list[Candidate]:
    """Entries that fit `name`, best first; those of `tag_id` before others that fit as well.

    Of equals those that stand elsewhere with entities of the article come first, then those
    that were chosen last. Without a name: the entities of the article, the most mentioned first.
    """
    if folded(name):
        found = fitting(name, register, context, limit)
    else:
        found = {a: (Match.PART_HERE, 1.0) for a in context.uses}
    candidates = [
        Candidate(record, match, context.uses.get(a, 0), likeness)
        for a, (match, likeness) in found.items()
        if (record := register.get(a)) is not None
    ]
    order = _Order(tag_id, context, acquaintance)
    first = nsmallest(2 * limit, candidates, key=order)
    if acquaintance.company is not None and len(first) > 1:
        company = acquaintance.company
        first = sorted((replace(c, company=company(c.record.id)) for c in first), key=order)
    return first[:limit]


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
    those = list(_of_kind(meant, tag_id, register))
    if those:
        latest = context.latest
        return max(those, key=lambda r: (meant[r.id], latest.get(r.id, -1), -r.id)), False
    for found in (register.called(folded(name)), part_here(name, register, context)):
        those = list(islice(_of_kind(found, tag_id, register), 2))
        if those:
            return (those[0], False) if len(those) == 1 else (None, True)
    return None, False


def _of_kind(
    entries: Iterable[AuthorityId], tag_id: TagId, register: RegisterIndex
) -> Iterator[AuthorityRecord]:
    found = (register.get(entry) for entry in entries)
    return (record for record in found if record is not None and record.kind == tag_id)


@dataclass(frozen=True, slots=True)
class _Order:
    """What candidates are sorted by."""

    tag_id: TagId
    context: Context
    acquaintance: Acquaintance

    def __call__(self, c: Candidate) -> tuple[object, ...]:
        return (
            c.match,
            c.record.kind != self.tag_id,
            -round(c.likeness, 3),
            -c.uses_here,
            -c.company,
            -self.context.latest.get(c.record.id, -1),
            -self.acquaintance.chosen.get(c.record.id, -1),
            c.record.name,
            c.record.id,
        )
