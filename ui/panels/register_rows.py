"""The register as a list: entries that fit the filter, with how often each is named."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId
from annotator.suggest.register import RegisterIndex, folded
from ui.picker.choice import Known, Row
from ui.picker.rows import ROW, description

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class RegisterRows(QAbstractListModel):
    """Rows by name. The whole `Row` lies under the role ROW."""

    def __init__(self, register: RegisterIndex) -> None:
        super().__init__()
        self._register = register
        self._records: list[AuthorityRecord] = []
        self._uses: dict[AuthorityId, int] = {}
        self._labels: dict[TagId, str] = {}

    def refresh(
        self, query: str, uses: dict[AuthorityId, int], labels: dict[TagId, str], *, used_only: bool
    ) -> None:
        """Show the entries one of whose names, or whose kind, has `query` in it."""
        wanted = folded(query)
        self.beginResetModel()
        self._uses, self._labels = uses, labels
        found = [
            record
            for record in self._register
            if (not used_only or record.id in uses) and self._fits(record, wanted)
        ]
        self._records = sorted(found, key=lambda r: (r.name.casefold(), r.id))
        self.endResetModel()

    def record(self, row: int) -> AuthorityRecord | None:
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, authority_id: AuthorityId) -> int:
        """Where an entry stands, or -1."""
        rows = (i for i, record in enumerate(self._records) if record.id == authority_id)
        return next(rows, -1)

    def uses(self, record: AuthorityRecord) -> int:
        """How many annotations name an entry."""
        return self._uses.get(record.id, 0)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self.record(index.row()) if index.isValid() else None
        if record is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return record.name
        if role not in (ROW, Qt.ItemDataRole.AccessibleTextRole):
            return None
        schemes = " ".join(identifier.scheme for identifier in record.identifiers)
        detail = description(record, self._labels)
        detail = f"{detail} · {schemes}" if schemes else detail
        count = str(self._uses.get(record.id, 0) or "")
        if role == ROW:
            return Row(Known(record), record.name, detail, count, 0, record.kind)
        return ", ".join(part for part in (record.name, detail, count) if part)

    def _fits(self, record: AuthorityRecord, wanted: str) -> bool:
        if not wanted or any(wanted in name for name in self._register.names(record.id)):
            return True
        return folded(self._labels.get(record.kind, "")).startswith(wanted)
