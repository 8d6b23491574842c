"""The articles of the project, with their state and how much is marked in them."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.changes.change import Change
from annotator.model.article import Article, Progress
from annotator.model.ids import ArticleId
from annotator.storage.reading import ArticleLine
from ui import strings
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate


class ArticlesPanel(QWidget):
    """A list to choose from; the filter finds titles and file names."""

    counted = Signal(int, int)
    """How many articles there are, and how many of them are not done."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self.title = self.tr("Articles")
        self._project, self._current = bridge.project, current
        self._known: dict[int, ArticleLine] = {}
        self.rows = Lines(self._line)
        self.filter, self.list = QLineEdit(), QListView()
        self._delegate = RowDelegate()
        self._arrange()
        self.filter.textChanged.connect(self.refresh)
        self.list.clicked.connect(self._chosen)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        self.list.activated.connect(self._chosen)
        bridge.changed.connect(self._follow)
        current.article_changed.connect(self._mark_shown)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list anew; the article shown stays under the bar."""
        lines = self._project.article_list()
        self._known = {line.id: line for line in lines}
        wanted = self.filter.text().casefold().strip()
        names = ((line.id, f"{line.title}\n{line.source_name}".casefold()) for line in lines)
        self.rows.show([number for number, name in names if wanted in name])
        self.counted.emit(len(lines), sum(line.progress != Progress.DONE for line in lines))
        self._mark_shown(self._current.article)

    def next_open(self, after: ArticleId) -> ArticleId | None:
        """The next article that is not done, round and round; None when there is no other."""
        ids = list(self._known)
        at = ids.index(after) + 1 if after in self._known else 0
        for number in (*ids[at:], *ids[:at]):
            if self._known[number].progress != Progress.DONE and number != after:
                return ArticleId(number)
        return None

    def neighbour(self, step: int) -> ArticleId | None:
        """The article before or behind the one that is shown."""
        ids = list(self._known)
        shown = self._current.article
        if not ids:
            return None
        if shown is None or shown.id not in self._known:
            return ArticleId(ids[0])
        return ArticleId(ids[(ids.index(shown.id) + step) % len(ids)])

    def _line(self, key: int) -> Line:
        line = self._known[key]
        kind = line.source_name.rpartition(".")[2].lower() or "txt"
        size = self.tr("{n} characters").format(n=f"{line.characters:,}")
        state = strings.progress(Progress(line.progress))
        parts = [kind, line.language, size, state]
        detail = " · ".join(part for part in parts if part)
        return Line(key, strings.escaped(line.title, 200), detail, str(line.annotations))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.article_ids():
            self.refresh()

    @Slot(object)
    def _mark_shown(self, article: Article | None) -> None:
        row = self.rows.row_of(article.id) if article else -1
        self.list.setCurrentIndex(self.rows.index(row, 0) if row >= 0 else QModelIndex())

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        key = self.rows.key(index.row())
        shown = self._current.article
        if key is not None and (shown is None or shown.id != key):
            self._current.show(ArticleId(key))

    def _arrange(self) -> None:
        heading = QLabel(self.tr("ARTICLES"))
        heading.setObjectName("section")
        self.filter.setPlaceholderText(self.tr("Filter articles"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 8)
        layout.setSpacing(6)
        for widget in (heading, self.filter):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
