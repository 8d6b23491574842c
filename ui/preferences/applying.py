"""What becomes of a setting that was chosen: it is kept, and the window follows."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator import preferences
from annotator.preferences import CHOSEN, KEYS
from annotator.settings import Settings
from ui import tongue
from ui.keymap import file as key_file

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Applying(QObject):
    """One for a sheet."""

    changed = Signal()
    """Some setting has another value."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._following: dict[str, Callable[[Settings], object]] = {
            "theme": lambda found: window.wear(found.theme),
            "zoom": lambda found: _zoom(window, found.zoom),
            "language": lambda _: tongue.follow(window),
            "direction": lambda _: tongue.follow(window),
            "single_keys": lambda found: _rekey(window, found),
            KEYS: lambda found: _rekey(window, found),
        }
        window.keymap.changed.connect(self.changed)

    def now(self) -> Settings:
        """The settings as they hold; the size of the text is that of the article shown."""
        place = self._window.place
        found = self._window.settings
        return replace(found, zoom=round(place.view.zoom, 2)) if place else found

    def put(self, name: str, value: object) -> None:
        """Another value for one setting. Raises BadSetting."""
        self._take(preferences.with_value(self.now(), name, value))

    def reset(self, names: tuple[str, ...]) -> None:
        self._take(preferences.reset(self.now(), names))

    def write(self, file: Path) -> None:
        """Raises BadSetting."""
        preferences.write(self.now(), file)

    def read(self, file: Path) -> list[str]:
        """Take over what a file has. Returns what of it was passed over; raises BadSetting."""
        found, told = preferences.read(self.now(), file)
        self._take(found)
        return told

    def _take(self, found: Settings) -> None:
        before = self.now()
        names = [name for name in CHOSEN if getattr(found, name) != getattr(before, name)]
        values = {name: getattr(found, name) for name in names}
        self._window.keep_settings(**values, others=found.others)
        for name in names:
            if name in self._following:
                self._following[name](found)
        self.changed.emit()


def _zoom(window: "MainWindow", zoom: float) -> None:
    if window.place is not None:
        window.place.view.set_zoom(zoom)


def _rekey(window: "MainWindow", found: Settings) -> None:
    window.keymap.use(key_file.usable(found.keys, single=found.single_keys))
