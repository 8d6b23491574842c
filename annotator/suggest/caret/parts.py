"""Where what somebody says goes on after it was interrupted: “…, she said, …”."""

from collections.abc import Sequence

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.caret.steps import block_span
from annotator.suggest.text.lexicon import lexicon
from annotator.suggest.text.sentences import clauses, holding, quotations, sentences

_EDGES = " \u00a0\t“”„«»\"'‘’.,;:!?"


def further_part(article: Article, spans: Sequence[Span], cue: Sequence[Span] = ()) -> Span | None:
    """The rest of the sentence behind the words of saying, else the next quotation of the block.

    `spans` are what is marked so far, `cue` the words of saying where they are known; otherwise
    the next clause is taken for them. None where nothing follows.
    """
    text, last = article.text, spans[-1]
    block = block_span(article, last.start)
    if block is None:
        return None
    words = lexicon(article.metadata.language)
    sentence = holding(sentences(text, block.start, block.end, words), last.end)
    rest = _behind_cue(text, clauses(text, sentence, words), last, cue) if sentence else None
    if rest is not None:
        return rest
    quoted = quotations(text, block.start, block.end)
    return next((_trimmed(text, q) for q in quoted if q.start >= last.end), None)


def _behind_cue(text: str, parts: list[Span], last: Span, cue: Sequence[Span]) -> Span | None:
    after = [part for part in parts if part.start >= last.end]
    saying = [n for n, part in enumerate(after) if any(part.overlaps(each) for each in cue)]
    rest = after[(saying[-1] if saying else 0) + 1 :]
    return _trimmed(text, Span(rest[0].start, rest[-1].end)) if rest else None


def _trimmed(text: str, span: Span) -> Span | None:
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end) if start < end else None
