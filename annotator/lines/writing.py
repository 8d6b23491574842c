"""From annotations to JSON Lines, in the form that `annotate` takes in again."""

from collections.abc import Iterable, Mapping
from typing import Any

from annotator.model import ids
from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Mention,
    Naming,
    Quotation,
    Speech,
)
from annotator.model.article import Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, ContributorId, FigureId
from annotator.model.span import Span


class Names:
    """Ids of records as the words that lines use."""

    def __init__(
        self,
        authorities: Iterable[AuthorityRecord],
        contributors: Mapping[ContributorId, str],
        figures: Iterable[Figure] = (),
    ) -> None:
        self._names = {entry.id: entry.name for entry in authorities}
        self._makers = contributors
        self._figures = {figure.id: figure.number for figure in figures}

    def entry(self, entry: AuthorityId | None) -> str | None:
        return None if entry is None else self._names[entry]

    def maker(self, maker: ContributorId) -> str:
        return self._makers.get(maker, ids.label(maker))

    def figure(self, figure: FigureId | None) -> int | None:
        return None if figure is None else self._figures.get(figure)


def line_of(annotation: Annotation, names: Names) -> dict[str, Any]:
    """One annotation as a JSON object; fields without a value are left out."""
    stamp = annotation.stamp
    row: dict[str, Any] = {
        "id": ids.label(annotation.id),
        "article": ids.label(annotation.article_id),
        "kind": _kind(annotation.body),
        "tag": annotation.tag_id,
        "ranges": _pairs(annotation.spans),
        "quote": list(annotation.quotes),
        **_body(annotation.body, names),
        "certainty": stamp.certainty.value if stamp.certainty else None,
        "note": annotation.note or None,
        "status": stamp.status.value,
        "maker": names.maker(stamp.maker),
        "created": stamp.at,
    }
    return {key: value for key, value in row.items() if value not in (None, [], "")}


def _kind(body: Body) -> str:
    match body:
        case Mention():
            return "entity"
        case Claim():
            return "claim"
        case Caption():
            return "caption"
        case Correction():
            return "correction"
        case Quotation():
            return "quotation"
        case Character():
            return "character"


def _body(body: Body, names: Names) -> dict[str, Any]:
    match body:
        case Mention():
            naming = None if body.naming is Naming.NAME else body.naming.value
            entity = names.entry(body.authority_id)
            return {"entity": entity, "naming": naming, "value": body.value}
        case Claim():
            return _claim(body, names)
        case Caption():
            return {
                "figure": names.figure(body.figure_id),
                "credit": _pairs((body.credit,))[0] if body.credit else None,
                "agency": names.entry(body.agency),
                "creators": [names.entry(creator) for creator in body.creators],
            }
        case Correction():
            return {"reading": body.reading}
        case Character():
            return {"value": body.code}
        case Quotation():
            speech = Speech.DIRECT if body.direct else Speech.INDIRECT
            return {
                "speaker": names.entry(body.speaker),
                "work": names.entry(body.work),
                "speech": speech.value,
            }


def _claim(claim: Claim, names: Names) -> dict[str, Any]:
    claimants = [names.entry(claimant) for claimant in claim.claimants]
    several = len(claimants) > 1
    certainty = claim.source_certainty
    return {
        "claimant": None if several or not claimants else claimants[0],
        "claimants": claimants if several else None,
        "reporter": names.entry(claim.reporter),
        "speech": claim.speech.value,
        "stance": claim.stance.value if claim.stance else None,
        "verdict": claim.verdict.value,
        "source_certainty": certainty.value if certainty else None,
        "cue": _pairs(claim.cue),
        "paraphrase": claim.paraphrase,
        "evidence": [
            {"bearing": e.bearing.value, "citation": e.citation, "address": e.address}
            | ({} if e.claim is None else {"claim": ids.label(e.claim)})
            for e in claim.evidence
        ],
    }


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
