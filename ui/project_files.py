"""Choosing project files: new, open, sample, dropped."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from annotator.errors import AnnotatorError, UnreadableFile
from annotator.kept_open import SUFFIX
from annotator.places import documents_folder
from ui.projects import found, is_one, opened

if TYPE_CHECKING:
    from ui.main_window import MainWindow

__all__ = ["ask_new", "ask_open", "found", "open_sample", "opened", "take"]


def _tr(words: str) -> str:
    return QCoreApplication.translate("ProjectFiles", words)


def ask_new(window: "MainWindow") -> None:
    """Ask where the new project is to be, and found it there."""
    start = str(_documents() / f"project{SUFFIX}")
    name, _ = QFileDialog.getSaveFileName(
        window, _tr("New project"), start, _filter(), options=_PLAIN
    )
    if name:
        path = Path(name)
        window.found_project(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))


def ask_open(window: "MainWindow") -> None:
    name, _ = QFileDialog.getOpenFileName(
        window, _tr("Open project"), str(_documents()), _filter(), options=_PLAIN
    )
    if name:
        window.open_project(Path(name))


def open_sample(window: "MainWindow") -> None:
    """The sample project, made in the documents folder when it is not there yet."""
    from ui.sample import make_sample  # only who asks for it waits for it

    try:
        path = make_sample(_documents())
    except AnnotatorError as error:
        window.messages.show(error)
        return
    window.open_project(path)


def take(window: "MainWindow", paths: Sequence[Path]) -> None:
    """What was dropped, or given at a start: the project is opened, and the rest goes into it."""
    projects = [path for path in paths if is_one(path)]
    articles = [path for path in paths if path not in projects and path.exists()]
    if projects:
        is_there = _is_open(window, projects[0]) or window.open_project(projects[0])
        if is_there and articles:
            window.import_files(articles)
        return
    if not articles:
        for path in paths[:1]:
            window.messages.show(UnreadableFile(f"{path.name}: there is no such file"))
    elif window.place or window.found_project(_free(_documents() / f"articles{SUFFIX}")):
        window.import_files(articles)


def _is_open(window: "MainWindow", path: Path) -> bool:
    """Whether the window shows this project already: then it keeps its place."""
    return window.place is not None and window.place.bridge.project.path == path.resolve()


def _free(path: Path) -> Path:
    """A name that nothing has yet."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free


def _documents() -> Path:
    folder = documents_folder()
    if not folder.is_dir():
        folder = Path.home()
    return folder


def _filter() -> str:
    return _tr("Annotator projects (*{suffix})").format(suffix=SUFFIX)


_PLAIN = QFileDialog.Option(0)
