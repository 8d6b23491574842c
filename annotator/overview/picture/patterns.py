"""The patterns that tell fills apart without their colours, as lines within a rectangle."""

from annotator.overview.picture.shapes import Box

STEP = 5.0
"""Between two strokes."""
Stroke = tuple[float, float, float, float]
"""From a point to a point, in the order x, y, x, y."""

PALE = {"solid": 1.0, "empty": 0.0, "rising": 0.3, "falling": 0.2, "crossed": 0.3, "dots": 0.25}
"""How much of its colour lies under the strokes of a pattern."""


def strokes(box: Box) -> list[Stroke]:
    """The lines of a box's pattern, none of which leaves it; a dot is a short line."""
    pattern = box.fill.pattern
    if pattern == "rising":
        return _slanted(box, rising=True)
    if pattern == "falling":
        return _slanted(box, rising=False)
    if pattern == "crossed":
        return _slanted(box, rising=True) + _slanted(box, rising=False)
    return _dots(box) if pattern == "dots" else []


def _slanted(box: Box, *, rising: bool) -> list[Stroke]:
    """Lines at 45 degrees; the first ones begin on the left edge, the others below."""
    found: list[Stroke] = []
    offset = STEP / 2
    while offset < box.width + box.height:
        x1, y1 = max(0.0, offset - box.height), min(offset, box.height)
        x2, y2 = min(offset, box.width), max(0.0, offset - box.width)
        if not rising:
            y1, y2 = box.height - y1, box.height - y2
        found.append((box.x + x1, box.y + y1, box.x + x2, box.y + y2))
        offset += STEP
    return found


def _dots(box: Box) -> list[Stroke]:
    """A grid, every second row of it shifted."""
    found: list[Stroke] = []
    y, row = STEP / 2, 0
    while y < box.height:
        x = STEP / 2 if row % 2 else STEP
        while x + 1 < box.width:
            found.append((box.x + x, box.y + y, box.x + x + 1, box.y + y))
            x += STEP
        y, row = y + STEP / 2, row + 1
    return found
