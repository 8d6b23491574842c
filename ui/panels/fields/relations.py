"""The relations of an entry or an annotation, each on a line that can be taken away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.model.relation import Relation
from ui.panels.fields.layout import plain
from ui.strings import escaped


class RelationsField(QWidget):
    """Says how something stands to others."""

    removed = Signal(object)
    """The `Relation` that is to go."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def show_relations(self, lines: list[tuple[Relation, str]]) -> None:
        """Each relation with the words that say it."""
        for old in self._rows:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(relation, words) for relation, words in lines]
        for row in self._rows:
            self._layout.addWidget(row)

    def _row(self, relation: Relation, words: str) -> QWidget:
        row, cross = QWidget(), QToolButton()
        cross.setText("×")
        cross.setAutoRaise(True)
        cross.setObjectName("small")
        cross.setAccessibleName(self.tr("Remove the relation {0}").format(words[:60]))
        cross.clicked.connect(lambda: self.removed.emit(relation))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(words), 1)
        layout.addWidget(cross)
        return row


def told(relation: Relation, here: int, other: str) -> str:
    """`childOf → NAME`, from the side of `here`."""
    name = escaped(other, 60)
    if relation.mutual:
        return f"{relation.name} ↔ {name}"
    return f"{relation.name} → {name}" if relation.active == here else f"{name} → {relation.name}"
