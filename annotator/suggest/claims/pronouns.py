"""Whether a pronoun can mean a person: “she” no Peter, “he” no Mrs Berg."""

from collections.abc import Callable

from annotator.model.folding import fold
from annotator.model.span import Span
from annotator.suggest.claims.speakers import Speaker
from annotator.suggest.text.known import PERSON, known
from annotator.suggest.text.lexicon import lexicon
from annotator.suggest.text.words import words

Fits = Callable[[Speaker], bool]
_BEFORE = 30


def meanable(text: str, subject: Span | None, language: str) -> Fits:
    """What a person must be for the words of a pronoun. Whoever could be either fits."""
    if subject is None:
        return lambda _: True
    spoken = lexicon(language)
    said = {w.quote(text).lower() for w in words(text, subject.start, subject.end)}
    woman, man = bool(said & spoken.of_women), bool(said & spoken.of_men)
    if woman == man:
        return lambda _: True
    return lambda speaker: _may_be(text, speaker, language, woman=woman)


def _may_be(text: str, speaker: Speaker, language: str, *, woman: bool) -> bool:
    """Whether nothing speaks against a person being a woman, or a man."""
    return speaker.tag_id == PERSON and _is_woman(text, speaker, language) in (woman, None)


def _is_woman(text: str, speaker: Speaker, language: str) -> bool | None:
    """By the title before the name, else by the first name. None where neither tells."""
    if speaker.tag_id != PERSON:
        return None
    spoken, names = lexicon(language), known()
    before = text[max(0, speaker.span.start - _BEFORE) : speaker.span.start]
    title = before.split()[-1].lower().rstrip(".") if before.split() else ""
    if title in spoken.of_women or title in spoken.of_men:
        return title in spoken.of_women
    first = fold(speaker.name).partition(" ")[0]
    if first in names.either or not (first in names.given or first in names.women):
        return None
    return first in names.women
