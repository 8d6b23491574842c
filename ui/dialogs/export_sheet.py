"""The sheet of an export: the form, then how far it is, then what came of it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.jobs import JobContext
from annotator.plugins import Exported
from ui.dialogs.export import ExportForm, Offer
from ui.dialogs.exported import ExportedPage
from ui.formats import Asked
from ui.jobs import Jobs
from ui.panels.fields.layout import plain, scrolled
from ui.sizes import begin_with


class Ends(NamedTuple):
    """What is called when an export has ended, each on the window's thread."""

    done: Callable[[list[Exported]], None]
    failed: Callable[[Exception], None]
    stopped: Callable[[], None]


Start = Callable[[Asked, Ends], JobContext]

_ROLE = QDialogButtonBox.ButtonRole


class ExportSheet(QDialog):
    """Enter exports, Esc stops what runs and else closes."""

    finding_chosen = Signal(object)
    """The `Finding` that a person wants to see to; the sheet is closed."""

    def __init__(
        self, offer: Offer, last: Asked, start: Start, jobs: Jobs, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._start = start
        self._job: JobContext | None = None
        self.asked = last
        self.form, self.page = ExportForm(offer, last), ExportedPage()
        self.said, self.bar = plain(""), QProgressBar()
        self._pages = QStackedWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(self.tr("&Export"))
        self.folder = QPushButton(self.tr("&Show the folder"))
        self.again = QPushButton(self.tr("&Back"))
        self._arrange()
        self.form.changed.connect(self.go.setEnabled)
        self.go.setEnabled(self.form.ready)
        self.page.chosen.connect(self._lead)
        jobs.progressed.connect(self._progress)
        self.finished.connect(self.deleteLater)
        self.form.format.setFocus()

    @property
    def running(self) -> bool:
        return self._job is not None

    @Slot()
    def begin(self) -> None:
        """Carry out what the form asks for."""
        self.asked = self.form.asked
        self.bar.setRange(0, 0)
        self.said.setText(self.tr("Exporting…"))
        self._turn_to(1)
        self._job = self._start(self.asked, Ends(self._done, self._failed, self._stopped))

    def reject(self) -> None:
        """Esc while an export runs stops it."""
        if self._job is not None:
            self._job.cancel()
            self.said.setText(self.tr("Stopping after the article in hand…"))
            return
        super().reject()

    @Slot(object, int, int)
    def _progress(self, job: JobContext, done: int, total: int) -> None:
        if job is self._job:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            words = self.tr("{n} of {all} articles")
            self.said.setText(words.format(n=f"{done:,}", all=f"{total:,}"))

    def _done(self, done: list[Exported]) -> None:
        self._job = None
        proved = self.asked.format.startswith("tei")
        self.page.show_outcome(done, self.asked, proved=proved)
        self._turn_to(2)
        if self.page.findings.findings:
            self.page.findings.setFocus()
        else:
            self._close_button().setFocus()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._turn_to(0)
        self.complaint.setText(str(error))
        self.complaint.show()

    def _stopped(self) -> None:
        self._job = None
        self._turn_to(0)
        self.complaint.setText(self.tr("Stopped. What was written before is whole and stays."))
        self.complaint.show()

    @Slot(object)
    def _lead(self, finding: object) -> None:
        self.accept()
        self.finding_chosen.emit(finding)

    @Slot()
    def _back(self) -> None:
        self._turn_to(0)

    @Slot()
    def _show_folder(self) -> None:
        place = self.asked.target.parent if self.asked.packed else self.asked.target
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.complaint.hide()
        self.go.setVisible(page == 0)
        self.folder.setVisible(page == 2)
        self.again.setVisible(page == 2)
        words = (self.tr("Cancel"), self.tr("Stop"), self.tr("Close"))
        self._close_button().setText(words[page])
        (self.go if page == 0 else self._close_button()).setDefault(True)

    def _close_button(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Cancel)

    def _arrange(self) -> None:
        self.complaint: QLabel = plain("")
        running = QWidget()
        column = QVBoxLayout(running)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        column.addStretch(1)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        column.addStretch(1)
        for page in (scrolled(self.form), running, scrolled(self.page)):
            self._pages.addWidget(page)
        self.go.setObjectName("primary")
        self._buttons.addButton(self.go, _ROLE.AcceptRole)
        self._buttons.addButton(self.folder, _ROLE.ActionRole)
        self._buttons.addButton(self.again, _ROLE.ActionRole)
        self.go.clicked.connect(self.begin)
        self.folder.clicked.connect(self._show_folder)
        self.again.clicked.connect(self._back)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.complaint)
        layout.addWidget(self._buttons)
        self._turn_to(0)
        begin_with(self, 600, 620)
