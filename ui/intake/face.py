"""How the sheet of an import looks: table, preview, and at the foot buttons and progress."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from ui.intake.preview import Preview
from ui.intake.report import ReportPage
from ui.intake.rows import IntakeRows
from ui.intake.ticking import TickTable
from ui.intake.words import tr
from ui.panels.fields.layout import plain
from ui.strings import grouped, several

_LETTERS = (32, 24, 43, 17, 11, 15, 9, 12, 10)
"""Widths of the columns."""


class Face:
    """The widgets of one sheet. It decides nothing."""

    def __init__(self, sheet: QDialog, rows: IntakeRows) -> None:
        self.table = TickTable(rows, _LETTERS, tr("Files to import"))
        self.preview, self.report = Preview(), ReportPage()
        self.said, self.bar = plain("", small=True), QProgressBar()
        self.kept = ""
        """What is said as long as nothing works again."""
        self.files, self.folder = _button(tr("Add &files…")), _button(tr("Add f&older…"))
        self.inventory = _button(tr("In&ventory…"))
        self.go, self.close = _button(tr("&Import")), _button(tr("Close"))
        self._pages = QStackedWidget()
        self._arrange(sheet)
        self._rows = rows
        self.table.selected.connect(self._show)
        self.rest()

    def run(self, words: str) -> None:
        """Something works: it can be stopped, and nothing else be begun."""
        self.bar.setRange(0, 0)
        self.bar.show()
        self.said.setText(words)
        self.kept = ""
        self._allow(False)
        self.close.setText(tr("Stop"))

    def rest(self) -> None:
        self.bar.hide()
        self._allow(True)
        self.close.setText(tr("Close"))

    def progress(self, done: int, total: int, left: str) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        words = tr("{n} of {all}").format(n=grouped(done), all=grouped(total))
        self.said.setText(" · ".join(part for part in (words, left) if part))

    def say(self, words: str, *, bad: bool) -> None:
        """A sentence at the foot; `bad` ones are spoken first by screen readers."""
        self.said.setText(words)
        self.said.setAccessibleDescription(words if bad else "")

    def count(self, ticked: int, notes: str) -> None:
        """How many are ticked, and what was left out of folders."""
        self.go.setText(several("Intake", ticked, "&Import 1 article", "&Import {n} articles"))
        if not self.bar.isVisible():
            self.go.setEnabled(ticked > 0)
            self.said.setText(self.kept or notes)

    def turn_to_report(self) -> None:
        self._pages.setCurrentIndex(1)
        for button in (self.files, self.folder, self.inventory, self.go):
            button.hide()
        self.report.copy.show()
        self.close.setDefault(True)
        self.close.setFocus()
        self.said.setText("")

    def _show(self) -> None:
        """The preview is of the first of the selected rows."""
        chosen = self.table.chosen()
        there = bool(chosen) and chosen[0] < len(self._rows.rows)
        self.preview.show_candidate(self._rows.candidate(chosen[0]) if there else None)

    def _allow(self, on: bool) -> None:
        for widget in (self.files, self.folder, self.inventory, self.go, self.preview):
            widget.setEnabled(on)

    def _arrange(self, sheet: QDialog) -> None:
        layout, halves = QVBoxLayout(sheet), QSplitter(Qt.Orientation.Vertical)
        layout.setSpacing(8)
        layout.addWidget(self._pages, 1)
        self._pages.addWidget(halves)
        self._pages.addWidget(self.report)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(9)
        halves.addWidget(self.table)
        halves.addWidget(self.preview)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        self.bar.setAccessibleName(tr("Progress of the import"))
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.report.copy.hide()
        foot = QHBoxLayout()
        for button in (self.files, self.folder, self.inventory, self.report.copy):
            foot.addWidget(button)
        foot.addWidget(self.bar, 1)
        foot.addStretch(1)
        foot.addWidget(self.close)
        foot.addWidget(self.go)
        layout.addWidget(self.said)
        layout.addLayout(foot)
        fit(sheet, 1240, 740)


def fit(sheet: QDialog, width: int, height: int) -> None:
    """So large, or as the screen allows."""
    sheet.resize(QSize(width, height).boundedTo(sheet.screen().availableSize() * 0.94))


def _button(words: str) -> QPushButton:
    found = QPushButton(words)
    found.setAutoDefault(False)
    return found
