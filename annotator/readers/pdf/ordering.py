"""The order in which a page is read: columns where there are any, top to bottom within each."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from annotator.readers.pdf.fragments import Fragment

Region = list[Fragment]
_NARROW = 0.62
_CROSSING = 0.05
_LEAST_LINES = 3
_LEAST_WIDTH = 0.18
_LEAST_CHARACTERS = 14


def regions_of(fragments: Sequence[Fragment], *, from_right: bool = False) -> list[Region]:
    """Parts of a page in reading order, each with its lines from top to bottom.

    A line that reaches over several columns is a region of its own, between those above it and
    those below.
    """
    gutters = _gutters([one for one in fragments if one.text])
    by_height = sorted(fragments, key=lambda one: (-one.top, one.left))
    if not gutters:
        return [_rows(by_height, from_right=from_right)] if by_height else []
    found: list[Region] = []
    band: list[Fragment] = []
    for one in by_height:
        if any(one.left < gutter < one.right for gutter in gutters):
            found += _columns(band, gutters, from_right=from_right)
            band = []
            if found and _goes_on(found[-1], one, gutters):
                found[-1].append(one)
            else:
                found.append([one])
        else:
            band.append(one)
    found += _columns(band, gutters, from_right=from_right)
    return [_rows(region, from_right=from_right) for region in found]


def _goes_on(region: Region, one: Fragment, gutters: Sequence[float]) -> bool:
    """Whether a line over columns is the next of one that is such, too."""
    return any(region[-1].left < gutter < region[-1].right for gutter in gutters) and bool(one.text)


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


def _is_column(lines: Sequence[Fragment], wide: float) -> bool:
    """Whether lines are those of a text, and not the cells of a table."""
    if len(lines) < _LEAST_LINES:
        return False
    long_enough = median(len(one.text) for one in lines) >= _LEAST_CHARACTERS
    return long_enough and median(one.width for one in lines) >= _LEAST_WIDTH * wide


def _columns(
    band: Sequence[Fragment], gutters: Sequence[float], *, from_right: bool
) -> list[Region]:
    edges = [float("-inf"), *gutters, float("inf")]
    found = [
        [one for one in band if low <= one.left < high]
        for low, high in zip(edges, edges[1:], strict=False)
    ]
    return [region for region in (reversed(found) if from_right else found) if region]


def _rows(lines: Sequence[Fragment], *, from_right: bool) -> Region:
    """Stretches on one height are the cells of a row; they become one line."""
    found: Region = []
    for one in lines:
        before = found[-1] if found else None
        if before is not None and one.text and before.text and _beside(before, one):
            found[-1] = _together(before, one, from_right=from_right)
        else:
            found.append(one)
    return found


def _beside(a: Fragment, b: Fragment) -> bool:
    shared = min(a.top, b.top) - max(a.bottom, b.bottom)
    apart = b.left >= a.right or a.left >= b.right
    return apart and shared > 0.6 * min(a.top - a.bottom, b.top - b.bottom)


def _together(a: Fragment, b: Fragment, *, from_right: bool) -> Fragment:
    first, second = (a, b) if (a.left < b.left) is not from_right else (b, a)
    return replace(
        first,
        text=f"{first.text}\t{second.text}",
        left=min(a.left, b.left),
        right=max(a.right, b.right),
        bottom=min(a.bottom, b.bottom),
        top=max(a.top, b.top),
        divided=False,
        bold=a.bold and b.bold,
        row=True,
    )
