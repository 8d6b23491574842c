"""The overview of a project: a list of pictures, one of them with its table, and what is asked."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.overview.chart import Chart
from annotator.overview.charts.making import PICTURES
from annotator.overview.counted import first_of
from annotator.places import documents_folder
from annotator.search.query import begins_a_date
from ui.bridge import SessionBridge
from ui.jobs import Jobs
from ui.keymap.naming import keyed
from ui.model_index import Index
from ui.overview.asking import ScopeFields, WishFields
from ui.overview.counting import Counting, translated
from ui.overview.picture_view import PictureView
from ui.overview.table import ChartTable
from ui.spoken import spoken
from ui.strings import escaped, sentence

_LONGEST = 300
"""Signs of a reason."""
_MOST_SPEAKERS = 50
_AROUND = 12
"""Above and below a title in the list, together."""
_PAUSE_MS = 150
"""Before it is said that something is counted: mostly it is done by then."""


class OverviewPage(QWidget):
    """Picture and table are on the same row always; Enter on either leads to what was counted."""

    closed = Signal()
    """The person goes back to the text."""

    wanted = Signal(str)
    """A query that finds what a person wants to see."""

    told = Signal(str)
    """A short sentence for the person."""

    def __init__(self, bridge: SessionBridge, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._project = bridge.project
        self.chart: Chart | None = None
        self.counting = Counting(bridge, jobs, self)
        self.list, self.titles = QListView(), QStringListModel(self)
        self.scope, self.wishes = ScopeFields(), WishFields()
        self.picture, self.table = PictureView(), ChartTable()
        self.title, self.said, self.state = QLabel(), QLabel(), QLabel()
        self.again = QPushButton(self.tr("Count a&gain"))
        self.export = QPushButton(self.tr("E&xport…"))
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._arrange()
        self._connect()
        self.list.setCurrentIndex(self.titles.index(0, 0))

    @property
    def name(self) -> str:
        """Of the picture in hand."""
        return tuple(PICTURES)[max(self.list.currentIndex().row(), 0)]

    def choose(self, name: str) -> None:
        """Another picture."""
        self.list.setCurrentIndex(self.titles.index(tuple(PICTURES).index(name), 0))

    @Slot()
    def refresh(self) -> None:
        """The chart that is asked for now; it comes when it is counted."""
        self._begin(anew=not self.counting.fresh)

    @Slot()
    def count_again(self) -> None:
        self._begin(anew=True)

    @Slot()
    def export_it(self) -> None:
        """Ask where the picture is to go, or its table, by the name's ending."""
        if self.chart is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the picture or its table"),
            str(documents_folder() / f"{self.chart.name}.svg"),
            self.tr("Picture (*.svg);;Table (*.csv)"),
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the chart in hand; where that fails, the reason is told."""
        from ui.overview.writing import write  # the exporters' own rooms, which few need here

        assert self.chart is not None, "there is a chart to write"
        try:
            written = write(self.chart, path)
        except AnnotatorError as error:
            self.told.emit(spoken(error))
            return
        self.told.emit(self.tr("Written to {name}.").format(name=written.name))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.counting.stop()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, *, anew: bool = False) -> None:
        scope = self.scope.scope
        odd = [date for date in (scope.date_from, scope.date_to) if not begins_a_date(date)]
        if odd:
            words = self.tr("“{words}” is no date: write it as 1914, 1914-05 or 1914-05-09.")
            self.told.emit(words.format(words=escaped(odd[0], 20)))
        elif self.isVisible():
            self._late.start(_PAUSE_MS)
            self.counting.begin(self.name, scope, self.wishes.wishes, anew=anew)

    @Slot(QModelIndex)
    def _pick(self, _: QModelIndex) -> None:
        self.wishes.fit(self.name)
        self.refresh()

    @Slot(int, int)
    def _went(self, done: int, total: int) -> None:
        if not self._late.isActive():
            words = self.tr("Counting: {percent} %")
            self.state.setText(words.format(percent=100 * done // max(total, 1)))

    @Slot(object)
    def _take(self, chart: Chart) -> None:
        chart = replace(chart, empty=keyed(self, chart.empty))
        self.chart = chart
        self.title.setText(chart.title)
        self.said.setText(chart.said)
        self.picture.show_chart(chart)
        self.table.show_chart(chart)
        self.table.setVisible(bool(chart.rows))
        if not self.counting.busy:
            self._late.stop()
            self.state.setText("" if self.counting.fresh else self._old())
            self._name_speakers()

    def _name_speakers(self) -> None:
        counted = self.counting.counted
        who = first_of(counted.claimants, _MOST_SPEAKERS) if counted else []
        named = self._project.named(who)
        self.wishes.name_speakers([(one, named[one].name) for one in who if one in named])

    @Slot()
    def _aged(self) -> None:
        if not self.counting.busy:
            self.state.setText(self._old())

    @Slot(str)
    def _fail(self, why: str) -> None:
        self._late.stop()
        self.state.setText(sentence(why, _LONGEST))

    def _old(self) -> str:
        return self.tr("The project has changed since it was counted.")

    @Slot(int, object)
    def _open(self, row: int, part: int | None) -> None:
        assert self.chart is not None, "there is a row to open"
        if row >= len(self.chart.rows):
            return
        ask = self.chart.rows[row].asked(part)
        if ask:
            self.wanted.emit(ask)
        else:
            self.told.emit(self.tr("There is nothing to search for behind this number."))

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._pick)
        self.list.activated.connect(lambda _: self.table.setFocus())
        self.scope.changed.connect(self.refresh)
        self.wishes.changed.connect(self.refresh)
        self.counting.went.connect(self._went)
        self.counting.made.connect(self._take)
        self.counting.aged.connect(self._aged)
        self.counting.failed.connect(self._fail)
        self.again.clicked.connect(self.count_again)
        self.export.clicked.connect(self.export_it)
        self.table.moved.connect(self.picture.show_place)
        self.picture.canvas.moved.connect(self.table.show_place)
        for twin in (self.table, self.picture.canvas):
            twin.opened.connect(self._open)

    def _arrange(self) -> None:
        self.titles.setStringList([translated(picture.title) for picture in PICTURES.values()])
        self.list.setModel(self.titles)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Pictures of the project"))
        self.list.setObjectName("pictures")
        self.list.setItemDelegate(_Titles(self.list))
        self.list.setMinimumWidth(110)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title.setObjectName("project_title")
        for label in (self.title, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        for label in (self.said, self.state):
            label.setObjectName("faint")
        whole, right = QSplitter(Qt.Orientation.Horizontal), QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(whole)
        whole.setHandleWidth(1)
        whole.setChildrenCollapsible(False)
        whole.addWidget(self.list)
        whole.addWidget(right)
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 10, 12, 8)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self.said)
        column.addWidget(self.scope)
        column.addWidget(self.wishes)
        column.addWidget(self._twins(), 1)
        whole.setSizes([max(170, self.list.sizeHintForColumn(0) + 2 * _AROUND), 1100])
        whole.setStretchFactor(1, 1)

    def _head(self) -> QHBoxLayout:
        close = QPushButton(self.tr("&Back to the text"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for widget in (self.state, self.again, self.export, close):
            head.addWidget(widget)
        return head

    def _twins(self) -> QSplitter:
        twins = QSplitter(Qt.Orientation.Horizontal)
        twins.setHandleWidth(1)
        twins.setChildrenCollapsible(False)
        twins.addWidget(self.picture)
        twins.addWidget(self.table)
        twins.setSizes([620, 480])
        for number in (0, 1):
            twins.setStretchFactor(number, 1)
        return twins


class _Titles(QStyledItemDelegate):
    """Rows that are easily hit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _AROUND)
