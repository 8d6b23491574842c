"""The window on the sample, as a person sees it who opened it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.pictures.scenes import Stage
from ui.app import make_window
from ui.sample import make_sample


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = make_window(application)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    assert window.open_project(make_sample(tmp_path))
    yield Stage(window, tmp_path)
    window.wear("system")
    window.close()
