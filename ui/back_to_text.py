"""Esc leads back to the text from whatever lies beside it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class BackToText(QObject):
    """Takes the Esc that nothing within a pane wanted."""

    def __init__(self, leave: Callable[[], object], *panes: QWidget) -> None:
        super().__init__(panes[0])
        self._leave = leave
        for pane in panes:
            pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key goes from the field that has the keyboard up to its pane, if nobody takes it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._leave()
        return True
