"""A list of places in the text to be ticked, each with the words about it."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.article import Article
from annotator.model.span import Span
from ui.keymap.naming import keyed
from ui.model_index import Index
from ui.panels.fields.layout import plain
from ui.picker.delegate import draw_chosen, row_fonts
from ui.sizes import begin_with
from ui.strings import escaped

_AROUND = 48
_MARGIN, _GAP, _BOX = 8, 3, 14
_ROW = Qt.ItemDataRole.UserRole + 1
_LONGEST = 120


class Tickable(NamedTuple):
    """A place. `conflict`: it is marked otherwise already, so that it is shown in another style."""

    before: str
    words: str
    after: str
    detail: str
    ticked: bool = True
    conflict: bool = False


def around(article: Article, span: Span) -> tuple[str, str, str]:
    """The words about a span, as a concordance has them."""
    text = article.text
    before = text[max(0, span.start - _AROUND) : span.start]
    after = text[span.end : span.end + _AROUND]
    left, right = " " * before[-1:].isspace(), " " * after[:1].isspace()
    return escaped(before) + left, escaped(span.quote(text), _LONGEST), right + escaped(after)


class Checklist(QDialog):
    """Space ticks, Enter takes what is ticked, Esc nothing. Nothing is written here."""

    answered = Signal(list)
    """The numbers of the ticked rows."""

    def __init__(self, title: str, deed: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._deed = deed
        self.rows, self.list = QStandardItemModel(self), _PlacesList()
        self.list.setModel(self.rows)
        self._delegate = _Places(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(title)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.state = plain("", faint=True, small=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = QPushButton(deed)
        self._buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._arrange(title)
        self.rows.itemChanged.connect(self._count)
        self.list.entered_by_key.connect(self._take_by_key)
        self.finished.connect(self.deleteLater)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        begin_with(self, 720, 460)

    def add(self, rows: Iterable[Tickable]) -> None:
        """Further rows below the others."""
        for row in rows:
            item = QStandardItem(f"{row.before}{row.words}{row.after} — {row.detail}")
            item.setData(row, _ROW)
            item.setCheckable(True)
            item.setCheckState(_state(row.ticked))
            item.setToolTip(escaped(row.detail, 400))
            self.rows.appendRow(item)
        if self.rows.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0, 0))
        self._count()

    @property
    def ticked(self) -> list[int]:
        """The numbers of the rows that are ticked."""
        checked = Qt.CheckState.Checked
        count = self.rows.rowCount()
        return [n for n in range(count) if self.rows.item(n).checkState() == checked]

    def accept(self) -> None:
        """Once only: Enter may come from the list and from the button."""
        if self.result() == QDialog.DialogCode.Accepted:
            return
        super().accept()
        self.answered.emit(self.ticked)

    @Slot()
    def _take_by_key(self) -> None:
        if self.take.isEnabled():
            self.accept()

    @Slot()
    def tick_all(self) -> None:
        self._tick(True)

    @Slot()
    def tick_none(self) -> None:
        self._tick(False)

    def _tick(self, ticked: bool) -> None:
        self.rows.blockSignals(True)
        for number in range(self.rows.rowCount()):
            self.rows.item(number).setCheckState(_state(ticked))
        self.rows.blockSignals(False)
        self.list.viewport().update()
        self._count()

    @Slot()
    def _count(self) -> None:
        ticked = len(self.ticked)
        words = self.tr("{deed} {n} of {all}")
        self.take.setText(words.format(deed=self._deed, n=ticked, all=self.rows.rowCount()))
        self.take.setEnabled(ticked > 0)

    def _arrange(self, title: str) -> None:
        every, none = QPushButton(self.tr("Tick &all")), QPushButton(self.tr("Tick &none"))
        every.clicked.connect(self.tick_all)
        none.clicked.connect(self.tick_none)
        for button in (every, none):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(every)
        foot.addWidget(none)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(plain(title))
        hint = self.tr(
            "{Space} ticks or unticks · {Return} takes what is ticked · {Esc} takes nothing"
        )
        layout.addWidget(plain(keyed(self, hint), faint=True, small=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.state)
        layout.addLayout(foot)
        self.list.setFocus()


class _PlacesList(QListView):
    """A list that leaves Enter to the sheet it is in, whatever the desktop makes of it."""

    entered_by_key = Signal()
    """Enter was pressed in it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit()
        else:
            super().keyPressEvent(event)


class _Places(QStyledItemDelegate):
    """Draws box, words in their surroundings, and a line on them. Space and a click tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        name, detail = row_fonts(option.font)
        height = QFontMetrics(name).height() + QFontMetrics(detail).height() + _GAP + 2 * _MARGIN
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_ROW)
        assert isinstance(row, Tickable)
        palette: QPalette = option.palette
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chosen(painter, option)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        draw_box(painter, area, palette, ticked)
        inner = area.adjusted(_MARGIN * 2 + _BOX + 4, _MARGIN, -_MARGIN, -_MARGIN)
        self._draw_words(painter, inner, row, option.font, palette)
        painter.restore()

    def _draw_words(
        self, painter: QPainter, area: QRect, row: Tickable, base: QFont, palette: QPalette
    ) -> None:
        name, detail = row_fonts(base)
        quiet = QFont(base)
        for font in (name, quiet, detail):
            font.setItalic(row.conflict)
        ink = palette.color(QPalette.ColorRole.Text)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        words = QFontMetrics(name).horizontalAdvance(row.words)
        room = max(area.width() - words, 0) // 2
        metrics = QFontMetrics(quiet)
        before = metrics.elidedText(row.before, Qt.TextElideMode.ElideLeft, room)
        left = area.left()
        for text, font, colour in ((before, quiet, faint), (row.words, name, ink)):
            painter.setFont(font)
            painter.setPen(colour)
            width = QFontMetrics(font).horizontalAdvance(text)
            painter.drawText(QRect(left, area.top(), width + 2, area.height()), 0, text)
            left += width
        rest = max(area.right() - left, 0)
        painter.setFont(quiet)
        painter.setPen(faint)
        after = metrics.elidedText(row.after, Qt.TextElideMode.ElideRight, rest)
        painter.drawText(QRect(left, area.top(), rest + 2, area.height()), 0, after)
        painter.setFont(detail)
        line = QFontMetrics(detail)
        told = f"≠ {row.detail}" if row.conflict else row.detail
        shown = line.elidedText(told, Qt.TextElideMode.ElideRight, area.width())
        top = area.bottom() - line.height() + 1
        painter.setPen(ink if row.conflict else faint)
        painter.drawText(QRect(area.left(), top, area.width(), line.height()), 0, shown)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        clicked = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        spaced = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not clicked and not spaced:
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        role = Qt.ItemDataRole.CheckStateRole
        return model.setData(model.index(index.row(), 0), _state(not ticked).value, role)


def draw_box(painter: QPainter, area: QRect, palette: QPalette, ticked: bool) -> None:
    """The box of a row that can be ticked, at its left edge."""
    box = QRect(area.left() + _MARGIN, area.center().y() - _BOX // 2, _BOX, _BOX)
    accent = palette.color(QPalette.ColorRole.Highlight)
    painter.setPen(accent if ticked else palette.color(QPalette.ColorRole.PlaceholderText))
    painter.setBrush(accent if ticked else palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓")


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
