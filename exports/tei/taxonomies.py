"""The categories that every file declares: what `@ana` may point at besides the user's tags."""

from enum import StrEnum

from annotator.model.annotation import Speech, Stance, Verdict
from annotator.model.article import Progress
from annotator.model.stamp import Certainty
from exports.tei.markup import element

_WORDS = {
    Speech.DIRECT: "In the words of the claimant",
    Speech.INDIRECT: "Reported in other words",
    Speech.AUTHORIAL: "Made by the text itself",
    Stance.ASSERTED: "Asserted",
    Stance.HEDGED: "Hedged",
    Stance.ALLEGED: "Alleged",
    Stance.PREDICTED: "Predicted",
    Stance.DENIED: "Denied",
    Verdict.UNVERIFIED: "Not checked",
    Verdict.SUPPORTED: "Supported by evidence",
    Verdict.REFUTED: "Refuted by evidence",
    Verdict.DISPUTED: "Disputed",
    Verdict.UNCHECKABLE: "Cannot be checked",
    Certainty.HIGH: "The source sounds sure",
    Certainty.MEDIUM: "The source sounds fairly sure",
    Certainty.LOW: "The source sounds unsure",
    Certainty.UNKNOWN: "How sure the source is cannot be told",
    Progress.TO_DO: "Annotation not begun",
    Progress.IN_PROGRESS: "Annotation under way",
    Progress.DONE: "Annotation done",
}


def _of(xml_id: str, title: str, prefix: str, choices: type[StrEnum]) -> str:
    rows = [(f"{prefix}.{c.value.replace(' ', '-')}", _WORDS[c]) for c in choices]
    return _taxonomy(xml_id, title, rows)


def _taxonomy(xml_id: str, title: str, rows: list[tuple[str, str]]) -> str:
    categories = "".join(
        element("category", element("catDesc", words), xml_id=name) for name, words in rows
    )
    return element("taxonomy", element("desc", title) + categories, xml_id=xml_id) + "\n"


FIXED = (
    _taxonomy(
        "tax.kind",
        "Kinds of annotation",
        [
            ("kind.entity", "Mention of an entity"),
            ("kind.claim", "Claim"),
            ("kind.caption", "Image caption"),
            ("kind.credit", "Credit line of an image"),
        ],
    )
    + _taxonomy("tax.naming", "Mentions", [("naming.description", "Not by name")])
    + _of("tax.attribution", "How a claim is attributed", "attr", Speech)
    + _of("tax.modality", "How the source puts a claim", "mod", Stance)
    + _of("tax.certainty", "How sure the source sounds", "sure", Certainty)
    + _of("tax.verdict", "What the annotators found out about a claim", "verdict", Verdict)
    + _of("tax.progress", "State of the work", "progress", Progress)
)
