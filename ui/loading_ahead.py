"""What is asked for later is made ready while nobody waits: a first time is as quick as others."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain

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
    "annotator.intake.folders",
    "ui.intake.preview",
    "ui.intake.report",
    "ui.intake.face",
    "ui.intake.looking",
    "ui.intake.sheet",
)
"""Modules, each a few milliseconds once those above it are there."""
_PAUSE_MS = 60


class LoadingAhead(QObject):
    """One thing a pause, so that no key waits for more than one. It ends with its parent."""

    def __init__(
        self,
        parent: QObject,
        first: Iterable[Callable[[], object]] = (),
        last: Iterable[Callable[[], object]] = (),
    ) -> None:
        """`first` are steps that come before the modules, `last` those after them."""
        super().__init__(parent)
        self._left: Iterator[Callable[[], object]] = chain(
            first, (partial(import_module, module) for module in _LATER), last
        )
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
        step = next(self._left, None)
        if step is None:
            self._timer.stop()
        else:
            step()
