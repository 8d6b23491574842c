"""The composition root: the one module that knows every concrete class."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.model.article import Article
from annotator.plugins import Exporter, Finding, ProjectView
from ui import project_files
from ui.exporting import Services
from ui.main_window import MainWindow, settle_memory
from ui.reading import accessible
from ui.theme import load_fonts


def open_window(names: Sequence[str]) -> int:
    """Open the window with a project, or with files to import. Returns the exit code."""
    if not _has_display():
        sys.stderr.write("annotator: there is no display; `annotator --help` lists what works\n")
        return 1
    application = QApplication.instance() or QApplication(["annotator"])
    assert isinstance(application, QApplication)
    window = make_window(application)
    window.show()
    QTimer.singleShot(0, settle_memory)
    if names:
        project_files.take(window, [Path(name) for name in names])
    return application.exec()


def make_window(application: QApplication) -> MainWindow:
    """The window, dressed and ready to be shown."""
    QGuiApplication.setApplicationDisplayName("")
    QGuiApplication.setDesktopFileName("annotator")
    application.setApplicationName("Annotator")
    load_fonts(application)
    accessible.install()
    window = MainWindow(Services(preview=_preview, exporter=_exporter))
    window.theme.dress(application)
    return window


def _preview(project: ProjectView, article: Article, block: int) -> tuple[str, list[Finding]]:
    from exports.tei.live import block_preview  # lxml, after the first painting

    return block_preview(project, article, block)


def _exporter() -> Exporter:
    from exports import BUILT_IN  # lxml, at the first export

    return BUILT_IN[0]


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
