"""Titles of works: after a noun such as “novel”, in quotation marks, or before a year."""

import re
from collections.abc import Iterator

from annotator.model.article import BlockKind
from annotator.model.span import Span
from annotator.suggest.names.found import Found
from annotator.suggest.text.known import WORK, known, place
from annotator.suggest.text.lexicon import Lexicon
from annotator.suggest.text.manuscript import Manuscript, Passage
from annotator.suggest.text.sentences import quotations
from annotator.suggest.text.tokens import Token

_INNER = frozenset(
    ("of", "the", "and", "in", "for", "to", "a", "an", "on", "at", "with", "from", "by", "or")
    + (
        "de",
        "la",
        "le",
        "les",
        "des",
        "du",
        "el",
        "los",
        "las",
        "del",
        "y",
        "et",
        "der",
        "die",
        "das",
    )
)
_OPENERS = frozenset(("the", "a", "an", "le", "la", "les", "el", "los", "las", "der", "die", "das"))
_DETERMINERS = frozenset(
    (
        "the",
        "his",
        "her",
        "their",
        "its",
        "a",
        "an",
        "my",
        "new",
        "first",
        "last",
        "latest",
        "debut",
    )
    + (
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "best-selling",
        "called",
        "classic",
    )
    + ("son", "sa", "le", "la", "un", "une", "premier", "su", "el", "una", "primera", "ihr", "sein")
    + (
        "seinem",
        "ihrem",
        "seinen",
        "dem",
        "den",
        "das",
        "im",
        "der",
        "neuen",
        "neue",
        "neuer",
        "this",
    )
)
_AFTER = re.compile(
    r"\s\((?:1[5-9]|20)\d\d\)|,?\s(?:was\s)?(?:published|released|directed|starring|written)\s(?:by|in)\b"
)
_REVIEW = re.compile(
    r"[“‘'\"]?(?P<title>[^\W\d_a-z][^–—:|]{1,60}?)[”’'\"]?[,:]?\s(?:[–—-]\s)?[Rr]eview\b"
)
_SENTENCE = re.compile(r"[.!?,;:]$")
_LONGEST = 8
_WORTH = 2


def works(manuscript: Manuscript) -> list[Found]:
    """Titles with where they stand, and where they stand again."""
    found: dict[Span, str] = {}
    for passage in manuscript.passages:
        told = (
            *_after_nouns(manuscript, passage),
            *_quoted(manuscript, passage),
            *_reviewed(manuscript, passage),
        )
        for span, why in told:
            found.setdefault(span, why)
    titles = {span.quote(manuscript.text) for span in found}
    for title in sorted(titles):
        if len(title.split()) >= _WORTH:
            for span in _again(manuscript.text, title):
                found.setdefault(span, f"“{title}” is a title in this article")
    return [
        Found(
            span=span, tag=WORK, name=span.quote(manuscript.text), rule="work", why=why, score=0.7
        )
        for span, why in sorted(found.items())
    ]


def _reviewed(manuscript: Manuscript, passage: Passage) -> Iterator[tuple[Span, str]]:
    """`The Salt Road review – …` in a headline."""
    if passage.block.kind is not BlockKind.HEADLINE:
        return
    found = _REVIEW.match(manuscript.text, passage.start, passage.end)
    if found is not None:
        yield Span(found.start("title"), found.end("title")), "reviewed in the headline"


def _again(text: str, title: str) -> Iterator[Span]:
    at = text.find(title)
    while at >= 0:
        end = at + len(title)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield Span(at, end)
        at = text.find(title, end)


def _after_nouns(manuscript: Manuscript, passage: Passage) -> Iterator[tuple[Span, str]]:
    """`her memoir, A Ladder of Leaves`, and a long run of capitals before a year or publisher."""
    words, lexical = passage.words, manuscript.lexical
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        if not word.cap or passage.shouted:
            continue
        noun = before.text.lower()
        cued = noun in lexical.works and word.gap in (" ", ", ", ": ") and not before.cap
        if cued and _determined(words, at - 1):
            span = _title(words, at, lexical)
            if span is not None and not _somebody(words, at, span, manuscript.text):
                yield span, f"after “{noun}”"
        elif noun in _DETERMINERS and word.gap == " " and not before.cap or before.text == "Her":
            span = _title(words, at, lexical)
            rest = manuscript.text[span.end : span.end + 30] if span else ""
            if span is not None and " of " in span.quote(manuscript.text) and _AFTER.match(rest):
                yield span, "before a year or a publisher"


def _determined(words: list[Token], noun: int) -> bool:
    for back in (1, 2, 3):
        if noun - back < 0:
            return False
        word = words[noun - back]
        if word.text.lower() in _DETERMINERS or word.possessive:
            return True
    return False


def _title(words: list[Token], first: int, lexical: Lexicon) -> Span | None:
    """Words with capitals from `first` on, with small words between them."""
    last = at = first
    while at + 1 < len(words) and at + 1 - first < _LONGEST:
        following = words[at + 1]
        if following.gap not in (" ", "\u00a0", ": ") and following.gap:
            break
        if following.cap and not following.opens:
            last = at + 1
        elif following.text.lower() not in _INNER:
            break
        at += 1
        if words[at].possessive and words[at].cap:
            continue
    alone = last == first
    if alone and (words[first].text.lower() in _OPENERS or place(words[first].key)):
        return None
    if words[first].key in lexical.demonyms:
        return None
    return Span(words[first].start, words[last].end)


def _somebody(words: list[Token], first: int, span: Span, text: str) -> bool:
    """`the film star` aside, a first name with one word more is a person."""
    return words[first].key in known().given and len(span.quote(text).split()) <= 3


def _quoted(manuscript: Manuscript, passage: Passage) -> Iterator[tuple[Span, str]]:
    """A short title in quotation marks: with a noun near it, in a headline, or all in capitals."""
    text, lexical = manuscript.text, manuscript.lexical
    for quotation in quotations(text, passage.start, passage.end):
        said = quotation.quote(text).strip().rstrip(",")
        inner = said.split()
        if not 1 <= len(inner) <= _LONGEST or not said[:1].isupper() or _SENTENCE.search(said):
            continue
        start = text.index(said, quotation.start)
        span = Span(start, start + len(said))
        near = text[max(passage.start, quotation.start - 30) : quotation.start].lower()
        near += " " + text[quotation.end : quotation.end + 25].lower()
        nouns = {w.strip('.,;:“”"«»() ') for w in near.split()}
        if not nouns.isdisjoint(lexical.works):
            yield span, "a title in quotation marks"
        elif passage.block.kind is BlockKind.HEADLINE and len(inner) >= 2 and not passage.shouted:
            if text[quotation.end : quotation.end + 3].strip('”»" ') in ("", ","):
                yield span, "a title in the headline"
        elif len(inner) >= 3 and _capitals(inner):
            yield span, "capitals in quotation marks"


def _capitals(inner: list[str]) -> bool:
    big = [w for w in inner if w.lower() not in _INNER]
    return len(big) >= 2 and all(w[:1].isupper() for w in big) and inner[-1][:1].isupper()
