"""All that the writing of one file needs to look up, and what it counts on the way."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.model import ids
from annotator.model.about import Contributor
from annotator.model.annotation import (
    Annotation,
    Caption,
    Character,
    Correction,
    Mention,
    Quotation,
)
from annotator.model.article import Article, BlockKind, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId, FigureId
from annotator.model.relation import Bond, Relation
from annotator.model.span import Span
from annotator.model.stamp import Event, Status
from annotator.plugins import ProjectView
from exports.tei.direction import may_run_against
from exports.tei.directory import Directory, RegisterAt
from exports.tei.markup import needs_care, text
from exports.tei.plan import Carrier

Stamped = Article | Figure | AuthorityRecord | Comment | Relation
INLINE_STATUS = (Status.ACCEPTED, Status.DRAFT)
"""What is marked in the text. Suggestions and rejections have a record only."""


@dataclass(slots=True, kw_only=True)
class Context(Directory):
    """One article with everything that hangs on it."""

    article: Article
    figures: list[Figure]
    annotations: list[Annotation]
    image_files: dict[str, str]
    """SHA-256 of an image to the address of its file beside the export."""
    original: str = ""
    """Address of the original file beside the export, where it is written there."""
    comments: list[Comment] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    history: Mapping[AnnotationId, tuple[Event, ...]] = field(default_factory=dict)
    figure_ids: frozenset[FigureId] = frozenset()
    annotation_ids: frozenset[AnnotationId] = frozenset()
    carriers: list[Carrier] = field(default_factory=list)
    placed: dict[FigureId, tuple[int | None, int | None]] = field(default_factory=dict)
    """For each figure in the text the numbers of its alt and caption blocks."""
    counts: Counter[str] = field(default_factory=Counter)
    """Elements in the body, by name."""
    plain: bool = False
    """Whether the reading text can stand in XML as it is, as nearly every one can."""
    mixed: bool = False
    """Whether a block may run against its language."""
    renditions: set[str] = field(default_factory=set)
    """Directions that some block has against its language."""

    def say(self, start: int, end: int) -> str:
        """A stretch of the reading text as content."""
        words = self.article.text[start:end]
        return words if self.plain else text(words)

    def caption_blocks(self) -> set[int]:
        """Numbers of the blocks that stand as figDesc, where only names may be marked."""
        return {alt for alt, _ in self.placed.values() if alt is not None}


def gathered(
    project: ProjectView,
    article: Article,
    images: dict[str, str],
    original: str = "",
    registers: RegisterAt = RegisterAt.HERE,
) -> Context:
    """Everything about one article: of register and contributors what it uses, in order of ids."""
    annotations = project.annotations(article.id)
    comments, relations = project.comments(article.id), project.relations(article.id)
    used = named_in(annotations, relations)
    entries = project.authorities(used)
    figures, history = project.figures(article.id), project.history(article.id)
    makers = {annotation.stamp.maker for annotation in annotations}
    others: tuple[Stamped, ...] = (article, *figures, *entries, *comments, *relations)
    makers |= {one.stamp.maker for one in others}
    makers |= {event.by for annotation in annotations for event in annotation.past}
    makers |= {event.by for a in annotations if a.id in history for event in history[a.id]}
    context = Context(
        about=project.about(),
        registers=registers,
        article=article,
        figures=figures,
        annotations=annotations,
        authorities={entry.id: entry for entry in sorted(entries, key=lambda e: e.id)},
        contributors=sorted((c for c in project.contributors() if c.id in makers), key=_by_id),
        tags={tag.id: tag for tag in project.tags()},
        image_files=images,
        original=original,
        plain=not needs_care(article.text),
        mixed=may_run_against(article.text, article.metadata.language),
        comments=comments,
        relations=_standing(relations, registers),
        history=history,
        figure_ids=frozenset([figure.id for figure in figures]),
        annotation_ids=frozenset([annotation.id for annotation in annotations]),
    )
    context.placed = placed_figures(article, figures)
    context.carriers = _carriers(context)
    return context


def _standing(relations: list[Relation], registers: RegisterAt) -> list[Relation]:
    """Those that stand in the file: relations of entries go where a corpus has its entries."""
    above = registers is RegisterAt.ABOVE
    return [one for one in relations if not (above and one.bond is Bond.ENTRIES)]


def named_in(annotations: Iterable[Annotation], relations: Iterable[Relation]) -> set[AuthorityId]:
    """The entries of the register that stand in a file: named in it, or related to one that is."""
    found = {entry for annotation in annotations for _, entry in annotation.body.named}
    for relation in relations:
        if relation.bond is Bond.ENTRIES:
            found |= {AuthorityId(relation.active), AuthorityId(relation.passive)}
    return found


def _by_id(contributor: Contributor) -> int:
    return contributor.id


def _carriers(context: Context) -> list[Carrier]:
    """What is to be marked in the text, in reading order: start, longest first, number."""
    found: list[Carrier] = []
    credits = False
    for annotation in context.annotations:
        body, label = annotation.body, ids.label(annotation.id)
        inline = annotation.stamp.status in INLINE_STATUS and not isinstance(body, Character)
        spans = _places(annotation.spans)
        carrier = Carrier(annotation, label, spans, inline=inline)
        if isinstance(body, Mention):
            carrier.name = inline and len(spans) == 1
        elif isinstance(body, Correction):
            carrier.name, carrier.anywhere = inline and len(spans) == 1, False
        elif isinstance(body, Quotation):
            carrier.quotation = True
        found.append(carrier)
        if isinstance(body, Caption) and body.credit:
            credits, place = True, (body.credit.start, body.credit.end)
            found.append(Carrier(annotation, label, [place], credit=True, inline=inline))
    if credits:
        found.sort(key=_in_reading_order)
    return found


def _in_reading_order(carrier: Carrier) -> tuple[int, int, int, bool]:
    """Start, longest first, number: as the annotations themselves come."""
    start, end = carrier.spans[0][0], carrier.spans[-1][1]
    return start, -end, carrier.annotation.id, carrier.credit


def _places(spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    """The one of nearly every annotation costs no loop."""
    if len(spans) == 1:
        span = spans[0]
        return [(span.start, span.end)]
    return [(span.start, span.end) for span in spans]


def placed_figures(
    article: Article, figures: list[Figure]
) -> dict[FigureId, tuple[int | None, int | None]]:
    """Which blocks make up each figure. A block belongs to one figure at most."""
    found: dict[FigureId, tuple[int | None, int | None]] = {}
    taken: set[int] = set()
    for figure in figures:
        alt = _block_of(article, figure.alt, BlockKind.ALT, taken)
        caption = _block_of(article, figure.caption or figure.credit, BlockKind.CAPTION, taken)
        if alt is not None and caption is not None and caption != alt + 1:
            alt = None
        if alt is None and caption is None:
            continue
        taken |= {number for number in (alt, caption) if number is not None}
        found[figure.id] = alt, caption
    return found


def _block_of(article: Article, line: Span | None, kind: BlockKind, taken: set[int]) -> int | None:
    """The number of the block of this kind in which a line of a figure begins."""
    if line is None or not article.blocks:
        return None
    number = article.block_at(line.start)
    block = article.blocks[number]
    fits = block.kind is kind and block.start <= line.start < block.end
    return number if fits and number not in taken else None
