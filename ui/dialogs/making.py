"""A sheet that asks, makes files in a job, and tells what came of it: three pages in one window."""

from PySide6.QtCore import QUrl, Slot
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
from annotator.whole_files import WouldReplace
from ui.jobs import Jobs
from ui.panels.fields.layout import plain, scrolled
from ui.spoken import spoken
from ui.strings import grouped
from ui.time_left import TimeLeft

FORM, RUNNING, OUTCOME = range(3)
_ROLE = QDialogButtonBox.ButtonRole


class MakingSheet(QDialog):
    """Enter makes, Esc stops what runs and else closes. What is asked, made and shown others say:
    `start_job`, `place` and the page of the outcome."""

    def __init__(
        self, go: str, form: QWidget, outcome: QWidget, jobs: Jobs, parent: QWidget
    ) -> None:
        """`go` are the words of the button that makes it."""
        super().__init__(parent)
        self._job: JobContext | None = None
        self._left = TimeLeft()
        self.said, self.bar = plain(""), QProgressBar()
        self.complaint: QLabel = plain("")
        self._pages = QStackedWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go, self.folder = QPushButton(go), QPushButton(self.tr("&Show the folder"))
        self.again = QPushButton(self.tr("&Back"))
        self.replace = QPushButton(self.tr("&Replace them"))
        self.replacing = False
        """Whether somebody said so: files that are in the way are written over."""
        self._further: tuple[QPushButton, ...] = (self.folder, self.again)
        """Buttons of the last page."""
        self._lay_out(form, outcome)
        self.go.clicked.connect(self.begin)
        self.replace.clicked.connect(self._begin_replacing)
        self.folder.clicked.connect(self._show_folder)
        self.again.clicked.connect(self._back)
        self._buttons.rejected.connect(self.reject)
        jobs.progressed.connect(self._progress)
        self.finished.connect(self.deleteLater)
        self.turn_to(FORM)

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def close_button(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Cancel)

    def start_job(self) -> JobContext:
        """Begin what the form asks for; it ends with `ended`, `failed` or `stopped`."""
        raise NotImplementedError

    def place(self) -> str:
        """The folder in which the files are."""
        raise NotImplementedError

    @Slot()
    def begin(self) -> None:
        """Carry out what the form asks for."""
        self.replacing = False
        self._begin()

    @Slot()
    def _begin_replacing(self) -> None:
        self.replacing = True
        self._begin()

    def _begin(self) -> None:
        self.bar.setRange(0, 0)
        self.said.setText(self.tr("Reading the articles…"))
        self._left = TimeLeft()
        self.turn_to(RUNNING)
        self._job = self.start_job()

    def reject(self) -> None:
        """Esc while something is made stops it."""
        if self._job is not None:
            self._job.cancel()
            self.said.setText(self.tr("Stopping after the article in hand…"))
            return
        super().reject()

    def ended(self) -> None:
        """All is made: the page that tells of it."""
        self._job = None
        self.turn_to(OUTCOME)

    def failed(self, error: Exception) -> None:
        """Nothing more is made; back to the form, with the reason."""
        self._back_with(spoken(error))
        self.replace.setVisible(isinstance(error, WouldReplace))

    def stopped(self) -> None:
        """A person had it stopped."""
        self._back_with(self.tr("Stopped. What was written before is whole and stays."))

    def complain(self, words: str) -> None:
        """Say what is not right, on whatever page is shown."""
        self.complaint.setText(words)
        self.complaint.show()

    def turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.complaint.hide()
        self.replace.hide()
        self.go.setVisible(page == FORM)
        for button in self._further:
            button.setVisible(page == OUTCOME)
        words = (self.tr("Cancel"), self.tr("Stop"), self.tr("Close"))
        self.close_button.setText(words[page])
        (self.go if page == FORM else self.close_button).setDefault(True)

    def add_button(self, words: str) -> QPushButton:
        """One more of the last page."""
        button = QPushButton(words)
        self._buttons.addButton(button, _ROLE.ActionRole)
        self._further = (button, *self._further)
        button.hide()
        return button

    def _back_with(self, words: str) -> None:
        self._job = None
        self.turn_to(FORM)
        self.complain(words)

    @Slot(object, int, int)
    def _progress(self, job: JobContext, done: int, total: int) -> None:
        if job is self._job:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            words = self.tr("{n} of {all} articles")
            said = words.format(n=grouped(done), all=grouped(total))
            left = self._left.words(done, total)
            self.said.setText(" · ".join(part for part in (said, left) if part))

    @Slot()
    def _back(self) -> None:
        self.turn_to(FORM)

    @Slot()
    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.place()))

    def _lay_out(self, form: QWidget, outcome: QWidget) -> None:
        running = QWidget()
        column = QVBoxLayout(running)
        self.bar.setAccessibleName(self.tr("Progress"))
        column.addStretch(1)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        column.addStretch(1)
        for page in (scrolled(form), running, scrolled(outcome)):
            self._pages.addWidget(page)
        self.go.setObjectName("primary")
        self._buttons.addButton(self.go, _ROLE.AcceptRole)
        self._buttons.addButton(self.replace, _ROLE.ActionRole)
        for button in self._further:
            self._buttons.addButton(button, _ROLE.ActionRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.complaint)
        layout.addWidget(self._buttons)
