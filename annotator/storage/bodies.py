"""The bodies of an annotation as JSON, and back."""

import json
from functools import lru_cache
from typing import Any

from annotator.model.annotation import (
    Bearing,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Evidence,
    Mention,
    Naming,
    Quotation,
    Speech,
    Stance,
    Verdict,
)
from annotator.model.ids import AuthorityId, ContributorId, FigureId
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Event, Status

Past = tuple[Event, ...]

_dumped = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def body_json(body: Body, past: Past = ()) -> str:
    """Fields at their default are left out, so that the file stays small."""
    default = _DEFAULTS[type(body)]
    kept = {name: value for name, value in _values(body).items() if value != default[name]}
    kept["kind"] = type(body).__name__.lower()
    if past:
        kept["past"] = [[e.at, e.by, e.deed, e.status.value] for e in past]
    return _dumped(kept)


@lru_cache(maxsize=8192)
def body_from(text: str) -> tuple[Body, Past]:
    """The body, and what happened to the annotation before it came into the project.

    Many annotations say the same: that somebody is named once more.
    """
    values: dict[str, Any] = json.loads(text)
    past = tuple(
        Event(at=at, by=ContributorId(by), deed=deed, status=Status(status))
        for at, by, deed, status in values.get("past", ())
    )
    return _body(values), past


def _body(values: dict[str, Any]) -> Body:
    match values["kind"]:
        case "mention":
            return Mention(
                authority_id=values.get("authority"),
                naming=Naming(values.get("naming", Naming.NAME)),
                value=values.get("value", ""),
            )
        case "claim":
            return _claim(values)
        case "caption":
            return _caption(values)
        case "correction":
            return Correction(reading=values.get("reading", ""))
        case "quotation":
            return Quotation(
                speaker=values.get("speaker"),
                work=values.get("work"),
                direct=values.get("direct", True),
            )
        case "character":
            return Character(code=values.get("code", ""))
    raise ValueError(f"unknown body: {values['kind']}")


def _values(body: Body) -> dict[str, Any]:
    match body:
        case Mention():
            return {
                "authority": body.authority_id,
                "naming": body.naming.value,
                "value": body.value,
            }
        case Claim():
            return _claim_values(body)
        case Caption():
            return _caption_values(body)
        case Correction():
            return {"reading": body.reading}
        case Quotation(speaker=speaker, work=work, direct=direct):
            return {"speaker": speaker, "work": work, "direct": direct}
        case Character(code=code):
            return {"code": code}


def _claim_values(claim: Claim) -> dict[str, Any]:
    return {
        "claimants": list(claim.claimants),
        "reporter": claim.reporter,
        "cue": [[s.start, s.end] for s in claim.cue],
        "speech": claim.speech.value,
        "stance": claim.stance.value if claim.stance else None,
        "source_certainty": claim.source_certainty.value if claim.source_certainty else None,
        "verdict": claim.verdict.value,
        "evidence": [_evidence_values(e) for e in claim.evidence],
        "paraphrase": claim.paraphrase,
    }


def _evidence_values(evidence: Evidence) -> list[Any]:
    """The claim is left out where there is none, as versions without it wrote it."""
    values = [evidence.bearing.value, evidence.citation, evidence.address]
    return values if evidence.claim is None else [*values, evidence.claim]


def _claim(values: dict[str, Any]) -> Claim:
    certainty = values.get("source_certainty")
    stance = values.get("stance")
    return Claim(
        claimants=tuple(AuthorityId(c) for c in values.get("claimants", ())),
        reporter=values.get("reporter"),
        cue=tuple(Span(start, end) for start, end in values.get("cue", ())),
        speech=Speech(values.get("speech", Speech.INDIRECT)),
        stance=Stance(stance) if stance else None,
        source_certainty=Certainty(certainty) if certainty else None,
        verdict=Verdict(values.get("verdict", Verdict.UNVERIFIED)),
        evidence=tuple(
            Evidence(
                bearing=Bearing(row[0]), citation=row[1], address=row[2], claim=(*row, None)[3]
            )
            for row in values.get("evidence", ())
        ),
        paraphrase=values.get("paraphrase", ""),
    )


def _caption_values(caption: Caption) -> dict[str, Any]:
    credit = caption.credit
    return {
        "figure": caption.figure_id,
        "credit": [credit.start, credit.end] if credit else None,
        "agency": caption.agency,
        "creators": list(caption.creators),
    }


def _caption(values: dict[str, Any]) -> Caption:
    credit = values.get("credit")
    figure = values.get("figure")
    return Caption(
        figure_id=FigureId(figure) if figure else None,
        credit=Span(*credit) if credit else None,
        agency=values.get("agency"),
        creators=tuple(AuthorityId(c) for c in values.get("creators", ())),
    )


_DEFAULTS = {
    kind: _values(kind()) for kind in (Mention, Claim, Caption, Correction, Quotation, Character)
}
