"""The sheet of settings of one window."""

from typing import TYPE_CHECKING

from ui.dialogs.keys import Keys
from ui.preferences.applying import Applying
from ui.preferences.sheet import SettingsSheet

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show_settings(window: "MainWindow") -> SettingsSheet:
    """Open it; one that is open already comes to the front."""
    found = [sheet for sheet in window.findChildren(SettingsSheet) if sheet.isVisible()]
    if found:
        found[0].activateWindow()
        return found[0]
    tags = window.place.bridge.project.tags() if window.place else ()
    keys = Keys(window.keymap, window.keymap.bindings(tags))
    sheet = SettingsSheet(Applying(window), keys, window)
    sheet.open()
    return sheet
