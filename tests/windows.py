"""The real window, for tests that look at it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.session import Session
from ui.app import make_window
from ui.main_window import MainWindow


@contextmanager
def opened(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The window on the project of `session`, which ends here; closed at the end."""
    session.project.close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = make_window(application)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.open_project(session.project.path)
    QTest.keyRelease(window, Qt.Key.Key_Control)  # what an earlier test held, Qt takes for held now
    try:
        yield window
    finally:
        window.close()
