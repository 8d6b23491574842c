"""All suggestions for an article, from what the program, the register and the project know."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.folding import fold
from annotator.model.ids import TagId
from annotator.model.tagset import Kind
from annotator.suggest.captions.article_captions import ArticleCaption, captions
from annotator.suggest.claims.article_claims import ArticleClaim, claims
from annotator.suggest.deciding.decided import Decided
from annotator.suggest.deciding.familiar_names import FamiliarNames
from annotator.suggest.deciding.memory import Memory
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from annotator.suggest.names.found import Found
from annotator.suggest.names.naming import names_of
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.register.ranking import best
from annotator.suggest.text.known import PLACE, place
from annotator.suggest.text.manuscript import Manuscript

_LINKED = 0.1
"""How much surer a name is whose bearer the register knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """What is known beside the article itself."""

    register: RegisterIndex = field(default_factory=RegisterIndex)
    context: Context = field(default_factory=Context)
    memory: Memory = field(default_factory=Memory)
    annotations: Sequence[Annotation] = ()
    """Those of the article: what is marked is not suggested, what was rejected never again."""
    figures: Sequence[Figure] = ()


def suggest(
    article: Article,
    knowledge: Knowledge | None = None,
    step: Callable[[], None] = lambda: None,
) -> list[Suggestion]:
    """Everything that the rules would annotate, in reading order. Pure and deterministic.

    `step` is called between pieces of the work, and may raise to end it.
    """
    known = knowledge if knowledge is not None else Knowledge()
    manuscript = Manuscript(article, step)
    familiar = FamiliarNames(manuscript, known.register, known.context, known.memory).all()
    names = [_linked(f, known) for f in manuscript.steadily(names_of(manuscript, familiar))]
    names = [f for f in names if not known.memory.refuses(f.span.quote(article.text), f.tag)]
    heard = (known.annotations, known.register, known.context)
    said = claims(article, manuscript, names, *heard)
    pictured = captions(article, known.figures, *heard, step)
    found = [*map(_of_name, names), *map(_of_claim, said), *map(_of_caption, pictured)]
    decided = Decided(known.annotations)
    open_ones = [s for s in manuscript.steadily(found) if not decided.on(s)]
    return sorted(open_ones, key=lambda s: (s.start, -s.end, s.kind, s.tag_id))


def _linked(found: Found, known: Knowledge) -> Found:
    """With the entry of the register that the full name or the form stands for."""
    if found.authority_id is not None or found.value or not len(known.register):
        return found
    entry, _ = best(found.name, found.tag, known.register, known.context)
    if entry is None:
        return found
    score = min(0.97, round(found.score + _LINKED, 2))
    why = f"{found.why}; in the register: {entry.name}"
    return replace(found, authority_id=entry.id, name=entry.name, why=why, score=score)


def _of_name(found: Found) -> Suggestion:
    town = place(fold(found.name)) if found.tag == PLACE and found.authority_id is None else None
    return Suggestion(
        spans=(found.span,),
        kind=Kind.ENTITY,
        tag_id=found.tag,
        proposal=Naming(
            name=found.name,
            authority_id=found.authority_id,
            value=found.value,
            geonames=town.geonames if town else "",
            coordinates=town.coordinates if town else "",
        ),
        rule=found.rule,
        why=found.why,
        score=found.score,
    )


def _of_claim(claim: ArticleClaim) -> Suggestion:
    return Suggestion(
        spans=claim.proposal.spans,
        kind=Kind.CLAIM,
        tag_id=TagId("claim"),
        proposal=claim.proposal,
        rule=claim.rule,
        why=claim.why,
        score=claim.score,
        repeats=claim.repeats,
    )


def _of_caption(caption: ArticleCaption) -> Suggestion:
    return Suggestion(
        spans=(caption.proposal.span,),
        kind=Kind.CAPTION,
        tag_id=TagId("caption"),
        proposal=caption.proposal,
        rule="caption",
        why=caption.why,
        score=caption.score,
        repeats=caption.repeats,
    )
