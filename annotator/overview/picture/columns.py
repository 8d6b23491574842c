"""Columns over time: on each other in one frame, or each series in a band of its own."""

from collections.abc import Sequence

from annotator.overview.chart import Chart
from annotator.overview.picture.frame import add_legend
from annotator.overview.picture.measuring import top_of, width_of
from annotator.overview.picture.shapes import Anchor, Area, Box, Label, Line, Picture

_LEAST = 4.0
"""Pixels of the narrowest column."""
_WIDEST = 64.0


class Frame:
    """Where columns stand: from `left` on, each `step` wide with its gap."""

    def __init__(self, picture: Picture, chart: Chart, size: float) -> None:
        most = max((sum(row.values[n] for n in chart.drawn) for row in chart.rows), default=0)
        self.left = width_of(f"{top_of(max(most, 1)):,}", size) + 2 * size
        number = max(len(chart.rows), 1)
        self.step = min(max((picture.width - self.left - size) / number, _LEAST), _WIDEST)
        picture.width = max(picture.width, self.left + number * self.step + size)
        self.right = self.left + number * self.step
        self.wide = max(self.step * 0.8, 2.0)

    def x(self, row: int) -> float:
        return self.left + row * self.step + (self.step - self.wide) / 2


def add_columns(picture: Picture, chart: Chart, size: float) -> None:
    """Parts of a column on each other, the first series at the bottom."""
    add_legend(picture, chart, size)
    frame, top = Frame(picture, chart, size), picture.height
    _band(picture, chart, size, frame, chart.drawn, 15 * size)
    _dates(picture, chart, size, frame, top)


def add_bands(picture: Picture, chart: Chart, size: float) -> None:
    """A band for each series of which there is anything."""
    frame, top = Frame(picture, chart, size), picture.height
    for number in chart.drawn:
        if any(row.values[number] for row in chart.rows):
            picture.height += 1.3 * size
            words, width = chart.series[number].name, picture.width - frame.left
            picture.labels.append(
                Label(frame.left, picture.height, words, width, size=size, strong=True)
            )
            picture.height += 0.7 * size
            _band(picture, chart, size, frame, [number], 6 * size)
            picture.height += 0.8 * size
    _dates(picture, chart, size, frame, top)


def _band(
    picture: Picture, chart: Chart, size: float, frame: Frame, parts: Sequence[int], high: float
) -> None:
    """The columns of some series, with a scale that begins at 0."""
    most = max((sum(row.values[n] for n in parts) for row in chart.rows), default=0)
    scale, bottom = top_of(max(most, 1)), picture.height + high
    for number in {0, scale // 2, scale} if scale > 1 else {0, scale}:
        y = bottom - high * number / scale
        picture.lines.append(Line(frame.left, y, frame.right, y))
        words, width = f"{number:,}", frame.left - size
        where = (frame.left - 0.6 * size, y + 0.35 * size)
        picture.labels.append(Label(*where, words, width, Anchor.RIGHT, size, faint=True))
    for number, row in enumerate(chart.rows):
        y, x = bottom, frame.x(number)
        for part in parts:
            tall = high * row.values[part] / scale
            if tall > 0:
                tall = max(tall, 1.5)
                y -= tall
                picture.boxes.append(Box(x, y, frame.wide, tall, chart.series[part].fill))
                place = (frame.left + number * frame.step, y, frame.step, tall)
                picture.areas.append(Area(*place, number, part))
    picture.height = bottom


def _dates(picture: Picture, chart: Chart, size: float, frame: Frame, top: float) -> None:
    """Labels under the columns, as many as there is room for; each column an area."""
    widest = max((width_of(row.label, size) for row in chart.rows), default=0.0) + size
    every = max(1, -int(-widest // frame.step))
    base = picture.height + 1.5 * size
    for number, row in enumerate(chart.rows):
        left = frame.left + number * frame.step
        picture.areas.append(Area(left, top, frame.step, base - top, number))
        if number % every == 0:
            middle = left + frame.step / 2
            picture.lines.append(Line(middle, picture.height, middle, picture.height + 0.3 * size))
            where = (min(max(middle, widest / 2), picture.width - widest / 2), base)
            label = Label(*where, row.label, widest, Anchor.MIDDLE, size, faint=True)
            picture.labels.append(label)
    picture.height = base + 0.8 * size
