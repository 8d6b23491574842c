"""The names that are left open, through all articles, and what each still needs."""

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import AnnotationId, ArticleId
from annotator.suggest.register.index import folded
from ui.bridge import SessionBridge
from ui.keymap.naming import keyed
from ui.left_open import MOST, left_open
from ui.live_register import live_register
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import plain
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate
from ui.strings import called, escaped, grouped

ALL, UNRESOLVED, DOUBTFUL = "all", "unresolved", "doubtful"
BY_PLACE, BY_WORDS = "place", "words"
PAUSE_MS = 150


class LeftOpenPanel(QWidget):
    """Enter on a line shows the name in its text and asks who is meant."""

    wanted = Signal(object)
    """The `Annotation` that a person wants to decide on."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__()
        self.title = self.tr("Left open")
        self._project, self._names = bridge.project, left_open(bridge)
        self._register = live_register(bridge)
        self._labels = {tag.id: called(tag) for tag in bridge.project.tags()}
        self._titles: dict[int, str] = {}
        self.rows, self.list, self.delegate = Lines(self._line), QListView(), RowDelegate()
        self.filter = QLineEdit()
        self.state = WordField(
            (
                (ALL, self.tr("all")),
                (UNRESOLVED, self.tr("unresolved")),
                (DOUBTFUL, self.tr("doubtful")),
            )
        )
        self.order = WordField(
            ((BY_PLACE, self.tr("as they stand")), (BY_WORDS, self.tr("by their words")))
        )
        self.count, self._later = plain("", faint=True, small=True), QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._arrange()
        self._later.timeout.connect(self.refresh)
        self.list.activated.connect(self._choose)
        self._names.changed.connect(self._changed)

    @Slot()
    def refresh(self) -> None:
        """Show what the filter leaves, keeping the bar on its name."""
        chosen = self.rows.key(self.list.currentIndex().row())
        query, state = folded(self.filter.text()), self.state.now
        numbers = [n for n in self._names.in_order() if self._fits(n, query, state)]
        if self.order.now == BY_WORDS:
            numbers.sort(key=lambda n: folded(self._names.names[n].quote))
        self.rows.show(numbers)
        row = -1 if chosen is None else self.rows.row_of(chosen)
        self.list.setCurrentIndex(self.rows.index(max(row, 0), 0))
        self.count.setText(self._in_short(len(numbers)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setTabOrder(self.order, self.list)  # the list came first, to have the keyboard first
        self._titles.clear()
        self._names.begin()
        self.refresh()

    def _in_short(self, shown: int) -> str:
        known = len(self._names.names)
        if known >= MOST:
            return self.tr("The first {0}; the others come when these are decided.").format(
                grouped(MOST)
            )
        if not self._names.complete:
            return self.tr("Looking through the project: {0} so far").format(grouped(known))
        if not known:
            return self.tr("No name is left open in this project.")
        words = self.tr("{shown} of {known} · {Return} decides · {next_open} goes through them")
        return keyed(self, words, shown=grouped(shown), known=grouped(known))

    def _title(self, article_id: ArticleId) -> str:
        """Read when a row is painted, and remembered."""
        if article_id not in self._titles:
            lines = self._project.article_lines([article_id])
            self._titles[article_id] = lines[0].title if lines else ""
        return self._titles[article_id]

    def _fits(self, number: AnnotationId, query: str, state: object) -> bool:
        annotation = self._names.names[number]
        if state != ALL and (state == DOUBTFUL) is not bool(annotation.authorities):
            return False
        return not query or query in folded(annotation.quote)

    def _line(self, key: int) -> Line:
        annotation = self._names.names.get(AnnotationId(key))
        if annotation is None:
            return Line(key, "", "")
        label = self._labels.get(annotation.tag_id, "")
        title = escaped(self._title(annotation.article_id), 60)
        detail = " · ".join(part for part in (label, self._who(annotation), title) if part)
        return Line(key, escaped(annotation.quote, 120), detail, tag_id=annotation.tag_id)

    def _who(self, annotation: Annotation) -> str:
        body = annotation.body
        entry = self._register.index.get(body.authority_id) if isinstance(body, Mention) else None
        if entry is None:
            return self.tr("unresolved")
        return self.tr("perhaps {name}").format(name=escaped(entry.name, 60))

    @Slot()
    def _changed(self) -> None:
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        key = self.rows.key(index.row())
        annotation = None if key is None else self._names.names.get(AnnotationId(key))
        if annotation is not None:
            self.wanted.emit(annotation)

    def _arrange(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter by words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter the names that are left open"))
        self.filter.textChanged.connect(self.refresh)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.title)
        self.list.setParent(self)  # before the others: where the keyboard goes when this comes up
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.filter)
        for field, value, name in (
            (self.state, ALL, self.tr("Which names")),
            (self.order, BY_PLACE, self.tr("Order")),
        ):
            field.show_value(value)
            field.setAccessibleName(name)
            field.picked.connect(self.refresh)
            layout.addWidget(field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
