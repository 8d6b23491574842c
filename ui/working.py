"""In the status line: what goes on beside the window, how long still, and a way to stop it."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from annotator.jobs import JobContext
from ui.jobs import Jobs
from ui.time_left import TimeLeft

AFTER_MS = 1_000
"""What is done sooner needs no bar."""


class Working(QWidget):
    """It comes by itself and goes by itself, and never takes the keyboard. What stands in front of
    the window shows its own work."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[Jobs] = []
        self._job: JobContext | None = None
        self._left = TimeLeft()
        self.bar, self.words = QProgressBar(), QLabel()
        self.stop = QPushButton(self.tr("Stop"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MS)
        self._later.timeout.connect(self._come)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(110)
        self.bar.setFixedHeight(10)
        self.bar.setAccessibleName(self.tr("What is going on"))
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 0, 0)
        for widget in (self.bar, self.words, self.stop):
            layout.addWidget(widget)
        self.hide()

    def attend(self, jobs: Jobs) -> None:
        """Follow the jobs of somebody, as long as there are any."""
        self._jobs.append(jobs)
        jobs.destroyed.connect(lambda: self._jobs.remove(jobs))
        jobs.begun.connect(self._begin)
        jobs.progressed.connect(self._tell)
        jobs.ended.connect(self._end)

    @property
    def busy(self) -> bool:
        return any(jobs.busy for jobs in self._jobs)

    @Slot()
    def _begin(self) -> None:
        if self.isHidden() and not self._later.isActive():
            self._left, self._job = TimeLeft(), None
            self.bar.setRange(0, 0)
            self.words.setText(self.tr("Working…"))
            self._later.start()

    @Slot()
    def _come(self) -> None:
        if self.busy and QApplication.activeModalWidget() is None:
            self.stop.setEnabled(True)
            self.show()

    @Slot(object, int, int)
    def _tell(self, job: JobContext, done: int, total: int) -> None:
        if job is not self._job:
            self._job, self._left = job, TimeLeft()
        if total:
            self.bar.setRange(0, 1_000)
            self.bar.setValue(done * 1_000 // total)
            self.words.setText(self._left.words(done, total) or self.tr("Working…"))

    @Slot()
    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        for jobs in self._jobs:
            jobs.cancel()

    @Slot()
    def _end(self) -> None:
        if not self.busy:
            self._later.stop()
            self.hide()
