"""The index of words is brought up to date while nobody waits for anything."""

from PySide6.QtCore import QObject, QTimer, Slot

from annotator.errors import DiskTrouble, NotSaved
from ui.bridge import SessionBridge
from ui.logs import log

PAUSE_MS = 600
"""After a change: marking goes on, and is not to wait for the index."""
_BETWEEN_MS = 15


class Indexing(QObject):
    """Some milliseconds a turn, and none for a while after each change."""

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._project = bridge, bridge.project
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._turn)
        bridge.changed.connect(self._put_off)

    def begin(self) -> None:
        if not self._project.read_only:
            self._later.start(PAUSE_MS)

    @Slot()
    def _put_off(self) -> None:
        self.begin()

    @Slot()
    def _turn(self) -> None:
        if self._bridge.session.occupied:
            self.begin()
            return
        try:
            more = self._project.index.catch_up()
        except (NotSaved, DiskTrouble) as error:
            log.info("index of words: put off (%s)", type(error).__name__)
            return
        if more:
            self._later.start(_BETWEEN_MS)
