"""Words of the article that belong to an annotation: a cue, a credit. Set from the selection."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.panels.fields.layout import plain


class TextWordsField(QWidget):
    """Shows the words and offers to take the selection instead, or none."""

    taken = Signal()
    """The selection is to be the words."""

    cleared = Signal()
    """There are to be no words."""

    def __init__(self) -> None:
        super().__init__()
        self.words = plain("")
        self._take, self._clear = QToolButton(), QToolButton()
        self._take.setText(self.tr("From selection"))
        self._take.setToolTip(self.tr("Takes the words that are selected in the text"))
        self._clear.setText("×")
        self._clear.setAccessibleName(self.tr("No words"))
        self._clear.setAutoRaise(True)
        self._take.clicked.connect(self.taken)
        self._clear.clicked.connect(self.cleared)
        row = QHBoxLayout()
        row.addWidget(self._take)
        row.addWidget(self._clear)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.words)
        layout.addLayout(row)

    def show_words(self, words: str) -> None:
        self.words.setText(f"“{words}”" if words else self.tr("none"))
        self._clear.setVisible(bool(words))
