"""From the list of backups to the window: one is put back, or looked into."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from annotator.backups import backups_of, every_backup
from annotator.errors import AnnotatorError
from annotator.storage.backups.plan import plan_of
from annotator.storage.backups.restoring import restore
from ui.backups.dialog import BackupsDialog, Row
from ui.projects import opened
from ui.spoken import spoken
from ui.strings import escaped, moment
from ui.unsaved import held_back

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def _tr(words: str) -> str:
    return QCoreApplication.translate("PuttingBack", words)


def show_backups(window: "MainWindow", project: Path | None = None) -> BackupsDialog:
    """The list: of the project that is open, of one that cannot be opened, else of all.

    What stands in two places is listed once, as it stands in the first.
    """
    place = window.place
    if place is not None:
        project = place.bridge.project.path
    number = place.bridge.project.project_id if place else ""

    def read() -> list[Row]:
        plan = plan_of(window.settings)
        if project is None:
            return every_backup(plan)
        once = {one.path.name: one for one in backups_of(project, number, plan)[::-1]}
        return [(project, backup) for backup in reversed(once.values())]

    dialog = BackupsDialog(window.jobs, read, window)
    dialog.now.setVisible(place is not None)
    if place is not None:
        dialog.now.clicked.connect(place.backing_up.ask)
        place.backing_up.made.connect(dialog.refresh)
        place.backing_up.told.connect(lambda error: dialog.tell(spoken(error)))
        place.backing_up.answered.connect(dialog.tell)
    dialog.show_second(window.settings.backup_second)
    dialog.second_chosen.connect(partial(_choose_second, window, dialog))
    dialog.restore_wanted.connect(partial(_restore, window, dialog))
    dialog.look_wanted.connect(partial(_look_into, window, dialog))
    dialog.open()
    return dialog


def put_back(window: "MainWindow", project: Path, backup: Path) -> bool:
    """Close the project, put the backup in its place, and open it. False where that failed."""
    if held_back(window, partial(put_back, window, project, backup)):
        return False
    window.close_project()
    try:
        done = restore(project, backup)
    except AnnotatorError as error:
        window.messages.show(error)
        if project.is_file():
            window.open_project(project)
            window.bar.warn_too([spoken(error)])
        return False
    if window.open_project(project):
        said = _tr("Restored.")
        if done.aside:
            words = _tr("Restored. What was there before is kept as “{name}”, in the same folder.")
            said = words.format(name=escaped(done.aside.name, 120))
        window.bar.tell(said)
    return True


def save_elsewhere(window: "MainWindow") -> None:
    """A copy of the project that is open, under a name that somebody chooses."""
    place = window.place
    if place is None:
        return
    path, bar = place.bridge.project.path, window.bar
    start = str(path.with_name(f"{path.stem}-copy{path.suffix}"))
    name, _ = QFileDialog.getSaveFileName(
        window, _tr("Save a copy"), start, _tr("Annotator projects (*.annot)")
    )
    if name:
        window.jobs.start(
            lambda job: place.backing_up.backups.save_as(Path(name), job),
            done=lambda _: bar.tell(_tr("A copy is saved as “{0}”.").format(escaped(name, 200))),
            failed=window.messages.show,
        )


def _restore(window: "MainWindow", dialog: BackupsDialog, row: Row) -> None:
    dialog.accept()
    put_back(window, row[0], row[1].path)


def _look_into(window: "MainWindow", dialog: BackupsDialog, row: Row) -> None:
    project, backup = row
    dialog.accept()
    if window.enter(lambda: opened(backup.path, read_only=True)):
        words = _tr("This is the backup of {when}, open for reading. To go on, open “{name}”.")
        said = words.format(when=moment(backup.at), name=escaped(project.name, 60))
        window.bar.tell(said)


def _choose_second(window: "MainWindow", dialog: BackupsDialog, folder: str) -> None:
    window.keep_settings(backup_second=folder)
    dialog.show_second(folder)
