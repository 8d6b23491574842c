"""Caret, selection and hits of a search: what is drawn over the page for the person at work."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QColor,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.span import Span
from ui.reading import hit
from ui.reading.painter import Painter, Patch
from ui.reading.paper import Paper


class Selecting(QObject):
    """Where the caret is and what is selected. Offsets are code points of the page's text."""

    moved = Signal(int)
    """The new offset of the caret."""

    selected = Signal(object)
    """The new selection as a `Span`, or None."""

    redrawn = Signal(int, int)
    """Start and end of what looks different now."""

    def __init__(self, paper: Paper, painter: Painter, view: QWidget) -> None:
        super().__init__(view)
        self._paper, self._painter, self._view = paper, painter, view
        self.caret = self.anchor = 0
        self._found: list[Span] = []
        self._found_now: int | None = None
        self._lit = True
        self._blinking = QTimer(self)
        self._blinking.timeout.connect(self._turn)

    @property
    def span(self) -> Span | None:
        start, end = sorted((self.anchor, self.caret))
        return Span(start, end) if start < end else None

    def restart(self) -> None:
        """Another text: caret at its beginning, nothing selected, nothing found."""
        had = self.span
        self.caret = self.anchor = 0
        self._found, self._found_now = [], None
        self.dress()
        if had is not None:
            self.selected.emit(None)
        self.moved.emit(0)
        self._tell_readers()

    def put(self, offset: int, anchor: int | None = None) -> None:
        """Move the caret; with an anchor, select from there to it."""
        offset = min(max(0, offset), len(self._paper.page.text))
        before, was = self.span, self.caret
        self.caret, self.anchor = offset, offset if anchor is None else anchor
        self._lit = True
        after = self.span
        if after != before:
            self.dress()
        for start, end in _differing(before, after, was, offset):
            self.redrawn.emit(start, end)
        if after != before:
            self.selected.emit(after)
        if offset != was:
            self.moved.emit(offset)
        if (before, was) != (after, offset):
            self._tell_readers()

    def set_found(self, spans: Sequence[Span], current: int | None) -> None:
        self._found, self._found_now = list(spans), current
        self.dress()

    def dress(self) -> None:
        """Hand the painter its patches: hits, the hit looked at, and over them the selection."""
        colours = self._paper.colours
        patches: list[Patch] = [(s.start, s.end, colours.found) for s in self._found]
        if self._found_now is not None and self._found_now < len(self._found):
            now = self._found[self._found_now]
            patches.append((now.start, now.end, colours.found_now))
        if (span := self.span) is not None:
            patches.append((span.start, span.end, colours.selection))
        self._painter.patches = patches

    def blink(self, on: bool) -> None:
        """With the focus the caret blinks, at the pace of the system; without it, it rests."""
        pace = QApplication.cursorFlashTime() // 2
        self._lit = True
        if on and pace > 0:
            self._blinking.start(pace)
        else:
            self._blinking.stop()
        self.redrawn.emit(self.caret, self.caret)

    def paint_caret(self, painter: QPainter, focused: bool) -> None:
        if focused and self._lit:
            colour: QColor = self._paper.colours.caret
            painter.fillRect(hit.caret_rectangle(self._paper, self.caret), colour)

    def describe(self, words: str) -> None:
        """What a screen reader says of the place of the caret."""
        if words != self._view.accessibleDescription():
            self._view.setAccessibleDescription(words)

    def _tell_readers(self) -> None:
        """Programs that read the screen aloud count in Qt's units."""
        if not QAccessible.isActive():
            return
        caret, anchor = (self._paper.pieces.units.to_qt(n) for n in (self.caret, self.anchor))
        start, end = min(caret, anchor), max(caret, anchor)
        selected = QAccessibleTextSelectionEvent(self._view, start, end)
        selected.setCursorPosition(caret)
        QAccessible.updateAccessibility(selected)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._view, caret))

    @Slot()
    def _turn(self) -> None:
        self._lit = not self._lit
        self.redrawn.emit(self.caret, self.caret)


def _differing(
    before: Span | None, after: Span | None, was: int, now: int
) -> list[tuple[int, int]]:
    """What looks different after the caret moved: dragging over a page stays quick."""
    if before and after and (before.start == after.start or before.end == after.end):
        return [(min(was, now), max(was, now))]
    changed = [(span.start, span.end) for span in (before, after) if span and before != after]
    carets = [(place, place) for place in {was, now}]
    return changed + [c for c in carets if not any(s <= c[0] <= e for s, e in changed)]
