"""The name at the caret, with the edges that the annotation guidelines give names."""

import re
from collections.abc import Iterable

from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.suggest.dates.expressions import date_at
from annotator.suggest.text.lexicon import Lexicon, lexicon
from annotator.suggest.text.sentences import holding, quotations
from annotator.suggest.text.words import capital, caseless, word_at, words

_POSSESSIVE = re.compile(r"['’]s?$")
_JOINERS = frozenset({"of", "for", "the", "and"})
_QUOTED_NAME_WORDS = 6
_INITIAL = re.compile(r"[^\W\d_]\.?")


def name_at(
    text: str, offset: int, block: Span, language: str = "", tag_id: TagId | None = None
) -> Span | None:
    """The name, date or role within `block` that a person at `offset` is likely to mean.

    `tag_id` is the tag about to be set, where one is known. In scripts without capitals, and on
    words in lower case, it is the word alone. None where no word is.
    """
    lexical = lexicon(language)
    date = date_at(text, offset, block.start, block.end, language)
    word = word_at(text, offset, block.start, block.end)
    if date is not None and (tag_id in (None, "date")):
        return date
    if word is None:
        return date
    if tag_id == "role":
        return _role(text, word, block, lexical)
    event = _event(text, word, block, language) if tag_id == "event" else None
    if event is not None:
        return event
    quoted = _quoted_name(text, word, block)
    if quoted is not None:
        return quoted
    core = _without_edges(text, word, offset)
    if not capital(core.quote(text)) or caseless(core.quote(text)):
        return (
            core if not _is_particle(text, core, lexical) else _around(text, core, block, lexical)
        )
    return _around(text, core, block, lexical)


def _event(text: str, word: Span, block: Span, language: str) -> Span | None:
    """A name or date with the noun that makes an event of it: “9/11 attacks”."""
    nouns, tokens = lexicon(language).events, list(words(text, block.start, block.end))
    for noun in (t for t in tokens if t.quote(text).lower() in nouns and t.start > block.start):
        date = date_at(text, noun.start - 1, block.start, block.end, language)
        name = date or name_at(text, noun.start - 1, block, language)
        if name is not None and name.end == noun.start - 1:
            whole = Span(name.start, noun.end)
            named = capital(name.quote(text)) or any(c.isdigit() for c in name.quote(text))
            if whole.contains(word) and named:
                return whole
    return None


def _is_particle(text: str, word: Span, lexical: Lexicon) -> bool:
    return word.quote(text).lower() in lexical.particles


def _without_edges(text: str, word: Span, offset: int) -> Span:
    """A word without possessive, and of `anti-Lisbon` only the part that is a name."""
    quote = word.quote(text)
    possessive = _POSSESSIVE.search(quote)
    end = word.end - (len(possessive.group()) if possessive and possessive.start() else 0)
    parts = [m.span() for m in re.finditer(r"[^-‑]+", text[word.start : end])]
    shapes = {_names(text[word.start + a : word.start + b]) for a, b in parts}
    if len(parts) > 1 and shapes == {True, False} and not text[word.start : end].islower():
        a, b = _named_part(text, word.start, parts, offset)
        return Span(word.start + a, word.start + b)
    return Span(word.start, max(end, word.start + 1))


def _named_part(
    text: str, start: int, parts: list[tuple[int, int]], offset: int
) -> tuple[int, int]:
    named = [p for p in parts if _names(text[start + p[0] : start + p[1]])]
    at = [p for p in named if start + p[0] <= offset <= start + p[1]]
    return (at or named)[0]


def _names(part: str) -> bool:
    """Whether a part between hyphens is of a name: `Al`, or the 19 of an illness."""
    return capital(part) or part[0].isdigit()


def _quoted_name(text: str, word: Span, block: Span) -> Span | None:
    """All that stands in quotation marks, where it is short and looks like a title."""
    quoted = holding(quotations(text, block.start, block.end), word.start)
    if quoted is None:
        return None
    inner = list(words(text, quoted.start, quoted.end))
    if not 2 <= len(inner) <= _QUOTED_NAME_WORDS or inner[0].start != quoted.start:
        return None
    if text[inner[-1].end : quoted.end] not in ("", ",", "."):
        return None
    shapes = [capital(w.quote(text)) for w in inner]
    if not shapes[-1] or sum(shapes) * 2 <= len(shapes):
        return None
    return Span(quoted.start, inner[-1].end)


def _around(text: str, core: Span, block: Span, lexical: Lexicon) -> Span:
    """The run of capitalised words about `core`, without what names do not include."""
    tokens = list(words(text, block.start, block.end))
    at = next(i for i, w in enumerate(tokens) if w.start <= core.start < w.end)
    if core.start > tokens[at].start or _cut(text, tokens[at]) > core.end:
        return core
    first = last = at
    while first > 0 and _runs_on(text, tokens, first - 1, lexical):
        first -= 1
    while last + 1 < len(tokens) and _runs_on(text, tokens, last, lexical):
        last += 1
    first, last = _trim(text, tokens, first, last, at, lexical)
    return Span(tokens[first].start, _cut(text, tokens[last]))


