"""Quoted words for something: “Berg called the plan ‘a mistake’”, “described it as ‘a gift’”."""

import re
from functools import cache

from annotator.model.annotation import Stance
from annotator.model.span import Span
from annotator.suggest.claims.cue import Cue
from annotator.suggest.claims.cue_words import bare, main_part
from annotator.suggest.text.lexicon import lexicon
from annotator.suggest.text.sentences import quotations

_FARTHEST_EPITHET = 60


@cache
def _calling(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    verbs = "|".join(map(re.escape, sorted(words.calling | words.judging))) or "(?!)"
    return re.compile(
        rf"\b(?P<verb>{verbs})\s(?P<what>[^“”\"«»„.;:]{{0,{_FARTHEST_EPITHET}}}?)(?=[“\"«„])", re.I
    )


@cache
def _first_words(language: str) -> frozenset[str]:
    words = lexicon(language)
    return frozenset(verb.split()[0] for verb in words.calling | words.judging)


def epithets(text: str, sentence: Span, language: str) -> list[Cue]:
    """`Berg called the plan “a mistake”`: quoted words for something, said by the subject."""
    found: list[Cue] = []
    begin = sentence.start
    words = lexicon(language)
    if _first_words(language).isdisjoint(text[sentence.start : sentence.end].lower().split()):
        return found
    quoted = {q.start - 1: q for q in quotations(text, sentence.start, sentence.end)}
    for hit in _calling(language).finditer(text, sentence.start, sentence.end):
        subject = bare(text, begin, hit.start())
        said = quoted.get(hit.end())
        if said is None or subject is None or _is_passive(text, subject):
            continue
        if hit.group("verb").lower() in words.judging and not text[said.start].islower():
            continue
        pronoun = subject.quote(text).lower().split()[-1] in words.pronouns
        what = re.search(r"\bwhat\s", text[max(sentence.start, hit.start() - 40) : hit.start()])
        if not hit.group("what").strip() and not pronoun and not what:
            continue
        verb = Span(hit.start("verb"), hit.end("verb"))
        subject = main_part(text, subject)
        found.append(Cue(verb, subject, said, True, Stance.ASSERTED, None, said.end + 1))
        begin = said.end + 1
    return found


def _is_passive(text: str, subject: Span) -> bool:
    """`was called`: nobody who says it is the subject."""
    last = subject.quote(text).lower().split()[-1]
    return last in ("is", "are", "was", "were", "be", "been", "being", "so", "wird", "wurde", "est")
