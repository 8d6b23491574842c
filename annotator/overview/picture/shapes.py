"""What a picture is made of. Lengths are in pixels at 100 %, from the upper left corner."""

from dataclasses import dataclass, field
from enum import StrEnum

from annotator.overview.chart import Fill


class Anchor(StrEnum):
    """Which part of a label stands at its place, whatever direction its words have."""

    LEFT = "start"
    MIDDLE = "middle"
    RIGHT = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle. `tint` is how much of its colour it has, from 0 to 1."""

    x: float
    y: float
    width: float
    height: float
    fill: Fill
    tint: float = 1.0


@dataclass(frozen=True, slots=True)
class Label:
    """Words on one line; `y` is their base line. They are cut where they are wider than `width`."""

    x: float
    y: float
    words: str
    width: float
    anchor: Anchor = Anchor.LEFT
    size: float = 12.0
    strong: bool = False
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A thin straight line, to measure by."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Area:
    """Where a row of the chart is, or one of its numbers where `part` is given."""

    x: float
    y: float
    width: float
    height: float
    row: int
    part: int | None = None

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(slots=True)
class Picture:
    """Shapes in the order in which they are drawn: boxes, lines, labels."""

    width: float
    height: float = 0.0
    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)

    def at(self, x: float, y: float) -> Area | None:
        """The number that is drawn there, or else the row."""
        found = [area for area in self.areas if area.holds(x, y)]
        return min(found, key=lambda area: area.part is None, default=None)

    def of_row(self, row: int) -> Area | None:
        """Where a whole row is."""
        return next((a for a in self.areas if a.row == row and a.part is None), None)
