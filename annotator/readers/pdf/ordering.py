"""The order in which a page is read: columns where there are any, top to bottom within each."""

from collections.abc import Sequence
from statistics import median

from annotator.readers.pdf.fragments import Fragment
from annotator.readers.pdf.insets import without_insets
from annotator.readers.pdf.rows import rows_of

Region = list[Fragment]
_NARROW = 0.62
_CROSSING = 0.1
_LEAST_LINES = 3
_LEAST_WIDTH = 0.18
_LEAST_CHARACTERS = 14
_OVERHANG = 0.1
_MOST_ABOVE = 4
"""Lines in the middle above three columns."""


def regions_of(fragments: Sequence[Fragment], *, from_right: bool = False) -> list[Region]:
    """Parts of a page in reading order, each with its lines from top to bottom.

    A line that reaches over several columns is a region of its own, between those above it and
    those below.
    """
    gutters = _gutters([one for one in fragments if one.text])
    by_height = sorted(fragments, key=lambda one: (-one.top, one.left))
    if not gutters:
        return _read(by_height, from_right=from_right)
    found: list[Region] = []
    band: list[Fragment] = []
    for one in by_height:
        if _crosses(one, gutters):
            columns = _columns(band, gutters, from_right=from_right)
            head = _head_of_next(columns)
            found += [*_above_all(columns), *columns]
            found += [head] if head else []
            band = []
            if found and _goes_on(found[-1], one, gutters):
                found[-1].append(one)
            else:
                found.append([one])
        else:
            band.append(one)
    columns = _columns(band, gutters, from_right=from_right)
    found += [*_above_all(columns), *columns]
    return [part for region in found for part in _read(region, from_right=from_right)]


def _read(region: Sequence[Fragment], *, from_right: bool) -> list[Region]:
    """A region from top to bottom, after it what it runs around."""
    rest, insets = without_insets(region)
    return [rows_of(part, from_right=from_right) for part in (rest, *insets) if part]


def _above_all(columns: list[Region]) -> list[Region]:
    """What stands in the middle above all columns, such as who wrote: it is taken out of the
    middle one, where it would stand in the sentence that goes over from the first."""
    if len(columns) < 3 or len(columns) % 2 == 0:
        return []
    middle = columns[len(columns) // 2]
    tops = max(column[0].top for column in columns if column is not middle)
    every = [one for column in columns for one in column]
    centre = (min(one.left for one in every) + max(one.right for one in every)) / 2
    above = [one for one in middle if one.text and one.bottom >= tops]
    centred = all(abs((one.left + one.right) / 2 - centre) <= 2 * one.size for one in above)
    if not centred or not 0 < len(above) <= _MOST_ABOVE or len(above) == len(middle):
        return []
    middle[:] = middle[len(above) :]
    return [above]


def _head_of_next(columns: list[Region]) -> Region:
    """What stands alone in bold under all columns: it belongs to the lines below, and is taken."""
    if len(columns) < 2:
        return []
    ends = {number: column[-1].bottom for number, column in enumerate(columns)}
    lowest = min(ends, key=lambda number: ends[number])
    last = columns[lowest][-1]
    others = min(bottom for number, bottom in ends.items() if number != lowest)
    if not last.bold or last.top > others or len(columns[lowest]) < 2:
        return []
    return [columns[lowest].pop()]


def _goes_on(region: Region, one: Fragment, gutters: Sequence[float]) -> bool:
    """Whether a line over columns is the next of one that is such, too."""
    return _crosses(region[-1], gutters) and bool(one.text)


def _crosses(one: Fragment, gutters: Sequence[float]) -> bool:
    """Whether it stands in two columns. A picture may overhang its own a little."""
    spare = 0.0 if one.text else one.width * _OVERHANG
    return any(one.left + spare < gutter < one.right - spare for gutter in gutters)


def _gutters(texts: Sequence[Fragment]) -> list[float]:
    """The middles of stripes that hardly any line crosses, between columns of lines."""
    if len(texts) < 2 * _LEAST_LINES:
        return []
    left, right = min(t.left for t in texts), max(t.right for t in texts)
    wide = right - left
    narrow = [t for t in texts if t.width <= _NARROW * wide]
    if wide < 100 or wide > 20_000 or len(narrow) < 2 * _LEAST_LINES:
        return []
    free = _free(narrow, left, int(wide))
    found: list[float] = []
    for start, end in free:
        middle = left + (start + end) / 2
        sides = [t for t in narrow if t.right <= middle], [t for t in narrow if t.left >= middle]
        if all(_is_column(side, wide) for side in sides):
            found.append(middle)
    return found


def _free(narrow: Sequence[Fragment], left: float, wide: int) -> list[tuple[int, int]]:
    """Stripes at least as wide as a letter, as starts and ends from the left of the text."""
    steps = [0] * (wide + 3)
    for one in narrow:
        steps[max(0, int(one.left - left))] += 1
        steps[min(wide, int(one.right - left)) + 1] -= 1
    least = 0.6 * median(one.size for one in narrow)
    found, start, over = [], None, 0
    for at in range(wide + 1):
        over += steps[at]
        clear = over <= _CROSSING * len(narrow)
        if clear and start is None:
            start = at
        elif not clear and start is not None:
            if start > 0 and at - start >= least:
                found.append((start, at))
            start = None
    return found


def _is_column(side: Sequence[Fragment], wide: float) -> bool:
    """Whether lines are those of a text, and not the cells of a table."""
    lines: dict[int, list[Fragment]] = {}
    for one in side:
        lines.setdefault(round(one.bottom), []).append(one)
    if len(lines) < _LEAST_LINES:
        return False
    characters = median(sum(len(one.text) for one in line) for line in lines.values())
    width = median(
        max(one.right for one in line) - min(one.left for one in line) for line in lines.values()
    )
    return characters >= _LEAST_CHARACTERS and width >= _LEAST_WIDTH * wide


def _columns(
    band: Sequence[Fragment], gutters: Sequence[float], *, from_right: bool
) -> list[Region]:
    edges = [float("-inf"), *gutters, float("inf")]
    found = [
        [one for one in band if low <= one.left < high]
        for low, high in zip(edges, edges[1:], strict=False)
    ]
    return [region for region in (reversed(found) if from_right else found) if region]
