"""What is said to programs that read the screen aloud, beside what they find by themselves."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget


def say(widget: QWidget, words: str) -> None:
    """Say words that have come up in `widget`, where somebody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class RowsAloud(QObject):
    """Says which row of a list is in hand, while the keyboard stays in a line above it."""

    def __init__(self, rows: QAbstractItemView) -> None:
        """The list has its model already."""
        super().__init__(rows)
        self._rows, self._said = rows, ""
        rows.selectionModel().currentChanged.connect(self._say)

    def begin(self) -> None:
        """The list has come up: its row is said, whatever was said before."""
        self._said = ""
        self._say()

    @Slot()
    def _say(self) -> None:
        """The same row is not said again with each letter that leaves it where it is."""
        index = self._rows.currentIndex()
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
        if self._rows.isVisible() and words and words != self._said:
            self._said = str(words)
            say(self._rows, self._said)
