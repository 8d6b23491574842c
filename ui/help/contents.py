"""The left side of the help: the tree of its contents, or what was found for the typed words."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ui.help.book import Book
from ui.help.finding import Hit, found, words_of
from ui.panels.fields.layout import plain
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate

_NAME = Qt.ItemDataRole.UserRole
MOST = 60
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class Contents(QWidget):
    """A line to search with, above the contents. With words in it, the hits stand there."""

    wanted = Signal(str, str)
    """A page, and the anchor on it."""
    searched = Signal(list)
    """The words, folded, that are to be marked; none when the line is empty."""
    left = Signal()
    """The keyboard is to go to the page."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._hits: list[Hit] = []
        self.line, self.tree, self.list = QLineEdit(), QTreeView(), QListView()
        self.rows, self._delegate = Lines(self._line), RowDelegate()
        self._count, self._stack = plain("", faint=True), QStackedWidget()
        self._fill()
        self._arrange()

    def choose(self, page: str) -> None:
        """Show in the tree which page is shown, and ask for nothing."""
        model = self.tree.model()
        start = model.index(0, 0)
        flags = Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly
        [index, *_] = model.match(start, _NAME, page, 1, flags) or [QModelIndex()]
        selection = self.tree.selectionModel()
        selection.blockSignals(True)
        self.tree.setCurrentIndex(index)
        selection.blockSignals(False)
        self.tree.viewport().update()

    @property
    def words(self) -> list[str]:
        return words_of(self.line.text())

    @Slot()
    def _search(self) -> None:
        words = self.words
        hits = found(self.line.text(), self._book.sections)
        self._hits = hits[:MOST]
        self.rows.show(range(len(self._hits)))
        self._stack.setCurrentWidget(self.list if words else self.tree)
        self._count.setVisible(bool(words))
        most = self.tr("{all} found; the first {n} are listed") if len(hits) > MOST else ""
        told = (most or self.tr("{all} found")).format(all=len(hits), n=MOST)
        none = self.tr(
            "Nothing found. Try fewer or other words; the beginning of a word is enough."
        )
        self._count.setText(told if self._hits else none)
        self.searched.emit(words)
        if self._hits:
            self.list.setCurrentIndex(self.rows.index(0, 0))

    @Slot(QModelIndex)
    def _turn_to_hit(self, index: QModelIndex) -> None:
        key = self.rows.key(index.row())
        if key is not None:
            section = self._hits[key].section
            self.wanted.emit(section.page, section.anchor)

    @Slot(QModelIndex)
    def _turn_to(self, index: QModelIndex) -> None:
        if name := index.data(_NAME):
            self.wanted.emit(name, "")

    def _line(self, key: int) -> Line:
        section, excerpt = self._hits[key].section, self._hits[key].excerpt
        same = section.title == section.page_title
        title = section.title if same else f"{section.page_title}: {section.title}"
        return Line(key, title, excerpt)

    def _fill(self) -> None:
        model = QStandardItemModel(self)
        for chapter in self._book.chapters:
            head = QStandardItem(chapter.title)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for name, title in chapter.pages:
                item = QStandardItem(title)
                item.setData(name, _NAME)
                item.setEditable(False)
                head.appendRow(item)
            model.appendRow(head)
        self.tree.setModel(model)
        self.tree.setObjectName("help_contents")
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Contents"))
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.expandAll()
        self.tree.selectionModel().currentChanged.connect(self._turn_to)

    def _arrange(self) -> None:
        self.line.setPlaceholderText(self.tr("Search the help"))
        self.line.setAccessibleName(self.tr("Search the help"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(self._turn_to_hit)
        for view in (self.tree, self.list):
            self._stack.addWidget(view)
            view.activated.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 6, 10)
        column.addWidget(self.line)
        column.addWidget(self._count)
        column.addWidget(self._stack, 1)
        self._count.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the hits while the line keeps the keyboard."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS and self._hits:
            row = self.list.currentIndex().row() + _STEPS[key]
            row = max(0, min(row, self.rows.rowCount() - 1))
            self.list.setCurrentIndex(self.rows.index(row, 0))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return True
        return False
