"""From a point of the viewport to the text and to the marks under it."""

from PySide6.QtCore import QPoint, QRect

from ui.reading.page import Mark
from ui.reading.paper import Paper, shown


def offset_at(paper: Paper, point: QPoint) -> int:
    """Where the caret goes when a person clicks at `point`; the nearest place there is."""
    visible = paper.visible()
    if not visible:
        return 0
    index, top = next((v for v in reversed(visible) if v[1] <= point.y()), visible[0])
    laid = paper.laid(index)
    number = laid.line_at_y(point.y() - top)
    return laid.offset_at(point.x() - paper.left, number)


def character_at(paper: Paper, point: QPoint) -> int | None:
    """The offset of the very character under `point`, or None."""
    for index, top in paper.visible():
        laid = paper.laid(index)
        y = point.y() - top
        if laid.text_top <= y < laid.text_bottom:
            return laid.character_at(point.x() - paper.left, laid.line_at_y(y))
    return None


def marks_at(paper: Paper, offset: int) -> list[Mark]:
    """The marks over the character at `offset`, the innermost first."""
    return marks_on(paper, offset, offset + 1)


def marks_on(paper: Paper, start: int, end: int) -> list[Mark]:
    """The marks that share a character with [start, end), the shorter ones first."""
    found = shown(paper.marks.meeting(start, end), paper.hidden)
    return sorted(found, key=lambda mark: (mark.end - mark.start, mark.start, mark.annotation_id))


def caret_rectangle(paper: Paper, offset: int) -> QRect:
    """Where the caret stands in the viewport, two pixels wide; beyond it when out of sight."""
    if not len(paper.pieces):
        return QRect(paper.left, 28, 2, paper.styles.of("paragraph").text_height)
    index = paper.pieces.at(offset)
    laid = paper.laid(index)
    x = paper.left + laid.caret_x(offset)
    y = paper.top_in_view(index) + laid.line_top(laid.line_of(offset))
    return QRect(round(x) - 1, round(y), 2, laid.setting.text_height)


def span_rectangle(paper: Paper, start: int, end: int) -> QRect:
    """The strip of the viewport, over its whole width, that holds [start, end)."""
    first, last = caret_rectangle(paper, start), caret_rectangle(paper, end)
    top = first.top() - 2
    return QRect(0, top, 100_000, last.bottom() + 16 - top)
