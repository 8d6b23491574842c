"""When a digit picks a row, and when it is part of a name being typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


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
