"""Growing and shrinking a selection: word, name, clause, sentence, paragraph."""

import regex

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.caret.names import name_at
from annotator.suggest.text.lexicon import lexicon
from annotator.suggest.text.manuscript import pieces
from annotator.suggest.text.sentences import clauses, holding, quotations, sentences
from annotator.suggest.text.words import word_at, words

_GRAPHEME, _WORD = 64, 400
"""How far round an offset the edges of graphemes and words are looked for."""


def block_span(article: Article, offset: int) -> Span | None:
    """The block that holds `offset`; None in an empty article or an empty block.

    Of a very long one, such as a text without line ends, the piece: no key waits for a megabyte.
    """
    if not article.blocks:
        return None
    block = article.blocks[article.block_at(offset)]
    parts = pieces(article.text, block.start, block.end)
    found = (Span(start, end) for start, end in parts if offset < end or end == block.end)
    return next(found, None)


def steps(article: Article, offset: int) -> list[Span]:
    """The units about `offset`, each within the next: word, name, clause, sentence, paragraph."""
    block = block_span(article, offset)
    if block is None:
        return []
    text, language = article.text, article.metadata.language
    lexical = lexicon(language)
    sentence = holding(sentences(text, block.start, block.end, lexical), offset)
    units = [
        word_at(text, offset, block.start, block.end),
        name_at(text, offset, block, language),
        holding(quotations(text, block.start, block.end), offset),
        sentence and holding(clauses(text, sentence, lexical), offset),
        sentence,
        block,
    ]
    return _nested([unit for unit in units if unit is not None])


def grown(article: Article, span: Span) -> Span:
    """The smallest unit that holds `span` and more; the span itself when there is none.

    What is left of the clause counts as a unit: it is what somebody says, after the word of saying.
    """
    wider = [u for u in steps(article, span.start) if u.contains(span) and u != span]
    clause = holding(_clauses(article, span.start), span.start)
    if clause is not None and clause.end > span.end:
        wider.append(Span(span.start, clause.end))
    return min(wider, key=len, default=span)


def longer(article: Article, span: Span) -> Span:
    """With the next clause of the sentence; where none follows, as `grown`."""
    ends = [c.end for c in _clauses(article, span.start) if c.end > span.end]
    return Span(span.start, ends[0]) if ends else grown(article, span)


def shorter(article: Article, span: Span) -> Span:
    """Without its last clause; of a single one, as `shrunk`."""
    ends = [c.end for c in _clauses(article, span.start) if span.start < c.end < span.end]
    return Span(span.start, ends[-1]) if ends else shrunk(article, span, span.start) or span


def shrunk(article: Article, span: Span, offset: int) -> Span | None:
    """The largest unit about `offset` that lies within `span`; None when it is but a word."""
    narrower = [u for u in steps(article, offset) if span.contains(u) and u != span]
    return narrower[-1] if narrower else None


def neighbour(text: str, offset: int, by: int) -> int:
    """The next place before (`by` -1) or after `offset` (1) that splits no grapheme."""
    low, high = max(offset - _GRAPHEME, 0), min(offset + _GRAPHEME, len(text))
    places = [low, *(low + m.end() for m in regex.finditer(r"\X", text[low:high]))]
    if by > 0:
        return next((p for p in places if p > offset), high)
    return next((p for p in reversed(places) if p < offset), low)


def word_edge(text: str, offset: int, by: int, *, end: bool) -> int:
    """The next start of a word, or with `end` the next end of one, in a direction."""
    low, high = max(offset - _WORD, 0), min(offset + _WORD, len(text))
    places = [word.end if end else word.start for word in words(text, low, high)]
    if by > 0:
        return next((p for p in places if p > offset), high)
    return next((p for p in reversed(places) if p < offset), low)


def sentence_at(article: Article, offset: int) -> Span | None:
    """The sentence that holds `offset` or ends there; None in an empty block."""
    block = block_span(article, offset)
    if block is None:
        return None
    lexical = lexicon(article.metadata.language)
    return holding(sentences(article.text, block.start, block.end, lexical), offset)


def _clauses(article: Article, offset: int) -> list[Span]:
    """Those of the sentence at an offset."""
    sentence = sentence_at(article, offset)
    lexical = lexicon(article.metadata.language)
    return clauses(article.text, sentence, lexical) if sentence else []


def _nested(units: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for unit in sorted(set(units), key=len):
        if not kept or unit.contains(kept[-1]):
            kept.append(unit)
    return kept
