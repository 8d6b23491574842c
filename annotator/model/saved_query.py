"""A query that a project keeps under a name."""

from dataclasses import dataclass

from annotator.model.ids import QueryId
from annotator.model.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedQuery:
    """`line` is what a person typed (`annotator/search/line.py`)."""

    id: QueryId
    name: str
    line: str
    stamp: Stamp
