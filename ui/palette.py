"""Go to anything: actions, articles and entries of the register, found as one types."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate
from ui.strings import escaped

MOST = 60
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


@dataclass(frozen=True, slots=True)
class Target:
    """Something to go to or to do."""

    title: str
    detail: str
    aside: str
    go: Callable[[], object]


class Palette(QFrame):
    """A sheet over the window. Enter goes, Esc closes; the keyboard returns to the text."""

    def __init__(self, host: QWidget, targets: Callable[[], list[Target]]) -> None:
        super().__init__(host)
        self.setObjectName("sheet")
        self._host, self._targets_of = host, targets
        self._targets: list[Target] = []
        self._before: QWidget | None = None
        self.line, self.list = QLineEdit(), QListView()
        self.rows = Lines(self._line)
        self._delegate = RowDelegate()
        self.line.setPlaceholderText(self.tr("Search articles, register, commands…"))
        self.line.setAccessibleName(self.tr("Go to anything"))
        self.line.textChanged.connect(self._offer)
        self.line.installEventFilter(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        self.hide()

    @Slot()
    def open(self) -> None:
        self._targets = self._targets_of()
        self._before = self.window().focusWidget()
        host = self._host
        width = min(620, host.width() - 40)
        self.setGeometry((host.width() - width) // 2, 54, width, min(430, host.height() - 90))
        self.line.clear()
        self._offer()
        self.show()
        self.raise_()
        self.line.setFocus()

    @Slot()
    def _offer(self) -> None:
        """The targets that hold all typed words, those that begin with them first."""
        words = self.line.text().casefold().split()
        ranked = []
        for number, target in enumerate(self._targets):
            name = f"{target.title} {target.detail}".casefold()
            if all(word in name for word in words):
                first = name.find(words[0]) if words else 0
                ranked.append((first, number))
        self.rows.show([number for _, number in sorted(ranked)[:MOST]])
        self.list.setCurrentIndex(self.rows.index(0, 0))

    def _line(self, key: int) -> Line:
        target = self._targets[key]
        return Line(key, escaped(target.title, 120), target.detail, target.aside)

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        key = self.rows.key(index.row())
        self._leave()
        if key is not None:
            self._targets[key].go()

    def _leave(self) -> None:
        """The keyboard goes back to where it was."""
        self.hide()
        (self._before or self._host).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            row = self.list.currentIndex().row() + _STEPS[key]
            row = max(0, min(row, self.rows.rowCount() - 1))
            self.list.setCurrentIndex(self.rows.index(row, 0))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self._leave()
            return True
        return False
