"""Several entries are to become one: which stays, what it will say, and what speaks against it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.changes.merging import Conflict, conflicts, merged_record
from annotator.model.authority import AuthorityRecord
from annotator.model.identifiers import title
from annotator.model.ids import AuthorityId
from annotator.model.relation import Relation, Sameness
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import labelled, plain
from ui.panels.register_rows import counted
from ui.strings import escaped, isolated, within


class MergeEntries(QDialog):
    """Shows before anything is done. Nothing is written here."""

    agreed = Signal(object, object)
    """The `AuthorityRecord` that stays, and those that become part of it."""

    def __init__(
        self,
        entries: Sequence[AuthorityRecord],
        relations: Sequence[Relation],
        labels: dict[str, str],
        uses: Mapping[AuthorityId, int],
        parent: QWidget,
    ) -> None:
        """`uses` counts the mentions of each; the entry named most often is offered to stay."""
        super().__init__(parent)
        self._entries, self._labels = list(entries), labels
        self.setWindowTitle(self.tr("Merge entries"))
        most = max(self._entries, key=lambda e: uses.get(e.id, 0))
        self._kept = most
        self.stays = WordField((e.id, _told(e, uses.get(e.id, 0))) for e in self._entries)
        self.stays.show_value(most.id)
        self.stays.picked.connect(self._keep)
        self._becomes = plain("")
        found = conflicts(self._entries, relations)
        self.against = plain("\n".join(_against(conflict, labels) for conflict in found))
        standard = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(standard.Ok | standard.Cancel)
        merge = self.box.button(standard.Ok)
        merge.setText(self.tr("Merge all the same") if found else self.tr("Merge"))
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(labelled(self.tr("This one stays"), self.stays))
        layout.addWidget(labelled(self.tr("It will then say"), self._becomes))
        if found:
            layout.addWidget(labelled(self.tr("What speaks against it"), self.against))
        hint = self.tr("Mentions, claims, captions and relations go over. Undo takes it back.")
        layout.addWidget(plain(hint, faint=True, small=True))
        layout.addStretch(1)
        layout.addWidget(self.box)
        self.setMinimumWidth(480)
        self._preview()
        merge.setFocus()

    def accept(self) -> None:
        super().accept()
        others = [entry for entry in self._entries if entry.id != self._kept.id]
        self.agreed.emit(self._kept, others)

    @Slot(object)
    def _keep(self, authority_id: object) -> None:
        self._kept = next(e for e in self._entries if e.id == authority_id)
        self._preview()

    def _preview(self) -> None:
        others = [entry for entry in self._entries if entry.id != self._kept.id]
        after = merged_record(self._kept, others)
        lines = [
            f"{isolated(escaped(after.name))} · {within(self._labels.get(after.kind, after.kind))}",
            isolated(escaped(", ".join(after.variants), 300)) if after.variants else "",
            escaped(", ".join(f"{title(i.scheme)} {i.value}" for i in after.identifiers), 300),
            escaped(" · ".join(filter(None, (after.dates, after.coordinates))), 100),
            escaped(after.note, 300),
        ]
        self._becomes.setText("\n".join(line for line in lines if line))


def _told(entry: AuthorityRecord, uses: int) -> str:
    return " · ".join(filter(None, (isolated(escaped(entry.name, 60)), entry.dates, counted(uses))))


def _against(conflict: Conflict, labels: dict[str, str]) -> str:
    if conflict.field == Sameness.NOT:
        one, other = (escaped(name, 60) for name, _ in conflict.values)
        return _tr("It has been said that “{0}” and “{1}” are not the same.").format(one, other)
    names = {"kind": _tr("Kind"), "dates": _tr("Dates"), "coordinates": _tr("Coordinates")}
    what = names.get(conflict.field, title(conflict.field))
    values = [
        f"{escaped(labels.get(value, value), 60)} ({escaped(name, 60)})"
        for name, value in conflict.values
    ]
    return f"{what}: {', '.join(values)}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("MergeEntries", words)
