"""Tables whose rows are ticked: in the first column, or with the blank all that are selected."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.model_index import NO_PARENT, Index

_ROLE = Qt.ItemDataRole
_WORDS = (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole)


class TickRows(QAbstractTableModel):
    """What rows hold is said by those who inherit; who is ticked decides what happens."""

    ticked = Signal()
    """What is ticked is another."""

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__()
        self._heads = tuple(heads)

    @abstractmethod
    def state(self, row: int) -> bool | None:
        """Whether a row is ticked; None for one that cannot be."""

    @abstractmethod
    def tick(self, rows: Sequence[int], on: bool | None = None) -> None:
        """Tick rows, or not; where `on` is None untick them if all of them are."""

    @abstractmethod
    def cell(self, row: int, column: int) -> str:
        """The words of a cell."""

    def painted_anew(self) -> None:
        """Ticks are another, wherever."""
        if last := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(last - 1, 0))
        self.ticked.emit()

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        return self._heads[section] if across and role == _ROLE.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        found = flag.ItemIsEnabled | flag.ItemIsSelectable
        can = index.column() == 0 and self.state(index.row()) is not None
        return found | flag.ItemIsUserCheckable if can else found

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole:
            return False
        self.tick([index.row()], on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in _WORDS:
            return self.cell(index.row(), index.column())
        if role == _ROLE.CheckStateRole and index.column() == 0:
            on = self.state(index.row())
            return None if on is None else Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None


class TickTable(QTableView):
    """Columns may be widened; Tab leaves the table."""

    selected = Signal()
    """Other rows are selected."""

    def __init__(self, rows: TickRows, letters: Sequence[int], name: str) -> None:
        """`letters` are the widths of the columns."""
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.hide()
        side.setDefaultSectionSize(self.fontMetrics().height() + 10)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSelectionModel(QItemSelectionModel(rows, head))  # with ours it asks for each cell
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(letters):
            self.setColumnWidth(column, width * self.fontMetrics().averageCharWidth())
        self.selectionModel().selectionChanged.connect(self.selected)
        rows.modelReset.connect(self.selected)

    def chosen(self) -> list[int]:
        """The selected rows."""
        rows: set[int] = set()
        for part in self.selectionModel().selection().toList():
            if part.isValid():  # it is not, of rows that have just gone
                rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def choose(self, rows: Sequence[int]) -> None:
        """Select rows anew, after others came in their place."""
        model = self.selectionModel()
        for row in rows:
            wanted = model.SelectionFlag.Select | model.SelectionFlag.Rows
            model.select(self._rows.index(row, 0), wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._rows.tick(self.chosen())
            return
        super().keyPressEvent(event)
