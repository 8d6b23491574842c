"""From suggestions to JSON Lines, in the form that `annotate` takes, with why and score."""

from collections.abc import Mapping
from typing import Any

from annotator.model import ids
from annotator.model.article import Article
from annotator.model.ids import FigureId
from annotator.model.span import Span
from annotator.suggest.captions.proposals import CaptionProposal
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.deciding.accepting import WITHOUT_ENTRIES
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from annotator.suggest.deciding.taking import certainty_of


def line_of_suggestion(
    suggestion: Suggestion, article: Article, figures: Mapping[FigureId, int]
) -> dict[str, Any]:
    """One suggestion as a JSON object; fields without a value are left out.

    `figures` are the numbers of the article's pictures.
    """
    row: dict[str, Any] = {
        "article": ids.label(article.id),
        "kind": suggestion.kind.value,
        "tag": suggestion.tag_id,
        "ranges": _pairs(suggestion.spans),
        "quote": [span.quote(article.text) for span in suggestion.spans],
        **_proposal(suggestion, article, figures),
        "certainty": certainty_of(suggestion.score).value,
        "status": "suggested",
        "rule": suggestion.rule,
        "why": _why(suggestion),
        "score": suggestion.score,
    }
    return {key: value for key, value in row.items() if value not in (None, [], "")}


def _why(suggestion: Suggestion) -> str:
    """The reason, and where the same is claimed in the body of the article."""
    if not suggestion.repeats:
        return suggestion.why
    places = ", ".join(f"[{span.start}, {span.end}]" for span in suggestion.repeats)
    return f"{suggestion.why}; it says the same as {places}"


def _proposal(
    suggestion: Suggestion, article: Article, figures: Mapping[FigureId, int]
) -> dict[str, Any]:
    match suggestion.proposal:
        case Naming(name=name, value=value):
            dated = suggestion.tag_id in WITHOUT_ENTRIES
            return {"entity": None if dated else name, "value": value}
        case ClaimProposal() as claim:
            return {
                "claimant": claim.speaker.name if claim.speaker else None,
                "reporter": claim.reporter.name if claim.reporter else None,
                "speech": claim.speech.value,
                "stance": claim.stance.value if claim.stance else None,
                "cue": _pairs(claim.cue),
            }
        case CaptionProposal() as caption:
            return _caption(caption, article, figures)


def _caption(
    caption: CaptionProposal, article: Article, figures: Mapping[FigureId, int]
) -> dict[str, Any]:
    names = [(who.tag_id, who.span.quote(article.text)) for who in caption.credited]
    agencies = [name for tag_id, name in names if tag_id == "organisation"]
    return {
        "figure": figures.get(caption.figure_id) if caption.figure_id is not None else None,
        "credit": _pairs((caption.credit,))[0] if caption.credit else None,
        "agency": agencies[0] if agencies else None,
        "creators": [name for tag_id, name in names if tag_id != "organisation"],
    }


def _pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
