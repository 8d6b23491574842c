"""The composition root: the one module that knows every concrete class."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.places import obstacles
from annotator.settings import Settings
from resources import resource
from ui import project_files
from ui.ending import leave_at_once
from ui.exporting import Services
from ui.logs import Logs
from ui.main_window import MainWindow
from ui.panels.tei import Held
from ui.reading import accessible
from ui.running import Running
from ui.screen_check import let_go, obstacle
from ui.single_instance import Answer, hand_over
from ui.spoken import spoken
from ui.theme import load_fonts
from ui.tidying import settle_memory
from ui.translating import speak

DESKTOP_ID = "org.example.Annotator"
_OPEN_ALREADY = "it is open already; its window was brought to the front"
_HANDED = "it is open already; its window was given the files"


def open_window(names: Sequence[str], *, new_window: bool = False) -> int:
    """Open the window with a project, or with files to import. Returns the exit code.

    Where this person's window is open already, it is given the names, unless a new one is asked
    for.
    """
    if why := obstacle():
        sys.stderr.write(f"annotator: {spoken(why)}\n")
        return 1
    application = QApplication.instance() or QApplication(["annotator"])
    let_go()
    assert isinstance(application, QApplication)
    paths = [Path(name) for name in names]
    answer = Answer.NOBODY if new_window else hand_over(paths)
    if answer is Answer.TAKEN:
        sys.stderr.write(f"annotator: {spoken(_HANDED if paths else _OPEN_ALREADY)}\n")
        return 0
    return _sitting(application, paths, first=answer is Answer.NOBODY and not new_window)


def _sitting(application: QApplication, paths: list[Path], *, first: bool) -> int:
    """From the first painting to the end. `first` is the window that later starts find."""
    logs = Logs()
    crashed = logs.start()
    running = Running(application, partial(make_window, application))
    window = running.window
    window.crash_report = logs.report
    window.show()
    running.attend(first=first)
    QTimer.singleShot(0, settle_memory)
    if paths:
        project_files.take(window, paths)
    if window.recovery.isVisible():
        crashed = ""  # the card says it
    window.bar.warn_too([spoken(one) for one in (window.complaint, crashed, *obstacles())])
    code = 0 if running.ender.over else application.exec()
    logs.end()
    if running.window.jobs.stuck:
        leave_at_once(code)
    running.deleteLater()
    return code


def make_window(application: QApplication) -> MainWindow:
    """The window, dressed and ready to be shown."""
    QGuiApplication.setApplicationDisplayName("")
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    application.setApplicationName("Annotator")
    application.setWindowIcon(_icon())
    found = settings.newest(Settings())  # the window loads them, and says what is wrong
    speak(application, found.language, found.direction)
    load_fonts(application)
    accessible.install()
    window = MainWindow(Services(load_held=_load_held))
    window.theme.dress(application)
    return window


def _icon() -> QIcon:
    """The program's icon in the sizes that title bars and task bars take."""
    icon = QIcon()
    for size in (32, 128):
        picture = QPixmap()
        if picture.loadFromData(resource("icons", f"annotator-{size}.png").read_bytes()):
            icon.addPixmap(picture)
    return icon


def _load_held() -> Held:
    from exports.tei.live import held  # lxml, after the first painting

    return held
