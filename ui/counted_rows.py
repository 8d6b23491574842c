"""Lists of any length: how many rows there are is known on the other side of the border to C++.

A `QListView` lays its rows out anew when one comes or goes, and asks the model for the length once
a row. Answered in Python, a list of 20,000 took two frames whenever an article came in.
"""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.model_index import Index

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class CountedRows(QStringListModel):
    """The strings stay empty: what a row says is told by `data` of those who inherit."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def begin_anew(self, number: int) -> None:
        """Other rows, so many. What they say is known before this is called."""
        self.beginResetModel()
        before = self.blockSignals(True)
        if self.rowCount():
            self.removeRows(0, self.rowCount())
        if number:
            self.insertRows(0, number)
        self.blockSignals(before)
        self.endResetModel()

    def grow(self, number: int) -> None:
        """Further rows at the end, until there are so many."""
        if number > self.rowCount():
            self.insertRows(self.rowCount(), number - self.rowCount())


class CountedList(QListView):
    """Shows rows that are all of one height, so none moves when another says something else."""

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Painted anew, and not laid out anew as Qt would: with a hundred thousand articles that
        is half a frame for each mark that is set."""
        QAbstractItemView.dataChanged(self, first, last, roles)
