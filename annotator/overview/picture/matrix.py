"""A cell for each row and series, darker for more, with its number in it."""

from annotator.overview.chart import PLAIN, Chart, Fill
from annotator.overview.picture.frame import label_width
from annotator.overview.picture.measuring import width_of
from annotator.overview.picture.shapes import Anchor, Area, Box, Label, Picture

_DARKEST, _PALEST = 0.55, 0.08
_NUMBER = 2.2
"""Of the size of the letters: room for the number of a row."""
_SELF = Fill("muted", "empty")


def add_matrix(picture: Picture, chart: Chart, size: float) -> None:
    """Where rows and series are the same names, columns are numbered, as the rows then are."""
    square = [row.label for row in chart.rows] == [chart.series[n].name for n in chart.drawn]
    left = label_width(chart, size, picture.width) + (_NUMBER * size if square else 0)
    start = left + 2 * size
    most = max((row.values[n] for row in chart.rows for n in chart.drawn), default=0) or 1
    if square:
        apart = (row.values[n] for i, row in enumerate(chart.rows) for n in chart.drawn if n != i)
        most = max(apart, default=0) or 1
    number = max(len(chart.drawn), 1)
    widest = max(width_of(f"{most:,}", size), width_of(str(number), size) if square else 0)
    least = widest + 0.8 * size
    step = min(max((picture.width - start - size) / number, least), 9 * size)
    picture.width = max(picture.width, start + number * step + size)
    _heads(picture, chart, size, start, step, square=square)
    high = 2.1 * size
    for at, row in enumerate(chart.rows):
        top, base = picture.height, picture.height + 1.4 * size
        picture.areas.append(Area(0, top, picture.width, high, at))
        if square:
            where = (left + size, base, str(at + 1), _NUMBER * size, Anchor.RIGHT, size)
            picture.labels.append(Label(*where, strong=True))
        name = left - (_NUMBER * size if square else 0)
        picture.labels.append(Label(name + size, base, row.label, name, Anchor.RIGHT, size))
        for column, part in enumerate(chart.drawn):
            x, value = start + column * step, row.values[part]
            own = square and column == at
            _cell(picture, (x, top, step, high), value, 0 if own else value / most, size)
            if own:
                picture.boxes.append(Box(x + 1, top + 1, step - 2, high - 2, _SELF))
            if value:
                picture.areas.append(Area(x, top, step, high, at, part))
        picture.height += high
    picture.height += 0.6 * size


def _heads(
    picture: Picture, chart: Chart, size: float, start: float, step: float, *, square: bool
) -> None:
    picture.height += size
    for column, part in enumerate(chart.drawn):
        words = str(column + 1) if square else chart.series[part].name
        where = (start + (column + 0.5) * step, picture.height)
        room = step if square else step - 0.4 * size
        label = Label(*where, words, room, Anchor.MIDDLE, size, strong=True)
        picture.labels.append(label)
    picture.height += 0.6 * size


def _cell(
    picture: Picture,
    place: tuple[float, float, float, float],
    value: int,
    share: float,
    size: float,
) -> None:
    x, y, width, height = place
    if share > 0:
        tint = _PALEST + (_DARKEST - _PALEST) * min(share, 1.0)
        picture.boxes.append(Box(x + 1, y + 1, width - 2, height - 2, PLAIN, tint))
    words = f"{value:,}" if value else "·"
    where = (x + width / 2, y + 1.4 * size)
    faint = not value
    picture.labels.append(Label(*where, words, width, Anchor.MIDDLE, size, faint=faint))
