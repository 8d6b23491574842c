"""The rows of the picker: entries with digit, dates and count, then “unresolved” and “new”."""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    Qt,
)

from annotator.model import ids
from annotator.model.authority import AuthorityRecord
from annotator.model.identifiers import title
from annotator.model.ids import TagId
from annotator.model.pack import Hit
from annotator.model.tagset import Tag
from annotator.suggest.register.index import folded
from annotator.suggest.register.ranking import Candidate
from annotator.suggest.register.spelling import PARTICLES
from ui.keymap.keyset import shown
from ui.model_index import NO_PARENT, Index
from ui.picker.choice import Known, New, Row, Unresolved
from ui.strings import called, escaped, within

ROW = int(Qt.ItemDataRole.UserRole)


def tr(text: str) -> str:
    return QCoreApplication.translate("Picker", text)


class Rows(QAbstractListModel):
    """The rows that are on offer; the whole `Row` lies under the role ROW."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def offer(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.detail, row.aside) if part)
        return None


def rows_for(
    name: str,
    tag: Tag,
    candidates: list[Candidate],
    labels: Mapping[TagId, str],
    kin: Callable[[AuthorityRecord], str],
    *,
    offer_unresolved: bool,
) -> list[Row]:
    """Candidates under digits from 1, then what can always be said."""
    alike = _namesakes(candidates)
    rows = [
        Row(
            Known(c.record),
            escaped(c.record.name, 200),
            _apart(c.record, labels, kin) if c in alike else description(c.record, labels),
            tr("{count}× here").format(count=c.uses_here) if c.uses_here else tr("project"),
            digit,
            c.record.kind,
        )
        for digit, c in enumerate(candidates, start=1)
    ]
    if offer_unresolved:
        some = tr("Unresolved: some “{name}”").format(name=name) if name else tr("Unresolved")
        rows.append(
            Row(Unresolved(tag.id), some, tr("0 · decide later: goes to the names left open"))
        )
    if name:
        new = tr("New {kind} “{name}”").format(kind=within(called(tag)), name=name)
        rows.append(Row(New(tag.id, name), new, shown("Ctrl+Return")))
    return rows


def _namesakes(candidates: list[Candidate]) -> list[Candidate]:
    """Those that share a word of their name with another: father and son, or two of one name."""
    words = [set(folded(c.record.name).split()) - PARTICLES for c in candidates]
    bearers = Counter(word for some in words for word in some)
    return [
        c for c, some in zip(candidates, words, strict=True) if any(bearers[w] > 1 for w in some)
    ]


def _apart(
    record: AuthorityRecord, labels: Mapping[TagId, str], kin: Callable[[AuthorityRecord], str]
) -> str:
    """What tells a namesake from the others; where nothing is known of it, at least its number."""
    told = [description(record, labels), kin(record)]
    if not (record.dates or record.note or told[1]):
        numbers = [f"{title(i.scheme)} {i.value}" for i in record.identifiers[:1]]
        told += numbers or [ids.label(record.id)]
    return " · ".join(part for part in told if part)


def rows_of_packs(
    hits: list[Hit], tag: Tag, labels: Mapping[TagId, str], *, after: int
) -> list[Row]:
    """What packs know, under the digits that are left. To choose one founds an entry."""
    rows = []
    for digit, hit in enumerate(hits, start=after + 1):
        entry = hit.entry
        kind = entry.kind if entry.kind in labels else tag.id
        told = (entry.dates, within(labels.get(kind, kind)), entry.note)
        detail = " · ".join(part for part in told if part) or ", ".join(entry.variants[:2])
        pack = tr("from {pack}").format(pack=escaped(hit.pack, 24))
        choice = New(kind, entry.name, entry)
        rows.append(Row(choice, escaped(entry.name), escaped(detail, 120), pack, digit, kind))
    return rows


def description(record: AuthorityRecord, labels: Mapping[TagId, str]) -> str:
    """What tells namesakes apart: dates, kind, note, else other names."""
    other = ", ".join(record.variants[:2])
    note = record.note.splitlines()[0] if record.note.strip() else other
    kind = within(labels.get(record.kind, record.kind))
    return escaped(" · ".join(part for part in (record.dates, kind, note) if part), 200)
