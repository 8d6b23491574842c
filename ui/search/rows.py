"""The hits of a search as a model: in one of four orders, each with a box to tick."""

from collections.abc import Iterable
from time import monotonic

from PySide6.QtCore import QAbstractListModel, Qt

from annotator.search.hit import ORDERS, Hit
from ui.model_index import NO_PARENT, Index

HIT = Qt.ItemDataRole.UserRole + 2
BY_ARTICLE = "article"
BETWEEN_SECONDS = 0.25
_FEW = 100
"""Rows that are laid out in no time: a first page is shown as it comes."""


class HitRows(QAbstractListModel):
    """Hits come in portions; while they come they are not sorted, so that no row jumps."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []
        self._coming: list[Hit] = []
        self._next = 0.0
        self._unticked: set[Hit] = set()
        self._keys: dict[str, dict[int, str]] = {order: {} for order in ORDERS}

    def clear(self) -> None:
        self.beginResetModel()
        self._hits, self._coming, self._unticked = [], [], set()
        self._next = 0.0
        self._keys = {order: {} for order in ORDERS}
        self.endResetModel()

    def gather(self, hits: Iterable[Hit]) -> None:
        """Take hits in, with what they are sorted by. They are shown once the list is laid out
        anew, which is dear where there are many, and so not done for each portion."""
        new = list(hits)
        self._coming += new
        for order, key in ORDERS.items():
            self._keys[order].update((id(hit), " ".join(key(hit))) for hit in new)
        if len(self._hits) < _FEW or monotonic() >= self._next:
            self.show_gathered()

    def show_gathered(self) -> None:
        new, self._coming = self._coming, []
        if not new:
            return
        self._next = monotonic() + BETWEEN_SECONDS
        first = len(self._hits)
        self.beginInsertRows(NO_PARENT, first, first + len(new) - 1)
        self._hits += new
        self.endInsertRows()

    def sort_by(self, order: str) -> None:
        """`order` is one of ORDERS, or BY_ARTICLE. What to compare was made as the hits came."""
        keys = self._keys.get(order)
        self.beginResetModel()
        if keys is None:
            self._hits.sort(key=lambda hit: hit.place)
        else:
            self._hits.sort(key=lambda hit: keys[id(hit)])
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, hit: Hit) -> int:
        return self._hits.index(hit) if hit in self._hits else -1

    @property
    def hits(self) -> list[Hit]:
        """All, in their order."""
        return list(self._hits)

    @property
    def ticked(self) -> list[Hit]:
        return [hit for hit in self._hits if hit not in self._unticked]

    def tick_all(self, ticked: bool) -> None:
        self._unticked = set() if ticked else set(self._hits)
        last = self.index(len(self._hits) - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    def toggle(self, row: int) -> None:
        hit = self.hit(row)
        if hit is not None:
            self._unticked ^= {hit}
            at = self.index(row, 0)
            self.dataChanged.emit(at, at, [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.CheckStateRole:
            state = Qt.CheckState.Unchecked if hit in self._unticked else Qt.CheckState.Checked
            return state.value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.left[-40:]}{hit.words}{hit.right[:40]}, {hit.title}"
        return None
