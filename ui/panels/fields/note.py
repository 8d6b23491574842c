"""Lines and notes that are saved when a person has finished with them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_LINES = 3


class LineField(QLineEdit):
    """One line. Leaving it or Enter finishes it."""

    finished = Signal(str)
    """The text, when it differs from what was shown."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.editingFinished.connect(self.flush)

    def show_text(self, text: str) -> None:
        """What the project holds. What is being typed is kept."""
        if text != self._shown or not self.hasFocus():
            self._shown = text
            self.setText(text)

    @Slot()
    def flush(self) -> None:
        """Hand over what was typed and not yet said."""
        text = self.text().strip()
        if text != self._shown:
            self._shown = text
            self.finished.emit(text)


class NoteField(QPlainTextEdit):
    """Several lines. Leaving the field or Ctrl+Enter finishes it; Tab leaves it."""

    finished = Signal(str)
    """The text, when it differs from what was shown."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * _LINES + 14
        self.setFixedHeight(height)

    def text(self) -> str:
        """The lines as typed; a note is no article, so nothing counts its offsets."""
        document = self.document()
        blocks = (document.findBlockByNumber(i).text() for i in range(document.blockCount()))
        return "\n".join(blocks).strip()

    def show_text(self, text: str) -> None:
        """What the project holds. What is being typed is kept."""
        if text != self._shown or not self.hasFocus():
            self._shown = text
            self.setPlainText(text)

    def flush(self) -> None:
        """Hand over what was typed and not yet said."""
        text = self.text()
        if text != self._shown:
            self._shown = text
            self.finished.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
