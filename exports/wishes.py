"""What a person may wish of an export besides format and folder."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from annotator.plugins import Exporter
from exports.file_names import DEFAULT


class Registers(StrEnum):
    """Where persons, places and the other entries of the register stand."""

    IN_EACH = "in-each"
    """In every file those that it names."""
    SHARED = "shared"
    """In one file beside the others, or once in a corpus."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """`names` is the template of `exports/file_names.py`. `only_changed` leaves files alone that
    would be written the same."""

    names: str = DEFAULT
    registers: Registers = Registers.IN_EACH
    only_changed: bool = False


@runtime_checkable
class TakesWishes(Protocol):
    """An exporter that can do more than one thing."""

    def wishing(self, wishes: Wishes) -> Exporter:
        """The same exporter, doing that. Raises BadTemplate."""
