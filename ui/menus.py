"""Menus and actions of the window, other ones with a project than without."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui import strings, tongue
from ui.acting import Actions, translated
from ui.actions import MENUS
from ui.calls import calls_of
from ui.keymap import file as key_file
from ui.keymap.keyset import shown
from ui.palette import Target
from ui.recent import menu_of
from ui.targets import targets
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Menus:
    """Keeps the menu bar, the keys and the palette in step with what is open."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._actions: Actions | None = None

    def act(self, text: QWidget, place: Workplace | None) -> None:
        """Other actions: those of a workplace, or those that need none."""
        if self._actions is not None:
            self._actions.end()
        calls = calls_of(self._window, place)
        self._actions = Actions(self._window, text, calls, self._window.keymap.of)
        bar = self._window.menuBar()
        bar.clear()
        menus = {menu: self._menu(bar, menu) for menu in MENUS if self._actions.in_menu(menu)}
        files, looks = menus["File"], menus["View"]
        files.insertMenu(self._actions["sample"], menu_of(self._window, files))
        looks.addSeparator()
        looks.addMenu(tongue.menu_of(self._window, looks))

    def _menu(self, bar: QMenuBar, name: str) -> QMenu:
        assert self._actions is not None, "they are made before their menus"
        menu = bar.addMenu(translated(name))
        menu.addActions(self._actions.in_menu(name))
        return menu

    def rekey(self) -> None:
        """Other keys act, the menus show them, and the settings keep them."""
        keys = self._window.keymap.keys
        self._window.keep_settings(keys=key_file.stored(keys), single_keys=keys.single)
        if self._actions is not None:
            self._actions.rekey()

    def name_undo(self) -> None:
        """The Edit menu says what would be undone, and what redone."""
        place = self._window.place
        if place is None or self._actions is None:
            return
        history = place.bridge.session.history
        for name, step in (("undo", history.to_undo), ("redo", history.to_redo)):
            words = translated(name.capitalize())
            action = self._actions[name]
            action.setEnabled(step is not None)
            action.setText(f"{words}: {strings.verb(step.verb)}" if step else words)

    def targets(self) -> list[Target]:
        """Everything that the palette can go to or do."""
        place = self._window.place
        found = targets(place) if place else []
        actions = self._actions.by_name.values() if self._actions else ()
        commands = (_target(action) for action in actions if action.isEnabled())
        return [*found, *commands, *tongue.targets(self._window)]


def _target(action: QAction) -> Target:
    keys = shown(action.shortcut().toString())
    return Target(action.text(), translated("command"), keys, action.trigger)
