"""What an annotation says, as the features of its layer."""

from annotator.model import ids
from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Mention,
    Quotation,
    Speech,
)
from annotator.model.ids import AuthorityId
from exports.cas.layers import CUSTOM, ENTITY
from exports.gathered import Gathered, Shared
from exports.reading.addresses import concept
from exports.tables.table import listed
from exports.words import cited

Features = dict[str, str]


def layer_of(body: Body) -> str:
    return ENTITY if isinstance(body, Mention) else CUSTOM + type(body).__name__


def features_of(annotation: Annotation, one: Gathered) -> Features:
    """Without what is empty: a feature that is not set is null to UIMA."""
    stamp = annotation.stamp
    found = {
        "record": ids.label(annotation.id),
        "tag": annotation.tag_id,
        "status": stamp.status.value,
        "certainty": stamp.certainty.value if stamp.certainty else "",
        "note": annotation.note,
        "maker": one.shared.maker(stamp.maker),
        "created": stamp.at,
        **_said(annotation, one),
    }
    return {key: value for key, value in found.items() if value}


def _said(annotation: Annotation, one: Gathered) -> Features:
    name = one.shared.name
    match annotation.body:
        case Mention() as mention:
            return _mention(annotation, mention, one.shared)
        case Claim() as claim:
            return _claim(claim, one.shared)
        case Caption(figure_id=figure_id, agency=agency, creators=creators):
            numbers = {figure.id: figure.number for figure in one.figures}
            number = "" if figure_id is None else str(numbers.get(figure_id, ""))
            people = listed(name(creator) for creator in creators)
            return {"figure": number, "agency": name(agency), "creators": people}
        case Correction(reading=reading):
            return {"reading": reading}
        case Quotation(speaker=speaker, work=work, direct=direct):
            speech = Speech.DIRECT if direct else Speech.INDIRECT
            return {"speaker": name(speaker), "work": name(work), "speech": speech.value}
        case Character(code=code):
            return {"code": code}


def _mention(annotation: Annotation, mention: Mention, shared: Shared) -> Features:
    """`identifier` is the address of the concept, by which INCEpTION links to a knowledge base."""
    found = {"value": annotation.tag_id, "naming": mention.naming.value, "normal": mention.value}
    if mention.authority_id is not None:
        entry = shared.register[mention.authority_id]
        addresses = (concept(one.scheme, one.value) for one in entry.identifiers)
        found |= {"entity": entry.name, "entry": ids.label(entry.id)}
        found["identifier"] = next((address for address in addresses if address), "")
    return found


def _claim(claim: Claim, shared: Shared) -> Features:
    sure = claim.source_certainty

    def named(entries: tuple[AuthorityId, ...]) -> str:
        return listed(shared.name(entry) for entry in entries)

    return {
        "claimants": named(claim.claimants),
        "reporter": shared.name(claim.reporter),
        "speech": claim.speech.value,
        "stance": claim.stance.value if claim.stance else "",
        "sourceCertainty": sure.value if sure else "",
        "verdict": claim.verdict.value,
        "paraphrase": claim.paraphrase,
        "evidence": listed(cited(evidence) for evidence in claim.evidence),
    }
