"""What checks found, line by line: gone through with two keys, each leading to what it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.annotation import Annotation
from annotator.plugins import Finding
from ui.bridge import SessionBridge
from ui.current import Current
from ui.keymap.naming import keyed
from ui.model_index import Index
from ui.panels.fields.layout import plain
from ui.panels.lines import Line, Lines
from ui.picker.choice import Row
from ui.picker.delegate import draw_chosen, row_fonts
from ui.picker.rows import ROW
from ui.spoken import spoken
from ui.strings import escaped

_AROUND, _GAP = 8, 3
_LONGEST = 600
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FindingsList(QListView):
    """A list of findings, of which nothing is cut off. Enter or a click chooses one."""

    chosen = Signal(object)
    """The `Finding` that a person wants to see to."""

    def __init__(self) -> None:
        super().__init__()
        self.findings: tuple[Finding, ...] = ()
        self._rows = Lines(self._line)
        self._delegate = _Wrapping(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Findings"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Other findings, in their order."""
        self.findings = tuple(findings)
        self._rows.show(range(len(self.findings)))

    def step(self, by: int) -> Finding | None:
        """Choose the next finding, or the one before, round and round. None where there is none."""
        if not self.findings:
            return None
        row = self.currentIndex().row()
        row = (row + by) % len(self.findings) if row >= 0 else 0 if by > 0 else -1
        self.setCurrentIndex(self._rows.index(row % len(self.findings), 0))
        self._choose(self.currentIndex())
        return self.findings[row]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if self._rows.key(index.row()) is not None:
            self.chosen.emit(self.findings[index.row()])

    def _line(self, key: int) -> Line:
        finding = self.findings[key]
        parts = (spoken(finding.advice), spoken(finding.place))
        detail = " · ".join(escaped(part, _LONGEST) for part in parts if part)
        return Line(key, escaped(spoken(finding.message), _LONGEST), detail)


class FindingsPanel(QWidget):
    """What the last check had to say, and of what it was the check. A choice leads to the text."""

    filled = Signal(bool)
    """Whether there is anything to show."""

    told = Signal(str)
    """A short sentence for the status line."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self.title = self.tr("Findings")
        self._project, self._current = bridge.project, current
        self._live = False
        self.of = plain("", faint=True, small=True)
        self.list = FindingsList()
        self.list.chosen.connect(self.go_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(self.of)
        layout.addWidget(self.list, 1)

    def report(self, of: str, findings: Sequence[Finding]) -> None:
        """Show what a check found; `of` says in words what was checked."""
        self._live = False
        self._show(of, findings)

    @Slot(object)
    def report_live(self, findings: Sequence[Finding]) -> None:
        """What is wrong with the article as it stands: gone as soon as it is put right."""
        if findings:
            self._live = True
            self._show(self.tr("What keeps this article from being exported now"), findings)
        elif self._live:
            self._show("", ())

    @Slot()
    def next(self) -> None:
        self._step(1)

    @Slot()
    def previous(self) -> None:
        self._step(-1)

    @Slot(object)
    def go_to(self, finding: Finding) -> None:
        """Take the annotation that a finding is about in hand."""
        if finding.annotation_id is None:
            self.told.emit(spoken(finding.message))
        elif self._project.record(Annotation, finding.annotation_id) is None:
            self.told.emit(self.tr("That annotation is not there any more."))
        else:
            self._current.go_to(self._project.annotation(finding.annotation_id))

    def _step(self, by: int) -> None:
        if self.list.step(by) is None:
            words = self.tr("No check has found anything; an export or {show_tei} checks.")
            self.told.emit(keyed(self, words))

    def _show(self, of: str, findings: Sequence[Finding]) -> None:
        self.of.setText(of)
        self.list.show_findings(findings)
        self.filled.emit(bool(findings))


class _Wrapping(QStyledItemDelegate):
    """Draws message and advice one under the other, each over as many lines as it needs."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        room = QRect(0, 0, max(width - 2 * _AROUND, 80), 10_000)
        boxes = self._boxes(room, index, option.font)
        return QSize(width, boxes[-1][0].bottom() + 1 + 2 * _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette: QPalette = option.palette
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chosen(painter, option)
        inner = area.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        roles = (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)
        boxes = self._boxes(inner, index, option.font)
        for (box, words, font), role in zip(boxes, roles, strict=False):
            painter.setFont(font)
            painter.setPen(palette.color(role))
            painter.drawText(box, _WRAPPED, words)
        painter.restore()

    def _boxes(self, room: QRect, index: Index, base: QFont) -> list[tuple[QRect, str, QFont]]:
        """Where the message and the advice go, from the top of `room` down."""
        row = index.data(ROW)
        assert isinstance(row, Row)
        name, detail = row_fonts(base)
        name.setWeight(QFont.Weight.Medium)
        found, top = [], room.top()
        for words, font in ((row.title, name), (row.detail, detail)):
            if words:
                under = QRect(room.left(), top, room.width(), 10_000)
                box = QFontMetrics(font).boundingRect(under, _WRAPPED, words)
                box.setWidth(room.width())
                found.append((box, words, font))
                top = box.bottom() + 1 + _GAP
        return found
