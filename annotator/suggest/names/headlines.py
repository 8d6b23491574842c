"""Names in lines where every word has a capital: only such as are known otherwise."""

from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.suggest.names.found import Found
from annotator.suggest.names.groups import Group
from annotator.suggest.names.runs import Run
from annotator.suggest.text.known import PERSON, PLACE, known, place
from annotator.suggest.text.tokens import Token

_LARGE = 300
"""Thousands of inhabitants from which a town is meant by its name alone."""


def in_headlines(shouted: list[Run], kept: dict[str, Group]) -> list[Found]:
    """The names in such lines. `kept` are those of the rest of the article, by their forms."""
    found: list[Found] = []
    for run in shouted:
        words, at = run.passage.words, run.first
        while at <= run.last:
            hit = _longest(run, at, kept)
            if hit is None:
                at += 1
                continue
            last, tag, name, why = hit
            span = Span(words[at].start, words[last].end)
            found.append(Found(span=span, tag=tag, name=name, rule="name", why=why, score=0.7))
            at = last + 1
    return found


def _longest(run: Run, at: int, kept: dict[str, Group]) -> tuple[int, TagId, str, str] | None:
    """The longest known name from the word `at` on: its last word, kind, name and why."""
    for last in range(run.last, at - 1, -1):
        words = run.passage.words[at : last + 1]
        hit = _known(words, kept)
        if hit is not None:
            return (last, *hit)
    return None


def _known(words: list[Token], kept: dict[str, Group]) -> tuple[TagId, str, str] | None:
    key = " ".join(w.key for w in words)
    form = " ".join(w.text for w in words)
    group = kept.get(key)
    if group is not None:
        return group.tag, group.name, f"{group.name} stands in the text"
    tag = known().names.get(key)
    if tag is not None and (len(words) > 1 or form.isupper()):
        return tag, form, "known to the program"
    town = place(key)
    if town is not None and (town.sort == "C" or town.thousands >= _LARGE):
        return PLACE, form, f"gazetteer: {town.name}, {town.country}"
    if len(words) == 2 and words[0].key in known().given:
        return PERSON, form.title() if form.isupper() else form, "a first name"
    return None
