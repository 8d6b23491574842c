"""What an annotation says besides its place: categories and words, as the file must have them."""

from collections.abc import Container

from annotator.model import ids
from annotator.model.annotation import (
    Annotation,
    Body,
    Character,
    Claim,
    Correction,
    Evidence,
    Mention,
    Naming,
    Quotation,
    Speech,
)
from annotator.model.text import canonical
from exports.tei.proof.reading import Record


def categories_differ(annotation: Annotation, record: Record) -> str:
    """The categories that the file has wrongly, in words; empty where there are none."""
    given = {kind for kind in record.kinds.split() if not kind.startswith(("#kind.", "#tag."))}
    return ", ".join(sorted(given ^ _categories(annotation.body)))


def words_differ(annotation: Annotation, record: Record) -> str:
    """The words that the file has otherwise: note, paraphrase, reading."""
    expected = {"note": (annotation.note, record.notes.get("rationale", ""))}
    match annotation.body:
        case Claim(paraphrase=paraphrase):
            expected["paraphrase"] = paraphrase, record.notes.get("paraphrase", "")
        case Mention(value=value):
            expected["value"] = value, record.notes.get("value", "")
        case Character(code=code):
            expected["value"] = code, record.notes.get("value", "")
        case Correction(reading=reading):
            expected["reading"] = reading, record.notes.get("corr", "")
    return ", ".join([what for what, (here, there) in expected.items() if not _is(there, here)])


def evidence_differs(
    annotation: Annotation, record: Record, cited: dict[str, list[str]], here: Container[int]
) -> bool:
    """Whether the file has other evidence; `here` are the annotations of the article."""
    body = annotation.body
    pieces = body.evidence if isinstance(body, Claim) else ()
    targets = [target for kind, target in record.pointers if kind == "evidence"]
    there = [
        (bearing, _cited(cited, at)) for bearing, at in zip(record.bearings, targets, strict=False)
    ]
    if len(there) != len(pieces) or len(targets) != len(pieces):
        return True
    return any(
        bearing != piece.bearing or not _same(words, _expected(piece, piece.claim in here))
        for (bearing, words), piece in zip(there, pieces, strict=True)
    )


def _is(there: str, here: str) -> bool:
    """As it is in the project, or as XML can hold it."""
    return there == here or there == canonical(here)


def _same(there: list[str], here: list[str]) -> bool:
    pairs = zip(there, here, strict=False)
    return len(there) == len(here) and all(_is(t, h) for t, h in pairs)


def _cited(cited: dict[str, list[str]], target: str) -> list[str]:
    """What a piece of evidence says: a claim by itself says where it is."""
    return cited.get(target.removeprefix("#"), ["", target])


def _expected(evidence: Evidence, in_this_file: bool) -> list[str]:
    words = [evidence.citation, *([evidence.address] if evidence.address else [])]
    if evidence.claim is not None:
        words.append(
            f"#a{ids.label(evidence.claim)}" if in_this_file else ids.label(evidence.claim)
        )
    return words


def _categories(body: Body) -> set[str]:
    match body:
        case Mention(naming=Naming.DESCRIPTION):
            return {"#naming.description"}
        case Quotation(direct=direct):
            return {f"#attr.{Speech.DIRECT if direct else Speech.INDIRECT}"}
        case Claim() as claim:
            found = {f"#attr.{claim.speech}", f"#verdict.{claim.verdict}"}
            found |= {f"#mod.{claim.stance}"} if claim.stance else set()
            return found | (
                {f"#sure.{claim.source_certainty}"} if claim.source_certainty else set()
            )
    return set()
