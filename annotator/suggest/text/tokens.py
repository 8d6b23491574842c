"""An article cut into words for the rules: what each is compared as, and what stands before it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.model.folding import fold
from annotator.suggest.text.lexicon import Lexicon
from annotator.suggest.text.words import WORD

_POSSESSIVE = re.compile(r"['’]s?$")
_ELISION = re.compile(r"(?:[ldnmtsjc]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull)['’](?=\w)", re.I)
_ELIDING = frozenset(("fr", "it", "ca"))
_STOP = re.compile(r"[.!?…:—•|؟؛。]|[“«„\"]|(?<=\s)[-–](?=\s)|(?<=\s)[‘'’]")
_CLOSED = re.compile(r",[\"”’']\s+")
"""“It fell,” Berg said: a capital after it is no beginning."""
_PARTS = re.compile(r"[^-‑/]+")


class Token(NamedTuple):
    """A word without possessive or elided article. `gap` is what stands between it and the last.

    `opens`: a capital says nothing here, as a sentence, a quotation or a list begins.
    """

    start: int
    end: int
    text: str
    key: str
    cap: bool
    opens: bool
    gap: str
    possessive: bool = False


def tokens(text: str, start: int, end: int, lexical: Lexicon) -> list[Token]:
    """The words of a block, in reading order."""
    found: list[Token] = []
    over = start
    for a, b, possessive in _cut(text, start, end, lexical):
        gap = text[over:a]
        opens = not found or (len(gap) > 1 and _opens(gap, found[-1], lexical))
        word = text[a:b]
        key = fold(word)
        cap = word[0].isupper() or word[0].istitle() or word[:1] == "ʻ"
        found.append(Token(a, b, word, key, cap, opens, gap, possessive))
        over = b
    return found


def _opens(gap: str, before: Token, lexical: Lexicon) -> bool:
    stop = _STOP.search(gap)
    if stop is None or _CLOSED.fullmatch(gap):
        return False
    if stop.group() == "." and not gap[stop.end() :].strip():
        word = before.text.lower().rstrip(".")
        initial = len(word) == 1 and word.isalpha() and before.cap
        if initial or word in lexical.abbreviations or word in lexical.titles:
            return False
    return True


def _cut(text: str, start: int, end: int, lexical: Lexicon) -> Iterator[tuple[int, int, bool]]:
    eliding = lexical.language in _ELIDING
    for match in WORD.finditer(text, start, end):
        a, b = match.span()
        word = match.group()
        if word.isalpha() or word[0].isdigit():
            yield a, b, False
            continue
        if eliding and (elided := _ELISION.match(word)):
            yield a, a + elided.end() - 1, False
            a += elided.end()
            word = text[a:b]
        possessive = _POSSESSIVE.search(word)
        if possessive and possessive.start():
            b = a + possessive.start()
            word = text[a:b]
        if "-" in word or "‑" in word or "/" in word:
            yield from ((x, y, False) for x, y in _hyphened(word, a, lexical))
        else:
            yield a, b, possessive is not None


def _hyphened(word: str, start: int, lexical: Lexicon) -> list[tuple[int, int]]:
    """`anti-Lisbon` and `Lisbon-based` are two words, `Saint-Germain-en-Laye` is one."""
    spans = [m.span() for m in _PARTS.finditer(word)]
    parts = [word[a:b] for a, b in spans]
    capital = [any(c.isupper() for c in p) for p in parts]
    mixed = capital[0] != capital[-1] or not any(capital)
    apart = mixed or "/" in word or _compound(parts, lexical)
    if len(parts) < 2 or not apart:
        return [(start, start + len(word))]
    return [(start + a, start + b) for a, b in spans]


def _compound(parts: list[str], lexical: Lexicon) -> bool:
    """`SPD-Chef` of German, where the second word is not of the name."""
    if lexical.language != "de":
        return False
    last = parts[-1].lower()
    role = last in lexical.roles or last.endswith(tuple(lexical.role_endings))
    return role or (parts[0].isupper() and len(parts[0]) > 1 and not parts[-1].isupper())
