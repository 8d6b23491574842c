"""One entry is really two: which mentions and names go to the other."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.annotation import Annotation
from annotator.model.authority import AuthorityRecord
from annotator.storage.reading import ProjectReading
from annotator.suggest.register.index import folded
from ui.panels.fields.layout import labelled, plain
from ui.panels.mentions import MentionList
from ui.panels.register_rows import counted
from ui.sizes import begin_with
from ui.strings import escaped

_MOST_VARIANTS = 12


class SplitEntry(QDialog):
    """Nothing is written here."""

    agreed = Signal(str, object, object)
    """The name of the new entry, the annotations that go over, and the variants."""

    def __init__(self, project: ProjectReading, entry: AuthorityRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = entry
        self.setWindowTitle(self.tr("Split the entry"))
        self.name = QLineEdit()
        self.list = MentionList(project, with_ticks=True)
        self.list.rows.show(project.annotations_of(entry.id))
        self.variants = [QCheckBox(escaped(v, 60)) for v in entry.variants[:_MOST_VARIANTS]]
        self._told = plain("", faint=True, small=True)
        self._alike = QPushButton(self.tr("Tick all of this spelling"))
        self._alike.setAutoDefault(False)
        self._alike.clicked.connect(self.tick_alike)
        standard = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.box.button(standard.Ok).setText(self.tr("Split"))
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        self._arrange()
        self.name.textChanged.connect(self._check)
        self.list.rows.ticked.connect(self._check)
        self._check()
        self.name.setFocus()

    def accept(self) -> None:
        super().accept()
        chosen = self.list.rows.chosen
        moved = [a for a in self.list.rows.annotations if a.id in chosen]
        pairs = zip(self._entry.variants, self.variants, strict=False)
        names = tuple(name for name, box in pairs if box.isChecked())
        self.agreed.emit(self.name.text().strip(), moved, names)

    @Slot()
    def tick_alike(self) -> None:
        """Tick every mention spelt as the one under the bar, and the variant of that name."""
        row = self.list.currentIndex().row()
        if row < 0:
            return
        spelling = folded(self.list.rows.annotations[row].quote)
        alike: list[Annotation] = [
            a for a in self.list.rows.annotations if folded(a.quote) == spelling
        ]
        self.list.rows.tick(alike, on=True)
        for name, box in zip(self._entry.variants, self.variants, strict=False):
            if folded(name) == spelling:
                box.setChecked(True)

    @Slot()
    def _check(self) -> None:
        number = len(self.list.rows.chosen)
        told = self.tr("{0} of {1} go to the new entry.")
        self._told.setText(told.format(number, counted(len(self.list.rows.annotations))))
        ready = bool(self.name.text().strip())
        self.box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _arrange(self) -> None:
        layout, below = QVBoxLayout(self), QHBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(plain(escaped(self._entry.name)))
        layout.addWidget(labelled(self.tr("Name of the new entry"), self.name))
        layout.addWidget(labelled(self.tr("Mentions that are of the new one"), self.list), 1)
        below.addWidget(self._told, 1)
        below.addWidget(self._alike)
        layout.addLayout(below)
        if self.variants:
            layout.addWidget(plain(self.tr("Other names that go with it"), faint=True, small=True))
        for box in self.variants:
            layout.addWidget(box)
        layout.addWidget(self.box)
        begin_with(self, 560, 520)
        if self.list.rows.annotations:
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
