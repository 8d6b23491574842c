"""The line of the picker: its keys, and when a digit picks a row or is part of a name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class NameLine(QLineEdit):
    """Hands every key to the picker first; no shortcut of the window acts meanwhile."""

    left = Signal()
    """The keyboard went elsewhere within the window."""

    def __init__(self, handle: Callable[[QKeyEvent], bool]) -> None:
        """`handle` says whether a key was the picker's."""
        super().__init__()
        self._handle = handle

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handle(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab is a key of the picker."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


def picks_by_digit(event: QKeyEvent, line: QLineEdit, rows: int) -> int:
    """The digit from 1 to 9 by which `event` picks, or 0.

    With Alt always. Otherwise unless the digit carries on a name: after a blank, a digit or a
    slash, as in “World War 2” and “9/11”.
    """
    digit = event.key() - int(Qt.Key.Key_0)
    if not 1 <= digit <= 9 or not rows:
        return 0
    if event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return digit
    plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
    if event.modifiers() not in plain:
        return 0
    whole = line.text()
    if line.hasSelectedText() and line.selectionLength() == len(whole):
        return digit
    before = whole[: line.cursorPosition()][-1:]
    return 0 if before and (before in " /" or before.isdigit()) else digit
