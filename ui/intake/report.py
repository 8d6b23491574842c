"""What came of an import, in words that can be kept: what came in, what did not, and why."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.intake.looking import Candidate
from ui.intake import words
from ui.intake.rows import IntakeRows
from ui.intake.words import tr
from ui.keymap.naming import keyed
from ui.panels.fields.layout import plain
from ui.spoken import spoken
from ui.strings import escaped, grouped, isolated, several, unisolated

_MOST = 2_000


class ReportPage(QWidget):
    """Stays until it is closed; all of it can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self.summary, self.text = plain(""), QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Report of the import"))
        self.copy = QPushButton(tr("&Copy the report"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self._report = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self.text, 1)

    def show_outcome(self, rows: IntakeRows, taken: int, notes: Sequence[str]) -> None:
        """`notes` are about folders and the inventory."""
        self.summary.setText(in_words(taken, [row.candidate for row in rows.rows], self))
        told = "\n".join(_sections(rows, notes))
        self._report = f"{self.summary.text()}\n{told}"
        self.text.setPlainText(told.strip())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(unisolated(self._report))


def in_words(taken: int, candidates: Sequence[Candidate], near: QObject) -> str:
    """One sentence, or two where something failed."""
    failed = sum(bool(one.error) for one in candidates)
    parts = [several("Intake", taken, "1 article came in.", "{n} articles came in.")]
    if failed:
        parts.append(
            several("Intake", failed, "1 file could not be read.", "{n} files could not be read.")
        )
    if taken:
        parts.append(keyed(near, tr("{undo} takes all of it back.")))
    return " ".join(parts)


def about_inventory(rows: IntakeRows) -> list[str]:
    """What of the inventory was of use, and what not; nothing without one."""
    sheet = rows.inventory
    if sheet is None:
        return []
    lost = sheet.unmatched([row.candidate.path for row in rows.rows])
    every = len(sheet.entries)
    named = tr("{sheet}: {n} of {all} rows name a file of this import.")
    said = [named.format(sheet=sheet.name, n=every - len(lost), all=every)]
    if sheet.unknown_columns:
        unknown = tr("{sheet}: these columns are no field of a header: {columns}.")
        columns = ", ".join(sheet.unknown_columns)
        said.append(unknown.format(sheet=sheet.name, columns=columns))
    return [*said, *map(spoken, (*sheet.complaints, *lost))]


def _sections(rows: IntakeRows, notes: Sequence[str]) -> list[str]:
    every = list(enumerate(rows.rows))
    refused = [at for at, row in every if row.candidate.error]
    left = [at for at, row in every if not row.ticked and not row.candidate.error]
    come = [at for at, row in every if row.ticked]
    noted = sum(len(_noted(rows.rows[at].candidate)) for at in come)

    def remark(at: int) -> str:
        return f"{_name(rows, at)}: {rows.remark(at) or tr('not ticked')}"

    return [
        *_section(tr("Not read"), len(refused), map(remark, refused)),
        *_section(tr("Left out"), len(left), map(remark, left)),
        *_section(tr("Besides"), len(notes), notes),
        *_section(tr("Notes"), noted, (line for at in come for line in _notes(rows, at))),
        *_section(tr("Came in"), len(come), (_line(rows, at, words.title) for at in come)),
    ]


def _noted(one: Candidate) -> tuple[object, ...]:
    return (*one.warnings, *one.oddities)


def _notes(rows: IntakeRows, at: int) -> list[str]:
    one = rows.rows[at].candidate
    told = [*one.warnings, *(odd.in_words() for odd in one.oddities)]
    return [f"{_name(rows, at)}: {spoken(note)}" for note in told]


def _line(rows: IntakeRows, at: int, called: Callable[[Candidate], str]) -> str:
    return f"{_name(rows, at)}: {isolated(escaped(called(rows.candidate(at)), 200))}"


def _name(rows: IntakeRows, at: int) -> str:
    return isolated(escaped(words.name(rows.rows[at].candidate), 200))


def _section(title: str, number: int, lines: Iterable[str]) -> list[str]:
    """Nothing where there is nothing to tell. Of very many lines the first are made."""
    if not number:
        return []
    rest = number - _MOST
    more = [tr("… and {n} more").format(n=grouped(rest))] if rest > 0 else []
    return ["", title, *(f"  {line}" for line in islice(lines, _MOST)), *more]
