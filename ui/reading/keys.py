"""Which keys move the caret. Everything else is left to the window's actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.reading.caret import Move

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier

_MOVES: dict[tuple[Qt.Key, Qt.KeyboardModifier], Move] = {
    (Qt.Key.Key_Left, _NONE): Move.LEFT,
    (Qt.Key.Key_Right, _NONE): Move.RIGHT,
    (Qt.Key.Key_Left, _CTRL): Move.WORD_LEFT,
    (Qt.Key.Key_Right, _CTRL): Move.WORD_RIGHT,
    (Qt.Key.Key_Up, _NONE): Move.UP,
    (Qt.Key.Key_Down, _NONE): Move.DOWN,
    (Qt.Key.Key_Up, _CTRL): Move.PARAGRAPH_UP,
    (Qt.Key.Key_Down, _CTRL): Move.PARAGRAPH_DOWN,
    (Qt.Key.Key_Home, _NONE): Move.LINE_START,
    (Qt.Key.Key_End, _NONE): Move.LINE_END,
    (Qt.Key.Key_Home, _CTRL): Move.START,
    (Qt.Key.Key_End, _CTRL): Move.END,
    (Qt.Key.Key_PageUp, _NONE): Move.PAGE_UP,
    (Qt.Key.Key_PageDown, _NONE): Move.PAGE_DOWN,
}
_IGNORED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    """The move that a key asks for, and whether it extends the selection."""
    plain = event.modifiers() & ~_IGNORED
    move = _MOVES.get((Qt.Key(event.key()), plain))
    if move is None:
        return None
    return move, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
