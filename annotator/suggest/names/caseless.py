"""Persons in scripts without capitals: after a title, or between a verb of saying and “that”."""

from collections.abc import Iterator

from annotator.model.folding import fold
from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.suggest.names.found import Found
from annotator.suggest.text.known import ORGANISATION, PERSON
from annotator.suggest.text.manuscript import Manuscript, Passage
from annotator.suggest.text.tokens import Token
from annotator.suggest.text.words import caseless

_CASELESS = frozenset(("ar", "fa", "ur", "he", "ps"))
_AND = "و"


def persons_without_capitals(manuscript: Manuscript) -> list[Found]:
    """Names in full by their titles or verbs, then the last words of them wherever they stand."""
    if manuscript.language.partition("-")[0] not in _CASELESS:
        return []
    found: dict[Span, Found] = {}
    for passage in manuscript.passages:
        for first, last, tag, why in _by_cue(manuscript, passage):
            span = Span(passage.words[first].start, passage.words[last].end)
            found.setdefault(span, _named(manuscript, span, tag, why))
    full = [f for f in found.values() if f.tag == PERSON and " " in f.name]
    for passage in manuscript.passages:
        for again in _short_forms(passage, full):
            found.setdefault(again.span, again)
    return list(found.values())


def _named(manuscript: Manuscript, span: Span, tag: TagId, why: str) -> Found:
    name = span.quote(manuscript.text)
    return Found(span=span, tag=tag, name=name, rule="name", why=why, score=0.6)


def _by_cue(manuscript: Manuscript, passage: Passage) -> Iterator[tuple[int, int, TagId, str]]:
    """First and last word of each name, what it is of, and why it is taken for one."""
    lexical, words = manuscript.lexical, passage.words
    titles = lexical.titles | lexical.roles
    for at, word in enumerate(words):
        bare = word.text.removeprefix(_AND)
        if word.text in lexical.media and at + 1 < len(words):
            yield at + 1, at + 1, ORGANISATION, f"after “{word.text}”"
        elif word.text in lexical.body_starts and _is_name(manuscript, words, at + 1):
            yield at, at + 1, ORGANISATION, f"begins with “{word.text}”"
        elif word.text in titles or bare in titles:
            end = _end(manuscript, words, at + 1)
            for first, last, why in _tail(words, at + 1, end, f"after “{word.text}”"):
                yield first, last, PERSON, why
        elif word.text in lexical.reporting or bare in lexical.reporting:
            end = _end(manuscript, words, at + 1)
            untitled = at + 1 < len(words) and words[at + 1].text not in titles
            if untitled and 0 < end - at <= 3:
                yield at + 1, end, PERSON, f"after “{word.text}”"


def _end(manuscript: Manuscript, words: list[Token], at: int) -> int:
    """The last of the words that may belong to a title and a name."""
    while at < len(words) and _is_name(manuscript, words, at):
        at += 1
    return at - 1


def _is_name(manuscript: Manuscript, words: list[Token], at: int) -> bool:
    if at >= len(words) or words[at].gap != " " or not caseless(words[at].text):
        return False
    lexical, text = manuscript.lexical, words[at].text
    small = lexical.function_words | lexical.complements | lexical.prepositions | lexical.weekdays
    return text not in small and text not in lexical.reporting and text not in lexical.media


def _tail(words: list[Token], first: int, last: int, why: str) -> Iterator[tuple[int, int, str]]:
    """The last two words: what stands before them is the office, as in “minister of transport”."""
    if last - first >= 1:
        yield last - 1, last, why
    comma = last + 1
    if comma + 1 < len(words) and words[comma].gap.strip() == "،" and words[comma + 1].gap == " ":
        closing = words[comma + 2].gap if comma + 2 < len(words) else "."
        if closing.strip() in ("،", "."):
            yield comma, comma + 1, f"{why} and a comma"


def _short_forms(passage: Passage, full: list[Found]) -> Iterator[Found]:
    last_words = {fold(f.name.split()[-1]): f for f in full}
    whole = {fold(f.name): f for f in full}
    words = passage.words
    for at, word in enumerate(words):
        pair = f"{word.key} {words[at + 1].key}" if at + 1 < len(words) else ""
        one = whole.get(pair)
        if one is not None:
            yield _again(one, Span(word.start, words[at + 1].end))
        elif word.key in last_words:
            yield _again(last_words[word.key], Span(word.start, word.end))


def _again(known: Found, span: Span) -> Found:
    why = f"part of the name {known.name}"
    return Found(span=span, tag=PERSON, name=known.name, rule="name", why=why, score=0.6)
