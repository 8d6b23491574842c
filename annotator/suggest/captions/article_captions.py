"""All captions of an article, with their credits, and what a picture lacks."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.article import Article, Block, BlockKind, Figure
from annotator.model.folding import fold
from annotator.model.span import Span
from annotator.suggest.captions.credit_lines import credit_in
from annotator.suggest.captions.proposals import CaptionProposal, credited, figure_of
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex

_LONGEST = 600
"""Characters of a caption without label; longer paragraphs are text."""
_SHORT = 300
_ENDS = re.compile(r"[.!?][”\"’']?\s")
"""Between sentences: a line above a credit that stands alone has at most two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCaption:
    """`repeats` is where the same words stand as a caption before."""

    proposal: CaptionProposal
    why: str
    score: float
    repeats: tuple[Span, ...] = ()


def captions(
    article: Article,
    figures: Sequence[Figure],
    annotations: Sequence[Annotation],
    register: RegisterIndex,
    context: Context,
    step: Callable[[], None] = lambda: None,
) -> list[ArticleCaption]:
    """In reading order: of pictures that a reader found, and of lines that end with a credit."""
    found: list[ArticleCaption] = []
    said: dict[str, Span] = {}
    for index, block in enumerate(article.blocks):
        step()
        for span, credit, why, score in _in_block(article, figures, index, block):
            words = fold(span.quote(article.text)).strip(" .")
            before = said.get(words)
            said.setdefault(words, span)
            figure = figure_of(article, figures, block)
            names = credited(article, credit, annotations, register, context) if credit else ()
            proposal = CaptionProposal(
                span=span,
                figure_id=figure.id if figure else None,
                credit=credit,
                credited=names,
            )
            again = (before,) if before is not None else ()
            why = f"{why}; the same words stood here before" if before else why
            why += _about_alt(article, figure, words)
            found.append(ArticleCaption(proposal=proposal, why=why, score=score, repeats=again))
    return found


Line = tuple[Span, Span | None, str, float]


def _in_block(article: Article, figures: Sequence[Figure], index: int, block: Block) -> list[Line]:
    whole = Span(block.start, block.end) if block.start < block.end else None
    if whole is None or block.kind in (BlockKind.ALT, BlockKind.BYLINE, BlockKind.DATELINE):
        return []
    known = [f for f in figures if f.caption is not None and whole.contains(f.caption)]
    lines: list[Line] = []
    for figure in known:
        assert figure.caption is not None
        credit = figure.credit or _after(article, index, figure.caption, whole)
        why = f"the caption of picture {figure.number}"
        lines.append((_trimmed(article.text, figure.caption, credit), credit, why, 0.9))
    if known or len(whole) > _LONGEST or not _may_be_caption(article, block):
        return lines
    credit = credit_in(article.text, whole, article.metadata.language)
    if credit is None:
        return []
    span = _before(article.text, whole, credit)
    if span is None:
        above = _above(article, index)
        return [(above, credit, "a credit line stands under it", 0.6)] if above else []
    return [(span, credit, "a credit stands at its end", 0.8)]


def _about_alt(article: Article, figure: Figure | None, words: str) -> str:
    """Whether a picture says to nobody what it shows, or its caption says only that."""
    if figure is None:
        return ""
    if figure.alt is None:
        return f"; picture {figure.number} has no alternative text"
    same = fold(figure.alt.quote(article.text)).strip(" .") == words
    return "; the same words are its alternative text" if same else ""


def _may_be_caption(article: Article, block: Block) -> bool:
    """A headline is none, and a turn of a conversation."""
    return block.kind in (
        BlockKind.PARAGRAPH,
        BlockKind.CAPTION,
        BlockKind.OTHER,
        BlockKind.SUBHEADING,
        BlockKind.ITEM,
    )


def _trimmed(text: str, caption: Span, credit: Span | None) -> Span:
    if credit is None or not caption.overlaps(credit):
        return caption
    return _before(text, caption, credit) or caption


def _after(article: Article, index: int, caption: Span, whole: Span) -> Span | None:
    """The credit that a reader did not see: in the rest of the line, or on the next."""
    language = article.metadata.language
    found = credit_in(article.text, whole, language)
    if found is not None and found.start > caption.start:
        return found
    return None


def _before(text: str, whole: Span, credit: Span) -> Span | None:
    end = credit.start
    while end > whole.start and (text[end - 1].isspace() or text[end - 1] in "([|–—-/"):
        end -= 1
    return Span(whole.start, end) if end > whole.start else None


def _above(article: Article, index: int) -> Span | None:
    """The short line above a credit that stands alone."""
    above = article.blocks[index - 1] if index else None
    if above is None or above.kind is BlockKind.HEADLINE or above.end - above.start > _SHORT:
        return None
    if len(_ENDS.findall(article.text, above.start, above.end)) > 1:
        return None
    return Span(above.start, above.end) if above.start < above.end else None


def without_alt(figures: Sequence[Figure]) -> list[Figure]:
    """Pictures that say nothing to somebody who cannot see them: neither the source nor an
    annotator has put into words what they show."""
    return [figure for figure in figures if figure.alt is None and not figure.description]
