"""What a backup is, in words."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from annotator.changes.change import Verb
from annotator.storage.backups.copying import Contents
from annotator.storage.backups.names import Reason
from ui.strings import escaped, grouped, moment, several, verb

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


def tr(words: str) -> str:
    """Words of the rooms about backups, in the person's language."""
    return QCoreApplication.translate("Backups", words)


def age(at: datetime) -> str:
    """How long ago something was. A clock that was wrong is not believed."""
    seconds = (datetime.now(UTC) - at).total_seconds()
    if seconds < 0:
        return tr("by a clock that was ahead")
    if days := int(seconds // _DAY):
        return several("Backups", days, "a day ago", "{n} days ago")
    if hours := int(seconds // _HOUR):
        return several("Backups", hours, "an hour ago", "{n} hours ago")
    if minutes := int(seconds // _MINUTE):
        return several("Backups", minutes, "a minute ago", "{n} minutes ago")
    return tr("just now")


def reason(of: Reason) -> str:
    return {
        Reason.WORK: tr("while working"),
        Reason.CLOSING: tr("at closing"),
        Reason.RISK: tr("before a large change"),
        Reason.MIGRATION: tr("before a newer format"),
        Reason.HAND: tr("asked for"),
    }[of]


def amount(articles: int, annotations: int) -> str:
    """How much is in a project."""
    return tr("{articles}, {annotations}").format(
        articles=several("Backups", articles, "1 article", "{n} articles"),
        annotations=several("Backups", annotations, "1 annotation", "{n} annotations"),
    )


def counts(of: Contents) -> str:
    return amount(of.articles, of.annotations)


def stamp(at: str) -> str:
    """A time of the journal by this computer's clock; as it stands where it is none."""
    try:
        return moment(datetime.fromisoformat(at))
    except ValueError:
        return at


def last_step(of: Contents) -> str:
    """What was done last before it was made; nothing where that cannot be said."""
    try:
        return tr("last step: {what} “{about}”").format(
            what=verb(Verb(of.verb)), about=escaped(of.about, 40)
        )
    except ValueError:
        return ""


def size(size_bytes: int) -> str:
    return tr("{n} MB").format(n=grouped(size_bytes / 1e6, 1))
