"""The sheet of an export: the form, then how far it is, then what came of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.jobs import JobContext
from annotator.plugins import Exported
from ui.dialogs.export import ExportForm, Offer
from ui.dialogs.exported import ExportedPage
from ui.dialogs.making import MakingSheet
from ui.formats import Asked
from ui.jobs import Jobs
from ui.sizes import begin_with


class Ends(NamedTuple):
    """What is called when an export has ended, each on the window's thread."""

    done: Callable[[list[Exported]], None]
    failed: Callable[[Exception], None]
    stopped: Callable[[], None]


Start = Callable[[Asked, Ends], JobContext]


class ExportSheet(MakingSheet):
    """Enter exports; then a finding that is chosen leads to its annotation."""

    finding_chosen = Signal(object)
    """The `Finding` that a person wants to see to; the sheet is closed."""

    def __init__(
        self, offer: Offer, last: Asked, start: Start, jobs: Jobs, parent: QWidget
    ) -> None:
        self.form, self.page = ExportForm(offer, last), ExportedPage()
        words = QCoreApplication.translate("ExportSheet", "&Export")
        super().__init__(words, self.form, self.page, jobs, parent)
        self.setWindowTitle(self.tr("Export"))
        self._start, self.asked = start, last
        self.form.changed.connect(self.go.setEnabled)
        self.form.changed.connect(self.replace.hide)
        self.go.setEnabled(self.form.ready)
        self.page.chosen.connect(self._lead)
        self.form.format.setFocus()
        begin_with(self, 600, 620)

    def start_job(self) -> JobContext:
        self.asked = replace(self.form.asked, replace=self.replacing)
        return self._start(self.asked, Ends(self._done, self.failed, self.stopped))

    def place(self) -> str:
        return str(self.asked.target.parent if self.asked.packed else self.asked.target)

    def _done(self, done: list[Exported]) -> None:
        proved = self.asked.format.startswith("tei")
        self.page.show_outcome(done, self.asked, proved=proved)
        self.ended()
        if self.page.findings.findings:
            self.page.findings.setFocus()
        else:
            self.close_button.setFocus()

    @Slot(object)
    def _lead(self, finding: object) -> None:
        self.accept()
        self.finding_chosen.emit(finding)
