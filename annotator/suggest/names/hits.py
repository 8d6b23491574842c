"""Names that the program knows by itself, wherever they stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.suggest.names.found import Found
from annotator.suggest.text.known import ORGANISATION, PLACE, known, place, place_words
from annotator.suggest.text.manuscript import Manuscript, Passage
from annotator.suggest.text.words import caseless

_SMALL_AGENCIES = frozenset(("dpa", "epd", "sda", "imago"))
_PREFIXES = ("و", "ب", "ل", "ف", "ك", "وب", "ول", "ال")


@dataclass(frozen=True, slots=True)
class _Hit:
    last: int
    tag: TagId
    why: str


def known_names(manuscript: Manuscript) -> list[Found]:
    """Names of several words from the program's own lists, and whatever has no capital.

    That is agencies such as dpa, and names in scripts that know none; single words with a capital
    are found by the rules for runs.
    """
    found: list[Found] = []
    for passage in manuscript.passages:
        found += _in_passage(manuscript, passage)
    return found


def _in_passage(manuscript: Manuscript, passage: Passage) -> Iterator[Found]:
    words, at = passage.words, 0
    firsts = known().first_words
    while at < len(words):
        word = words[at]
        if word.key not in firsts and word.text.isascii() and word.text not in _SMALL_AGENCIES:
            at += 1
            continue
        hit = _hit(passage, at)
        if hit is None:
            at += 1
            continue
        span = Span(words[at].start, words[hit.last].end)
        yield Found(
            span=span,
            tag=hit.tag,
            name=span.quote(manuscript.text),
            rule="known",
            why=hit.why,
            score=0.9,
        )
        at = hit.last + 1


def _hit(passage: Passage, at: int) -> _Hit | None:
    words = passage.words
    word = words[at]
    if word.text in _SMALL_AGENCIES:
        return _Hit(at, ORGANISATION, "an agency")
    if caseless(word.text):
        return _without_capitals(passage, at)
    longest = known().first_words.get(word.key, 1)
    if longest == 1:
        return None
    for last in range(min(at + longest, len(words)) - 1, at, -1):
        key = " ".join(w.key for w in words[at : last + 1])
        tag = known().names.get(key)
        if tag is not None and _adjoining(passage, at, last) and _cased(passage, at, last):
            return _Hit(last, tag, "known to the program")
    return None


def _cased(passage: Passage, first: int, last: int) -> bool:
    """Whether some word has a capital, as every name has."""
    return any(w.cap for w in passage.words[first : last + 1])


def _adjoining(passage: Passage, first: int, last: int) -> bool:
    gaps = (w.gap for w in passage.words[first + 1 : last + 1])
    return all(gap in (" ", "\u00a0", "", ". ", " & ") for gap in gaps)


def _without_capitals(passage: Passage, at: int) -> _Hit | None:
    words = passage.words
    for length in range(min(4, len(words) - at), 0, -1):
        last = at + length - 1
        if length > 1 and not _adjoining(passage, at, last):
            continue
        for key in _bare([w.key for w in words[at : last + 1]]):
            tag = known().names.get(key)
            if tag is not None:
                return _Hit(last, tag, "known to the program")
            if length == 1 and len(key) < 4 or not place_words(key.split()[0]):
                continue
            town = place(key)
            if town is not None and (town.sort == "C" or town.thousands >= 100):
                return _Hit(last, PLACE, f"gazetteer: {town.name}, {town.country}")
    return None


def _bare(keys: list[str]) -> Iterator[str]:
    """The words as they stand, and without what Arabic writes together with them."""
    yield " ".join(keys)
    for prefix in _PREFIXES:
        if keys[0].startswith(prefix) and len(keys[0]) > len(prefix) + 2:
            yield " ".join([keys[0][len(prefix) :], *keys[1:]])
