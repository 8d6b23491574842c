"""A sheet before the window while something is done that nothing else may come between."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from annotator.jobs import JobContext
from ui.jobs import Jobs
from ui.panels.fields.layout import plain
from ui.time_left import TimeLeft
from ui.turns import KEPT_WAITING

UNSEEN_MS = 300
"""Keys wait so long before a sheet says why."""


class WaitingSheet(QDialog):
    """Says how far it is. Esc and Cancel ask to stop; whoever opened it closes it."""

    stop_wanted = Signal()
    """The person wants it to stop."""

    def __init__(self, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.applicationName() or words)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._words, self._time, self._left = words, TimeLeft(), ""
        self.said, self.bar = plain(f"{words}\n"), QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setRange(0, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.stop = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.said, self.bar, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(420)

    def tell(self, done: int, total: int) -> None:
        """So much is done."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        left = self._time.words(done, total)
        if left != self._left:
            self._left = left
            self.said.setText(f"{self._words}\n{left}")

    def reject(self) -> None:
        """It stays until all is as it was."""
        self.stop_wanted.emit()

    def end(self) -> None:
        """What it was for has ended; the keyboard goes back to where it was."""
        super().reject()
        if (home := self.parentWidget()) is not None:
            home.activateWindow()
        self.deleteLater()


def sheet_for(words: str, home: QObject | None) -> WaitingSheet:
    """Before the window that is at work, else before the one that `home` lies in."""
    window = home.window() if isinstance(home, QWidget) else None
    return WaitingSheet(words, QApplication.activeWindow() or window)


def wait_for(
    jobs: Jobs, job: JobContext, sheet: Callable[[], WaitingSheet], *, at_once: bool = False
) -> None:
    """Returns when the job has ended. The window goes on painting meanwhile, but takes nothing in
    hand. Nearly always it is short, and what is typed comes after it; as soon as it takes long, or
    `at_once`, a sheet says why keys wait."""
    if not at_once:
        _wait_unseen(jobs, job)
    if jobs.goes_on(job):
        _wait_behind(jobs, job, sheet())


def _wait_unseen(jobs: Jobs, job: JobContext) -> None:
    loop, patience = QEventLoop(), QTimer()

    def look() -> None:
        if not jobs.goes_on(job):
            loop.quit()

    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    jobs.ended.connect(look)
    patience.start(UNSEEN_MS)
    loop.exec(KEPT_WAITING)
    jobs.ended.disconnect(look)


def _wait_behind(jobs: Jobs, job: JobContext, sheet: WaitingSheet) -> None:
    """The sheet lies before the window, and its Cancel stops the job."""

    def tell(told: object, done: int, total: int) -> None:
        if told is job:
            sheet.tell(done, total)

    loop = QEventLoop()
    sheet.stop_wanted.connect(job.cancel)
    jobs.progressed.connect(tell)
    jobs.ended.connect(loop.quit)
    sheet.open()
    while jobs.goes_on(job):
        loop.exec()
    jobs.progressed.disconnect(tell)
    jobs.ended.disconnect(loop.quit)
    sheet.end()
