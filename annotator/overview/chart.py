"""A chart as data: its rows are those of the table that stands beside its picture."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

Words = Callable[[str], str]
"""Says a sentence of ours in the person's language."""


class Form(StrEnum):
    """How the numbers are drawn."""

    BARS = "bars"
    """A bar a row, its parts one after another."""
    COLUMNS = "columns"
    """A column a row, its parts on each other: for rows that follow in time."""
    BANDS = "bands"
    """Columns over time, a band for each series, each with a scale of its own."""
    MATRIX = "matrix"
    """A cell for each row and series, darker for more, with its number in it."""


class Fill(NamedTuple):
    """The name of a colour of the themes, and the pattern that tells it from others without it."""

    colour: str
    pattern: str = "solid"


PLAIN = Fill("accent")


@dataclass(frozen=True, slots=True)
class Series:
    """A column of the table. One that is not `drawn` stands in the table only."""

    name: str
    fill: Fill = PLAIN
    drawn: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """What is counted, how often in each series, and the queries that find just that.

    `ask` finds all of the row, `asks` what each number counts; an empty one finds nothing.
    """

    label: str
    values: tuple[int, ...]
    ask: str = ""
    asks: tuple[str, ...] = ()

    def asked(self, part: int | None) -> str:
        """The query behind a part of the row, or behind the row where that has none of its own."""
        if part is not None and part < len(self.asks) and self.asks[part]:
            return self.asks[part]
        return self.ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One picture of the overview and its table. `rows` is empty where there is nothing to count.

    `said` says in a sentence or two what is shown, `empty` what to do so that there is something;
    names of actions stand in braces in it, for keys that a person may have changed.
    """

    name: str
    title: str
    said: str
    form: Form
    heading: str
    """Of the column with the labels."""
    series: tuple[Series, ...]
    rows: tuple[Row, ...]
    empty: str = ""

    @property
    def headings(self) -> tuple[str, ...]:
        return (self.heading, *(series.name for series in self.series))

    @property
    def drawn(self) -> list[int]:
        """The series that the picture shows, by number."""
        return [number for number, series in enumerate(self.series) if series.drawn]
