"""How long something will still take, in words: one way to say it for all that takes long."""

from PySide6.QtCore import QCoreApplication

from annotator.jobs import Remaining

_MINUTE, _FROM_MINUTES = 60, 90


class TimeLeft:
    """Of one piece of work, from how long it has taken so far."""

    def __init__(self) -> None:
        self._remaining = Remaining()

    def words(self, done: int, total: int) -> str:
        """`about 40 s left`; nothing while nobody knows."""
        seconds = self._remaining.seconds(done, total)
        return "" if seconds is None else in_words(seconds)


def in_words(seconds: float) -> str:
    if seconds < _FROM_MINUTES:
        return _tr("about {n} s left").format(n=max(1, round(seconds)))
    return _tr("about {n} min left").format(n=round(seconds / _MINUTE))


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimeLeft", words)
