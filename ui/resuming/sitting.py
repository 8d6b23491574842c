"""Keeps the note of one sitting: read when a project is opened, written as somebody goes on."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from annotator import sittings
from ui.resuming import around, reading
from ui.resuming.noted import part
from ui.turns import breathe

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.workplace import Workplace

PAUSE_MS = 1_000
"""A crash takes no more of the place than this."""


class Sitting(QObject):
    """Of one workplace. It looks once a second at most, after something has moved, and writes
    where the place is another one."""

    def __init__(self, window: "MainWindow", place: "Workplace") -> None:
        super().__init__(place)
        self._window, self._place = window, place
        self._path: Path = place.bridge.project.path
        self._last: dict[str, Any] = sittings.left(self._path)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.note)

    def begin(self) -> None:
        """To the place that was left; without one, to the first article."""
        try:
            self._go_back()
        finally:
            self._attend()

    def _go_back(self) -> None:
        place, was = self._place, part(self._last, "reading")
        around.restore(place, part(self._last, "around"))
        breathe()
        if was and reading.restore(place, was):
            # Once more when all has its size: what is narrower has more lines above the top.
            QTimer.singleShot(0, self, lambda: reading.scroll(place, was))
            place.view.setFocus()
        else:
            place.open_first()

    @Slot()
    def note(self) -> None:
        """Write the place down, where it is not what was written last."""
        self._later.stop()
        now = {
            "reading": reading.noted(self._place),
            "around": around.noted(self._place, part(self._last, "around")),
        }
        if now != self._last:
            self._last = now
            sittings.note(self._path, now)
        keep_look(self._window)

    @Slot()
    def _moved(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _attend(self) -> None:
        place = self._place
        view, current, search = place.view, place.current, place.search
        for signal in (
            *(current.article_changed, current.annotation_changed, view.caret_moved),
            *(view.selection_changed, view.verticalScrollBar().valueChanged, view.zoomed),
            *(place.tabs.currentChanged, place.articles.filter.textChanged),
            *(place.articles.state.activated, place.list.filter.textChanged),
            *(place.register.filter.line.textChanged, search.line.textChanged),
            *(search.list.chosen, search.closed, search.seeking.ended),
            *(splitter.splitterMoved for splitter in around.splitters(place)),
        ):
            signal.connect(self._moved)


def keep_look(window: "MainWindow") -> None:
    """Where the window stands and how large its text is, where that is new."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    zoom = window.place.view.zoom if window.place else window.settings.zoom
    if (geometry, zoom) != (window.settings.window, window.settings.zoom):
        window.keep_settings(window=geometry, zoom=zoom)
