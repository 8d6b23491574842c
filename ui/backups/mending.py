"""What the window does about a project that did not end well, or that is damaged."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from annotator.backups import backups_of
from annotator.errors import AnnotatorError, NotAProject, ProjectDamaged, ProjectError
from annotator.jobs import JobContext
from annotator.session import Session
from annotator.storage.ailments import SEARCH, Ailment
from annotator.storage.backups.copying import contents
from annotator.storage.backups.names import Backup
from annotator.storage.backups.plan import Plan, plan_of
from ui.backups import words
from ui.backups.damaged import Damage, DamagedSheet
from ui.backups.looking import apart
from ui.backups.putting_back import put_back, show_backups
from ui.opening import put_off
from ui.projects import default_tags
from ui.spoken import spoken
from ui.strings import escaped, grouped

if TYPE_CHECKING:
    from annotator.salvage import Salvaged
    from ui.main_window import MainWindow

LOOKED_AT_BYTES = 50_000_000
"""Up to this size a project is looked at itself before a bad copy of it is believed: 1 s."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Mending", words)


def greet(window: "MainWindow", session: Session) -> None:
    """A project has been opened: say how the last sitting ended, if it did not end well."""
    project = session.project
    if project.ailments:
        found = [_with_number(ailment) for ailment in project.ailments]
        told = _tr("This project is damaged and open for reading only: {what}")
        window.bar.warn(told.format(what=found[0]))
        _show_damage(window, project.path, found, position=_position(session), readable=True)
    elif project.ended_unclean and window.place is not None:
        backups = window.place.backing_up.backups
        window.recovery.tell(session, backups.newest(), window.crash_report)


def offer(window: "MainWindow", path: Path, error: AnnotatorError) -> None:
    """A project could not be opened: where it is damaged, say what can be done.

    What is no project at all may be one whose beginning is gone, if there are backups of it.
    """
    damaged = isinstance(error, ProjectDamaged)
    if not damaged and not (isinstance(error, NotAProject) and _backups(window, path)):
        return
    findings = error.findings if isinstance(error, ProjectDamaged) else ()
    _show_damage(window, path.resolve(), findings or [spoken(error)])


def told(window: "MainWindow", error: AnnotatorError) -> None:
    """Something went wrong with a backup. Where it says that the project is damaged, the project
    is looked at itself, and nothing more is written to it if that is so."""
    window.messages.show(error)
    if not isinstance(error, ProjectDamaged) or not error.findings or window.place is None:
        return
    session = window.place.bridge.session
    project = session.project
    found = [Ailment(check="", message=one) for one in error.findings]
    if project.size_bytes <= LOOKED_AT_BYTES:
        found = [a for a in project.check() if a.harmful and a.check != SEARCH]
    if not found:
        window.place.backing_up.backups.damaged = False
        window.bar.warn(
            _tr(
                "A copy of the project was not whole, though the project itself is: "
                "the disk on which backups are made may be failing."
            )
        )
        return
    project.take_for_damaged(found)
    window.top.say_reading_only(True)
    greet(window, session)


def show_recovery(window: "MainWindow") -> None:
    """What came of the last sitting, once more, with the keyboard on it."""
    place = window.place
    if place is None or not place.bridge.project.ended_unclean or place.bridge.project.ailments:
        window.bar.tell(_tr("The last sitting ended well."))
        return
    greet(window, place.bridge.session)
    window.recovery.go_on.setFocus()


def _show_damage(
    window: "MainWindow",
    path: Path,
    findings: Sequence[str],
    *,
    position: int | None = None,
    readable: bool = False,
) -> None:
    """The sheet comes when the newest backup that is whole has been found."""
    plan = plan_of(window.settings)

    def find(job: JobContext) -> Damage:
        backup = _newest_whole(path, plan, job)
        held = contents(backup.path) if backup else None
        return Damage(
            project=path,
            findings=findings,
            backup=backup,
            held=words.counts(held) if held else "",
            steps_since=max(0, position - held.position) if held and position else None,
            readable=readable,
        )

    window.jobs.start(find, done=partial(_open_sheet, window), failed=window.messages.show)


def _newest_whole(path: Path, plan: Plan, job: JobContext) -> Backup | None:
    for backup in backups_of(path, "", plan):
        job.stop_if_asked()
        if not apart(job)(backup.path):
            return backup
    return None


def _open_sheet(window: "MainWindow", damage: Damage) -> None:
    sheet = DamagedSheet(damage, window)

    def leave_for(act: Callable[[], object]) -> None:
        sheet.accept()
        act()

    def restore(backup: Backup) -> None:
        leave_for(partial(put_back, window, damage.project, backup.path))

    sheet.restore_wanted.connect(restore)
    sheet.backups_wanted.connect(lambda: leave_for(partial(show_backups, window, damage.project)))
    sheet.salvage_wanted.connect(lambda: leave_for(partial(ask_salvage, window, damage.project)))
    sheet.open()


def ask_salvage(window: "MainWindow", project: Path) -> None:
    """Where what can be read is to go; then it is read, and the new project is opened."""
    start = str(project.with_name(f"{project.stem}-salvaged{project.suffix}"))
    name, _ = QFileDialog.getSaveFileName(
        window, _tr("Save what can be read"), start, _tr("Annotator projects (*.annot)")
    )
    if not name:
        return
    from annotator.salvage import salvage  # nobody hopes to need it

    window.close_project()
    window.bar.tell(_tr("What can be read of “{0}” is being read …").format(project.name))
    window.jobs.start(
        lambda job: salvage(project, Path(name), default_tags()),
        done=partial(tell_salvaged, window),
        failed=window.messages.show,
    )


def tell_salvaged(window: "MainWindow", done: "Salvaged") -> None:
    """Open what was saved, and say how much that is."""
    if put_off(window, window, partial(tell_salvaged, window, done)):
        return
    if not window.open_project(done.project):
        return
    kept = ", ".join(_counted(kind, number) for kind, number in done.kept.items() if number)
    lost = ", ".join(_counted(kind, number) for kind, number in done.lost.items())
    if lost:
        told = _tr("Saved: {kept}. Known to be lost: {lost}.").format(kept=kept, lost=lost)
    else:
        told = _tr("Saved: {kept}. Nothing is known to be lost.").format(kept=kept)
    window.bar.warn(escaped(told, 400))


def _counted(kind: str, number: int) -> str:
    return f"{grouped(number)} {_tr(kind)}"


def _with_number(ailment: Ailment) -> str:
    told = ailment.record and ailment.record not in ailment.message
    message = spoken(ailment.message)
    return f"{ailment.record}: {message}" if told else message


def _backups(window: "MainWindow", path: Path) -> list[Backup]:
    try:
        return backups_of(path, "", plan_of(window.settings))
    except ProjectError:
        return []


def _position(session: Session) -> int | None:
    try:
        return int(session.project.state().split(":")[0])
    except (ProjectError, ValueError):
        return None
