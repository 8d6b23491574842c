"""What was counted of a project, before it is a chart."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from heapq import nsmallest
from typing import NamedTuple

from annotator.model.ids import AuthorityId, TagId


class Said(NamedTuple):
    """What is counted of a claim. Empty words mean that nobody said."""

    claimants: tuple[AuthorityId, ...]
    reporter: AuthorityId | None
    verdict: str
    stance: str
    certainty: str
    """How sure the source sounds."""
    date: str
    """Of its article, as `first_day` says it."""


class Named(NamedTuple):
    """An entry of the register as a chart names it. `ask` finds it in a query and no other."""

    id: AuthorityId
    name: str
    kind: TagId
    ask: str


@dataclass(slots=True)
class Counted:
    """Sums over articles, so that two halves of a project add up to the whole.

    Annotations are counted under tag and status; whatever names entries, claims or dates leaves
    out what was rejected, as a search does.
    """

    articles: int = 0
    characters: int = 0
    progress: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    """Without region or script: `pt` for `pt-BR`, as a query finds it."""
    publishers: Counter[str] = field(default_factory=Counter)
    dated: Counter[str] = field(default_factory=Counter)
    """Articles by the day, month or year of their date; under nothing those without one."""
    annotations: Counter[tuple[TagId, str]] = field(default_factory=Counter)
    unresolved: Counter[TagId] = field(default_factory=Counter)
    """Mentions that stand, need an entry of the register, and have none."""
    made: Counter[str] = field(default_factory=Counter)
    """Annotations by the day on which they were made, rejected ones too."""
    entries: Counter[AuthorityId] = field(default_factory=Counter)
    """Annotations that name an entry, each once."""
    spread: Counter[AuthorityId] = field(default_factory=Counter)
    """Articles in which an entry is named."""
    claims: Counter[Said] = field(default_factory=Counter)
    claimants: Counter[AuthorityId] = field(default_factory=Counter)
    """Claims by who makes them, one of several for each."""
    reporters: Counter[AuthorityId] = field(default_factory=Counter)
    dates: Counter[str] = field(default_factory=Counter)
    """Mentions of dates that say which, by what they say."""
    events: Counter[str] = field(default_factory=Counter)
    """Events of the register by their date, whatever the scope."""
    finished: Counter[str] = field(default_factory=Counter)
    """Articles that became done by day; less those that were opened again."""

    def most_named(self, most: int) -> list[AuthorityId]:
        """So many entries by how many annotations name them, of equal ones the older first."""
        return first_of(self.entries, most)


def first_of(counts: Mapping[AuthorityId, int], most: int) -> list[AuthorityId]:
    """So many of the entries counted most, of equal ones the older first."""
    return nsmallest(most, counts, key=lambda entry: (-counts[entry], entry))
