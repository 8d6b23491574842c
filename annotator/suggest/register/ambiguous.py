"""The same words marked as several entries: a slip, or namesakes of whom nobody has said so yet."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from annotator.model.ids import AnnotationId, AuthorityId
from annotator.suggest.register.doubles import Statements
from annotator.suggest.register.index import folded


@dataclass(frozen=True, slots=True)
class Marked:
    """Some words, marked `times` as mentions of one entry; `first` is one of these annotations."""

    words: str
    authority_id: AuthorityId
    times: int
    first: AnnotationId


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Words that mean more than one entry, the most frequent meaning first."""

    words: str
    meanings: tuple[Marked, ...]


def ambiguous(marked: Iterable[Marked], said: Statements) -> list[Ambiguous]:
    """Forms with several meanings, the most frequent first.

    Left out are those whose entries have been said not to be the same, each of each: then
    somebody knows of it.
    """
    forms: dict[str, dict[AuthorityId, Marked]] = defaultdict(dict)
    for one in marked:
        meanings = forms[folded(one.words)]
        known = meanings.get(one.authority_id)
        times = one.times + (known.times if known else 0)
        first = known or one
        meanings[one.authority_id] = Marked(first.words, one.authority_id, times, first.first)
    found = [
        Ambiguous(ordered[0].words, tuple(ordered))
        for form, meanings in forms.items()
        if form and len(meanings) > 1 and _open(meanings, said)
        for ordered in [sorted(meanings.values(), key=lambda m: (-m.times, m.authority_id))]
    ]
    return sorted(found, key=lambda a: (-sum(m.times for m in a.meanings), a.words))


def _open(entries: Iterable[AuthorityId], said: Statements) -> bool:
    return any(said.between(one, other) is None for one, other in combinations(entries, 2))
