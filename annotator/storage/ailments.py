"""What the doctor tells, and of which row."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from annotator.model import ids
from annotator.storage.tables import Table

SEARCH = "D15"
"""The check of the index of words: what it finds is mended by making the index anew."""
UNFINISHED = "D0"
"""A check could not be finished: some of the file cannot be read at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ailment:
    """One thing that does not hold, in words; `record` is the id it is about, where known.

    What is not `harmful` is told and no more: a file that the project knows by its checksum only,
    as of TEI that came without the files beside it, or of a project that was salvaged.
    """

    check: str
    message: str
    record: str = ""
    harmful: bool = True


def about(table: Table[Any], row: Mapping[str, Any], check: str, message: str) -> Ailment:
    """A row that is not as it should be."""
    number = row["id"]
    label = ids.label(number) if isinstance(number, int) else str(number)
    return Ailment(check=check, message=f"{table.name} {label}: {message}", record=label)


def not_understood(error: Exception) -> Ailment:
    return Ailment(check="D11", message=f"a row cannot be understood: {error}")
