"""A proposed caption: its picture, its words, its credit, and whom that thanks."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from annotator.model.annotation import Annotation, Mention
from annotator.model.article import Article, Block, BlockKind, Figure
from annotator.model.ids import AuthorityId, FigureId, TagId
from annotator.model.span import Span
from annotator.suggest.captions.credit_lines import credit_in, every_label, is_agency
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.register.ranking import best
from annotator.suggest.text.known import ORGANISATION, PERSON
from annotator.suggest.text.lexicon import Lexicon, lexicon
from annotator.suggest.text.words import capital, caseless

_SEPARATOR = re.compile(r"[/,;|&]|\s(?:for|via|pour|para|für)\s")
_LABEL_BEHIND = re.compile(r"\s(?:photo|foto|file)s?$", re.I)


@dataclass(frozen=True, slots=True)
class Credited:
    """A person or body in a credit line. `authority_id` is None while the register lacks it."""

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
    """Whom a credit thanks: persons and bodies marked there, and what else its separators part.

    What is marked as something else, such as a date, thanks nobody and is no name either.
    """
    words = lexicon(article.metadata.language)
    found: list[Credited] = []
    for annotation in annotations:
        body, span = annotation.body, annotation.spans[0]
        if isinstance(body, Mention) and annotation.stands and credit.contains(span):
            found.append(Credited(span, annotation.tag_id, body.authority_id, marked=True))
    for part in _parts(article.text, credit):
        if any(part.overlaps(known.span) for known in found):
            continue
        quote = part.quote(article.text)
        agency = quote in words.agencies or is_agency(quote) or _acronym(quote)
        tag_id = ORGANISATION if agency or _like_a_body(quote, words) else PERSON
        entry, _ = best(quote, tag_id, register, context)
        found.append(Credited(part, tag_id, entry.id if entry else None))
    thanked = (c for c in found if c.tag_id in (PERSON, ORGANISATION))
    return tuple(sorted(thanked, key=lambda c: c.span))


def agency_and_creators(
    thanked: Iterable[tuple[Credited, AuthorityId]],
) -> tuple[AuthorityId | None, tuple[AuthorityId, ...]]:
    """What a caption says of those whom its credit thanks, with the entry of each."""
    found = list(thanked)
    agency = next((entry for who, entry in found if who.tag_id == ORGANISATION), None)
    creators = dict.fromkeys(entry for who, entry in found if who.tag_id == PERSON)
    return agency, tuple(creators)


def _like_a_body(quote: str, words: Lexicon) -> bool:
    """Whether a part of a credit holds a word that bodies have, and persons have not."""
    low = [w.lower().strip(".,") for w in quote.split()]
    return any(w in words.bodies or w in words.body_starts for w in low)


def _acronym(quote: str) -> bool:
    return quote.isupper() and " " not in quote and len(quote) <= 5


def _parts(text: str, credit: Span) -> list[Span]:
    """What stands between slashes, commas and “for” of a credit, without labels and years."""
    found = []
    for begin, end in _between(text, credit):
        opening = _label().match(text, begin, end)
        start = opening.end() if opening else begin
        closing = _LABEL_BEHIND.search(text, start, end)
        if closing and is_agency(text[start : closing.start()].strip()):
            end = closing.start()
        while end > start and text[end - 1] in " .\u00a0":
            end -= 1
        said = text[start:end]
        if said and (capital(said) or is_agency(said) or caseless(said)):
            found.append(Span(start, end))
    return found


def _between(text: str, credit: Span) -> list[tuple[int, int]]:
    """The pieces of a credit, each with its label still."""
    pieces, begin = [], credit.start
    for mark in _SEPARATOR.finditer(text, credit.start, credit.end):
        pieces.append((begin, mark.start()))
        begin = mark.end()
    return [*pieces, (begin, credit.end)]


@cache
def _label() -> re.Pattern[str]:
    """Labels of every language we know, signs and years, as often as they stand at the start."""
    names = "|".join(sorted(map(re.escape, every_label()), key=len, reverse=True))
    ends = r"(?:\s?:|\s+(?:by|of|von|par|de|del)\b)?"
    signs = r"©|ⓒ|\(c\)|(?:1[89]|20)\d\d\b|(?:handout|file)\b"
    return re.compile(rf"\s*(?:(?:(?:{names})\b{ends}|{signs})\s*)*", re.I)
