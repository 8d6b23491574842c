"""The real window, for tests that look at it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
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


def meanwhile(
    window: MainWindow, act: Callable[[], object], now: Callable[[], bool] = lambda: True
) -> None:
    """Once, as soon as a project is being opened and it is time."""
    clock = QTimer(window)

    def look() -> None:
        if window.opening and now():
            clock.stop()
            act()

    clock.timeout.connect(look)
    clock.start(0)
