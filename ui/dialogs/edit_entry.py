"""An entry of the register with all its fields."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.model.authority import AuthorityRecord
from annotator.model.tagset import Tag
from ui.panels.fields.enums import WordField
from ui.panels.fields.identifiers import IdentifiersField
from ui.panels.fields.layout import beside, column, labelled, scrolled
from ui.panels.fields.note import NoteField
from ui.sizes import begin_with
from ui.strings import called


class EditEntry(QDialog):
    """Name, kind, other names, identifiers, dates, note. Nothing is written here."""

    finished_with = Signal(object)
    """The `AuthorityRecord` as it is to be."""

    def __init__(self, tags: list[Tag], record: AuthorityRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self.setWindowTitle(self.tr("Entry of the register"))
        self.name, self.dates = QLineEdit(record.name), QLineEdit(record.dates)
        self.coordinates = QLineEdit(record.coordinates)
        self.coordinates.setPlaceholderText(self.tr("latitude longitude, such as 50.94 6.96"))
        self.kind = WordField((tag.id, called(tag)) for tag in tags)
        self._kind_id = record.kind
        self.kind.show_value(record.kind)
        self.kind.picked.connect(self._set_kind)
        self.variants, self.note = NoteField(), NoteField()
        self.variants.show_text("\n".join(record.variants))
        self.note.show_text(record.note)
        self.identifiers = IdentifiersField(record.identifiers)
        self.dates.setPlaceholderText(self.tr("such as 1953–2001, or 2021-08-22"))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._fields = QWidget()
        self._area = scrolled(self._fields)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field
        self.name.textChanged.connect(self._check)
        self.identifiers.changed.connect(self._check)
        self._arrange()
        self._check()

    @property
    def entry(self) -> AuthorityRecord:
        """The record with what the fields hold."""
        name = " ".join(self.name.text().split())
        lines = (" ".join(line.split()) for line in self.variants.text().splitlines())
        variants = tuple(dict.fromkeys(v for v in lines if v and v != name))
        return replace(
            self._record,
            name=name,
            kind=self._kind_id,
            variants=variants,
            identifiers=self.identifiers.identifiers,
            dates=self.dates.text().strip(),
            coordinates=" ".join(self.coordinates.text().replace(",", " ").split()),
            note=self.note.text(),
        )

    def accept(self) -> None:
        self.finished_with.emit(self.entry)
        super().accept()

    @Slot(object)
    def _set_kind(self, kind: object) -> None:
        self._kind_id = kind  # type: ignore[assignment]  # the values offered are tag ids

    @Slot()
    def _check(self) -> None:
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        named = bool(self.name.text().strip())
        save.setEnabled(named and self.identifiers.may_be_saved)
        QTimer.singleShot(0, self, self._grow)

    @Slot()
    def _grow(self) -> None:
        """Make room for a line or a sentence that has come in, as long as the screen has it."""
        fields, area = self._fields, self._area
        lacking = fields.minimumSizeHint().height() - area.viewport().height()
        if lacking > 0:
            begin_with(self, self.width(), self.height() + lacking)

    def _arrange(self) -> None:
        layout = column(self._fields)
        layout.addWidget(labelled(self.tr("Name"), self.name))
        layout.addWidget(
            beside(labelled(self.tr("Kind"), self.kind), labelled(self.tr("Dates"), self.dates))
        )
        for title, field in (
            (self.tr("Other names, one a line"), self.variants),
            (self.tr("Identifiers"), self.identifiers),
            (self.tr("Coordinates of a place"), self.coordinates),
            (self.tr("Note"), self.note),
        ):
            layout.addWidget(labelled(title, field))
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._buttons)
        self.setMinimumWidth(440)
        self.name.setFocus()
        self.name.selectAll()
