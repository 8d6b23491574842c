"""Lists of two-line rows, drawn by one delegate: articles, annotations, steps of the history."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView

from annotator.model.ids import TagId
from ui.counted_rows import CountedRows
from ui.model_index import Index
from ui.picker.choice import Row
from ui.picker.rows import ROW


class Line(NamedTuple):
    """A row: what it stands for, two lines of words, something short at the right, its colour."""

    key: int
    title: str
    detail: str
    aside: str = ""
    tag_id: TagId | None = None
    faint: bool = False


class Lines(CountedRows):
    """Rows that a panel has read; the words of a row are made when it is painted."""

    def __init__(self, made: Callable[[int], Line]) -> None:
        super().__init__()
        self._made = made
        self._keys: Sequence[int] = ()

    def show(self, keys: Sequence[int]) -> None:
        """Other rows, by the keys from which they are made."""
        self._keys = keys
        self.begin_anew(len(keys))

    def show_more(self, keys: Sequence[int]) -> None:
        """The same rows, and further ones behind them."""
        self._keys = keys
        self.grow(len(keys))

    def key(self, row: int) -> int | None:
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: int) -> int:
        """The row of a key, or -1."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW:
            line = self._made(self._keys[index.row()])
            kind, faint = line.tag_id, line.faint
            return Row(None, line.title, line.detail, line.aside, tag_id=kind, faint=faint)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self._made(self._keys[index.row()])
            return ", ".join(part for part in (line.title, line.detail, line.aside) if part)
        return None


def put_bar(view: QAbstractItemView, index: QModelIndex) -> None:
    """Choose this row and no other. Qt's own `setCurrentIndex` asks which modifiers are held just
    now, and where several rows can be chosen it adds to them under Ctrl and Shift."""
    flag = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
