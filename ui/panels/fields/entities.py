"""Entries of the register that an annotation names: none, one, or several."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from ui.panels.fields.layout import add_button, plain


class EntityLine(QWidget):
    """One entry: its name opens the picker, the cross takes it away."""

    opened = Signal(object)
    """The id of the entry to be replaced."""

    removed = Signal(object)
    """The id of the entry to be taken away."""

    def __init__(self, record: AuthorityRecord, detail: str) -> None:
        super().__init__()
        self._id = record.id
        name = QPushButton(record.name.replace("&", "&&"))
        name.setObjectName("entity")
        name.setStyleSheet("text-align: left; padding: 5px 8px;")
        name.setToolTip(self.tr("Choose another"))
        name.clicked.connect(self._open)
        cross = QToolButton()
        cross.setText("×")
        cross.setAutoRaise(True)
        cross.setAccessibleName(self.tr("Take “{name}” away").format(name=record.name))
        cross.clicked.connect(self._remove)
        self.stops: tuple[QWidget, ...] = (name, cross)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(name, 1)
        row.addWidget(cross)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        if detail:
            layout.addWidget(plain(detail, faint=True, small=True))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._id)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._id)


class EntitiesField(QWidget):
    """The entries in their order, and a button to add one while there is room."""

    asked = Signal(object)
    """The picker is wanted: to replace the entry of this id, or with None to add one."""

    removed = Signal(object)
    """The id of the entry to be taken away."""

    def __init__(self, add: str, *, several: bool = False) -> None:
        super().__init__()
        self._several = several
        self._shown: list[tuple[AuthorityRecord, str]] | None = None
        self._lines: list[EntityLine] = []
        self.add = add_button(add)
        self.add.clicked.connect(self._add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.add)

    @property
    def names(self) -> list[str]:
        """What is shown."""
        return [record.name for record, _ in self._shown or []]

    def show_entities(self, entities: list[tuple[AuthorityRecord, str]]) -> None:
        """Entries with a line that tells namesakes apart."""
        if entities == self._shown:
            return
        self._shown = entities
        for line in self._lines:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [EntityLine(record, detail) for record, detail in entities]
        for place, line in enumerate(self._lines):
            line.opened.connect(self.asked)
            line.removed.connect(self.removed)
            self._layout.insertWidget(place, line)
        self._order()
        self.add.setVisible(self._several or not entities)

    def _order(self) -> None:
        """Tab goes through the lines, then to the button below them: Qt puts what is new last."""
        before: QWidget = self.add
        for stop in (*(stop for line in self._lines for stop in line.stops), self.add):
            self.setTabOrder(before, stop)
            before = stop

    def sizeHint(self) -> QSize:
        return self._layout.sizeHint()

    @Slot()
    def _add(self) -> None:
        self.asked.emit(None)


def replaced(
    ids: tuple[AuthorityId, ...], old: AuthorityId | None, new: AuthorityId
) -> tuple[AuthorityId, ...]:
    """`ids` with `new` in the place of `old`, or at the end; each once."""
    changed = tuple(new if i == old else i for i in ids) if old is not None else (*ids, new)
    return tuple(dict.fromkeys(changed))
