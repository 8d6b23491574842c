"""Projects opened before: a list on the first page, and a menu."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator import recent
from annotator.recent import Opened
from annotator.settings import Settings
from ui.panels.fields.layout import plain
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate
from ui.strings import escaped

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_LEAST, _MOST = 2, 7
"""Rows that are in sight without scrolling."""
_IN_MENU = 10


class RecentList(QWidget):
    """Enter opens, Delete takes out of the list, P keeps on top. Files are never touched."""

    wanted = Signal(str)
    """The project at this path is to be opened."""

    pinned = Signal(object, bool)
    """A path, and whether it is to stay above the others."""

    forgotten = Signal(object)
    """A path that is to go from the list."""

    def __init__(self) -> None:
        super().__init__()
        self._projects: list[Opened] = []
        self._there: list[bool] = []
        self._delegate = RowDelegate()
        self.rows, self.list = Lines(self._line), QListView()
        self.told = plain("", faint=True, small=True)
        self._pin, self._forget = QAction(self), QAction(self.tr("Remove from the list"), self)
        self.pin, self.forget = QPushButton(), QPushButton(self._forget.text())
        self._arrange()
        self._connect()

    def show_projects(self, projects: Sequence[Opened], chosen: Path | None = None) -> None:
        """Other projects, with the bar on the first or on the one that is named."""
        self._projects = list(projects)
        self._there = [project.is_there for project in self._projects]
        self.rows.show(range(len(self._projects)))
        paths = [project.path for project in self._projects]
        row = paths.index(chosen) if chosen in paths else 0
        self.list.setCurrentIndex(self.rows.index(row, 0))
        height = self.list.sizeHintForRow(0) if paths else 0
        self.list.setFixedHeight(height * max(_LEAST, min(len(paths), _MOST)) + 4)
        self._turn()

    @property
    def chosen(self) -> Opened | None:
        key = self.rows.key(self.list.currentIndex().row())
        return None if key is None else self._projects[key]

    def _line(self, key: int) -> Line:
        project, there = self._projects[key], self._there[key]
        folder = escaped(_short(project.path.parent), 90)
        detail = folder if there else self.tr("{folder} · not there now").format(folder=folder)
        day = _in_words(project.day) if project.day else ""
        aside = " · ".join(part for part in (self.tr("on top") * project.pinned, day) if part)
        return Line(key, escaped(project.path.stem, 60), detail, aside, faint=not there)

    @Slot()
    def _turn(self) -> None:
        """What the buttons do, and what is amiss with the project under the bar."""
        project = self.chosen
        is_top = project is not None and project.pinned
        words = self.tr("Keep on top no more") if is_top else self.tr("Keep on top")
        self._pin.setText(words)
        self.pin.setText(words)
        there = project is None or self._there[self._projects.index(project)]
        words = self.tr("It was moved, renamed, or its disk is not connected.")
        self.told.setText("" if there else words)

    @Slot()
    def _open(self) -> None:
        if (project := self.chosen) is not None:
            self.wanted.emit(str(project.path))

    @Slot()
    def _turn_pin(self) -> None:
        if (project := self.chosen) is not None:
            self.pinned.emit(project.path, not project.pinned)

    @Slot()
    def _let_go(self) -> None:
        if (project := self.chosen) is not None:
            self.forgotten.emit(project.path)

    @Slot(QPoint)
    def _offer(self, at: QPoint) -> None:
        if self.chosen is not None:
            menu = QMenu(self)
            menu.addActions([self._pin, self._forget])
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.list.customContextMenuRequested.connect(self._offer)
        for action, key, button, slot in (
            (self._pin, Qt.Key.Key_P, self.pin, self._turn_pin),
            (self._forget, Qt.Key.Key_Delete, self.forget, self._let_go),
        ):
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            button.clicked.connect(slot)
            button.setToolTip(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            self.list.addAction(action)

    @Slot(QModelIndex)
    def _clicked(self, _: QModelIndex) -> None:
        """One click opens, as it did when these were buttons; one that is not there stays."""
        project = self.chosen
        if project is not None and self._there[self._projects.index(project)]:
            self._open()

    def _arrange(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Projects opened before"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFocusProxy(self.list)
        foot = QHBoxLayout()
        for button in (self.pin, self.forget):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addWidget(self.told, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.list)
        layout.addLayout(foot)


def attend(window: "MainWindow", shown: RecentList) -> None:
    """What is chosen in the list is kept in the settings of the window."""

    def keep(found: Settings) -> None:
        names = {name: getattr(found, name) for name in ("recent", "pinned", "opened")}
        window.keep_settings(**names)
        chosen = shown.chosen.path if shown.chosen else None
        window.welcome.show_recent(recent.projects(window.settings), chosen)

    shown.wanted.connect(lambda path: window.open_project(Path(path)))
    shown.pinned.connect(
        lambda path, stays: keep(recent.pinned(window.settings, path, stays=stays))
    )
    shown.forgotten.connect(lambda path: keep(recent.forgotten(window.settings, path)))


def menu_of(window: "MainWindow", parent: QWidget) -> QMenu:
    """A menu of them, read anew whenever it is opened."""
    menu = QMenu(_tr("Open &recent"), parent)
    menu.setObjectName("recent")
    menu.aboutToShow.connect(lambda: _fill(menu, window))
    _fill(menu, window)
    return menu


def _fill(menu: QMenu, window: "MainWindow") -> None:
    menu.clear()
    for number, project in enumerate(recent.projects(window.settings)[:_IN_MENU], start=1):
        name = escaped(project.path.stem, 50).replace("&", "&&")
        folder = escaped(_short(project.path.parent), 60).replace("&", "&&")
        action = menu.addAction(f"&{number % 10}  {name}   —   {folder}")
        action.setEnabled(project.is_there)
        action.triggered.connect(lambda _=False, path=project.path: window.open_project(path))
    menu.menuAction().setEnabled(not menu.isEmpty())


def _in_words(day: date) -> str:
    """As the language of the window writes days."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _short(folder: Path) -> str:
    path = str(folder)
    return path if len(path) < 60 else "…" + path[-58:]  # noqa: PLR2004 - as many as a row takes


def _tr(words: str) -> str:
    return QCoreApplication.translate("Recent", words)
