"""The line of the picker: its keys, and when a digit picks a row or is part of a name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class NameLine(QLineEdit):
    """Hands every key to the picker first; of the window only function keys act meanwhile."""

    left = Signal()
    """The keyboard went elsewhere within the window."""

    def __init__(self, handle: Callable[[QKeyEvent], bool]) -> None:
        """`handle` says whether a key was the picker's."""
        super().__init__()
        self._handle = handle

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
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


def digit_of(event: QKeyEvent, line: QLineEdit) -> int | None:
    """The digit by which `event` picks, 0 among them; None where it does not.

    With Alt or Ctrl always. Otherwise unless the digit carries on a name: after a blank, a digit
    or a slash, as in “World War 2” and “9/11”.
    """
    digit = event.key() - int(Qt.Key.Key_0)
    if not 0 <= digit <= 9:
        return None
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
        return digit
    if held != Qt.KeyboardModifier.NoModifier:
        return None
    whole = line.text()
    if line.hasSelectedText() and line.selectionLength() == len(whole):
        return digit
    before = whole[: line.cursorPosition()][-1:]
    return None if before and (before in " /" or before.isdigit()) else digit
