"""Everything marked in the article: filtered by words and kind, and gone to with one key."""

from PySide6.QtCore import QModelIndex, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.model.annotation import Annotation
from annotator.model.ids import TagId
from annotator.model.stamp import Status
from annotator.model.tagset import Tag
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.lines import Line, Lines
from ui.panels.words import words
from ui.picker.delegate import RowDelegate
from ui.strings import called, escaped, grouped

PAUSE_MS = 150


class AnnotationsPanel(QWidget):
    """A list in reading order. Suggestions say so; nothing is marked from here."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self.title = self.tr("List")
        self._project, self._current = bridge.project, current
        self._found: dict[int, Annotation] = {}
        self._tags: dict[TagId, Tag] = {}
        self._names: dict[int, str] = {}
        self._searched: dict[int, str] = {}
        self.rows = Lines(self._line)
        self.filter, self.kind, self.list = QLineEdit(), QComboBox(), QListView()
        self.delegate = RowDelegate()
        self._count = QLabel()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.refresh)
        self._arrange()
        self.filter.textChanged.connect(self._pick)
        self.kind.currentIndexChanged.connect(self._pick)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        bridge.changed.connect(self._changed)
        current.article_changed.connect(self._changed)

    @Slot()
    def refresh(self) -> None:
        """Read the annotations of the article anew."""
        self._later.stop()
        article = self._current.article
        found = self._project.annotations(article.id) if article else []
        self._found = {annotation.id: annotation for annotation in found}
        self._names = {entry.id: entry.name for entry in self._project.authorities()}
        self._searched = {}
        self._read_tags()
        self._pick()

    @Slot()
    def _pick(self) -> None:
        """Show what the filter and the kind leave."""
        wanted, kind = self.filter.text().casefold().strip(), self.kind.currentData()
        keys = list(self._found)
        if wanted:
            searched = self._searched = self._searched or dict(map(self._words_of, keys))
            keys = [number for number, said in searched.items() if wanted in said]
        if kind is not None:
            found = ((number, self._found[number]) for number in keys)
            keys = [n for n, one in found if kind in (one.tag_id, one.stamp.status)]
        self.rows.show(keys)
        self._count.setText(
            self.tr("{shown} of {all}").format(
                shown=grouped(len(keys)), all=grouped(len(self._found))
            )
        )
        in_hand = self._current.annotation
        row = self.rows.row_of(in_hand.id) if in_hand else -1
        if row >= 0:
            self.list.setCurrentIndex(self.rows.index(row, 0))

    def _words_of(self, number: int) -> tuple[int, str]:
        """What the filter looks in, made once for all the letters that are typed."""
        annotation = self._found[number]
        said = f"{annotation.quote} {self._who(annotation)} {annotation.note}".casefold()
        return number, said

    def _who(self, annotation: Annotation) -> str:
        return ", ".join(self._names.get(found, "") for _, found in annotation.authorities)

    def _line(self, key: int) -> Line:
        annotation = self._found[key]
        tag, status = self._tags[annotation.tag_id], annotation.stamp.status
        parts = [called(tag), self._who(annotation)]
        if status is not Status.ACCEPTED:
            parts.append(words()[status])
        detail = escaped(" · ".join(part for part in parts if part), 120)
        return Line(key, escaped(annotation.quote, 200), detail, tag_id=annotation.tag_id)

    def _read_tags(self) -> None:
        tags = self._project.tags()
        if list(self._tags) != [tag.id for tag in tags]:
            self.kind.blockSignals(True)
            self.kind.clear()
            self.kind.addItem(self.tr("all"), None)
            for tag in tags:
                self.kind.addItem(called(tag), tag.id)
            self.kind.addItem(self.tr("suggested"), Status.SUGGESTED)
            self.kind.blockSignals(False)
        self._tags = {tag.id: tag for tag in tags}

    @Slot(object)
    def _changed(self, _: object) -> None:
        """The list follows after a short pause, so that marking never waits for it."""
        if self.isVisible():
            self._later.start()

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        key = self.rows.key(index.row())
        if key is not None:
            self._current.go_to(self._found[key])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._later.stop()
        super().hideEvent(event)

    def _arrange(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter by words or names"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter annotations"))
        self.kind.setAccessibleName(self.tr("Which annotations"))
        self._count.setObjectName("faint")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Annotations"))
        top = QHBoxLayout()
        top.addWidget(self.filter, 2)
        top.addWidget(self.kind, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._count)
