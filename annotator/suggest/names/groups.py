"""All runs of one form in an article, what they are taken for, and whether they are a name."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from annotator.model.ids import TagId
from annotator.suggest.names.runs import Run, Vote, is_role
from annotator.suggest.text.known import PERSON
from annotator.suggest.text.manuscript import Manuscript

_ENOUGH_ALONE, _ENOUGH = 3.0, 1.0
_ENOUGH_OF_NOUNS = 3.5
"""Where every noun has a capital."""
_OFFICE = 6.0
_CLEAR = ("part of", "short for", "after")
"""Rules that make a name of an ordinary word."""


@dataclass(slots=True)
class Group:
    """All runs of one form. `name` is the fullest form that the article has for it."""

    key: str
    runs: list[Run] = field(default_factory=list)
    votes: dict[tuple[TagId, str], Vote] = field(default_factory=dict)
    name: str = ""
    tag: TagId = PERSON
    weight: float = 0.0

    @property
    def words(self) -> list[str]:
        return self.key.split(" ")

    def add(self, vote: Vote) -> None:
        known_vote = self.votes.get((vote.tag, vote.rule))
        if known_vote is None or known_vote.weight < vote.weight:
            self.votes[vote.tag, vote.rule] = vote

    def decide(self) -> None:
        """The kind that most speaks for, and by how much."""
        sums: dict[TagId, float] = defaultdict(float)
        for vote in self.votes.values():
            sums[vote.tag] += vote.weight
        if sums:
            self.tag = max(sums, key=lambda tag: (sums[tag], tag))
            self.weight = sums[self.tag]

    @property
    def reason(self) -> Vote | None:
        mine = [v for v in self.votes.values() if v.tag == self.tag]
        return max(mine, key=lambda v: (v.weight, v.rule), default=None)


def form_of(group: Group) -> str:
    """The commonest form, one that is not all in capitals before others."""
    forms = Counter(run.form for run in group.runs)
    return max(forms, key=lambda f: (not f.isupper() or len(f) < 7, forms[f], f))


def accepted(group: Group, manuscript: Manuscript) -> bool:
    """Whether enough speaks for a name. A single word that opens sentences needs more."""
    if len(group.words) > 1:
        return _several(group, manuscript)
    lexical, key = manuscript.lexical, group.key
    low = group.runs[0].words[-1].text.lower()
    tied = any(v.weight >= 5 for v in group.votes.values())
    if key in lexical.demonyms:
        return False
    if low in lexical.capitalised or is_role(low, lexical):
        return tied and any(v.rule.startswith(_CLEAR) for v in group.votes.values())
    if manuscript.nouns_with_capitals:
        return group.weight >= _ENOUGH_OF_NOUNS and (key not in manuscript.small or tied)
    if key in manuscript.amid and key not in manuscript.small:
        return len(key) > 1 or group.weight >= _ENOUGH_ALONE
    return group.weight >= _ENOUGH_ALONE and (key not in manuscript.small or tied)


def _several(group: Group, manuscript: Manuscript) -> bool:
    lexical, low = manuscript.lexical, group.runs[0].words[-1].text.lower()
    office = is_role(low, lexical) and low not in lexical.bodies
    if office and group.weight < _OFFICE:
        return False
    if manuscript.nouns_with_capitals:
        return group.weight >= _ENOUGH_ALONE
    return group.weight >= _ENOUGH and not _all_ordinary(group, manuscript)


def _all_ordinary(group: Group, manuscript: Manuscript) -> bool:
    """Words that all stand in lower case too, or name peoples: `European Leaders`."""
    lexical = manuscript.lexical
    plain = (
        w in manuscript.small or w in lexical.demonyms or w in lexical.capitalised
        for w in group.words
    )
    return group.weight < 4 and all(plain)
