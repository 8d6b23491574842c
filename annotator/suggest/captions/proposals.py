"""A caption proposed from the caret: its picture, its words, its credit, and who took it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.model.annotation import Annotation, Mention
from annotator.model.article import Article, Block, BlockKind, Figure
from annotator.model.folding import fold
from annotator.model.ids import AuthorityId, FigureId, TagId
from annotator.model.span import Span
from annotator.suggest.captions.credit_lines import AGENCIES, credit_in
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.register.ranking import best
from annotator.suggest.text.lexicon import Lexicon, lexicon
from annotator.suggest.text.words import capital

_PART = re.compile(r"[^/,;|&]+")
_PERSON, _ORGANISATION = TagId("person"), TagId("organisation")


@dataclass(frozen=True, slots=True)
class Credited:
    """A name in a credit line. `authority_id` is None while the register does not hold it."""

    span: Span
    tag_id: TagId
    authority_id: AuthorityId | None = None
    marked: bool = False
    """Whether an annotation stands there already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionProposal:
    """`credited` in reading order; the organisation among them is the agency."""

    span: Span
    figure_id: FigureId | None = None
    credit: Span | None = None
    credited: tuple[Credited, ...] = ()

    @property
    def agency(self) -> AuthorityId | None:
        """The agency, where the register knows it."""
        return next((c.authority_id for c in self.credited if c.tag_id == _ORGANISATION), None)

    @property
    def creators(self) -> tuple[AuthorityId, ...]:
        """The photographers whom the register knows."""
        found = (c.authority_id for c in self.credited if c.tag_id == _PERSON)
        return tuple(a for a in found if a is not None)


def propose_caption(
    article: Article,
    offset: int,
    selection: Span | None,
    figures: Sequence[Figure],
    annotations: Sequence[Annotation],
    register: RegisterIndex,
    context: Context | None = None,
) -> CaptionProposal | None:
    """The caption at `offset`, or of the picture nearest to it; None where there is no text.

    A selection is taken as the caption's words. Otherwise a picture whose lines the reader found
    gives them; else the block is split where a credit begins.
    """
    if not article.blocks:
        return None
    at = selection.start if selection else offset
    block = article.blocks[article.block_at(at)]
    figure = figure_of(article, figures, block)
    span, credit = caption_and_credit(article, block, figure, selection)
    if span is None:
        return None
    known = context if context is not None else Context(annotations)
    names = credited(article, credit, annotations, register, known) if credit else ()
    return CaptionProposal(
        span=span,
        figure_id=figure.id if figure else None,
        credit=credit,
        credited=names,
    )


def figure_of(article: Article, figures: Sequence[Figure], block: Block) -> Figure | None:
    """The picture that a block belongs to: by its own lines, else the nearest without caption."""
    return _figure_at(figures, block) or _nearest(article, figures, block)


def _figure_at(figures: Sequence[Figure], block: Block) -> Figure | None:
    """The picture one of whose lines is in the block."""
    here = Span(block.start, max(block.end, block.start + 1))
    for figure in figures:
        lines = (figure.caption, figure.credit, figure.alt)
        if any(line is not None and line.overlaps(here) for line in lines):
            return figure
    return None


def _nearest(article: Article, figures: Sequence[Figure], block: Block) -> Figure | None:
    """For a caption line: the picture without caption that is nearest; else none."""
    if block.kind not in (BlockKind.CAPTION, BlockKind.ALT):
        return None

    def distance(figure: Figure) -> int:
        line = figure.alt or figure.credit
        return abs(line.start - block.start) if line else len(article.text)

    return min((f for f in figures if f.caption is None), key=distance, default=None)


def caption_and_credit(
    article: Article, block: Block, figure: Figure | None, selection: Span | None
) -> tuple[Span | None, Span | None]:
    """Caption without credit, and credit."""
    if selection is None and figure is not None and figure.caption is not None:
        return figure.caption, figure.credit
    whole = Span(block.start, block.end) if block.start < block.end else None
    if whole is None:
        return None, None
    known = figure.credit if figure and figure.credit and whole.contains(figure.credit) else None
    credit = known or credit_in(article.text, whole, article.metadata.language)
    if selection is not None:
        return selection, credit if credit and not credit.overlaps(selection) else None
    end = credit.start if credit else whole.end
    while end > whole.start and article.text[end - 1] in " \u00a0(|[–—-/":
        end -= 1
    if end == whole.start:
        return whole, None
    return Span(whole.start, end), credit


def credited(
    article: Article,
    credit: Span,
    annotations: Iterable[Annotation],
    register: RegisterIndex,
    context: Context,
) -> tuple[Credited, ...]:
    """The names in a credit: those annotated, and what else stands between its separators."""
    words = lexicon(article.metadata.language)
    found: list[Credited] = []
    for annotation in annotations:
        if isinstance(annotation.body, Mention) and credit.contains(annotation.spans[0]):
            tag_id = annotation.tag_id
            found.append(
                Credited(annotation.spans[0], tag_id, annotation.body.authority_id, marked=True)
            )
    for part in _parts(article.text, credit, words.credit_labels):
        if any(part.overlaps(known.span) for known in found):
            continue
        quote = part.quote(article.text)
        body = quote in words.agencies or fold(quote) in AGENCIES or _acronym(quote)
        tag_id = _ORGANISATION if body or _like_a_body(quote, words) else _PERSON
        entry, _ = best(quote, tag_id, register, context)
        found.append(Credited(part, tag_id, entry.id if entry else None))
    return tuple(sorted(found, key=lambda c: c.span))


def _like_a_body(quote: str, words: Lexicon) -> bool:
    """Whether a part of a credit holds a word that bodies have, and persons have not."""
    low = [w.lower().strip(".,") for w in quote.split()]
    return any(w in words.bodies or w in words.body_starts for w in low)


def _acronym(quote: str) -> bool:
    return quote.isupper() and " " not in quote and len(quote) <= 5


def _parts(text: str, credit: Span, labels: frozenset[str]) -> list[Span]:
    """What stands between slashes and commas of a credit, without its label."""
    names = "|".join(sorted(map(re.escape, labels), key=len, reverse=True)) or "(?!)"
    label = re.compile(rf"\s*(?:(?:©|\(c\)|(?:{names})\b(?:\s?:|\s+by\b|\s+of\b)?)\s*)*", re.I)
    found = []
    for part in _PART.finditer(text, credit.start, credit.end):
        opening = label.match(text, part.start(), part.end())
        start, end = opening.end() if opening else part.start(), part.end()
        while end > start and text[end - 1] in " .\u00a0":
            end -= 1
        if start < end and capital(text[start:end]):
            found.append(Span(start, end))
    return found
