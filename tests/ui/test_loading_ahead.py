"""What is asked for later is there before it is asked for, and keys go between."""

import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import loading_ahead
from ui.loading_ahead import LoadingAhead


def test_module_after_module_is_loaded_and_then_no_more(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(loading_ahead, "import_module", loaded.append)
    home = QObject()
    ahead = LoadingAhead(home)
    ahead.begin()
    assert loaded == []
    qtbot.waitUntil(lambda: loaded == list(loading_ahead._LATER) and not ahead.busy)


def test_every_module_that_is_loaded_ahead_is_there(qtbot: QtBot) -> None:
    home = QObject()
    ahead = LoadingAhead(home)
    ahead.begin()
    qtbot.waitUntil(lambda: not ahead.busy)
    assert set(loading_ahead._LATER) <= set(sys.modules)
