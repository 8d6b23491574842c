"""Annotations and where a new reading would put them, as rows to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.intake.moving import Fate, Move
from annotator.model.ids import AnnotationId
from ui.intake.words import tr
from ui.strings import escaped

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
SURE = 0.6
"""From this confidence on an annotation is ticked until somebody says otherwise."""
_FATES = {
    Fate.UNCHANGED: "unchanged",
    Fate.MOVED: "moved",
    Fate.UNCERTAIN: "uncertain",
    Fate.LOST: "lost",
}
_ORDER = (Fate.LOST, Fate.UNCERTAIN, Fate.MOVED, Fate.UNCHANGED)


class MoveRows(QAbstractTableModel):
    """What needs looking at comes first. Ticked is what goes over to the new text."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.moves: list[Move] = []
        self._ticked: set[AnnotationId] = set()
        self._heads = tuple(map(tr, ("Words", "In the new text", "", "Confidence")))

    def show_moves(self, moves: Sequence[Move]) -> None:
        self.beginResetModel()
        self.moves = sorted(moves, key=lambda m: (_ORDER.index(m.fate), m.confidence))
        self._ticked = {m.before.id for m in moves if m.after and m.confidence >= SURE}
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> list[AnnotationId]:
        return [move.before.id for move in self.moves if move.before.id in self._ticked]

    def tick(self, rows: Sequence[int]) -> None:
        """Tick rows, or untick them where all are ticked. What is lost has no place to go to."""
        some = {self.moves[row].before.id for row in rows if self.moves[row].after is not None}
        self._ticked = self._ticked - some if some <= self._ticked else self._ticked | some
        if self.moves:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.moves) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.moves)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        return self._heads[section] if across and role == _ROLE.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        found = flag.ItemIsEnabled | flag.ItemIsSelectable
        can = index.column() == 0 and self.moves[index.row()].after is not None
        return found | flag.ItemIsUserCheckable if can else found

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole:
            return False
        self.tick([index.row()])
        return True

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        move = self.moves[index.row()]
        if role == _ROLE.CheckStateRole and index.column() == 0 and move.after is not None:
            on = move.before.id in self._ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return self._cell(move, index.column())
        return None

    def _cell(self, move: Move, column: int) -> str:
        after = move.after
        cells = (
            escaped(move.before.quote, 200),
            escaped(after.quote, 200) if after is not None else "",
            tr(_FATES[move.fate]),
            f"{move.confidence:.0%}" if after is not None else "",
        )
        return cells[column]
