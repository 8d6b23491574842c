"""Long work in turns of the event loop."""

from PySide6.QtCore import QEventLoop, QTimer

BREATH_MS = 1
"""Between two turns of some milliseconds. A timer of 0 would come again before all others that
have become due meanwhile, and so make of two turns one silence."""
SOON_MS = 20
"""When to look again whether something is whole."""

_FLAGS = QEventLoop.ProcessEventsFlag
KEPT_WAITING = _FLAGS.ExcludeUserInputEvents | _FLAGS.ExcludeSocketNotifiers
"""Keys, clicks and other programs wait until all is there."""


def breathe() -> None:
    """Between two parts of something that ends only as a whole: the window paints, and its clocks
    go on."""
    loop = QEventLoop()
    QTimer.singleShot(BREATH_MS, loop.quit)
    loop.exec(KEPT_WAITING)
