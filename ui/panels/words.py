"""Words for what the core names by enumerations."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Bearing, Naming, Speech, Stance, Verdict
from annotator.model.stamp import Certainty, Status


def words() -> dict[StrEnum, str]:
    """A word in the language of the window for every value an inspector shows."""
    return {value: _tr(text) for value, text in _WORDS.items()}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


_WORDS: dict[StrEnum, str] = {
    Naming.NAME: "by name",
    Naming.DESCRIPTION: "by description",
    Speech.DIRECT: "direct speech",
    Speech.INDIRECT: "indirect speech",
    Speech.AUTHORIAL: "the writer’s own",
    Stance.ASSERTED: "asserted",
    Stance.HEDGED: "hedged",
    Stance.ALLEGED: "alleged",
    Stance.PREDICTED: "predicted",
    Stance.DENIED: "denied",
    Verdict.UNVERIFIED: "unverified",
    Verdict.SUPPORTED: "supported",
    Verdict.REFUTED: "refuted",
    Verdict.DISPUTED: "disputed",
    Verdict.UNCHECKABLE: "cannot be checked",
    Bearing.SUPPORTS: "supports",
    Bearing.REFUTES: "refutes",
    Bearing.DISPUTES: "disputes",
    Bearing.CONTEXT: "context",
    Certainty.HIGH: "high",
    Certainty.MEDIUM: "medium",
    Certainty.LOW: "low",
    Certainty.UNKNOWN: "unknown",
    Status.DRAFT: "draft",
    Status.SUGGESTED: "suggested",
    Status.ACCEPTED: "accepted",
    Status.REJECTED: "rejected",
}
