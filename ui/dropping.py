"""What is dropped on the window: each kind of file goes where a person expects it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QDropEvent

from ui import project_files, tagset_files, tagsets
from ui.keymap.file import SUFFIX as KEYS
from ui.projects import is_one
from ui.strings import escaped

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def is_ours(event: QDropEvent) -> bool:
    """Files, and what comes from another program: of that it is said why it cannot be taken. Words
    that are dragged out of our own text go elsewhere."""
    return event.mimeData().hasUrls() or (event.source() is None and event.mimeData().hasText())


def take(window: "MainWindow", data: QMimeData) -> None:
    """A project is opened, tags and settings are taken over, and all else is imported, into a new
    project where none is open. What cannot be taken is told."""
    urls = data.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    missing = [path for path in paths if not path.exists()]
    if not paths or missing:
        window.bar.warn(_why_not(missing, is_address=bool(urls)))
        return
    told = [path for path in paths if _took(window, path)]
    if rest := [path for path in paths if path not in told]:
        project_files.take(window, rest)


def _took(window: "MainWindow", path: Path) -> bool:
    """Whether a file was one of tags, settings or keys, and is dealt with."""
    if is_one(path) or path.suffix.lower() != ".toml":
        return False
    if tagset_files.is_one(path):
        if window.place is None:
            words = _tr(
                "{name} is a tagset: open the project that is to have it, and drop it there."
            )
            window.bar.warn(words.format(name=escaped(path.name, 120)))
        else:
            tagsets.take_in(window, path)
        return True
    from ui.preferences.opening import show_settings  # who drops none never loads it

    sheet = show_settings(window)
    if path.name.endswith(KEYS):
        sheet.show_keys()
        sheet.keys.files.read_from(path)
    else:
        sheet.read_from(path)
    return True


def _why_not(missing: list[Path], *, is_address: bool) -> str:
    if missing:
        words = _tr("{name} is not there any more. Drop it from where it is now.")
        return words.format(name=escaped(missing[0].name, 120))
    if is_address:
        return _tr("This is an address, not a file: save the page first, then drop its file here.")
    return _tr("Only files can be dropped here: save the words as a text file first.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Dropping", words)
