"""What every record carries besides its content: who made it, when, and how sure they were."""

import re
from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import ContributorId

_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?", re.ASCII)


class Status(StrEnum):
    """Where a record stands between a first thought and a decision."""

    DRAFT = "draft"
    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Certainty(StrEnum):
    """TEI's own four words for `@cert` (Guidelines, att.global.responsibility)."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNKNOWN = "unknown"


PROBABLY = Certainty.MEDIUM
"""What “probably” means."""

DOUBTFUL = frozenset((Certainty.MEDIUM, Certainty.LOW, Certainty.UNKNOWN))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Maker, time and standing of a record.

    `at` is UTC in ISO 8601, such as `2026-11-22T09:10:14.250Z`. `certainty` is how sure the
    annotator is; None means that nobody said.
    """

    maker: ContributorId
    at: str
    status: Status = Status.ACCEPTED
    certainty: Certainty | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to a record after it was made.

    `deed` is what was done, in the words of the journal, such as `accept` or `retag`; `status` is
    how the record stood afterwards.
    """

    at: str
    by: ContributorId
    deed: str
    status: Status


def time_of(words: str) -> str:
    """The time of a stamp, as a file says it. Raises ValueError for what no TEI could say."""
    if not _TIME.fullmatch(words):
        raise ValueError(f"“{words[:40]}” is no date and time such as 2026-11-22T09:10:14Z")
    return words
