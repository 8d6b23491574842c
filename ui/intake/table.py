"""The table of an import: rows are ticked with the blank, whichever are selected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.intake.rows import IntakeRows
from ui.intake.words import tr

_WIDTHS = (225, 165, 300, 115, 75, 100, 62, 82, 65)


class IntakeTable(QTableView):
    """Columns may be widened."""

    selected = Signal()
    """Other rows are selected."""

    def __init__(self, rows: IntakeRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setAccessibleName(tr("Files to import"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        height = self.fontMetrics().height() + 10
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        unit = self.fontMetrics().averageCharWidth() / 7
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, round(width * unit))
        self.selectionModel().selectionChanged.connect(self.selected)
        rows.modelReset.connect(self.selected)

    def chosen(self) -> list[int]:
        """The selected rows."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def choose(self, rows: list[int]) -> None:
        """Select rows anew, after others came in their place."""
        model = self.selectionModel()
        for row in rows:
            model.select(
                self._rows.index(row, 0),
                model.SelectionFlag.Select | model.SelectionFlag.Rows,
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._rows.tick(self.chosen())
            return
        super().keyPressEvent(event)
