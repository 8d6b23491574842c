"""Annotations and where a new reading would put them, as rows to tick."""

from collections.abc import Sequence

from annotator.intake.moving import Fate, Move
from annotator.model.ids import AnnotationId
from ui.intake.ticking import TickRows
from ui.intake.words import tr
from ui.model_index import NO_PARENT, Index
from ui.strings import escaped

SURE = 0.6
"""From this confidence on an annotation is ticked until somebody says otherwise."""
_FATES = {
    Fate.UNCHANGED: "unchanged",
    Fate.MOVED: "moved",
    Fate.UNCERTAIN: "uncertain",
    Fate.LOST: "lost",
}
_ORDER = (Fate.LOST, Fate.UNCERTAIN, Fate.MOVED, Fate.UNCHANGED)


class MoveRows(TickRows):
    """What needs looking at comes first. Ticked is what goes over to the new text."""

    def __init__(self) -> None:
        super().__init__(list(map(tr, ("Words", "In the new text", "", "Confidence"))))
        self.moves: list[Move] = []
        self._ticked: set[AnnotationId] = set()

    def show_moves(self, moves: Sequence[Move]) -> None:
        self.beginResetModel()
        self.moves = sorted(moves, key=lambda m: (_ORDER.index(m.fate), m.confidence))
        self._ticked = {m.before.id for m in moves if m.after and m.confidence >= SURE}
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> list[AnnotationId]:
        return [move.before.id for move in self.moves if move.before.id in self._ticked]

    def tick(self, rows: Sequence[int], on: bool | None = None) -> None:
        """What is lost has no place to go to, and stays."""
        some = {self.moves[row].before.id for row in rows if self.moves[row].after is not None}
        wanted = not some <= self._ticked if on is None else on
        self._ticked = self._ticked | some if wanted else self._ticked - some
        self.painted_anew()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.moves)

    def state(self, row: int) -> bool | None:
        move = self.moves[row]
        return None if move.after is None else move.before.id in self._ticked

    def cell(self, row: int, column: int) -> str:
        move = self.moves[row]
        after = move.after
        cells = (
            escaped(move.before.quote, 200),
            escaped(after.quote, 200) if after is not None else "",
            tr(_FATES[move.fate]),
            f"{move.confidence:.0%}" if after is not None else "",
        )
        return cells[column]
