"""The words of an annotation beside a bar in the colour of its tag."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.panels.fields.layout import plain

_LONGEST = 300
_BAR = 3


class Quote(QWidget):
    """Plain text, cut where it is long."""

    def __init__(self) -> None:
        super().__init__()
        self.words = plain("")
        self._colour = QColor()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_BAR + 9, 2, 0, 2)
        layout.addWidget(self.words)

    def show_quote(self, quote: str, colour: str) -> None:
        short = quote if len(quote) <= _LONGEST else quote[:_LONGEST] + "…"
        self.words.setText(f"“{short}”")
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, _BAR, self.height()), self._colour)
        painter.end()