def _cut(text: str, word: Span) -> int:
    """Where a word ends without its possessive."""
    possessive = _POSSESSIVE.search(word.quote(text))
    return word.end - len(possessive.group()) if possessive and possessive.start() else word.end


def _runs_on(text: str, tokens: list[Span], left: int, lexical: Lexicon) -> bool:
    """Whether the words `left` and `left + 1` may stand in one name."""
    a, b = tokens[left], tokens[left + 1]
    between, quote_a, quote_b = text[a.end : b.start], a.quote(text), b.quote(text)
    initial = bool(_INITIAL.fullmatch(quote_a)) and between == ". "
    if not (between in (" ", "\u00a0") or initial) or _POSSESSIVE.search(quote_a):
        return False
    if any(q.lower() in lexical.weekdays | lexical.months for q in (quote_a, quote_b)):
        return False
    inside_a, inside_b = (_namelike(q, lexical) for q in (quote_a, quote_b))
    if inside_a and inside_b:
        return True
    return _joined(text, tokens, left, lexical)


def _namelike(word: str, lexical: Lexicon) -> bool:
    return (capital(word) and not caseless(word)) or word in lexical.particles


def _joined(text: str, tokens: list[Span], left: int, lexical: Lexicon) -> bool:
    """`Ministry of the Interior`: whether the joint lies within such a name."""
    begin = left
    while begin > 0 and tokens[begin].quote(text) in _JOINERS:
        begin -= 1
    end = left + 1
    while end < len(tokens) - 1 and tokens[end].quote(text) in _JOINERS:
        end += 1
    if end - begin < 2 or end - begin > 3:
        return False
    gaps = (
        text[a.end : b.start]
        for a, b in zip(tokens[begin:end], tokens[begin + 1 : end + 1], strict=True)
    )
    head, tail = tokens[begin].quote(text), tokens[end].quote(text)
    return all(gap == " " for gap in gaps) and head.lower() in lexical.heads and capital(tail)


def _trim(
    text: str, tokens: list[Span], first: int, last: int, at: int, lexical: Lexicon
) -> tuple[int, int]:
    """Drop articles and titles at the left, particles and possessives that hang at an edge."""
    lower = [tokens[i].quote(text).lower().rstrip(".") for i in range(first, last + 1)]
    begin = 0
    while begin < last - first and lower[begin] in lexical.function_words:
        if text[tokens[first + begin].end] == ".":
            break
        begin += 1
    at = max(at, first + begin)
    title = _last_title(lower, begin, lexical)
    if title is not None and first + title < at:
        begin = title + 1
    elif title is not None:
        begin, last = _beside_title(lower, begin, title, first, last, at, lexical)
    while (
        last > max(at, first + begin) and tokens[last].quote(text) in lexical.particles | _JOINERS
    ):
        last -= 1
    return first + begin, last


def _last_title(lower: list[str], begin: int, lexical: Lexicon) -> int | None:
    """Index of the last title that other words of the run follow."""
    for index in range(len(lower) - 2, begin - 1, -1):
        if lower[index] in lexical.titles:
            return index
        if lower[index] in lexical.doubtful_titles and len(lower) - index > 2:
            return index
    return None


def _beside_title(
    lower: list[str], begin: int, title: int, first: int, last: int, at: int, lexical: Lexicon
) -> tuple[int, int]:
    """With the caret on or before a title: the name after it, or the name before it."""
    start = title
    while start > begin and lower[start - 1] in (
        lexical.titles | lexical.doubtful_titles | lexical.before_titles
    ):
        start -= 1
    if at - first < start:
        return begin, first + start - 1
    return title + 1, last


def _role(text: str, word: Span, block: Span, lexical: Lexicon) -> Span:
    """A title with the words before it that belong to it: `Defence Minister`."""
    known = lexical.titles | lexical.doubtful_titles | lexical.before_titles
    tokens = list(words(text, block.start, block.end))
    at = tokens.index(word)
    first = last = at

    def belongs(index: int, gap: int) -> bool:
        adjoining = text[tokens[gap].end : tokens[gap + 1].start] == " "
        return adjoining and tokens[index].quote(text).lower() in known

    if word.quote(text).lower() not in known:
        return _without_edges(text, word, word.start)
    while first > 0 and belongs(first - 1, first - 1):
        first -= 1
    while last + 1 < len(tokens) and belongs(last + 1, last):
        last += 1
    return Span(tokens[first].start, tokens[last].end)


def longest(spans: Iterable[Span | None]) -> Span | None:
    """The longest of the spans; of equal ones the first."""
    return max((s for s in spans if s is not None), key=len, default=None)
