"""The table beside a picture: the same numbers, for reading, for screen readers and for copying."""

import unicodedata

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.overview.chart import Chart
from ui.keymap.naming import keyed
from ui.model_index import NO_PARENT, Index
from ui.strings import escaped, grouped

_LONGEST = 200


class ChartRows(QAbstractTableModel):
    """Labels in the first column, a column for each series behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dressed = parent
        self.chart: Chart | None = None

    def show(self, chart: Chart) -> None:
        self.beginResetModel()
        self.chart = chart
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self.chart is None else len(self.chart.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self.chart is None else 1 + len(self.chart.series)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.chart is None or not index.isValid():
            return None
        row, part = self.chart.rows[index.row()], index.column() - 1
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return escaped(row.label, _LONGEST) if part < 0 else grouped(row.values[part])
        if role == Qt.ItemDataRole.AccessibleTextRole and part >= 0:
            name = escaped(self.chart.series[part].name, _LONGEST)
            return f"{escaped(row.label, _LONGEST)}, {name}: {grouped(row.values[part])}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(part)
        if role == Qt.ItemDataRole.ForegroundRole and part >= 0 and not row.values[part]:
            return self._dressed.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def headerData(
        self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self.chart is None or across is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return escaped(self.chart.headings[section], _LONGEST)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section - 1)
        return None


def _aligned(part: int) -> int:
    """Words at the left, numbers at the right, whatever direction a name has."""
    across = Qt.AlignmentFlag.AlignLeft if part < 0 else Qt.AlignmentFlag.AlignRight
    return int(across | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)


class _Cells(QStyledItemDelegate):
    """Words that go from right to left are cut at their end, which is at the left."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if any(unicodedata.bidirectional(c) in ("R", "AL") for c in option.text[:1]):
            option.direction = Qt.LayoutDirection.RightToLeft


class ChartTable(QTableView):
    """Enter opens what a number counts, the first column all of its row."""

    moved = Signal(int, object)
    """The row, and the number of it or None, that is in hand now."""

    opened = Signal(int, object)
    """The row, and the number of it or None, that a person wants to see."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = ChartRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Cells(self))
        self.setObjectName("chart_table")
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setResizeContentsPrecision(0)  # what is in sight: all rows would be felt
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    def show_chart(self, chart: Chart) -> None:
        self.rows.show(chart)
        said = self.tr("{title}. {said} {Return} opens what a number counts.")
        self.setAccessibleName(keyed(self, said, title=chart.title, said=chart.said))
        self.resizeColumnsToContents()
        widest = max(self.viewport().width() * 2 // 5, 140)
        if self.columnWidth(0) > widest:
            self.setColumnWidth(0, widest)
        for column in range(1, len(chart.headings)):
            self.setColumnWidth(column, min(self.columnWidth(column), 170))
        if chart.rows:
            self.setCurrentIndex(self.rows.index(0, 0))

    def show_place(self, row: int, part: int | None) -> None:
        self.setCurrentIndex(self.rows.index(row, 0 if part is None else part + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.moved.emit(index.row(), _part(index))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row(), _part(index))


def _part(index: QModelIndex) -> int | None:
    return index.column() - 1 if index.column() else None
