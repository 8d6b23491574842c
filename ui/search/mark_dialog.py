"""Asks what the ticked hits are to be marked as."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import TagId
from annotator.model.tagset import Kind, Tag
from annotator.suggest.register.index import RegisterIndex
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import labelled, plain
from ui.strings import called, escaped, several

KINDS = (Kind.ENTITY, Kind.CLAIM, Kind.QUOTATION)
"""What many places can be at once; captions and corrections are each of their own."""


class MarkHits(QDialog):
    """A tag, and for an entity its entry. Nothing is written here."""

    answered = Signal(object, str)
    """The `Tag`, and the name of the entry, or nothing where it is left open."""

    def __init__(
        self,
        number: int,
        tags: Sequence[Tag],
        register: RegisterIndex,
        likely: str,
        parent: QWidget,
    ) -> None:
        """`likely` is the name that the hits suggest."""
        super().__init__(parent)
        self.setWindowTitle(several("MarkHits", number, "Mark 1 hit", "Mark {n} hits"))
        self._tags = {tag.id: tag for tag in tags if tag.kind in KINDS}
        self._register, self._likely = register, likely
        self.tag = WordField([(tag.id, called(tag)) for tag in self._tags.values()])
        self.entry = QLineEdit(likely)
        self._said = plain("", faint=True, small=True)
        self._entry = labelled(self.tr("Who or what all of them are (may stay empty)"), self.entry)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = QPushButton(self.tr("Mark"))
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(plain(self.windowTitle()))
        layout.addWidget(labelled(self.tr("As"), self.tag))
        layout.addWidget(self._entry)
        layout.addWidget(self._said)
        layout.addWidget(buttons)
        self.setMinimumWidth(400)
        self.tag.picked.connect(self._explain)
        self.entry.textChanged.connect(self._explain)
        self._begin_with(self._known(likely))

    @property
    def chosen(self) -> Tag:
        return self._tags[TagId(str(self.tag.now))]

    def accept(self) -> None:
        super().accept()
        named = self.chosen.kind is Kind.ENTITY
        self.answered.emit(self.chosen, self.entry.text().strip() if named else "")

    def _begin_with(self, known: AuthorityRecord | None) -> None:
        first = known.kind if known is not None else next(iter(self._tags))
        self.tag.show_value(first)
        if known is None:
            self.entry.clear()
        self._explain()
        self.tag.setFocus()

    @Slot()
    def _explain(self) -> None:
        entity = self.chosen.kind is Kind.ENTITY
        self._entry.setEnabled(entity)
        name = self.entry.text().strip()
        known = self._known(name, self.chosen.id)
        if not entity:
            self._said.setText(self.tr("Fields can be filled in afterwards, one by one."))
        elif not name:
            self._said.setText(self.tr("Who or what is meant is left open."))
        elif known is not None:
            words = self.tr("Linked to “{name}” of the register.")
            self._said.setText(words.format(name=escaped(known.name)))
        else:
            words = self.tr("A new entry “{name}” is made in the same step.")
            self._said.setText(words.format(name=escaped(name)))

    def _known(self, name: str, kind: TagId | None = None) -> AuthorityRecord | None:
        return entry_called(self._register, name, kind)


def entry_called(
    register: RegisterIndex, name: str, kind: TagId | None = None
) -> AuthorityRecord | None:
    """The one entry of this name and kind, the oldest where there are several."""
    if not name.strip():
        return None
    found = (register.get(number) for number in sorted(register.exactly(name)))
    return next((r for r in found if r is not None and kind in (None, r.kind)), None)
