"""The tags of a project, brought in and taken out as a file from the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from annotator.changes.tagsets import bring_in
from annotator.errors import AnnotatorError
from annotator.places import documents_folder
from ui import tagset_files
from ui.keymap.naming import keyed
from ui.strings import called, escaped

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def ask_in(window: "MainWindow") -> None:
    """Choose a file of tags."""
    kinds = _tr("Tagsets (*.toml);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(
        window, _tr("Bring a tagset in"), str(documents_folder()), kinds
    )
    if name:
        take_in(window, Path(name))


def ask_out(window: "MainWindow") -> None:
    """Choose where the tags are to go."""
    if window.place is None:
        return
    start = str(
        documents_folder() / f"{window.place.bridge.project.path.stem}{tagset_files.SUFFIX}"
    )
    name, _ = QFileDialog.getSaveFileName(window, _tr("Take the tagset out"), start)
    if name:
        put_out(window, Path(name))


def take_in(window: "MainWindow", file: Path) -> None:
    """The tags of a file, as one step to undo; what is wrong with it is said."""
    if window.place is None:
        return
    bridge = window.place.bridge
    try:
        brought = bring_in(bridge.project.tags(), tagset_files.read(file))
        if brought.change.edits:
            bridge.do(brought.change)
    except AnnotatorError as error:
        window.messages.show(error)
        return
    if not brought.change.edits:
        window.bar.tell(_tr("The project has these tags already."))
        return
    words = _tr("Tags that are new: {new}; that are changed: {changed}. {undo} takes it back.")
    told = keyed(window, words, new=len(brought.new), changed=len(brought.differing))
    if brought.keyless:
        names = escaped(", ".join(called(tag) for tag in brought.keyless), 200)
        told = " ".join([told, _tr("Without a key now: {tags}.").format(tags=names)])
    window.bar.tell(told)


def put_out(window: "MainWindow", file: Path) -> None:
    assert window.place is not None, "there is a project whose tags these are"
    try:
        tagset_files.write(file, window.place.bridge.project.tags())
    except AnnotatorError as error:
        window.messages.show(error)
    else:
        window.bar.tell(_tr("The tags stand in {file}.").format(file=escaped(file.name, 120)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tagsets", words)
