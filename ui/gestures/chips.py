"""A line of names under digits, one of them chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.gestures.flow import Flow

_MOST = 9
_LONGEST = 26


class Chips(QWidget):
    """Shows which digit means whom; a click does the same as the digit."""

    picked = Signal(int, object)
    """Number of this line, and the index of the name."""

    def __init__(self, parent: QWidget, number: int) -> None:
        super().__init__(parent)
        self._number = number
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(80)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        names = QWidget(self)
        flow = Flow(names)
        self._buttons = [self._button(index) for index in range(_MOST)]
        for button in self._buttons:
            flow.addWidget(button)
        layout.addWidget(names, 1)

    def show_names(
        self, title: str, names: tuple[str, ...], chosen: int | None, active: bool
    ) -> None:
        """`active`: the digits of the keyboard go here."""
        font = self._title.font()
        font.setBold(active)
        self._title.setFont(font)
        self._title.setText(title)
        self._title.setMinimumHeight(
            self._buttons[0].sizeHint().height()
        )  # on the line of the names
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(names))
            if index < len(names):
                name = names[index]
                short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
                digit = f"{index + 1}  " if active else ""
                button.setText(digit + short.replace("&", "&&"))
                button.setToolTip(name if short != name else "")
                button.setChecked(index == chosen)

    def _button(self, index: int) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("chip")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("index", index)
        button.clicked.connect(self._clicked)
        return button

    @Slot()
    def _clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.picked.emit(self._number, sender.property("index"))
