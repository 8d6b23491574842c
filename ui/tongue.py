"""The menu of languages, and what becomes of a choice."""

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.languages import NAMES, SYSTEM, VARIABLE
from ui.palette import Target

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def menu_of(window: "MainWindow", parent: QWidget) -> QMenu:
    """Each language by its own name; the one that was chosen has the dot."""
    menu = QMenu(_tr("Language"), parent)
    group = QActionGroup(menu)
    for setting, words in _offered().items():
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setChecked(window.settings.language == setting)
        action.setActionGroup(group)
        action.triggered.connect(partial(choose, window, setting))
        menu.addAction(action)
    return menu


def targets(window: "MainWindow") -> list[Target]:
    """The languages for the palette, where who cannot read the menus may find their own."""
    return [
        Target(words, _tr("Language"), "", partial(choose, window, setting))
        for setting, words in _offered().items()
    ]


def choose(window: "MainWindow", setting: str, *_: object) -> None:
    """Keep it, and speak it. It counts for more than what the program was started with."""
    window.keep_settings(language=setting)
    follow(window)


def follow(window: "MainWindow") -> None:
    """The setting is another one: the window follows."""
    os.environ.pop(VARIABLE, None)
    window.tongue_wanted.emit()


def _offered() -> dict[str, str]:
    return {SYSTEM: _tr("As the system"), **NAMES}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tongue", words)
