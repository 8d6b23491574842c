"""The files of an import as rows: what was recognised, what speaks against them, what is ticked."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from annotator.intake.doubles import Double
from annotator.intake.inventory import Inventory, described
from annotator.intake.looking import Candidate
from annotator.storage.project import Project
from ui.intake import words
from ui.intake.ticking import TickRows
from ui.model_index import NO_PARENT, Index
from ui.spoken import spoken
from ui.strings import escaped, grouped, several

_ROLE = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HEADS = (
    *("Title", "File", "Remark", "Recognised as", "Language", "Encoding"),
    *("Size", "Paragraphs", "Pictures"),
)
_REMARK = 2
_NUMBERS = (6, 7, 8)
_PORTION = 500
"""Rows that are made in about a millisecond."""


@dataclass(slots=True, kw_only=True)
class Row:
    """One article of a file, or a file that cannot be read. `key` stays while rows come and go."""

    key: int
    candidate: Candidate
    ticked: bool = True
    double: Double | None = None


class IntakeRows(TickRows):
    """Ticked is what will be taken in."""

    def __init__(self, project: Project, bad: QColor) -> None:
        """`bad` is the colour in which a refusal is written."""
        super().__init__(list(map(words.tr, _HEADS)))
        self._project, self._bad = project, bad
        self.rows: list[Row] = []
        self._by_key: dict[int | None, Row] = {}
        self.next_key = 0
        self.inventory: Inventory | None = None

    def put(self, candidates: Iterable[Candidate], instead_of: set[Path]) -> None:
        """New rows at the end, or where those of the same files stood."""
        deque(self.putting(candidates, instead_of), maxlen=0)

    def putting(self, candidates: Iterable[Candidate], instead_of: set[Path]) -> Iterator[None]:
        """As `put`, for very many: between two portions it yields, and the rows are as they were
        until all are ready."""
        come: dict[Path, list[Row]] = {}
        for number, candidate in enumerate(candidates, start=1):
            row = Row(key=self.next_key, candidate=candidate, ticked=not candidate.error)
            come.setdefault(candidate.path, []).append(row)
            self.next_key += 1
            if not number % _PORTION:
                yield
        anew: list[Row] = []
        by_key: dict[int | None, Row] = {}
        for number, row in enumerate(self.rows, start=1):
            path = row.candidate.path
            anew += come.pop(path, []) if path in instead_of else [row]
            if not number % _PORTION:
                yield
        anew += [row for some in come.values() for row in some]
        for number, row in enumerate(anew, start=1):
            by_key[row.key] = row
            if not number % _PORTION:
                yield
        self._begin_anew(anew, by_key)

    def _begin_anew(self, rows: list[Row], by_key: dict[int | None, Row]) -> None:
        self.beginResetModel()
        gone = self._by_key.keys() - by_key.keys()
        self.rows, self._by_key = rows, by_key
        for row in rows if gone else ():
            if row.double is not None and row.double.row in gone:
                row.double = None
        self.endResetModel()
        self.ticked.emit()

    def mark(self, doubles: Mapping[int, Double]) -> None:
        """Say which rows are there already: they are no longer ticked."""
        for row in self.rows:
            if row.key in doubles:
                row.double, row.ticked = doubles[row.key], False
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self._heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.ticked.emit()

    def describe(self, inventory: Inventory | None) -> None:
        """Show what the sheet says of each file."""
        self.beginResetModel()
        self.inventory = inventory
        self.endResetModel()

    def candidate(self, at: int) -> Candidate:
        """The article of a row, with what the inventory says of it."""
        one = self.rows[at].candidate
        entry = self.inventory.of(one.path) if self.inventory is not None else None
        if entry is None or one.draft is None:
            return one
        draft = replace(one.draft, metadata=described(one.draft.metadata, entry))
        return replace(one, draft=draft)

    def chosen(self) -> list[Candidate]:
        """What is ticked, in order."""
        return [self.candidate(at) for at, row in enumerate(self.rows) if row.ticked]

    def tick(self, rows: Sequence[int], on: bool | None = None) -> None:
        """Tick rows, or the other way round where `on` is None. What has no text stays out."""
        some = [self.rows[at] for at in rows if not self.rows[at].candidate.error]
        wanted = not all(row.ticked for row in some) if on is None else on
        for row in some:
            row.ticked = wanted
        self.painted_anew()

    def remark(self, at: int) -> str:
        """What speaks against a row, or what else is to be known of it."""
        row = self.rows[at]
        if row.candidate.error:
            return words.reason(row.candidate.error, row.candidate.path)
        if row.double is not None:
            return words.double(row.double, self._called)
        odd = sum(one.count for one in row.candidate.oddities)
        told = [spoken(one) for one in row.candidate.warnings[:1]]
        if odd:
            told.append(several("Intake", odd, "1 odd character", "{n} odd characters"))
        return " · ".join(told)

    def _called(self, double: Double) -> str:
        if double.article is not None:
            [*lines] = self._project.article_lines([double.article])
            return f"“{escaped(lines[0].title, 60)}”" if lines else words.tr("an article")
        other = self._by_key.get(double.row)
        if other is None:
            return words.tr("another file")
        return escaped(words.name(other.candidate), 60)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def state(self, row: int) -> bool | None:
        return None if self.rows[row].candidate.error else self.rows[row].ticked

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if index.isValid() and role == _ROLE.TextAlignmentRole and index.column() in _NUMBERS:
            return int(_RIGHT)
        if index.isValid() and role == _ROLE.ForegroundRole and self.state(index.row()) is None:
            return self._bad
        return super().data(index, role)

    def cell(self, at: int, column: int) -> str:
        one = self.candidate(at)
        draft = one.draft
        cells = (
            escaped(words.title(one), 120),
            escaped(words.name(one), 120),
            escaped(self.remark(at), 300) if column == _REMARK else "",
            words.kind(one) if not one.error else words.tr("cannot be read"),
            draft.metadata.language if draft else "",
            draft.source.encoding if draft else "",
            words.size(one.size_bytes),
            grouped(len(draft.blocks)) if draft else "",
            grouped(len(draft.figures)) if draft and draft.figures else "",
        )
        return cells[column]
