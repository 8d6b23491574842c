"""One of a few words."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_AROUND = 2
"""What Qt leaves free at both sides of the word."""


class WordField(QComboBox):
    """Shows words for values; says which value was picked."""

    picked = Signal(object)
    """The value behind the word, None where nobody says."""

    def __init__(self, words: Iterable[tuple[object, str]]) -> None:
        super().__init__()
        self._values: list[object] = []
        self.offer(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._activated)

    def offer(self, words: Iterable[tuple[object, str]]) -> None:
        """Other values to pick from."""
        pairs = list(words)
        self._values = [value for value, _ in pairs]
        self.clear()
        self.addItems([word for _, word in pairs])

    @property
    def now(self) -> object:
        """The value whose word is shown; None where there is none."""
        row = self.currentIndex()
        return self._values[row] if 0 <= row < len(self._values) else None

    def show_value(self, value: object) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does it, but a word that is too long ends in “…” instead of being cut."""
        painter, option, style = QStylePainter(self), QStyleOptionComboBox(), self.style()
        self.initStyleOption(option)
        words = QStyle.SubControl.SC_ComboBoxEditField
        field = QStyle.ComplexControl.CC_ComboBox
        room = style.subControlRect(field, option, words, self).width() - _AROUND
        end = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), end, room)
        painter.drawComplexControl(field, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the panel: a value is never changed in passing."""
        event.ignore()

    @Slot(int)
    def _activated(self, index: int) -> None:
        self.picked.emit(self._values[index])


def choices(
    kind: type[StrEnum], words: dict[StrEnum, str], unsaid: str = ""
) -> list[tuple[object, str]]:
    """Value and word of an enumeration, after “nobody says” where that is allowed."""
    said: list[tuple[object, str]] = [(value, words.get(value, value.value)) for value in kind]
    return [(None, unsaid), *said] if unsaid else said
