"""A line for a folder, with a button that lets a person choose it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class FolderField(QWidget):
    """The line holds what was typed; who asks for a folder sees to it that there is one."""

    chosen = Signal(str)
    """The folder that was chosen with the button."""

    def __init__(self, start: str, *, choose: str, title: str) -> None:
        """`choose` are the words of the button, with its letter; `title` those of the window."""
        super().__init__()
        self._title = title
        self.line = QLineEdit(start)
        self.line.setAccessibleName(self.tr("Folder"))
        button = QPushButton(choose)
        button.setAutoDefault(False)
        button.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(button)

    @Slot()
    def _choose(self) -> None:
        if found := QFileDialog.getExistingDirectory(self, self._title, self.line.text()):
            self.line.setText(found)
            self.chosen.emit(found)
