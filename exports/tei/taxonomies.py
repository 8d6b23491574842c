"""The categories that every file declares: what `@ana` may point at besides the user's tags."""

from enum import StrEnum
from functools import lru_cache
from itertools import groupby

from annotator.model.annotation import Speech, Stance, Verdict
from annotator.model.article import Progress
from annotator.model.stamp import Certainty
from annotator.model.tagset import Tag
from exports.tei.markup import element, text

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
    Progress.REVIEWED: "Annotation reviewed",
    Progress.LOCKED: "Annotation closed",
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
            ("kind.quotation", "Words of somebody else"),
            ("kind.correction", "Correction of a word of the source"),
            ("kind.character", "Character of the source that XML cannot hold"),
            ("kind.comment", "Comment on an annotation or on the article"),
        ],
    )
    + _taxonomy("tax.naming", "Mentions", [("naming.description", "Not by name")])
    + _of("tax.attribution", "How a claim is attributed", "attr", Speech)
    + _of("tax.modality", "How the source puts a claim", "mod", Stance)
    + _of("tax.certainty", "How sure the source sounds", "sure", Certainty)
    + _of("tax.verdict", "What the annotators found out about a claim", "verdict", Verdict)
    + _of("tax.progress", "State of the work", "progress", Progress)
)


@lru_cache(maxsize=4)
def own_tags(tags: tuple[Tag, ...]) -> str:
    """The project's tagsets, which are the same in every file of one export."""
    grouped = groupby(sorted(tags, key=_tag_order), key=lambda tag: tag.tagset)
    return "".join(
        _tagset(f"tax.tags{number}", title, list(group))
        for number, (title, group) in enumerate(grouped, start=1)
    )


def _tag_order(tag: Tag) -> tuple[str, int, str]:
    return tag.tagset, tag.order, tag.id


def _tagset(xml_id: str, title: str, tags: list[Tag]) -> str:
    """All that a tag says is kept, so that it can come back."""
    rows = ""
    for tag in tags:
        inside = element("gloss", text(tag.label))
        for name, words in (("element", tag.tei), ("key", tag.key), ("colour", tag.colour)):
            inside += element("gloss", text(words), n=name) if words else ""
        inside += element("desc", text(tag.help)) if tag.help else ""
        rows += element(
            "category", inside, xml_id=f"tag.{tag.id}", n=str(tag.order), ana=f"#kind.{tag.kind}"
        )
    return element("taxonomy", element("desc", text(title)) + rows, xml_id=xml_id)
