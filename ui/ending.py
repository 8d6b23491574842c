"""Ending without being asked: the system says so, or errors do not stop. Nothing saved is at stake.

What waits to be saved is tried once more. Jobs are told to stop; those that do not within three
seconds read copies of their own, and are left behind.
"""

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QMessageBox

from annotator.errors import AnnotatorError
from ui.logs import log
from ui.opening import put_off

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.running import Running


def _tr(words: str) -> str:
    return QCoreApplication.translate("Ending", words)


def end(window: "MainWindow") -> None:
    """Close the window, whatever waits: there is nobody to ask."""
    place = window.place
    if place is not None:
        try:
            place.bridge.try_again()
        except AnnotatorError as error:
            log.warning("ended with something unsaved: %s", type(error).__name__)
        place.bridge.give_up()
    window.close()


def give_up(window: "MainWindow", report: Path | None) -> None:
    """Errors come one after another: save, say so, and end with exit code 1."""
    box = QMessageBox()
    box.setObjectName("given_up")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setText(
        _tr(
            "Something goes wrong in the program again and again, so it ends here. The project is "
            "closed; all that was saved is in it."
        )
    )
    if report is not None:
        told = _tr("What happened was written to {file}, without any text of your articles.")
        box.setInformativeText(told.format(file=report))
    box.finished.connect(lambda _: QCoreApplication.exit(1))
    box.open()
    window.given_up = box
    end(window)


class Ender(QObject):
    """Listens to what the system says: SIGTERM, SIGHUP, Ctrl+C in a terminal, the end of a session.

    Python hears of a signal when Qt next comes back to it, so the number goes through a pipe that
    Qt watches.
    """

    def __init__(self, running: "Running") -> None:
        super().__init__(running)
        self._running = running
        self.over = False
        """Whether it has ended: Qt's own word for that is lost where its loop has not begun."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.commitDataRequest.connect(self._session_ends)
        if os.name == "posix":
            self._listen()

    def _listen(self) -> None:
        self._read, write = os.pipe()
        for handle in (self._read, write):
            os.set_blocking(handle, False)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._signalled)

    @Slot()
    def _signalled(self) -> None:
        numbers = set(os.read(self._read, 64))
        if numbers & {signal.SIGTERM, signal.SIGHUP, signal.SIGINT}:
            log.info("signal: %s", sorted(numbers))
            self._end()

    @Slot()
    def _end(self) -> None:
        """As soon as a project that is being opened is there, or has been given up."""
        window = self._running.window
        if put_off(window, self, self._end):
            window.jobs.cancel()
            return
        end(window)
        self.over = True
        QCoreApplication.exit(0)

    @Slot(QSessionManager)
    def _session_ends(self, manager: QSessionManager) -> None:
        """Where something cannot be saved, the session may wait, and closing asks."""
        place = self._running.window.place
        if place is None or place.bridge.unsaved is None:
            return
        try:
            place.bridge.try_again()
        except AnnotatorError:
            if manager.allowsInteraction():
                manager.cancel()


def leave_at_once(code: int) -> None:
    """End although a job goes on: Qt would wait for it. All files are closed by then."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
