"""A claim proposed from the caret or a selection: content, cue, speaker, reporter, speech."""

from collections.abc import Sequence

from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.caret.steps import block_span
from annotator.suggest.claims.attributions import Attributions, ClaimProposal
from annotator.suggest.claims.speakers import Speakers
from annotator.suggest.names.naming import names_near
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex


def propose_claim(
    article: Article,
    offset: int,
    selection: Span | None,
    annotations: Sequence[Annotation],
    register: RegisterIndex,
    context: Context | None = None,
) -> ClaimProposal | None:
    """The claim at `offset`; with a selection, the claim that the selection is the content of.

    `annotations` are those of the block at least; `context` follows from them when it is None.
    """
    at = selection.start if selection else offset
    block = block_span(article, at)
    if block is None:
        return None
    speakers = Speakers(
        article.text,
        article.metadata.language,
        annotations,
        names_near(article, at),
        register,
        context if context is not None else Context(annotations),
    )
    return Attributions(article, block, speakers).propose(at, selection)
