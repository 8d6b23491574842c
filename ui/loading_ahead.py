"""What is asked for later is loaded while nobody waits: a first time is as quick as others."""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

_LATER = (
    "annotator.overview.counted",
    "annotator.overview.charts.claims",
    "annotator.overview.charts.counts",
    "annotator.overview.charts.time",
    "annotator.overview.charts.together",
    "annotator.overview.charts.making",
    "annotator.storage.overview.gathering",
    "annotator.storage.overview.together",
    "annotator.overview.picture.drawing",
    "ui.overview.counting",
    "ui.overview.picture_view",
    "ui.overview.table",
    "ui.overview.asking",
    "ui.overview.page",
    "ui.overview.opening",
)
"""Modules, each a few milliseconds once those above it are there."""
_PAUSE_MS = 60


class LoadingAhead(QObject):
    """One module a pause, so that no key waits for more than one. It ends with its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(_LATER)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        return self._timer.isActive()

    def begin(self) -> None:
        self._timer.start()

    @Slot()
    def _next(self) -> None:
        module = next(self._left, None)
        if module is None:
            self._timer.stop()
        else:
            import_module(module)
