"""What is known of the register, gathered once for whichever form it goes out in."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from annotator.model.about import About
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from annotator.model.relation import Relation


class RegisterView(Protocol):
    """The read-only face of a project: all that is asked of it here."""

    def about(self) -> About: ...
    def register_relations(self) -> list[Relation]: ...
    def uses(self) -> dict[AuthorityId, int]: ...
    def authorities(
        self, among: Collection[AuthorityId] | None = None
    ) -> list[AuthorityRecord]: ...


@dataclass(frozen=True, slots=True)
class Tie:
    """How an entry stands to another. `outward` where the relation is said of the entry itself."""

    name: str
    other: AuthorityRecord
    outward: bool


@dataclass(frozen=True, slots=True)
class Register:
    """Entries by name, each with its relations and how often it is mentioned."""

    title: str
    entries: tuple[AuthorityRecord, ...]
    ties: Mapping[AuthorityId, list[Tie]]
    uses: Mapping[AuthorityId, int]


def gathered(project: RegisterView) -> Register:
    """The whole register."""
    entries = project.authorities()
    known = {entry.id: entry for entry in entries}
    ties: dict[AuthorityId, list[Tie]] = defaultdict(list)
    for relation in project.register_relations():
        active = known[AuthorityId(relation.active)]
        passive = known[AuthorityId(relation.passive)]
        ties[active.id].append(Tie(relation.name, passive, True))
        ties[passive.id].append(Tie(relation.name, active, relation.mutual))
    return Register(project.about().title, tuple(entries), ties, project.uses())
