"""The window: connects welcome page, workplace, menus and messages, and decides nothing."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator import settings
from annotator.errors import AnnotatorError
from annotator.recent import opened, projects
from annotator.session import SOMEBODY, Session
from annotator.storage.journal import Role
from annotator.storage.project import Project
from ui import (
    calls,
    dropping,
    ending,
    opening,
    project_files,
    recent,
    strings,
    surroundings,
    unsaved,
)
from ui.backups import mending
from ui.backups.backing_up import BackingUp
from ui.backups.putting_back import save_elsewhere, show_backups
from ui.backups.recovery import RecoveryCard
from ui.bridge import SessionBridge
from ui.dossiers import Dossiers
from ui.exporting import Exporting, Services
from ui.help.desk import HelpDesk
from ui.help.key_sheet import KeySheet
from ui.help.places import FIRST_HOUR, TROUBLE
from ui.importing import Importing
from ui.jobs import Jobs
from ui.keymap import file as key_file
from ui.keymap.keymap import Keymap
from ui.loading_ahead import LoadingAhead
from ui.logs import log
from ui.menus import Menus
from ui.messages import MessageBar, Messages
from ui.one_line import OneLine
from ui.pace.keystrokes import Keystrokes
from ui.palette import Palette
from ui.resuming.sitting import Sitting, keep_look
from ui.sizes import begin_with
from ui.strings import several
from ui.theme import Theme
from ui.tidying import SETTLING_MS, settle_memory
from ui.top_bar import TopBar
from ui.turns import breathe, end_clocks, others_waiting
from ui.welcome import Welcome
from ui.working import Working
from ui.workplace import Workplace


class MainWindow(QMainWindow):
    """One window, one project at a time. Closing asks nothing: all is saved."""

    tongue_wanted = Signal()
    """Another language was chosen: a window that speaks it is to take the place of this one."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        loaded = settings.load()
        self.settings, self.complaint = loaded.settings, loaded.complaint
        self.theme = Theme(self.settings.theme)
        self.jobs, self.keystrokes = Jobs(self), Keystrokes(self)
        chosen = key_file.usable(self.settings.keys, single=self.settings.single_keys)
        self.keymap = Keymap(chosen, self)
        self.place: Workplace | None = None
        self.sitting: Sitting | None = None
        self.bar, self.top, self.recovery = MessageBar(), TopBar(), RecoveryCard()
        self.crash_report: Path | None = None
        self.unsaved = unsaved.UnsavedCard()
        self.messages = Messages(
            self.bar, partial(unsaved.says, self), partial(ending.give_up, self)
        )
        self.given_up: QMessageBox | None = None
        self.opening = False
        """Whether a project is just being opened: nothing else may begin, and closing waits."""
        self.welcome, self._between, self._stack = Welcome(), QWidget(), QStackedWidget()
        self._described, self._counted, self._backed_up = OneLine(), OneLine(), QLabel()
        self.working = Working()
        self.working.attend(self.jobs)
        self.exporting, self.dossiers = Exporting(self), Dossiers(self)
        self.menus = Menus(self)
        self.palette_sheet = Palette(self._centre(), self.menus.targets)
        self.keys: KeySheet | None = None
        self.help = HelpDesk(self)
        self._connect()
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Annotator"))
        begin_with(self, 1320, 860)
        self.restoreGeometry(QByteArray.fromBase64(self.settings.window.encode("ascii")))
        self._home()

    # -- projects

    def open_project(self, path: Path) -> bool:
        """Open a project in this window. False when it could not be opened; the reason is shown."""
        return self.enter(partial(opening.opened, self, path), path)

    def found_project(self, path: Path) -> bool:
        return self.enter(lambda: project_files.found(path, self.contributor()))

    def enter(self, get: Callable[[], Session], path: Path | None = None) -> bool:
        """Work on another sitting. False when it could not be had; the reason is shown, and of a
        damaged project at `path` what can be done about it."""
        if self.opening:
            self.bar.tell(self.tr("Another project is just being opened."))
            return False
        if unsaved.held_back(self, lambda: self.enter(get, path)):
            return False
        self.close_project()
        self.opening = True
        self._stack.setCurrentWidget(self._between)
        try:
            with others_waiting():
                self._work_on(get())
        except AnnotatorError as error:
            self.messages.show(error)
            if path is not None:
                mending.offer(self, path, error)
                surroundings.offer(self, path, error)
            return False
        finally:
            self.opening = False
            if self.place is None:
                self._stack.setCurrentWidget(self.welcome)
        return True

    def _work_on(self, session: Session) -> None:
        """What cannot be shown whole is not shown at all, and its file is let go."""
        with ExitStack() as half:
            half.callback(session.project.close)
            half.callback(_end_half_made, self._stack)
            half.callback(self.close_project)
            self._show_project(session)
            half.pop_all()

    def _show_project(self, session: Session) -> None:
        self.bar.hide()
        load_held, keymap = self.services.load_held, self.keymap
        place = Workplace(SessionBridge(session), self.theme, load_held, keymap, self._stack)
        breathe()
        self.place = place
        place.importing = Importing(self, place)
        place.backing_up = BackingUp(place.bridge, lambda: self.settings, place)
        self.working.attend(place.backing_up.jobs)
        self.top.show_project(session.project.about().title or session.project.path.stem)
        self._stack.addWidget(place)
        self._follow(place)
        self.menus.act(place.view, place)
        self.menus.name_undo()
        place.view.set_zoom(self.settings.zoom)
        breathe()
        place.setUpdatesEnabled(False)  # not without its article, as if there were none
        self._stack.setCurrentWidget(place)
        self.top.show()
        breathe()
        self.sitting = Sitting(self, place)
        try:
            self.sitting.begin()
        except AnnotatorError as error:  # of one article: nobody is kept from the others
            self.messages.show(error)
        place.setUpdatesEnabled(True)
        breathe()
        self._remember_project(session.project)
        log.info("project open: %d articles", sum(session.project.shelves().values()))
        surroundings.greet(self, session)
        mending.greet(self, session)
        QTimer.singleShot(SETTLING_MS, place, settle_memory)
        made = (partial(calls.overview_ahead, self, place),)
        LoadingAhead(place, place.inspector.ahead(), made).begin()

    def _follow(self, place: Workplace) -> None:
        place.told.connect(self.bar.tell)
        unsaved.attend(self, place.bridge)
        place.register.gestures.dossier_wanted.connect(self.dossiers.ask)
        place.bridge.changed.connect(self._changed)
        self.keystrokes.attend(place.bridge)
        place.tei.judged.connect(self.top.judge)
        place.desk.described.connect(self._described.setText)
        place.articles.counted.connect(self.top.count)
        place.current.article_changed.connect(self._count)
        place.current.caret_moved.connect(self._count)
        place.articles.refresh()
        place.backing_up.told.connect(partial(mending.told, self))
        place.backing_up.answered.connect(self.bar.tell)
        place.backing_up.made.connect(self._backed_up.setText)
        place.backing_up.attend()

    @Slot()
    def close_project(self) -> None:
        """Let the project go and show the welcome page. Everything is saved already."""
        if _let_go(self):
            self._home()

    def import_files(self, paths: Sequence[Path]) -> None:
        """A few plain files come in at once; else a sheet shows what they would be."""
        if self.place is not None and paths:
            self.place.importing.start(paths)

    # -- look

    @Slot()
    def switch_theme(self) -> None:
        """Light, dark: the other one, remembered."""
        self.wear("light" if self.theme.dark else "dark")

    def wear(self, look: str) -> None:
        """One of the looks by its name in the settings, from now on."""
        self.keep_settings(theme=look)
        self.theme = Theme(look)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.theme.dress(application)
        if self.place is not None:
            self.place.dress(self.theme)

    @Slot()
    def show_keys(self) -> None:
        if self.place is not None:
            tags = self.place.bridge.project.tags()
            self.keys = KeySheet(self._centre(), tags, self.keymap)
            self.keys.open()

    # -- what Qt asks

    def closeEvent(self, event: QCloseEvent) -> None:
        if opening.put_off(self, self, self.close):
            self.jobs.cancel()
            event.ignore()
            return
        if self.place is not None:
            self.place.stepping.end()
        if unsaved.held_back(self, self.close):
            event.ignore()
            return
        keep_look(self)
        self.help.end()
        _let_go(self)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropping.is_ours(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        dropping.take(self, event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.palette_sheet.hide()

    # -- small helpers

    def _connect(self) -> None:
        self.messages.install()
        self.keymap.changed.connect(self.menus.rekey)
        self.top.attend(self.keymap)
        self.welcome.new_wanted.connect(lambda: project_files.ask_new(self))
        self.welcome.open_wanted.connect(lambda: project_files.ask_open(self))
        self.welcome.sample_wanted.connect(lambda: project_files.open_sample(self))
        recent.attend(self, self.welcome.recent)
        self.welcome.tutorial_wanted.connect(lambda: self.help.show(FIRST_HOUR))
        self.bar.help_wanted.connect(partial(self.help.show, TROUBLE))
        self.recovery.backups_wanted.connect(partial(show_backups, self))
        self.recovery.copy_wanted.connect(partial(save_elsewhere, self))
        self.unsaved.again_wanted.connect(partial(unsaved.try_again, self))
        self.unsaved.elsewhere_wanted.connect(partial(unsaved.save_elsewhere, self))
        self.unsaved.given_up.connect(partial(unsaved.give_up, self))
        self.top.palette_wanted.connect(self.palette_sheet.open)
        self.top.export_wanted.connect(self.exporting.ask)

    def _centre(self) -> QWidget:
        found = self.centralWidget()
        if found is not None:
            return found
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, self.unsaved, self.bar, self.recovery):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._between)
        self.setCentralWidget(centre)
        self.statusBar().addWidget(self._described, 1)
        for shown in (self.working, self._backed_up, self._counted):
            self.statusBar().addPermanentWidget(shown)
        self.statusBar().setSizeGripEnabled(False)
        return centre

    def _home(self) -> None:
        self.welcome.show_recent(projects(self.settings))
        self._stack.setCurrentWidget(self.welcome)
        self.top.hide()
        for card in (self.unsaved, self.recovery):
            card.hide()
        self._described.clear()
        self._counted.clear()
        self._backed_up.clear()
        self.setWindowTitle(self.tr("Annotator"))
        self.menus.act(self.welcome, None)

    @Slot(object)
    def _changed(self, _: object) -> None:
        last = self.place.bridge.session.history.last if self.place is not None else None
        if last is None or last.role is not Role.MORE:
            self.bar.tell("")  # what was said of the step before: its undo is no more the next
        if self.place is None or self.place.bridge.unsaved is None:
            self.top.say_saved()
        self.menus.name_undo()
        self._count()

    @Slot()
    def _count(self) -> None:
        """Where the caret is, and how much is marked."""
        article = self.place.current.article if self.place else None
        if self.place is None or article is None or not article.blocks:
            self._counted.setText(self.keymap.reminder)
            return
        number = article.block_at(self.place.current.caret) + 1
        marked = self.place.marks.annotated
        words = several(
            "MainWindow",
            marked,
            "paragraph {at} of {all} · 1 mark · {keys}",
            "paragraph {at} of {all} · {n} marks · {keys}",
        )
        self._counted.setText(
            words.format(at=number, all=len(article.blocks), keys=self.keymap.reminder)
        )

    def contributor(self) -> str:
        return self.settings.contributor or SOMEBODY

    def _remember_project(self, project: Project) -> None:
        """What is only looked into is not among the projects opened last."""
        self.setWindowTitle(f"{strings.escaped(project.path.stem)} — Annotator")
        if not project.read_only or project.ailments:
            today = datetime.now().astimezone().date()
            self.settings = opened(settings.newest(self.settings), project.path, today)
            settings.save(self.settings)

    def keep_settings(self, **values: object) -> None:
        found = settings.newest(self.settings)
        self.settings = replace(found, **values)  # type: ignore[arg-type]  # named fields
        settings.save(self.settings)


def _end_half_made(holder: QWidget) -> None:
    """Workplaces that were not made to their end: no clock of theirs asks a closed project."""
    for place in holder.findChildren(Workplace):
        end_clocks(place)
        place.deleteLater()


def _let_go(window: MainWindow) -> bool:
    """The project of a window, of which everything is saved. False where there is none."""
    place, window.place = window.place, None
    if place is None:
        return False
    window.jobs.stop()
    if window.sitting is not None:
        window.sitting.note()
        window.sitting = None
    place.end()
    place.backing_up.end()
    place.bridge.session.project.close()
    window._stack.removeWidget(place)
    place.deleteLater()
    return True
