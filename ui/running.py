"""The window that there is now. Where another language is chosen, another window takes its place:
most words are said when a thing is made, so everything is made again, at the place that was left.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui import project_files, unsaved
from ui.ending import Ender
from ui.main_window import MainWindow
from ui.opening import put_off
from ui.preferences.opening import show_settings
from ui.preferences.sheet import SettingsSheet
from ui.single_instance import FirstInstance
from ui.tidying import Tidying

Make = Callable[[], MainWindow]


class Running(QObject):
    """Who has to know the window asks here: what the system says, and later starts."""

    def __init__(self, application: QApplication, make: Make) -> None:
        super().__init__(application)
        self._application, self._make = application, make
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._anew)
        self.window = make()
        self.window.tongue_wanted.connect(self.begin_anew)

    def attend(self, *, first: bool) -> None:
        """`first` is the window that later starts find."""
        self.ender = Ender(self)
        self._tidying = Tidying(self, lambda: self.window.keystrokes.pace.keys)
        if first:
            self._door = FirstInstance(self)
            # Not while the message is read: opening a project lets sockets end.
            self._door.wanted.connect(self._come_up, Qt.ConnectionType.QueuedConnection)
            self._door.listen()
        if sys.platform == "darwin":  # elsewhere it would only slow every event down
            self._application.installEventFilter(self)

    @Slot()
    def begin_anew(self) -> None:
        """When all that goes on now has returned: what asks for it is in the window itself."""
        self._soon.start()

    @Slot()
    def _anew(self) -> None:
        """Everything is saved before; where it cannot be, the window stays and asks."""
        old = self.window
        if put_off(old, self, self._anew):
            return
        if unsaved.held_back(old, self.begin_anew):
            return
        project = old.place.bridge.project.path if old.place else None
        choosing = any(sheet.isVisible() for sheet in old.findChildren(SettingsSheet))
        self._application.setQuitOnLastWindowClosed(False)
        old.close()
        self.window = self._make()
        self.window.tongue_wanted.connect(self.begin_anew)
        self.window.crash_report = old.crash_report
        self.window.show()
        if project is not None:
            self.window.open_project(project)
        if choosing:
            show_settings(self.window)
        old.deleteLater()
        QTimer.singleShot(0, self, lambda: self._application.setQuitOnLastWindowClosed(True))

    @Slot(list)
    def _come_up(self, paths: list[Path]) -> None:
        """A later start: the window comes to the front, with what it was given."""
        window = self.window
        if put_off(window, self, partial(self._come_up, paths)):
            return
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if paths:
            project_files.take(window, paths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On macOS a document that was double-clicked comes as an event, not as an argument."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._come_up([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
