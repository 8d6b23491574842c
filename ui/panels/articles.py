"""The articles of the project, with their state and how much is marked in them."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from annotator.changes.change import Change
from annotator.model.article import OPEN, Article, Progress
from annotator.model.ids import ArticleId
from annotator.storage.shelf_reading import ArticleLine
from ui import strings
from ui.articles.batch import Batch
from ui.articles.rows import ArticleRows
from ui.bridge import SessionBridge
from ui.counted_rows import CountedList
from ui.current import Current
from ui.panels.fields.enums import WordField
from ui.panels.lines import Line, put_bar
from ui.picker.delegate import RowDelegate
from ui.strings import grouped

PAUSE_MS = 120
"""After a key in the filter, so that a word is looked for and not each of its letters."""


class ArticlesPanel(QWidget):
    """A list to choose from; the filter finds titles and file names, of all states or of one."""

    counted = Signal(int, int)
    """How many articles there are, and how many of them are not done."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self.title = self.tr("Articles")
        self._project, self._current = bridge.project, current
        self.rows = ArticleRows(bridge.project, self._line)
        self.rows.setParent(self)  # so that its timer ends with the project
        self.filter, self.list = QLineEdit(), CountedList()
        every: list[tuple[object, str]] = [(None, self.tr("in every state"))]
        self.state = WordField([*every, *((p, strings.progress(p)) for p in Progress)])
        self.batch = Batch(bridge, self.chosen, self.list)
        self._delegate = RowDelegate()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._arrange()
        self._connect(bridge)
        self.state.show_value(None)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list anew; the article shown stays under the bar."""
        self._later.stop()
        wanted = self.state.now
        self.rows.refresh(self.filter.text(), wanted if isinstance(wanted, Progress) else None)
        self.count()
        self._mark_shown(self._current.article)

    def count(self) -> None:
        """Tell how many there are, from what is kept of it."""
        shelves = self._project.shelves()
        still = sum(shelves.get(progress, 0) for progress in OPEN)
        self.counted.emit(sum(shelves.values()), still)

    def chosen(self) -> list[ArticleId]:
        """The articles that are selected in the list; else the one that is shown."""
        parts = self.list.selectionModel().selection().toList()  # of each index Qt asks us
        rows = sorted((part.top(), part.bottom()) for part in parts if part.isValid())
        found = [number for top, bottom in rows for number in self.rows.articles(top, bottom)]
        shown = self._current.article
        if len(found) > 1 or shown is None:
            return found
        return found if found and self.list.hasFocus() else [shown.id]

    def next_open(self, after: ArticleId) -> ArticleId | None:
        """The next article that is not done, round and round; None when there is no other."""
        return self._project.next_article(after, OPEN)

    def neighbour(self, step: int) -> ArticleId | None:
        """The article before or behind the one that is shown; of none, or for 0, the first."""
        shown = self._current.article
        if shown is None or step == 0:
            return self._project.next_article(0)
        if step > 0:
            return self._project.next_article(shown.id) or shown.id
        return self._project.previous_article(shown.id) or shown.id

    def _line(self, line: ArticleLine) -> Line:
        kind = line.source_name.rpartition(".")[2].lower() or "txt"
        size = self.tr("{n} characters").format(n=grouped(line.characters))
        state = strings.progress(Progress(line.progress))
        parts = [state, kind, line.language, size]
        detail = " · ".join(part for part in parts if part)
        return Line(line.id, strings.escaped(line.title, 200), detail, str(line.annotations))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.article_ids():
            self.rows.follow(change)
        if any(isinstance(edit.record, Article) for edit in change.edits):
            self.count()
            self._mark_shown(self._current.article)

    @Slot(object)
    def _mark_shown(self, article: Article | None) -> None:
        """The bar goes to the article shown, unless several are selected."""
        if self._several():
            return
        row = self.rows.row_of(article.id) if article else -1
        put_bar(self.list, self.rows.index(row, 0) if row >= 0 else QModelIndex())

    def _several(self) -> bool:
        """Asked after every change: of a hundred thousand that are selected none is listed."""
        parts = self.list.selectionModel().selection().toList()
        return len(parts) > 1 or any(part.bottom() > part.top() for part in parts)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        number, shown = self.rows.article_at(index.row()), self._current.article
        several = self._several()
        if number is not None and not several and (shown is None or shown.id != number):
            self._current.show(number)

    @Slot()
    def _filled(self) -> None:
        if not self.list.currentIndex().isValid():
            self._mark_shown(self._current.article)

    @Slot(QPoint)
    def _offer(self, at: QPoint) -> None:
        """What can be done with the selected articles."""
        menu = QMenu(self)
        states = menu.addMenu(self.tr("&Status"))
        states.addActions(self.batch.menu.actions())
        for words, slot in (
            (self.tr("&Language…"), self.batch.ask_language),
            (self.tr("&Keywords…"), self.batch.ask_keyword),
        ):
            menu.addAction(words).triggered.connect(slot)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _connect(self, bridge: SessionBridge) -> None:
        self.filter.textChanged.connect(lambda: self._later.start(PAUSE_MS))
        self.state.picked.connect(self.refresh)
        self.rows.filled.connect(self._filled)
        self.list.clicked.connect(self._choose)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        self.list.activated.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._offer)
        bridge.changed.connect(self._follow)
        bridge.renewed.connect(self.refresh)
        self._current.article_changed.connect(self._mark_shown)

    def _arrange(self) -> None:
        heading = QLabel(self.tr("ARTICLES"))
        heading.setObjectName("section")
        self.filter.setPlaceholderText(self.tr("Filter articles"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.state.setAccessibleName(self.tr("State of the articles shown"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 8)
        layout.setSpacing(6)
        for widget in (heading, self.filter, self.state):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
