"""All keys on one sheet, straight from the table of actions and the project's tags."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.tagset import Tag
from ui.actions import MENUS, TABLE, translated

_COLUMNS = 4


class KeySheet(QFrame):
    """A sheet over the window; any key closes it."""

    def __init__(self, host: QWidget, tags: Iterable[Tag]) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("sheet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(28)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 16)
        title = QLabel(self.tr("Keys"))
        title.setObjectName("project_title")
        hint = QLabel(self.tr("Single letters work while the text has the keyboard. Esc closes."))
        hint.setObjectName("faint")
        whole.addWidget(title)
        whole.addWidget(hint)
        whole.addLayout(self._columns)
        self._fill([(tag.key, tag.label) for tag in tags if tag.key])
        self.hide()

    def open(self) -> None:
        host = self._host
        size = self.sizeHint().boundedTo(host.size())
        self.resize(size)
        self.move((host.width() - size.width()) // 2, max(8, (host.height() - size.height()) // 2))
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hide()
        self._host.setFocus()

    def _fill(self, tags: list[tuple[str, str]]) -> None:
        groups = [(self.tr("Tags"), tags)]
        for menu in MENUS:
            rows = [
                (QKeySequence(entry.keys[0]).toString(), translated(entry.words))
                for entry in TABLE
                if entry.menu == menu and entry.keys
            ]
            groups.append((translated(menu), rows))
        columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[] for _ in range(_COLUMNS)]
        for group in groups:
            shortest = min(columns, key=lambda c: sum(len(rows) + 2 for _, rows in c))
            shortest.append(group)
        for column in columns:
            layout = QVBoxLayout()
            for heading, rows in column:
                layout.addWidget(_section(heading))
                layout.addLayout(_rows(rows))
            layout.addStretch(1)
            self._columns.addLayout(layout)


def _section(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("section")
    return label


def _rows(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(3)
    for number, (key, words) in enumerate(rows):
        shown = QLabel(key)
        shown.setObjectName("key")
        grid.addWidget(shown, number, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(words), number, 1)
    grid.setColumnStretch(1, 1)
    return grid
