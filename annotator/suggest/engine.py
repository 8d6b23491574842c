"""All suggestions for an article, from what the program, the register and the project know."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.ids import TagId
from annotator.model.tagset import Kind
from annotator.suggest.article_captions import ArticleCaption, captions
from annotator.suggest.article_claims import ArticleClaim, claims
from annotator.suggest.context import Context
from annotator.suggest.folding import fold
from annotator.suggest.found import Found
from annotator.suggest.known import PLACE, place
from annotator.suggest.manuscript import Manuscript
from annotator.suggest.naming import names_of
from annotator.suggest.register import RegisterIndex
from annotator.suggest.suggestion import Naming, Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """What is known beside the article itself."""

    register: RegisterIndex = field(default_factory=RegisterIndex)
    context: Context = field(default_factory=Context)
    annotations: Sequence[Annotation] = ()
    """Those of the article: what is marked is not suggested, what was rejected never again."""
    figures: Sequence[Figure] = ()


def suggest(article: Article, knowledge: Knowledge | None = None) -> list[Suggestion]:
    """Everything that the rules would annotate, in reading order. Pure and deterministic."""
    known = knowledge if knowledge is not None else Knowledge()
    manuscript = Manuscript(article)
    names = names_of(manuscript)
    said = claims(article, manuscript, names, known.annotations, known.register, known.context)
    pictured = captions(article, known.figures, known.annotations, known.register, known.context)
    found = [*map(_of_name, names), *map(_of_claim, said), *map(_of_caption, pictured)]
    return sorted(found, key=lambda s: (s.start, -s.end))


def _of_name(found: Found) -> Suggestion:
    town = place(fold(found.name)) if found.tag == PLACE else None
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
