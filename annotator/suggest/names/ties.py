"""Short forms tied to full ones: surnames, acronyms, first words of bodies, and lists."""

from collections import defaultdict

from annotator.suggest.names.groups import Group, accepted
from annotator.suggest.names.runs import Run, Vote
from annotator.suggest.text.known import EVENT, ORGANISATION, PERSON, PLACE
from annotator.suggest.text.lexicon import Lexicon
from annotator.suggest.text.manuscript import Manuscript
from annotator.suggest.text.tokens import Token

_PART = 9.0
"""What a surname weighs of somebody who stands in full elsewhere: more than any list."""
_SURE = 5.0
_DOUBTFUL = 2.0
_AND = ("and", "und", "et", "y")
_LISTING = (", ", "; ", " & ", "/")
_SKIPPED = frozenset(
    ("of", "the", "and", "for", "de", "la", "du", "des", "del", "der", "und", "et", "y")
)


def tie_acronyms(groups: dict[str, Group]) -> None:
    """`National Resistance Front (NRF)`: the long form is a body's, the short form its own."""
    for group in list(groups.values()):
        for run in group.runs:
            after = run.after
            if after is not None and after.gap.endswith("(") and after.cap:
                _tie_bracketed(groups, group, run, after)


def _tie_bracketed(groups: dict[str, Group], group: Group, run: Run, after: Token) -> None:
    """A name, and what stands in parentheses after it."""
    if not after.text.isupper():
        if after.text[0] == run.words[0].text[0]:
            group.add(Vote(ORGANISATION, 2.5, f"{after.text} in parentheses follows"))
            other = groups.get(after.key, group)
            if other is not group:
                other.add(Vote(ORGANISATION, 3, "in parentheses after a name"))
        return
    short = after.key.replace(".", "")
    if len(short) > 1 and (short in _letters(group) or _loosely(short, group)):
        group.add(Vote(ORGANISATION, 5, f"its acronym {after.text} follows"))


def _letters(group: Group) -> tuple[str, str]:
    """The first letters of all words, and of those that are not small."""
    every = "".join(w[0] for w in group.words)
    return every, "".join(w[0] for w in group.words if w not in _SKIPPED)


def _loosely(short: str, group: Group) -> bool:
    return short[0] == group.key[0] and len(short) <= len(group.words) + 2


def tie_short_forms(groups: dict[str, Group], manuscript: Manuscript) -> None:
    """Surnames, first names, acronyms and first words of names that stand in full elsewhere."""
    full = _Full([g for g in groups.values() if len(g.words) > 1 and accepted(g, manuscript)])
    for group in manuscript.steadily(groups.values()):
        full.tie(group)
    full.tie_born(manuscript.lexical)
    _keep_company(groups)


class _Full:
    """The names of several words, by what may stand for them."""

    def __init__(self, groups: list[Group]) -> None:
        self._by_part: dict[str, list[Group]] = defaultdict(list)
        self._by_edge: dict[str, list[Group]] = defaultdict(list)
        self._by_letters: dict[str, list[Group]] = defaultdict(list)
        self._groups = groups
        for group in groups:
            self._enter(group)

    def _enter(self, group: Group) -> None:
        words = group.words
        ends = [" ".join(words[at:]) for at in range(1, len(words))]
        if group.tag == PERSON:
            for part in {words[0], *ends}:
                self._by_part[part].append(group)
        elif group.tag in (ORGANISATION, PLACE, EVENT):
            starts = [" ".join(words[:at]) for at in range(1, len(words))]
            for edge in {*starts, *ends}:
                self._by_edge[edge].append(group)
            self._by_letters[_letters(group)[1]].append(group)

    def tie(self, group: Group) -> None:
        """Take a short form for the name that it is short for, and for what that one is."""
        bearers = _others(self._by_part, group.key, group)
        spelled = _others(self._by_letters, group.key.replace(".", ""), group)
        bodies = _others(self._by_edge, group.key, group)
        if bearers:
            group.add(Vote(PERSON, _PART, f"part of the name {bearers[0].name}"))
        elif spelled and group.name.isupper():
            group.add(Vote(spelled[0].tag, 4, f"acronym of {spelled[0].name}"))
        elif bodies and len(group.words) <= 2:
            group.add(Vote(bodies[0].tag, 3.5, f"short for {bodies[0].name}"))
        else:
            return
        group.decide()
        _take_name(group, [*bearers, *spelled, *bodies])

    def tie_born(self, lexical: Lexicon) -> None:
        """`Born Ida Dahl`: the only other person of that first name."""
        for group in self._groups:
            befores = [run.before for run in group.runs]
            born = any(b is not None and b.text.lower() in lexical.born for b in befores)
            others = _others(self._by_part, group.words[0], group)
            if born and group.tag == PERSON and len(others) == 1:
                group.name = others[0].name


def _others(table: dict[str, list[Group]], key: str, group: Group) -> list[Group]:
    return [g for g in table.get(key, ()) if g is not group]


def _take_name(group: Group, ties: list[Group]) -> None:
    """The full name; of several persons the one whose surname it is and who is named most."""
    same = [g for g in ties if g.tag == group.tag]
    names = {g.name for g in same}
    if len(names) == 1:
        group.name = names.pop()
    elif len(names) > 1 and group.tag == PERSON:
        group.name = max(same, key=lambda g: (g.words[-1] == group.key, len(g.runs))).name


Listed = dict[tuple[int, int], tuple[Group, Run]]


def _keep_company(groups: dict[str, Group]) -> None:
    """In an enumeration a doubtful name is what its neighbours are."""
    listed: Listed = {
        (id(run.passage), run.first): (group, run)
        for group in groups.values()
        for run in group.runs
    }
    doubtful = [g for g in groups.values() if len(g.words) == 1 and g.weight < _SURE]
    for group in doubtful:
        for run in group.runs:
            before, after = _before(listed, run), _behind(listed, run)
            if before is not None and after is not None and before.tag == after.tag:
                group.add(Vote(before.tag, 4.5, f"in a list with {before.name}"))
                group.decide()
                continue
            beside = _beside(listed, run)
            if beside is not None and beside.weight >= _SURE and group.weight < _DOUBTFUL:
                group.add(Vote(beside.tag, 3, f"beside {beside.name}"))
                group.decide()


def _beside(listed: Listed, run: Run) -> Group | None:
    """The name on the other side of an “and”."""
    words = run.passage.words
    if run.first >= 2 and words[run.first - 1].text in _AND and words[run.first].gap == " ":
        for back in range(2, 5):
            found = listed.get((id(run.passage), run.first - back))
            if found is not None and found[1].last == run.first - 2:
                return found[0]
    if run.last + 2 < len(words) and words[run.last + 1].text in _AND:
        found = listed.get((id(run.passage), run.last + 2))
        return found[0] if found and words[run.last + 1].gap == " " else None
    return None


def _behind(listed: Listed, run: Run) -> Group | None:
    """The next name of the same enumeration."""
    found = listed.get((id(run.passage), run.last + 1))
    return found[0] if found and run.passage.words[run.last + 1].gap in _LISTING else None


def _before(listed: Listed, run: Run) -> Group | None:
    """The name before in the same enumeration."""
    if run.passage.words[run.first].gap not in _LISTING:
        return None
    for back in range(1, 4):
        found = listed.get((id(run.passage), run.first - back))
        if found is not None and found[1].last == run.first - 1:
            return found[0]
    return None
