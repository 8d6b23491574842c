"""Fields one under another, each below its small label, as in the pictures of the design."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_INSET = 6


def plain(text: str, *, faint: bool = False, small: bool = False) -> QLabel:
    """A label that takes no text for markup, and wraps."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    if faint:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if small:
        font = label.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.87, 6.0))
        label.setFont(font)
    return label


def add_button(words: str) -> QPushButton:
    """Below the lines of a field that has several: one more."""
    button = QPushButton(words)
    button.setFlat(True)
    button.setStyleSheet("text-align: left; padding: 4px 8px;")
    return button


def inset(number: QAbstractSpinBox) -> None:
    """What is typed begins where it does in fields for words, which a style sheet cannot say."""
    number.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)


def labelled(title: str, field: QWidget) -> QWidget:
    """The field under its title, which is also its accessible name."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    label = plain(title, faint=True, small=True)
    label.setBuddy(field)
    field.setAccessibleName(title)
    layout.addWidget(label)
    layout.addWidget(field)
    return box


def beside(*fields: QWidget) -> QWidget:
    """Fields side by side in equal columns."""
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for field in fields:
        layout.addWidget(field, 1)
    return box


def column(parent: QWidget) -> QVBoxLayout:
    """The layout of a form."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    return layout


def scrolled(page: QWidget) -> QScrollArea:
    """A page that may be higher than its window: on small screens, and with large letters."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the fields in it
    return area
