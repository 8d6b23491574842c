"""What all pictures have: a title where they stand alone, and what their fills mean."""

from annotator.overview.chart import Chart
from annotator.overview.picture.measuring import width_of
from annotator.overview.picture.shapes import Box, Label, Picture

ABOVE = 1.2
"""Of the size of the letters: between two parts of a picture."""


def begin(chart: Chart, width: float, size: float, *, titled: bool) -> Picture:
    """A picture with its title; `height` is where what follows begins."""
    picture = Picture(width, 0.6 * size)
    if titled:
        picture.height += 1.5 * size
        words = Label(size, picture.height, chart.title, width - 2 * size, size=1.3 * size)
        picture.labels.append(Label(*_place(words), size=1.3 * size, strong=True))
        for line in wrapped(chart.said, size, width - 2 * size):
            picture.height += 1.6 * size
            picture.labels.append(
                Label(size, picture.height, line, width - 2 * size, size=size, faint=True)
            )
        picture.height += ABOVE * size
    return picture


def _place(label: Label) -> tuple[float, float, str, float]:
    return label.x, label.y, label.words, label.width


def add_legend(picture: Picture, chart: Chart, size: float) -> None:
    """A swatch and a name for each series, on as many lines as they need."""
    if len(chart.drawn) < 2:
        return
    x, y = size, picture.height
    for number in chart.drawn:
        series = chart.series[number]
        words = min(width_of(series.name, size), picture.width - 4 * size)
        if x > size and x + words + 3.5 * size > picture.width:
            x, y = size, y + 1.7 * size
        picture.boxes.append(Box(x, y + 0.1 * size, 1.4 * size, size, series.fill))
        picture.labels.append(Label(x + 1.9 * size, y + size, series.name, words + size, size=size))
        x += words + 3.5 * size
    picture.height = y + (1 + ABOVE) * size


def wrapped(words: str, size: float, width: float) -> list[str]:
    """A sentence in lines that fit."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [line for line in lines if line]


def label_width(chart: Chart, size: float, width: float) -> float:
    """Room for the labels of rows: what they need, up to a third of the picture."""
    widest = max((width_of(row.label, size) for row in chart.rows), default=0.0)
    return min(widest + 0.5 * size, width * 0.34)
