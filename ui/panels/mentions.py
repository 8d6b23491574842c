"""Where an entry is mentioned: every place with the words around it, one of which may be chosen."""

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QListView

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, ArticleId
from annotator.storage.reading import ProjectReading
from ui.model_index import NO_PARENT, Index
from ui.picker.choice import Row
from ui.picker.delegate import RowDelegate
from ui.picker.rows import ROW
from ui.strings import escaped

_AROUND, _TEXTS = 32, 4


class MentionRows(QAbstractListModel):
    """The words in their sentence, and below the title of the article. Rows may be ticked."""

    ticked = Signal()
    """Others are ticked than before."""

    def __init__(self, project: ProjectReading, *, with_ticks: bool) -> None:
        super().__init__()
        self._project, self._with_ticks = project, with_ticks
        self._titles: dict[ArticleId, str] = {}
        self._texts: OrderedDict[ArticleId, str] = OrderedDict()
        self.annotations: list[Annotation] = []
        self.chosen: set[AnnotationId] = set()

    def show(self, annotations: list[Annotation]) -> None:
        self.beginResetModel()
        self.annotations = annotations
        lines = self._project.article_lines({a.article_id for a in annotations})
        self._titles = {line.id: line.title for line in lines}
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.annotations)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        annotation = self.annotations[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and self._with_ticks:
            ticked = annotation.id in self.chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._in_sentence(annotation)
        if role == ROW:
            title = escaped(self._titles.get(annotation.article_id, ""), 60)
            return Row(None, self._in_sentence(annotation), title, "", 0, None)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._with_ticks else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([self.annotations[index.row()]], on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def tick(self, annotations: list[Annotation], *, on: bool) -> None:
        """Choose annotations, or no longer."""
        ids = {annotation.id for annotation in annotations}
        self.chosen = self.chosen | ids if on else self.chosen - ids
        last = self.index(max(len(self.annotations) - 1, 0), 0)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def _in_sentence(self, annotation: Annotation) -> str:
        text = self._text(annotation.article_id)
        start, end = annotation.spans[0].start, annotation.spans[-1].end
        before, after = text[max(start - _AROUND, 0) : start], text[end : end + _AROUND]
        words = f"…{before}[{annotation.quote}]{after}…"
        return escaped(words, 2 * _AROUND + 80)

    def _text(self, article_id: ArticleId) -> str:
        if article_id not in self._texts:
            self._texts[article_id] = self._project.article(article_id).text
        self._texts.move_to_end(article_id)
        while len(self._texts) > _TEXTS:
            self._texts.popitem(last=False)
        return self._texts[article_id]


class MentionList(QListView):
    """The mentions as a list. Enter or a double click goes to one; with ticks, Space ticks."""

    sought = Signal(object)
    """The `Annotation` that a person wants to see."""

    def __init__(self, project: ProjectReading, *, with_ticks: bool = False) -> None:
        super().__init__()
        self.rows = MentionRows(project, with_ticks=with_ticks)
        self.setModel(self.rows)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Mentions"))
        if not with_ticks:
            self._delegate = RowDelegate()
            self.setItemDelegate(self._delegate)
        self.activated.connect(self._go)

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        self.sought.emit(self.rows.annotations[index.row()])
