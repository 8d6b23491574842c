"""All keys on one sheet, straight from the table of actions and the project's tags."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from annotator.model.tagset import Kind, Tag
from ui.acting import translated
from ui.actions import MENUS, TABLE
from ui.keymap.keymap import Keymap
from ui.keymap.keyset import modifier, shown
from ui.keymap.naming import keyed
from ui.strings import called

_MOST_COLUMNS, _MARGIN = 5, 24
_SCROLLS = {
    Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
}

Row = tuple[str, str]
"""Keys, and what they do."""


class KeySheet(QFrame):
    """A sheet over the window. Arrows scroll where it does not fit; any other key closes it."""

    def __init__(self, host: QWidget, tags: Iterable[Tag], keymap: Keymap) -> None:
        super().__init__(host)
        self._host, self._keymap = host, keymap
        self.setObjectName("sheet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        self._before: QWidget | None = None
        self._inside = QWidget()
        self._inside.setObjectName("key_columns")
        self._columns = QHBoxLayout(self._inside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(_MARGIN)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, 18, 8, 16)
        title = QLabel(self.tr("Keys"))
        title.setObjectName("project_title")
        hint = QLabel(self._hint())
        hint.setObjectName("faint")
        hint.setWordWrap(True)
        whole.addWidget(title)
        whole.addWidget(hint)
        whole.addWidget(self._area, 1)
        self._fill(
            [
                (" ".join(map(shown, keys)), called(tag))
                for tag in tags
                if tag.kind is Kind.ENTITY and (keys := keymap.of_tag(tag))
            ]
        )
        self.hide()

    def open(self) -> None:
        host, inside = self._host, self._inside.sizeHint()
        self._before = self.window().focusWidget()
        head = self.sizeHint().height() - self._area.sizeHint().height()
        wanted = QSize(inside.width() + 3 * _MARGIN, inside.height() + head + 4)
        size = wanted.boundedTo(host.size() - QSize(16, 16))
        self.resize(size)
        self.move((host.width() - size.width()) // 2, max(8, (host.height() - size.height()) // 2))
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keyboard goes back to where it was."""
        bar, scroll = self._area.verticalScrollBar(), _SCROLLS.get(Qt.Key(event.key()))
        if scroll is not None and bar.maximum() > 0:
            bar.triggerAction(scroll)
            return
        self.hide()
        (self._before or self._host).setFocus()

    def _hint(self) -> str:
        """Where single keys act, and where all of them are changed."""
        single = self.tr("Single letters work while the text has the keyboard.")
        held = self.tr("Letters work with {held} while the text has the keyboard.")
        change = self.tr("Edit, Keys… changes all of them. {Esc} closes.")
        where = single if self._keymap.keys.single else held.format(held=modifier())
        return f"{where} {keyed(self, change)}"

    def _fill(self, tags: list[Row]) -> None:
        """As many columns as the window is wide enough for, and one where none fits."""
        groups = [_group(self._inside, self.tr("Tags"), tags)]
        for menu in MENUS:
            rows = [
                (key, translated(entry.words))
                for entry in TABLE
                if entry.menu == menu and (key := self._keymap.shown(entry.name))
            ]
            groups.append(_group(self._inside, translated(menu), rows))
        room = self._host.width() - 16 - 3 * _MARGIN
        wide = (spread(groups, count) for count in range(_MOST_COLUMNS, 0, -1))
        fitting = (columns for columns in wide if _width(columns) <= room)
        for column in next(fitting, [groups]):
            layout = QVBoxLayout()
            for group in column:
                layout.addWidget(group)
            layout.addStretch(1)
            self._columns.addLayout(layout)


def spread(groups: Iterable[QWidget], count: int) -> list[list[QWidget]]:
    """The groups in columns of about one height, each in the shortest so far."""
    columns: list[list[QWidget]] = [[] for _ in range(count)]
    for group in groups:
        min(columns, key=_height).append(group)
    return [column for column in columns if column]


def _height(column: list[QWidget]) -> int:
    return sum(group.sizeHint().height() for group in column)


def _width(columns: list[list[QWidget]]) -> int:
    widest = [max(group.sizeHint().width() for group in column) for column in columns]
    return sum(widest) + _MARGIN * (len(columns) - 1)


def _group(home: QWidget, heading: str, rows: list[Row]) -> QWidget:
    group = QWidget(home)
    layout = QVBoxLayout(group)
    layout.setContentsMargins(0, 0, 0, 8)
    layout.addWidget(_section(heading))
    layout.addLayout(_rows(rows))
    for label in group.findChildren(QLabel):
        label.ensurePolished()
    return group


def _section(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("section")
    return label


def _rows(rows: list[Row]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(3)
    for number, (key, words) in enumerate(rows):
        label = QLabel(key)
        label.setObjectName("key")
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(words), number, 1)
    grid.setColumnStretch(1, 1)
    return grid
