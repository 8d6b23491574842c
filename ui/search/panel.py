"""Under the text: a line to ask the whole project in, and what is found as a concordance."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, UnknownArticle
from annotator.places import documents_folder
from annotator.search.hit import Hit
from annotator.search.line import KEYS
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.enums import WordField
from ui.reading.article_view import ArticleView
from ui.search.concordance import Concordance
from ui.search.keeping import Kept, write
from ui.search.marking import HitMarking
from ui.search.returning import Returning
from ui.search.rows import BY_ARTICLE, HitRows
from ui.search.seeking import Seeking
from ui.spoken import spoken
from ui.strings import grouped, several
from ui.two_rows import TwoRows

_NARROWEST = 240
"""Pixels of the line, so that what is asked can be read."""


class SearchPanel(QWidget):
    """Folded until it is asked for. Enter searches; Enter on a hit goes there, and back again."""

    closed = Signal()
    """The text has the keyboard again."""

    told = Signal(str)
    """A short sentence for the person."""

    def __init__(self, bridge: SessionBridge, current: Current, view: ArticleView) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._project, self._current = bridge.project, current
        self.line, self.count = QLineEdit(), QLabel()
        self._wanted: tuple[int, int] | None = None
        self.rows = HitRows()
        self.list = Concordance(self.rows)
        self.order = WordField(
            (
                (BY_ARTICLE, self.tr("by article")),
                ("left", self.tr("by what is left")),
                ("right", self.tr("by what is right")),
                ("words", self.tr("by the words")),
            )
        )
        self.seeking = Seeking(bridge.project, self)
        self.kept = Kept(bridge, self.line)
        self.marking = HitMarking(bridge, self)
        self.returning = Returning(bridge.project, current, view)
        self._arrange()
        self._connect()
        self.hide()

    @Slot()
    def open(self) -> None:
        """Show the panel; what is selected in the text is what to look for."""
        article, selection = self._current.article, self._current.selection
        if not self.isVisible() and article and selection and len(selection) <= 80:
            self.line.setText(f'"{" ".join(selection.quote(article.text).split())}"')
        fresh = not self.isVisible() or not self.rows.rowCount()
        self.show()
        if fresh or self.line.hasFocus():
            self.line.setFocus()
            self.line.selectAll()
        else:
            self.list.setFocus()

    def search_for(self, place: tuple[int, int] | None) -> None:
        """Search as before, and put the bar on the hit at this place when it is found."""
        self.search()
        self._wanted = place

    @Slot()
    def search(self) -> None:
        self._wanted = None
        self.rows.clear()
        self.count.clear()
        if self.line.text().strip():
            self.seeking.begin(self.line.text())

    @Slot()
    def next_hit(self) -> None:
        self._step(1)

    @Slot()
    def previous_hit(self) -> None:
        self._step(-1)

    @Slot()
    def mark(self) -> None:
        """Ask what all ticked hits are to be marked as."""
        self.marking.ask(self.rows.ticked)

    @Slot()
    def export(self) -> None:
        """Ask where the hits are to go, as CSV or JSON by the name's ending."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export hits"),
            str(documents_folder() / "hits.csv"),
            self.tr("Table (*.csv);;JSON, one object a line (*.jsonl)"),
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the ticked hits, in the order in which they stand here."""
        hits = self.rows.ticked
        try:
            write(path, hits, {tag.id: tag.label for tag in self._project.tags()})
        except AnnotatorError as error:
            self.told.emit(spoken(error))
            return
        words = several(
            "SearchPanel",
            len(hits),
            "1 hit written to {name}.",
            "{n} hits written to {name}.",
        )
        self.told.emit(words.format(name=path.name))

    @Slot()
    def close_panel(self) -> None:
        self.seeking.stop()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self._into_list()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if self.rows.rowCount():
            self.list.step(by)
        else:
            self.open()

    @Slot(object)
    def _take(self, hits: list[Hit]) -> None:
        before = self.rows.rowCount()
        self.rows.gather(hits)
        if self.rows.rowCount() > before:
            self._count(self.tr("{n} so far"))
        if not before and self.line.hasFocus():
            self._into_list()

    @Slot(bool)
    def _finish(self, complete: bool) -> None:
        self.rows.show_gathered()
        if self.order.now != BY_ARTICLE:
            self._sort()
        self.list.put_bar(self._wanted)
        number = self.rows.rowCount()
        every = several("SearchPanel", number, "1 hit", "{n} hits")
        self._count(every if complete else self.tr("the first {n}"))
        if not number:
            self.count.setText(self.tr("not found"))

    @Slot(str)
    def _refuse(self, why: str) -> None:
        self.count.setText("")
        self.told.emit(why)

    @Slot()
    def _sort(self) -> None:
        """The hit in hand stays in hand."""
        held = self.rows.hit(self.list.currentIndex().row())
        self.rows.sort_by(str(self.order.now))
        row = self.rows.row_of(held) if held is not None else 0
        self.list.setCurrentIndex(self.rows.index(max(row, 0), 0))

    @Slot(object)
    def _go(self, hit: Hit) -> None:
        try:
            self.returning.go_to(hit)
        except UnknownArticle:
            self.told.emit(self.tr("That article is not in the project any more."))

    def _into_list(self) -> None:
        if self.rows.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.rows.index(0, 0))
            self.list.setFocus()

    def _count(self, words: str) -> None:
        self.count.setText(words.format(n=grouped(self.rows.rowCount())))

    def _connect(self) -> None:
        self.line.returnPressed.connect(self.search)
        self.order.picked.connect(self._sort)
        self.seeking.found.connect(self._take)
        self.seeking.ended.connect(self._finish)
        self.seeking.refused.connect(self._refuse)
        self.list.chosen.connect(self._go)
        self.marking.told.connect(self.told)
        self.kept.picked.connect(self.search)
        self.order.show_value(BY_ARTICLE)

    def _arrange(self) -> None:
        keys = " ".join(f"{key}:" for key in KEYS)
        self.line.setPlaceholderText(self.tr('Search: words, "a phrase", begin*, tag:…'))
        self.line.setToolTip(
            self.tr('bridge "old mill" resis* · one OR other · ="exact characters"\n{keys}').format(
                keys=keys.replace(" verdict:", "\nverdict:").replace(" progress:", "\nprogress:")
            )
        )
        self.line.setAccessibleName(self.tr("Search the project"))
        self.line.setClearButtonEnabled(True)
        self.count.setObjectName("faint")
        self.order.setAccessibleName(self.tr("Order of the hits"))
        self.line.setMinimumWidth(_NARROWEST)
        buttons = []
        for words, slot in (
            (self.tr("&Mark ticked…"), self.mark),
            (self.tr("E&xport…"), self.export),
            (self.tr("Close"), self.close_panel),
        ):
            button = QPushButton(words)
            button.clicked.connect(slot)
            buttons.append(button)
        controls = TwoRows([self.line, self.count, self.order], [self.kept, *buttons])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 6)
        layout.setSpacing(6)
        layout.addWidget(controls)
        layout.addWidget(self.list, 1)
