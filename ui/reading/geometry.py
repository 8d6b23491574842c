"""Where the marks of one piece are drawn: tints under the words, lines below, bars beside."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor

from ui.reading.laying import Laid
from ui.reading.page import Colours, Form, Layer, Mark
from ui.reading.styles import LANE_PIXELS, LANES

_PAD = 1.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar in the margin, from one line's top to another's bottom, in a lane of its own."""

    mark: Mark
    top: int
    bottom: int
    lane: int
    begins: bool


@dataclass(slots=True)
class Geometry:
    """Ready to paint: rectangles by colour, lines by layer, bars, and lines that found no lane."""

    fills: dict[int, list[QRectF]] = field(default_factory=lambda: defaultdict(list))
    """By opaque colour, so that each pixel is painted once under the words."""
    lines: dict[tuple[int, bool, bool], list[QLineF]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """By layer, dotted and current."""
    bars: list[Bar] = field(default_factory=list)
    overflow: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    """By line number: how many marks have no lane there."""


class Blend:
    """Opaque colours of tints laid over each other, each mixed once."""

    def __init__(self, colours: Colours, layers: Sequence[Layer]) -> None:
        self._colours, self._layers = colours, layers
        self._mixed: dict[tuple[tuple[int, float], ...], int] = {}

    def of(self, tints: tuple[tuple[int, float], ...]) -> int:
        """`tints` are layers and strengths, from the back to the front."""
        if tints not in self._mixed:
            colour = self._colours.paper
            for layer, strength in tints:
                share = min(0.6, self._colours.tint * strength)
                colour = mixed(colour, self._layers[layer].colour, share)
            self._mixed[tints] = colour.rgb()
        return self._mixed[tints]


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """`over` laid on `under`, covering it by `share`."""
    keep = 1 - share
    return QColor(
        round(under.red() * keep + over.red() * share),
        round(under.green() * keep + over.green() * share),
        round(under.blue() * keep + over.blue() * share),
    )


def geometry_of(
    laid: Laid, marks: list[Mark], layers: Sequence[Layer], blend: Blend, current: int | None
) -> Geometry:
    """Everything to paint for the marks that meet one piece."""
    result = Geometry()
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.annotation_id))
    _fill(result, laid, ordered, layers, blend, current)
    _underline(result, laid, ordered, layers, current)
    _bar(result, laid, ordered, layers)
    return result


def _strength(mark: Mark, layer: Layer, current: int | None) -> float:
    """How strong the tint is, as a multiple of the usual one; 0 for none."""
    if layer.form is Form.CAPTION:
        return 1.0 if mark.annotation_id == current else 0.0
    usual = 0.45 if layer.form is Form.CLAIM else 1.0
    if mark.dotted:
        usual *= 0.35
    return usual + 1.0 if mark.annotation_id == current else usual


def _fill(
    result: Geometry,
    laid: Laid,
    marks: list[Mark],
    layers: Sequence[Layer],
    blend: Blend,
    current: int | None,
) -> None:
    """Cut the marks into stretches with the same tints, and give each its one colour."""
    start, end = laid.piece.start, laid.piece.end
    tinted = [(m, s) for m in marks if (s := _strength(m, layers[m.layer], current))]
    borders = {max(start, m.start) for m, _ in tinted} | {min(end, m.end) for m, _ in tinted}
    edges = sorted(borders)
    opening: dict[int, list[int]] = defaultdict(list)
    closing: dict[int, list[int]] = defaultdict(list)
    for number, (mark, _) in enumerate(tinted):
        opening[max(start, mark.start)].append(number)
        closing[min(end, mark.end)].append(number)
    standing: dict[int, tuple[int, float]] = {}
    height = laid.setting.text_height + 1
    for left, right in zip(edges, edges[1:], strict=False):
        for number in closing[left]:
            standing.pop(number, None)
        for number in opening[left]:
            mark, strength = tinted[number]
            standing[number] = (mark.layer, strength)
        if standing:
            # Marks open in order, so what stands is in order from the back to the front.
            fills = result.fills[blend.of(tuple(standing.values()))]
            for number, x, width in laid.parts(left, right):
                fills.append(QRectF(x, laid.line_top(number), width, height))


def _underline(
    result: Geometry,
    laid: Laid,
    marks: list[Mark],
    layers: Sequence[Layer],
    current: int | None,
) -> None:
    """Each mark gets the lowest free lane under its words; beyond the fourth it is counted."""
    ends = [0] * LANES
    for mark in marks:
        if layers[mark.layer].form is Form.CAPTION:
            continue
        start, end = max(mark.start, laid.piece.start), min(mark.end, laid.piece.end)
        lane = next((lane for lane in range(LANES) if ends[lane] <= start), None)
        if lane is None:
            for number in range(laid.line_of(start), laid.line_of(max(start, end - 1)) + 1):
                result.overflow[number] += 1
            continue
        ends[lane] = end
        lines = result.lines[mark.layer, mark.dotted, mark.annotation_id == current]
        below = laid.setting.text_height + 2 + lane * LANE_PIXELS
        for number, left, width in laid.parts(start, end):
            y = laid.line_top(number) + below
            lines.append(QLineF(left, y, left + max(1.0, width - _PAD), y))


def _bar(result: Geometry, laid: Laid, marks: list[Mark], layers: Sequence[Layer]) -> None:
    ends: list[int] = []
    for mark in marks:
        if layers[mark.layer].form is Form.ENTITY:
            continue
        start, end = max(mark.start, laid.piece.start), min(mark.end, laid.piece.end)
        lane = next((n for n, taken in enumerate(ends) if taken <= start), len(ends))
        ends[lane : lane + 1] = [end]
        last = laid.line_of(max(start, end - 1))
        goes_on = mark.end > laid.piece.end
        bottom = laid.height if goes_on else laid.line_top(last) + laid.setting.text_height + 3
        begins = mark.start >= laid.piece.start
        top = laid.line_top(laid.line_of(start)) if begins else 0
        result.bars.append(Bar(mark, top, bottom, lane, begins and mark.part == 0))
