"""A bar a row, its parts one after another, with their sum behind."""

from annotator.overview.chart import Chart
from annotator.overview.picture.frame import add_legend, label_width
from annotator.overview.picture.measuring import width_of
from annotator.overview.picture.shapes import Anchor, Area, Box, Label, Picture


def add_bars(picture: Picture, chart: Chart, size: float) -> None:
    add_legend(picture, chart, size)
    left = label_width(chart, size, picture.width)
    start = left + 2 * size
    sums = [sum(row.values[number] for number in chart.drawn) for row in chart.rows]
    most = max(sums, default=0) or 1
    room = picture.width - start - width_of(f"{most:,}", size) - 2 * size
    high = 2.1 * size
    for number, row in enumerate(chart.rows):
        top = picture.height
        base = top + 1.4 * size
        picture.areas.append(Area(0, top, picture.width, high, number))
        picture.labels.append(Label(left + size, base, row.label, left, Anchor.RIGHT, size))
        x = start
        for part in chart.drawn:
            wide = room * row.values[part] / most
            if wide > 0:
                wide = max(wide, 1.5)
                fill = chart.series[part].fill
                picture.boxes.append(Box(x, top + 0.35 * size, wide, 1.4 * size, fill))
                picture.areas.append(Area(x, top, wide, high, number, part))
                x += wide
        words = f"{sums[number]:,}"
        picture.labels.append(
            Label(x + 0.5 * size, base, words, width_of(words, size) + size, size=size)
        )
        picture.height += high
    picture.height += 0.6 * size
