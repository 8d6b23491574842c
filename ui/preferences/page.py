"""All settings one under another, in groups; what a search does not find is out of sight."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator import preferences
from annotator.settings import Settings
from ui.keymap.keyset import modifier
from ui.panels.fields.layout import plain, scrolled
from ui.preferences.editors import Editor, is_usable
from ui.preferences.rows import YES, Row, is_wanted, rows

_WIDEST_FIELD = 300


class SettingBox(QWidget):
    """One setting: its label, its field, what it does, and a way back to the usual."""

    picked = Signal(str, object)
    """Name and value of what a person chose."""

    refused = Signal(str)
    """Why what was typed cannot be."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row, self.editor = row, Editor(row)
        label = plain(row.label)
        label.setBuddy(self.editor.field)
        tells = plain(row.tells.replace("{held}", modifier()), faint=True, small=True)
        self.usual = QToolButton()
        self.usual.setText(self.tr("Usual"))
        words = self.tr("The usual value of “{setting}”").format(setting=row.label)
        self.usual.setToolTip(words)
        self.usual.setAccessibleName(words)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 6)
        grid.setVerticalSpacing(2)
        if row.kind == YES:  # the label is that of the box itself
            grid.addWidget(self.editor, 0, 0, 1, 2)
        else:
            self.editor.setMaximumWidth(_WIDEST_FIELD)
            grid.addWidget(label, 0, 0)
            grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.usual, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(tells, 1, 0, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        self.editor.picked.connect(self._pick)
        self.usual.clicked.connect(self._reset)

    def show_value(self, value: Any) -> None:
        self.editor.show_value(value)
        policy = self.usual.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.usual.setSizePolicy(policy)
        self.usual.setVisible(value != preferences.usual(self.row.name))

    def _pick(self, value: object) -> None:
        if is_usable(self.row, value):
            self.picked.emit(self.row.name, value)
            return
        words = self.tr("“{folder}” is no folder: name one with its whole path.")
        self.refused.emit(words.format(folder=str(value)[:200]))

    def _reset(self) -> None:
        self.editor.setFocus()
        self.picked.emit(self.row.name, preferences.usual(self.row.name))


class SettingsPage(QWidget):
    """Tells what was chosen; keeps nothing itself."""

    picked = Signal(str, object)
    """Name and value of what a person chose."""

    refused = Signal(str)
    """Why what was typed cannot be."""

    def __init__(self, now: Callable[[], Settings]) -> None:
        super().__init__()
        self._now = now
        self.boxes: dict[str, SettingBox] = {}
        self._headings: list[tuple[QLabel, list[SettingBox]]] = []
        self.nothing = plain(self.tr("No setting goes by these words."), faint=True)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(4, 6, 10, 6)
        self._column.setSpacing(2)
        for row in rows():
            self._add(row)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.area = scrolled(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self.refresh()
        self.seek([])

    def refresh(self) -> None:
        """The values there are now, but for what is just being typed."""
        now = self._now()
        for name, box in self.boxes.items():
            box.show_value(getattr(now, name))

    def seek(self, words: list[str]) -> int:
        """Show what has all these words. Returns how many settings that is."""
        for box in self.boxes.values():
            box.setVisible(is_wanted(box.row, words))
        for heading, boxes in self._headings:
            heading.setVisible(any(not box.isHidden() for box in boxes))
        shown = sum(not box.isHidden() for box in self.boxes.values())
        self.nothing.setVisible(not shown)
        return shown

    def _add(self, row: Row) -> None:
        if not self._headings or self._headings[-1][0].text() != row.group:
            heading = QLabel(row.group)
            heading.setObjectName("setting_group")
            heading.setIndent(0)
            self._column.addWidget(heading)
            self._headings.append((heading, []))
        box = SettingBox(row)
        box.picked.connect(self.picked)
        box.refused.connect(self.refused)
        self._headings[-1][1].append(box)
        self.boxes[row.name] = box
        self._column.addWidget(box)
