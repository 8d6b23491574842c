"""What an annotation says besides its place: categories and words, as the file must have them."""

from annotator.model.annotation import (
    Annotation,
    Body,
    Character,
    Claim,
    Correction,
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
    """The words that the file has otherwise: note, paraphrase, reading, evidence."""
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
    return ", ".join(
        what for what, (here, there) in expected.items() if there not in (here, canonical(here))
    )


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
