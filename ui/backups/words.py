"""What a backup is, in words."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from annotator.changes.change import Verb
from annotator.storage.backups.copying import Contents
from annotator.storage.backups.names import Reason
from ui.strings import escaped, verb

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backups", words)


def age(at: datetime) -> str:
    """How long ago something was. A clock that was wrong is not believed."""
    seconds = (datetime.now(UTC) - at).total_seconds()
    if seconds < 0:
        return _tr("by a clock that was ahead")
    for size, one, many in (
        (_DAY, _tr("a day ago"), _tr("{n} days ago")),
        (_HOUR, _tr("an hour ago"), _tr("{n} hours ago")),
        (_MINUTE, _tr("a minute ago"), _tr("{n} minutes ago")),
    ):
        if (number := int(seconds // size)) >= 1:
            return one if number == 1 else many.format(n=f"{number:,}")
    return _tr("just now")


def reason(of: Reason) -> str:
    return {
        Reason.WORK: _tr("while working"),
        Reason.CLOSING: _tr("at closing"),
        Reason.RISK: _tr("before a large change"),
        Reason.MIGRATION: _tr("before a newer format"),
        Reason.HAND: _tr("asked for"),
    }[of]


def counts(of: Contents) -> str:
    """How much is in it."""
    articles = _tr("1 article") if of.articles == 1 else _tr("{n} articles")
    annotations = _tr("1 annotation") if of.annotations == 1 else _tr("{n} annotations")
    found = articles.format(n=f"{of.articles:,}"), annotations.format(n=f"{of.annotations:,}")
    return _tr("{articles}, {annotations}").format(articles=found[0], annotations=found[1])


def last_step(of: Contents) -> str:
    """What was done last before it was made; nothing where that cannot be said."""
    try:
        return _tr("last step: {what} “{about}”").format(
            what=verb(Verb(of.verb)), about=escaped(of.about, 40)
        )
    except ValueError:
        return ""


def size(size_bytes: int) -> str:
    return _tr("{n} MB").format(n=f"{size_bytes / 1e6:,.1f}")
