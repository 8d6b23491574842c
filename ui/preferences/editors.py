"""A field for each kind of setting, which says a value as soon as a person has chosen it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from annotator.preferences import CHOSEN
from ui.panels.fields.enums import WordField
from ui.panels.fields.folder import FolderField
from ui.panels.fields.layout import inset
from ui.preferences.rows import FOLDER, NUMBER, PERCENT, TEXT, WORD, YES, Row, displayed, stored

_TO_PERCENT = 100


class Editor(QWidget):
    """Shows a value without saying it; says one that a person chose."""

    picked = Signal(object)
    """The value, as the settings keep it."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        self.field, self._put = _MAKING[row.kind](self)
        self._quiet = False
        self.field.setAccessibleName(row.label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)

    def show_value(self, value: Any) -> None:
        self._quiet = True
        self._put(displayed(self.row, value))
        self._quiet = False

    def say(self, shown: object) -> None:
        """A person chose this."""
        if not self._quiet:
            self.picked.emit(stored(self.row, shown))


Made = tuple[QWidget, Callable[[Any], object]]
"""The field, and what puts a value into it."""


class Number(QSpinBox):
    """The wheel scrolls the sheet: no value is changed in passing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        inset(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _word(editor: Editor) -> Made:
    field = WordField(editor.row.words)
    field.picked.connect(editor.say)
    return field, field.show_value


def _yes(editor: Editor) -> Made:
    field = QCheckBox(editor.row.label)
    field.toggled.connect(editor.say)
    return field, field.setChecked


def _number(editor: Editor) -> Made:
    field, limits = Number(), CHOSEN[editor.row.name].metadata
    by = _TO_PERCENT if editor.row.kind == PERCENT else 1
    field.setRange(round(limits["from"] * by), round(limits["to"] * by))
    field.setSingleStep(10 if editor.row.kind == PERCENT else 1)
    field.setSuffix(editor.row.unit)
    field.valueChanged.connect(editor.say)
    return field, field.setValue


def _text(editor: Editor) -> Made:
    field = QLineEdit()
    field.editingFinished.connect(lambda: editor.say(field.text().strip()))
    return field, field.setText


def _folder(editor: Editor) -> Made:
    field = FolderField("", choose=editor.tr("Choose…"), title=editor.row.label)
    field.line.setAccessibleName(editor.row.label)
    field.line.editingFinished.connect(lambda: editor.say(field.line.text().strip()))
    field.chosen.connect(editor.say)
    field.setFocusProxy(field.line)
    return field, field.line.setText


_MAKING: dict[str, Callable[[Editor], Made]] = {
    WORD: _word,
    YES: _yes,
    NUMBER: _number,
    PERCENT: _number,
    TEXT: _text,
    FOLDER: _folder,
}


def is_usable(row: Row, value: Any) -> bool:
    """Whether a folder that somebody typed is there, or can be made."""
    if row.kind != FOLDER or not value:
        return True
    place = Path(value)
    return place.is_absolute() and not place.is_file()
