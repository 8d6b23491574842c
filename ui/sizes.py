"""How large a window begins: as it would like to be, and never larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_EDGE = 40
"""Of the height, for the title bar that the system puts above it."""


def begin_with(window: QWidget, width: int, height: int) -> None:
    """Give a window the size that it would like to have, or as much of it as there is."""
    room = window.screen().availableSize() - QSize(0, _EDGE)
    window.resize(QSize(width, height).boundedTo(room))
