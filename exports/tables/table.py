"""A table, and the words that lists and ranges become in a cell."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.model.span import Span

Cell = str | int

BETWEEN = "; "


@dataclass(slots=True)
class Table:
    """`columns` are headings with the width, in characters, that suits them on a sheet."""

    name: str
    columns: dict[str, int]
    rows: list[list[Cell]] = field(default_factory=list)


def listed(words: Iterable[str]) -> str:
    return BETWEEN.join(words)


def ranges(spans: Iterable[Span]) -> str:
    """Half-open ranges of code points, such as `0–5; 10–15`."""
    return listed(f"{span.start}–{span.end}" for span in spans)
