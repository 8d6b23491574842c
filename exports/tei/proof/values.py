"""What an annotation says besides its place: categories and words, as the file must have them."""

from collections.abc import Container, Iterator
from functools import lru_cache

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
from annotator.model.ids import BadId
from annotator.model.span import Span
from annotator.model.text import canonical
from exports.tei.proof.reading import Record


@lru_cache(maxsize=4096)
def number_in(name: str) -> int:
    """Of an identifier such as `per1-4`; 0, which is nobody's, for any other."""
    try:
        return ids.parse(name.lstrip("#abcdefghijklmnopqrstuvwxyz"))
    except BadId:
        return 0


def range_pointer(spans: tuple[Span, ...]) -> str:
    """The pointer to places in the text: offset and length of each."""
    numbers = ",".join([f"{span.start},{span.end - span.start}" for span in spans])
    return f"#string-range(body,{numbers})"


def categories_differ(annotation: Annotation, record: Record) -> str:
    """The categories that the file has wrongly, in words; empty where there are none."""
    given = {kind for kind in record.kinds.split() if not kind.startswith(("#kind.", "#tag."))}
    return ", ".join(sorted(given ^ categories(annotation.body)))


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


def borne_out_otherwise(
    annotation: Annotation, record: Record, cited: dict[str, list[str]], here: Container[int]
) -> Iterator[str]:
    """What of cue and evidence the file has otherwise; `here` are annotations of the article."""
    cue = annotation.body.cue if isinstance(annotation.body, Claim) else ()
    targets = [target for kind, target in record.pointers if kind == "cue"]
    if targets != ([range_pointer(cue)] if cue else []):
        yield "another cue"
    if _evidence_differs(annotation, record, cited, here):
        yield "other evidence"


def _evidence_differs(
    annotation: Annotation, record: Record, cited: dict[str, list[str]], here: Container[int]
) -> bool:
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


def categories(body: Body) -> set[str]:
    """What a record is filed under besides kind and tag."""
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
