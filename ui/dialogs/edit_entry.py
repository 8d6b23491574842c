"""An entry of the register with all its fields."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.tagset import Tag
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import beside, labelled
from ui.panels.fields.note import NoteField

SCHEMES = ("wikidata", "viaf", "gnd", "geonames", "isni", "loc", "orcid", "url")


class IdentifierLine(QWidget):
    """One number in a list that others keep."""

    removed = Signal()
    """The line is to go."""

    def __init__(self, identifier: Identifier | None = None) -> None:
        super().__init__()
        self.scheme, self.value = QComboBox(), QLineEdit()
        self.scheme.setEditable(True)
        self.scheme.addItems(SCHEMES)
        self.scheme.setAccessibleName(self.tr("List"))
        self.value.setAccessibleName(self.tr("Number in the list"))
        self.value.setPlaceholderText(self.tr("such as Q42"))
        if identifier is not None:
            self.scheme.setCurrentText(identifier.scheme)
            self.value.setText(identifier.value)
        cross = QToolButton()
        cross.setText("×")
        cross.setAutoRaise(True)
        cross.setAccessibleName(self.tr("Remove this identifier"))
        cross.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scheme, 1)
        layout.addWidget(self.value, 2)
        layout.addWidget(cross)

    @property
    def identifier(self) -> Identifier | None:
        """None while either half is empty."""
        scheme = "-".join(self.scheme.currentText().split()).lower()
        value = self.value.text().strip()
        return Identifier(scheme=scheme, value=value) if scheme and value else None


class IdentifiersField(QWidget):
    """All identifiers of an entry, line by line."""

    def __init__(self, identifiers: tuple[Identifier, ...]) -> None:
        super().__init__()
        self.lines: list[IdentifierLine] = []
        self.add = QPushButton(self.tr("Add an identifier"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addWidget(self.add)
        for identifier in identifiers:
            self._append(IdentifierLine(identifier))

    @property
    def identifiers(self) -> tuple[Identifier, ...]:
        found = (line.identifier for line in self.lines)
        return tuple(dict.fromkeys(i for i in found if i is not None))

    @Slot()
    def _add(self) -> None:
        line = IdentifierLine()
        self._append(line)
        line.value.setFocus()

    def _append(self, line: IdentifierLine) -> None:
        line.removed.connect(self._remove)
        self._layout.insertWidget(len(self.lines), line)
        self.lines.append(line)

    @Slot()
    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, IdentifierLine) and line in self.lines:
            self.lines.remove(line)
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()


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
        self.kind = WordField((tag.id, tag.label) for tag in tags)
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
        self.name.textChanged.connect(self._check)
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
        save.setEnabled(bool(self.name.text().strip()))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
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
        layout.addWidget(self._buttons)
        self.setMinimumWidth(440)
        self.name.setFocus()
        self.name.selectAll()
