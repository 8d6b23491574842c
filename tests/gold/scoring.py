"""Precision, recall and F1 of suggestions against gold: exact and by overlap.

A suggestion and a gold annotation are paired once, the largest overlap first. Overlap asks for the
same kind and tag and a common character; of claims and captions, for half of the characters of both
together. Marks, brackets and blanks at the edges of claims do not matter.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from annotator.model.annotation import Annotation, Caption, Claim, Mention, Speech
from annotator.model.folding import fold
from annotator.model.span import Span
from annotator.model.tagset import Kind
from annotator.suggest.captions.proposals import CaptionProposal
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from tests.gold.reading import Gold

_EDGES = " \u00a0\u202f\t\n“”‘’\"'«»„‹›()[]{}.,;:!?…—–-،؛؟"


@dataclass(slots=True)
class Tally:
    """What was proposed, what is right, and how much of both meets."""

    proposed: int = 0
    right: int = 0
    exact: int = 0
    overlap: int = 0

    def add(self, other: "Tally") -> None:
        self.proposed += other.proposed
        self.right += other.right
        self.exact += other.exact
        self.overlap += other.overlap

    def figures(self, met: int) -> tuple[float, float, float]:
        """Precision, recall and F1 for a number of hits."""
        precision = met / self.proposed if self.proposed else 0.0
        recall = met / self.right if self.right else 0.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


@dataclass(slots=True)
class Score:
    """Tallies by row of the table, and what was missed or wrong, in words."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    misses: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        for row, tally in other.tallies.items():
            self.tallies[row].add(tally)
        self.misses += other.misses


def score(gold: Gold, found: Sequence[Suggestion]) -> Score:
    """One article."""
    result = Score()
    mentions = [a for a in gold.annotations if isinstance(a.body, Mention)]
    proposed = [s for s in found if s.kind is Kind.ENTITY]
    for tag in sorted({a.tag_id for a in mentions} | {s.tag_id for s in proposed}):
        mine = [a for a in mentions if a.tag_id == tag]
        said = [s for s in proposed if s.tag_id == tag]
        pairs = _pairs(gold, mine, said, least=0.0)
        tally = result.tallies[tag]
        tally.add(_tally(gold, mine, said, pairs))
        _note(result, gold, tag, mine, said, pairs)
    _values(result, mentions, proposed, gold)
    _claims(result, gold, [s for s in found if s.kind is Kind.CLAIM])
    _captions(result, gold, [s for s in found if s.kind is Kind.CAPTION])
    return result


Pair = tuple[Annotation, Suggestion]


def _values(result: Score, mentions: list[Annotation], said: list[Suggestion], gold: Gold) -> None:
    dates = [a for a in mentions if isinstance(a.body, Mention) and a.body.value]
    pairs = _pairs(gold, dates, [s for s in said if s.tag_id == "date"], least=0.0)
    tally = result.tallies["date value"]
    for mention, suggestion in pairs:
        body, proposal = mention.body, suggestion.proposal
        if isinstance(body, Mention) and isinstance(proposal, Naming):
            same = body.value == proposal.value
            tally.add(Tally(bool(proposal.value), 1, same, same))
            if not same:
                result.misses.append(
                    f"{gold.name}: value of “{mention.quote}” {body.value} not {proposal.value}"
                )


def _claims(result: Score, gold: Gold, said: list[Suggestion]) -> None:
    mine = [a for a in gold.annotations if isinstance(a.body, Claim)]
    pairs = _pairs(gold, mine, said, least=0.5)
    result.tallies["claim"].add(_tally(gold, mine, said, pairs))
    _note(result, gold, "claim", mine, said, pairs)
    for row, role, quoted in (
        ("speaker", "claimant", False),
        ("speaker of quotation", "claimant", True),
        ("relay", "reporter", False),
    ):
        of_gold = [a for a in mine if _who(a, gold, role) and (not quoted or _direct(a))]
        indirect = {id(s) for a, s in pairs if quoted and not _direct(a)}
        of_said = [
            s
            for s in said
            if _proposed(s, role) and (not quoted or _said_direct(s)) and id(s) not in indirect
        ]
        met = [
            (a, s)
            for a, s in _pairs(gold, of_gold, of_said, least=0.3)
            if _same(_who(a, gold, role), _proposed(s, role))
        ]
        result.tallies[row].add(Tally(len(of_said), len(of_gold), len(met), len(met)))
        if not quoted:
            _note_who(result, gold, row, of_gold, role, met, pairs)


