"""Asks how two things stand to each other."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.model.relation import Bond
from ui.panels.fields.layout import labelled, plain

NAMES = {
    Bond.ENTRIES: (
        *("memberOf", "partOf", "locatedIn", "childOf", "parentOf", "spouseOf", "siblingOf"),
        *("employedBy", "leaderOf", "spokespersonOf", "ownerOf", "successorOf", "authorOf"),
    ),
    Bond.ANNOTATIONS: ("repeats", "duplicates", "contradicts", "supports", "refutes", "answers"),
}
"""Offered; any other word may be typed."""

_MUTUAL = frozenset(("spouseOf", "siblingOf", "duplicates", "contradicts"))


class Relate(QDialog):
    """The name of the relation, and whether it has a direction. Nothing is written here."""

    answered = Signal(str, bool)
    """The name, and True for one without a direction."""

    def __init__(self, bond: Bond, active: str, passive: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Relation"))
        self.name, self.mutual = QComboBox(), QCheckBox(self.tr("in both directions alike"))
        self.name.setEditable(True)
        self.name.addItems(NAMES[bond])
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(plain(active))
        layout.addWidget(labelled(self.tr("is, to what follows"), self.name))
        layout.addWidget(self.mutual)
        layout.addWidget(plain(passive))
        layout.addWidget(self._buttons)
        self.setMinimumWidth(380)
        self.name.currentTextChanged.connect(self._named)
        self._named(self.name.currentText())
        line = self.name.lineEdit()
        if line is not None:
            line.selectAll()
            line.returnPressed.connect(self._enter)
        self.name.setFocus()

    def accept(self) -> None:
        """Once only: Enter may come from the line and from the button."""
        if self.result() == QDialog.DialogCode.Accepted:
            return
        super().accept()
        self.answered.emit(self.name.currentText().strip(), self.mutual.isChecked())

    @Slot()
    def _enter(self) -> None:
        """A list that can be typed into keeps Enter for itself."""
        if self.name.currentText().strip():
            self.accept()

    @Slot(str)
    def _named(self, name: str) -> None:
        self.mutual.setChecked(name in _MUTUAL)
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(name.strip()))
