"""The text as screen readers and other assistive programs ask for it.

They count in UTF-16 units, as Qt does. The annotations at a place are among its attributes, so
that a reader can say them where the eye sees a tint.
"""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from ui.offsets import Utf16Index
from ui.reading import hit
from ui.reading.article_view import ArticleView


class ReadingText(QAccessibleTextInterface):
    """What is asked of a text: its words, caret, selection, places, and what is marked there."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view

    @property
    def _units(self) -> Utf16Index:
        return self._view.paper.pieces.units

    @property
    def _words(self) -> str:
        return self._view.paper.page.text

    def characterCount(self) -> int:
        return self._units.to_qt(len(self._words))

    def text(self, start: int, end: int) -> str:
        index = self._units
        last = index.from_qt(end) if end >= 0 else len(self._words)
        return self._words[index.from_qt(start) : last]

    def cursorPosition(self) -> int:
        return self._units.to_qt(self._view.caret)

    def setCursorPosition(self, position: int) -> None:
        self._view.set_caret(self._units.from_qt(position))

    def selectionCount(self) -> int:
        return 0 if self._view.selection is None else 1

    def selection(self, number: int) -> tuple[int, int]:
        span = self._view.selection
        if span is None or number:
            return 0, 0
        index = self._units
        return index.to_qt(span.start), index.to_qt(span.end)

    def addSelection(self, start: int, end: int) -> None:
        self.setSelection(0, start, end)

    def setSelection(self, number: int, start: int, end: int) -> None:
        index = self._units
        self._view.set_caret(index.from_qt(end), index.from_qt(start))

    def removeSelection(self, number: int) -> None:
        self._view.select(None)

    def characterRect(self, position: int) -> QRect:
        """Where a character is on the screen."""
        box = hit.caret_rectangle(self._view.paper, self._units.from_qt(position))
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        inside = self._view.viewport().mapFromGlobal(point)
        return self._units.to_qt(hit.offset_at(self._view.paper, inside))

    def scrollToSubstring(self, start: int, end: int) -> None:
        self._view.bring_into_sight(self._units.from_qt(start))

    def attributes(self, position: int) -> tuple[str, int, int]:
        """The labels of the marks over a character, and how far the innermost of them reaches."""
        index = self._units
        offset = index.from_qt(position)
        marks = self._view.marks_at(offset)
        if not marks:
            return "", position, position + 1
        labels = ", ".join(self._view.paper.layers[mark.layer].label for mark in marks)
        return f"text-annotation:{labels};", index.to_qt(marks[0].start), index.to_qt(marks[0].end)


class ReadingView(QAccessibleWidget):
    """The view as a read-only document.

    Qt is not given its `words` for a text interface: it asks for them by `interface_cast`, and an
    override of that in Python cannot answer “none” for the other interfaces (PySide 6.11: None, 0
    and the base's answer all end in a segmentation fault). Every screen reader asks for those, so
    the program crashed as soon as one listened. The words at the caret are told by announcements.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self.words = ReadingText(view)

    def state(self) -> QAccessible.State:
        found = super().state()
        found.readOnly = True
        found.multiLine = True
        found.focusable = True
        return found


_known: dict[int, ReadingView] = {}
"""Interfaces by the identity of their view: Qt does not keep Python's side of them alive."""
_installed: list[bool] = []


def install() -> None:
    """Tell Qt, once a process, how article views are read."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(True)


def _made(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, ArticleView) or not isinstance(thing, QWidget):
        return None
    key = id(thing)
    if key not in _known:
        _known[key] = ReadingView(thing)
        thing.destroyed.connect(lambda: _known.pop(key, None))
    return _known[key]
