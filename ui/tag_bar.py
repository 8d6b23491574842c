"""The tags above the text, each with its colour and its key."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from annotator.model.tagset import Tag
from ui.keymap.naming import keyed
from ui.strings import called
from ui.theme import Theme

SHOWN = 5
"""So many entity tags have a button of their own; all have their keys."""


class TagBar(QWidget):
    """Clicking a tag does what its key does. In a narrow window the last buttons make way."""

    chosen = Signal(str)
    """The id of the tag."""

    def __init__(self) -> None:
        super().__init__()
        self._locked = QLabel(self)
        self._locked.setObjectName("locked")
        self._locked.hide()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(10, 8, 10, 6)
        self._layout.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_tags(
        self, tags: Iterable[Tag], theme: Theme, key_of: Callable[[Tag], str] = lambda tag: tag.key
    ) -> None:
        """`key_of` says by which key a tag is set."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old is not self._locked:
                old.deleteLater()
        self._key_of = key_of
        self._shown: list[tuple[QPushButton, Tag]] = []
        for tag in tags:
            button = QPushButton()
            self._shown.append((button, tag))
            button.setObjectName("tag")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setIcon(dot(theme.tag_colour(tag)))
            button.setIconSize(QSize(10, 10))
            button.setToolTip(tag.help)
            button.setProperty("tag", tag.id)
            button.clicked.connect(self._pressed)
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        self._layout.insertWidget(0, self._locked)
        self.rekey()

    @Slot()
    def rekey(self) -> None:
        """The buttons say by which key each tag is set now."""
        for button, tag in self._shown:
            button.setText(f"{called(tag)}  {self._key_of(tag)}".strip())
        self._make_fit()

    @Slot(object)
    def lock(self, tag: Tag | None) -> None:
        """Say that a tag is kept, and how that ends."""
        words = self.tr("{tag} is kept · {leave} ends it")
        hint = self.tr("{accept} and the mouse mark with it whatever is selected.")
        self._locked.setToolTip(keyed(self, hint))
        self._locked.setText(keyed(self, words, tag=called(tag)) if tag else "")
        self._locked.setVisible(tag is not None)
        self._make_fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_fit()

    def _make_fit(self) -> None:
        """No button is ever cut off: what does not fit is hidden, and has its key all the same."""
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        if not self._locked.isHidden():
            room -= self._locked.sizeHint().width() + self._layout.spacing()
        for button in self._buttons():
            room -= button.sizeHint().width() + self._layout.spacing()
            button.setVisible(room + self._layout.spacing() >= 0)

    def _buttons(self) -> list[QWidget]:
        items = (self._layout.itemAt(index) for index in range(self._layout.count()))
        found = [item.widget() for item in items if item]
        return [each for each in found if each is not None and each is not self._locked]

    @Slot()
    def _pressed(self) -> None:
        self.chosen.emit(self.sender().property("tag"))


def dot(colour: QColor) -> QIcon:
    """A round spot of one colour."""
    pixmap = QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(1, 1, 18, 18)
    painter.end()
    return QIcon(pixmap)
