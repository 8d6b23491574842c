"""What was done, newest first. Enter or a click on a step goes back to just after it."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from annotator.storage.journal import Entry
from ui import strings
from ui.bridge import SessionBridge
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate
from ui.stepping import stepping

_PAGE = 500
"""Steps that are read; at the end of the list, twice as many."""


class HistoryPanel(QWidget):
    """The line of steps that undo and redo walk along, also those of earlier sittings."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__()
        self.title = self.tr("History")
        self._bridge = bridge
        self._most = _PAGE
        self._steps: dict[int, tuple[Entry, bool]] = {}
        self._makers: dict[int, str] = {}
        self.rows = Lines(self._line)
        self.list = QListView()
        self._delegate = RowDelegate()
        self._empty = QLabel(
            self.tr("Nothing has been done yet. Every step will stand here, and can be taken back.")
        )
        self._empty.setObjectName("faint")
        self._empty.setWordWrap(True)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.title)
        self.list.activated.connect(self._go_back_to)
        self.list.verticalScrollBar().valueChanged.connect(self._reach_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        bridge.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the line of steps anew, when somebody sees it."""
        if not self.isVisible():
            return
        self._makers = {c.id: c.name for c in self._bridge.project.contributors()}
        self.rows.show(self._read())
        self._empty.setVisible(not self._steps)

    @Slot(int)
    def _reach_back(self, value: int) -> None:
        """Who has come to the end of what was read wants to see further back."""
        known = len(self._steps)
        if known >= self._most and value == self.list.verticalScrollBar().maximum():
            self._most = 2 * known
            self.rows.show_more(self._read())

    def _read(self) -> list[int]:
        """The newest steps, by their numbers."""
        steps = self._bridge.session.history.newest(self._most)
        self._steps = {entry.id: (entry, standing) for entry, standing in steps}
        return list(self._steps)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _line(self, key: int) -> Line:
        entry, standing = self._steps[key]
        title = strings.verb(entry.verb)
        if entry.about:
            title += f" “{strings.escaped(entry.about, 60)}”"
        when = strings.stamped(entry.at)
        who = self._makers.get(entry.author, "")
        return Line(key, title, f"{when} · {who}", "" if standing else self.tr("undone"))

    @Slot(QModelIndex)
    def _go_back_to(self, index: QModelIndex) -> None:
        """Undo or redo, step by step, until this one is the last in force."""
        key = self.rows.key(index.row())
        if key is None:
            return
        entry, standing = self._steps[key]
        stepping(self._bridge).go_to(entry, standing=standing)
