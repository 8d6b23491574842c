"""Names of an article: every run of words that is taken for one, as what, as whom, and why."""

from collections.abc import Iterable

from annotator.model.span import Span
from annotator.suggest.names.evidence import votes
from annotator.suggest.names.found import Closed, Found
from annotator.suggest.names.groups import Group, accepted, form_of
from annotator.suggest.names.headlines import in_headlines
from annotator.suggest.names.runs import Run, runs
from annotator.suggest.names.ties import tie_acronyms, tie_short_forms
from annotator.suggest.text.manuscript import Manuscript


def named(manuscript: Manuscript, taken: Iterable[Span] = ()) -> list[Found]:
    """What the rules take for names, outside the spans that something better was found for."""
    groups, shouted = _gathered(manuscript, Closed(taken))
    tie_acronyms(groups)
    for group in manuscript.steadily(groups.values()):
        group.decide()
        group.name = form_of(group)
    tie_short_forms(groups, manuscript)
    kept = [g for g in manuscript.steadily(groups.values()) if accepted(g, manuscript)]
    found = [f for group in manuscript.steadily(kept) for f in _mentions(group)]
    found += in_headlines(shouted, {g.key: g for g in kept})
    return sorted(found, key=lambda f: (f.span.start, -f.span.end))


def _gathered(manuscript: Manuscript, closed: Closed) -> tuple[dict[str, Group], list[Run]]:
    """The runs by their form, and apart from them those of lines that are all in capitals."""
    groups: dict[str, Group] = {}
    shouted: list[Run] = []
    for passage in manuscript.passages:
        for run in runs(manuscript, passage):
            if closed.meets(run.span):
                continue
            if passage.shouted:
                shouted.append(run)
                continue
            group = groups.setdefault(run.key, Group(run.key))
            group.runs.append(run)
            for vote in votes(run, manuscript):
                group.add(vote)
    return groups, shouted


def _mentions(group: Group) -> list[Found]:
    reason = group.reason
    why = reason.rule if reason else "a capital within a sentence"
    score = round(min(0.97, 0.35 + 0.08 * group.weight), 2)
    return [
        Found(
            span=run.span,
            tag=group.tag,
            name=group.name,
            rule="name",
            why=why,
            score=score,
            office=run.led,
        )
        for run in group.runs
    ]
