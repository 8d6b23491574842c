"""The register as a list, page by page: entries that fit the filter, with their counts."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    Qt,
    Signal,
)

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId
from annotator.suggest.register.index import RegisterIndex, folded
from ui.model_index import NO_PARENT, Index
from ui.picker.choice import Known, Row
from ui.picker.rows import ROW, description
from ui.strings import several

PAGE = 200
AT_A_TIME = 2_000
"""Entries that are looked at in one go: a filter that few fit must not stop the window."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are to be shown. `ids` gives them in their order."""

    ids: Iterable[AuthorityId] = ()
    query: str = ""
    kind: TagId | None = None
    labels: Mapping[TagId, str] = field(default_factory=dict)


class RegisterRows(QAbstractListModel):
    """The whole `Row` lies under the role ROW. More is looked for as the list is scrolled."""

    looked = Signal()
    """More has been looked for, and found or not."""

    def __init__(
        self,
        register: RegisterIndex,
        count: Callable[[list[AuthorityId]], dict[AuthorityId, int]],
        remark: Callable[[AuthorityRecord], str],
    ) -> None:
        """`count` tells how many annotations name each entry, `remark` what else is to be said."""
        super().__init__()
        self._register, self._count, self._remark = register, count, remark
        self._records: list[AuthorityRecord] = []
        self._uses: dict[AuthorityId, int] = {}
        self._wanted = Wanted()
        self._rest: Iterator[AuthorityRecord | None] = iter(())
        self.complete = True
        """Whether all that fit are shown, so that their number is known."""

    def refresh(self, wanted: Wanted) -> None:
        """Show the first page of other entries."""
        self.beginResetModel()
        self._wanted, self._records, self._uses = wanted, [], {}
        self._rest, self.complete = self._fitting(wanted), False
        self._records = self._next()
        self.endResetModel()

    def canFetchMore(self, _: Index = NO_PARENT) -> bool:
        return not self.complete

    def fetchMore(self, _: Index = NO_PARENT) -> None:
        """A further page, or as much of it as is found in one go."""
        found = self._next()
        if found:
            first = len(self._records)
            self.beginInsertRows(NO_PARENT, first, first + len(found) - 1)
            self._records += found
            self.endInsertRows()
        self.looked.emit()

    def record(self, row: int) -> AuthorityRecord | None:
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, authority_id: AuthorityId) -> int:
        """Where an entry stands among those shown, or -1."""
        rows = (i for i, record in enumerate(self._records) if record.id == authority_id)
        return next(rows, -1)

    def uses(self, record: AuthorityRecord) -> int:
        """How many annotations name an entry that is shown."""
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
        told = (self._remark(record), description(record, self._wanted.labels), schemes)
        detail = " · ".join(part for part in told if part)
        count = str(self._uses.get(record.id, 0) or "")
        if role == ROW:
            return Row(Known(record), record.name, detail, count, 0, record.kind)
        count = counted(int(count)) if count else ""
        return ", ".join(part for part in (record.name, detail, count) if part)

    def _next(self) -> list[AuthorityRecord]:
        found: list[AuthorityRecord] = []
        looked_at = 0
        for record in islice(self._rest, AT_A_TIME):
            looked_at += 1
            if record is not None:
                found.append(record)
            if len(found) == PAGE:
                break
        self.complete = len(found) < PAGE and looked_at < AT_A_TIME
        self._uses |= self._count([record.id for record in found])
        return found

    def _fitting(self, wanted: Wanted) -> Iterator[AuthorityRecord | None]:
        """Each entry that fits, and None for each that does not."""
        query = folded(wanted.query)
        kinds = {kind for kind, label in wanted.labels.items() if _begins(label, query)}
        for authority_id in wanted.ids:
            record = self._register.get(authority_id)
            if record is None or (wanted.kind is not None and record.kind != wanted.kind):
                yield None
            elif not query or any(query in name for name in self._register.names(authority_id)):
                yield record
            else:
                yield record if record.kind in kinds else None


def _begins(label: str, query: str) -> bool:
    return bool(query) and folded(label).startswith(query)


def counted(number: int) -> str:
    """`3 mentions`."""
    return several("Register", number, "1 mention", "{n} mentions")
