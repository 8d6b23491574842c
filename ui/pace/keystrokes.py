"""Counts the keys that a person presses in the window and in its dialogs."""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from annotator.changes.change import Change
from ui.bridge import SessionBridge
from ui.pace.pace import Pace

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
    }
)


class Keystrokes(QObject):
    """Listens at windows that have had the keyboard, and at no widget: nothing becomes slower.

    Which keys they were is not kept, only how many: a chord is one, a key held down is one.
    """

    counted = Signal()
    """A key more, or what keys led to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pace = Pace()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._listen)
        self._listen(application.focusWindow())

    def attend(self, bridge: SessionBridge) -> None:
        """Count what is made in a project that was opened."""
        bridge.changed.connect(self._follow)

    @Slot()
    def reset(self) -> None:
        """Begin anew, from nothing."""
        self.pace = Pace()
        self.counted.emit()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        self.pace.follow(change)
        self.counted.emit()

    @Slot(object)
    def _listen(self, window: QWindow | None) -> None:
        """A window that is listened to already is not listened to twice; Qt sees to that."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks for overrides once a press, before any shortcut acts."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() not in _MODIFIERS
            and not event.isAutoRepeat()
        ):
            self.pace.pressed(monotonic())
            self.counted.emit()
        return False
