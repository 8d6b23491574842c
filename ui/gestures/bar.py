"""The bar that shows a proposed claim or caption: Enter takes it, digits choose the speaker."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.gestures.chips import Chips
from ui.strings import escaped

_MARGIN = 12
_MOST_WORDS = 800
"""Characters of what is proposed that are shown: the text itself shows all of it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of the bar. `chosen` is an index into `names`, or None for nobody."""

    title: str
    names: tuple[str, ...]
    chosen: int | None


class ConfirmBar(QFrame):
    """Lies over an edge of the text and has the keyboard until it is answered."""

    accepted = Signal()
    """Enter: the proposal as it stands."""

    picked = Signal(int, object)
    """Slot and index chosen in it; None for nobody."""

    resized = Signal(int)
    """Alt+Up (1) and Alt+Down (-1): a larger or smaller piece of text."""

    left = Signal()
    """Esc, or the keyboard went elsewhere."""

    def __init__(self, host: QWidget) -> None:
        """Lies over the window that `host` is in when the bar opens."""
        super().__init__(host)
        self.setObjectName("confirm_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slots: Sequence[Asked] = ()
        self._active = 0
        self._title, self._words, self._hint = (self._label() for _ in range(3))
        self._title.setObjectName("confirm_kind")
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._chips = [Chips(self, index) for index in range(2)]
        self._column = QVBoxLayout(self)
        self._arrange()
        self.hide()

    def show_proposal(self, title: str, words: str, slots: Sequence[Asked], hint: str) -> None:
        """Say what is proposed. A second call while the bar is open brings it up to date."""
        self._slots = slots
        self._title.setText(title)
        self._words.setText(escaped(words, _MOST_WORDS))
        self._hint.setText(hint)
        whom = (
            f"{slot.title}: {slot.names[slot.chosen]}" for slot in slots if slot.chosen is not None
        )
        self.setAccessibleName(". ".join([f"{title}: {words}", *whom]))
        self.setAccessibleDescription(hint)
        self._active = min(self._active, max(len(slots) - 1, 0)) if self.isVisible() else 0
        self._show_slots()

    def open_over(self, view: QWidget, kept_clear: int) -> None:
        """Take place at the lower edge of `view`, and take the keyboard.

        At the upper edge when the lower would hide `kept_clear`, a height within the view.
        """
        window = view.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        width = min(view.width() - 2 * _MARGIN, 760)
        self._column.activate()
        self.resize(width, self._column.totalHeightForWidth(width))
        top = view.height() - self.height() - _MARGIN
        corner = view.mapTo(window, QPoint(0, _MARGIN if kept_clear > top else top))
        self.move(corner.x() + (view.width() - width) // 2, corner.y())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_bar(self) -> None:
        self.hide()

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window acts while the bar asks, but for those with Ctrl."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab changes the question, not the widget."""
        if len(self._slots) > 1:
            self._active = (self._active + (1 if forward else -1)) % len(self._slots)
            self._show_slots()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        digit = key - int(Qt.Key.Key_0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.resized.emit(1 if key == Qt.Key.Key_Up else -1)
        elif 0 <= digit <= 9 and self._slots:
            self._pick(digit)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def _pick(self, digit: int) -> None:
        if digit <= len(self._slots[self._active].names):
            self.picked.emit(self._active, digit - 1 if digit else None)

    def _show_slots(self) -> None:
        for index, chips in enumerate(self._chips):
            chips.setVisible(index < len(self._slots))
            if index < len(self._slots):
                slot = self._slots[index]
                chips.show_names(slot.title, slot.names, slot.chosen, index == self._active)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _arrange(self) -> None:
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._words.setWordWrap(True)
        self._hint.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        layout = self._column
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        for chips in self._chips:
            layout.addWidget(chips)
            chips.picked.connect(self.picked)
        layout.addWidget(self._hint)