def _captions(result: Score, gold: Gold, said: list[Suggestion]) -> None:
    mine = [a for a in gold.annotations if isinstance(a.body, Caption)]
    pairs = _pairs(gold, mine, said, least=0.5)
    result.tallies["caption"].add(_tally(gold, mine, said, pairs))
    _note(result, gold, "caption", mine, said, pairs)
    credits = [a for a in mine if isinstance(a.body, Caption) and a.body.credit]
    with_credit = [s for s in said if isinstance(s.proposal, CaptionProposal) and s.proposal.credit]
    tally = Tally(len(with_credit), len(credits))
    whole = Tally(len(with_credit), len(credits))
    for caption, suggestion in _pairs(gold, credits, with_credit, least=0.3):
        body, proposal = caption.body, suggestion.proposal
        if not isinstance(body, Caption) or not isinstance(proposal, CaptionProposal):
            continue
        a, b = (_ends(gold, (c,)) for c in (body.credit, proposal.credit) if c)
        exact, near = a == b, _shared(a, b) > 0
        tally.add(Tally(0, 0, exact, near))
        same = _ends(gold, caption.spans) == _ends(gold, suggestion.spans)
        whole.add(Tally(0, 0, exact and same, near))
        if not exact:
            got = proposal.credit.quote(gold.article.text) if proposal.credit else ""
            result.misses.append(f"{gold.name}: credit of “{caption.quote}”: “{got}”")
    result.tallies["credit"].add(tally)
    result.tallies["caption with credit"].add(whole)


def _tally(
    gold: Gold, mine: Sequence[Annotation], said: Sequence[Suggestion], pairs: list[Pair]
) -> Tally:
    exact = sum(_ends(gold, a.spans) == _ends(gold, s.spans) for a, s in pairs)
    return Tally(len(said), len(mine), exact, len(pairs))


def _pairs(
    gold: Gold, mine: Iterable[Annotation], said: Iterable[Suggestion], *, least: float
) -> list[Pair]:
    likely = []
    for a in mine:
        for s in said:
            if s.start < a.end and a.start < s.end:
                share = _shared(_ends(gold, a.spans), _ends(gold, s.spans))
                if share > least or (least == 0 and share):
                    likely.append((share, a, s))
    likely.sort(key=lambda row: (-row[0], row[1].start, row[2].start))
    taken: set[int] = set()
    pairs: list[Pair] = []
    for _, a, s in likely:
        if id(a) not in taken and id(s) not in taken:
            taken |= {id(a), id(s)}
            pairs.append((a, s))
    return pairs


def _ends(gold: Gold, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans without marks at their edges."""
    text, kept = gold.article.text, []
    for span in spans:
        start, end = span.start, span.end
        while start < end and text[start] in _EDGES:
            start += 1
        while end > start and text[end - 1] in _EDGES:
            end -= 1
        if start < end:
            kept.append(Span(start, end))
    return tuple(kept)


def _shared(a: tuple[Span, ...], b: tuple[Span, ...]) -> float:
    """Characters of both over characters of either."""
    first = {i for span in a for i in range(span.start, span.end)}
    second = {i for span in b for i in range(span.start, span.end)}
    return len(first & second) / (len(first | second) or 1)


def _who(annotation: Annotation, gold: Gold, role: str) -> str:
    return next((gold.names[i] for r, i in annotation.authorities if r == role), "")


def _proposed(suggestion: Suggestion, role: str) -> str:
    proposal = suggestion.proposal
    if not isinstance(proposal, ClaimProposal):
        return ""
    who = proposal.speaker if role == "claimant" else proposal.reporter
    return who.name if who else ""


def _same(a: str, b: str) -> bool:
    """Whether one name is of the other: `Berg` of `Ida Berg`."""
    first, second = set(fold(a).split()), set(fold(b).split())
    return bool(first and second) and (first <= second or second <= first)


def _direct(annotation: Annotation) -> bool:
    return isinstance(annotation.body, Claim) and annotation.body.speech is Speech.DIRECT


def _said_direct(suggestion: Suggestion) -> bool:
    proposal = suggestion.proposal
    return isinstance(proposal, ClaimProposal) and proposal.speech is Speech.DIRECT


def _note(
    result: Score,
    gold: Gold,
    row: str,
    mine: Sequence[Annotation],
    said: Sequence[Suggestion],
    pairs: list[Pair],
) -> None:
    """In words what was not found, what was wrong, and where edges differ."""
    hit = {id(a) for a, _ in pairs}
    used = {id(s) for _, s in pairs}
    for a in mine:
        if id(a) not in hit:
            result.misses.append(f"{gold.name}: {row} missed “{a.quote}”")
    for s in said:
        if id(s) not in used:
            words = " … ".join(span.quote(gold.article.text) for span in s.spans)
            result.misses.append(f"{gold.name}: {row} wrong “{words}” ({s.why})")
    for a, s in pairs:
        if _ends(gold, a.spans) != _ends(gold, s.spans):
            words = " … ".join(span.quote(gold.article.text) for span in s.spans)
            result.misses.append(f"{gold.name}: {row} edges “{a.quote}” not “{words}”")


def _note_who(
    result: Score,
    gold: Gold,
    row: str,
    wanted: list[Annotation],
    role: str,
    met: list[Pair],
    pairs: list[Pair],
) -> None:
    hit = {id(a) for a, _ in met}
    said = {id(a): s for a, s in pairs}
    for a in wanted:
        if id(a) not in hit:
            got = _proposed(said[id(a)], role) if id(a) in said else "no claim"
            result.misses.append(f"{gold.name}: {row} {_who(a, gold, role)} not {got}: “{a.quote}”")
