"""What a person should know of the place where a project lies, and of who else has it open."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QMessageBox

from annotator.errors import AnnotatorError, NoBackup, ProjectDamaged, ProjectLocked
from annotator.recent import can_be_noted
from annotator.session import Session
from annotator.storage.backups.copying import examined
from annotator.storage.beside import copy_beside_its_owner
from ui.opening import put_off
from ui.projects import opened
from ui.spoken import spoken
from ui.strings import escaped, sentence

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_MOST_TOLD = 8


def _tr(words: str) -> str:
    return QCoreApplication.translate("Surroundings", words)


def greet(window: "MainWindow", session: Session) -> None:
    """A project has been opened: that it can only be read is always said, of its place once."""
    project = session.project
    name = escaped(project.path.name, 80)
    window.top.say_reading_only(project.read_only)
    if project.why_read_only:
        told = _tr(
            "{name}: {why}. All of it can be read, searched and exported. To change it, save a "
            "copy elsewhere, and open that."
        )
        window.bar.warn(told.format(name=name, why=project.why_read_only), "ReadingOnly")
    elif (warnings := project.whereabouts.warnings) and not project.read_only:
        known = window.settings.warned
        if str(project.path) not in known:
            if can_be_noted(str(project.path)):
                window.keep_settings(warned=(str(project.path), *known)[:_MOST_TOLD])
            window.bar.warn(f"{name}: {'; '.join(map(spoken, warnings))}.")


def offer(window: "MainWindow", path: Path, error: AnnotatorError) -> QMessageBox | None:
    """A project could not be opened: of one that somebody else has, a copy can be read."""
    if not isinstance(error, ProjectLocked):
        return None
    window.bar.hide()
    box = QMessageBox(window)
    box.setObjectName("second")
    box.setWindowTitle(_tr("Somebody has it open"))
    box.setIcon(QMessageBox.Icon.Information)
    box.setText(sentence(spoken(error), 400))
    box.setInformativeText(
        _tr(
            "Two at once never write to one project. A copy of it as it is now can be opened for "
            "reading: to look something up, search or export."
        )
    )
    for label in box.findChildren(QLabel):
        label.setTextFormat(label.textFormat().PlainText)
    read = box.addButton(_tr("Read a copy"), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    read.clicked.connect(partial(_read_copy, window, path))
    box.open()
    return box


def _read_copy(window: "MainWindow", path: Path) -> None:
    folder = TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
    copy = Path(folder.name) / path.name

    def make() -> Path:
        try:
            copy_beside_its_owner(path.resolve(), copy)
            ailments = examined(copy)
        except OSError as error:
            why = error.strerror or str(error)
            raise NoBackup(f"{path.name}: it could not be copied ({why})") from error
        if ailments:
            raise ProjectDamaged(f"{path.name}: the copy is not whole ({ailments[0].message})")
        return copy

    window.jobs.start(
        lambda job: make(),
        done=partial(_show_copy, window, path, folder),
        failed=window.messages.show,
    )


def _show_copy(
    window: "MainWindow", path: Path, folder: "TemporaryDirectory[str]", copy: Path
) -> None:
    if put_off(window, window, partial(_show_copy, window, path, folder, copy)):
        return
    if window.enter(lambda: opened(copy, read_only=True)) and window.place is not None:
        window.place.destroyed.connect(lambda: folder.cleanup())
        told = _tr(
            "This is a copy of “{name}” as it was just now, for reading. What others do from now "
            "on is not in it."
        )
        window.bar.warn(told.format(name=escaped(path.name, 80)))
