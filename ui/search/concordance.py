"""The list of hits: each on one line, with its words under each other in the middle."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.search.hit import Hit
from ui.dialogs.checklist import draw_box
from ui.picker.delegate import draw_chosen, row_fonts
from ui.search.rows import HIT, HitRows, Index
from ui.strings import escaped

_BOX, _MARGIN, _GAP, _AROUND = 14, 10, 12, 4
_TITLE_SHARE = 0.16
_LONGEST = 120


class Concordance(QListView):
    """Enter and a double click go to a hit, Space and a click on the box tick it."""

    chosen = Signal(object)
    """The `Hit` that a person wants to see."""

    def __init__(self, rows: HitRows) -> None:
        super().__init__()
        self._rows = rows
        self._lines = _Lines(self)
        self.setModel(rows)
        self.setItemDelegate(self._lines)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Hits in the project"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def doItemsLayout(self) -> None:
        """With a grid Qt need not ask the model once a row, which of 20,000 is most of it."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        cell = QSize(1, self._lines.sizeHint(option, QModelIndex()).height())
        if self.gridSize() != cell:
            self.setGridSize(cell)
        super().doItemsLayout()

    def step(self, by: int) -> None:
        """Choose the hit that is so many rows further, round and round."""
        number = self._rows.rowCount()
        if number:
            row = self.currentIndex().row()
            row = (row + by) % number if row >= 0 else 0
            self.setCurrentIndex(self._rows.index(row, 0))
            self._choose()

    def put_bar(self, place: tuple[int, int] | None) -> None:
        """On the hit at this place, as `Hit.place` says it; nothing where there is none."""
        if place is None:
            return
        places = (hit.place for hit in self._rows.hits)
        row = next((row for row, found in enumerate(places) if found == place), None)
        if row is not None:
            self.setCurrentIndex(self._rows.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() == Qt.Key.Key_Space:
            self._rows.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if at.isValid() and event.position().x() < _MARGIN + _BOX + _MARGIN:
            self._rows.toggle(at.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= _MARGIN + _BOX + _MARGIN:
            self._choose()

    def _choose(self) -> None:
        hit = self._rows.hit(self.currentIndex().row())
        if hit is not None:
            self.chosen.emit(hit)


class _Lines(QStyledItemDelegate):
    """Draws box, title, left context against the middle, words, right context."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(row_fonts(option.font)[0]).height() + 2 * _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT)
        assert isinstance(hit, Hit)
        palette: QPalette = option.palette
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chosen(painter, option)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        draw_box(painter, area, palette, ticked)
        left = area.left() + _MARGIN + _BOX + _MARGIN
        self._draw(painter, area.adjusted(left - area.left(), 0, -_MARGIN, 0), hit, option, palette)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        area: QRect,
        hit: Hit,
        option: QStyleOptionViewItem,
        palette: QPalette,
    ) -> None:
        strong, quiet = row_fonts(option.font)[0], QFont(option.font)
        ink = palette.color(QPalette.ColorRole.Text)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        lines, bold = QFontMetrics(quiet), QFontMetrics(strong)
        aside = round(area.width() * _TITLE_SHARE)
        rest = area.width() - aside - _GAP
        shown = escaped(hit.words, _LONGEST)
        words = bold.elidedText(shown, Qt.TextElideMode.ElideMiddle, rest // 2)
        before = round((rest - min(bold.horizontalAdvance(words), rest // 2)) * 0.46)
        middle = area.left() + aside + _GAP + before
        wide = bold.horizontalAdvance(words)
        side = Qt.TextElideMode
        title = lines.elidedText(escaped(hit.title, _LONGEST), side.ElideRight, aside)
        left = lines.elidedText(escaped(_flat(hit.left)), side.ElideLeft, before - 6)
        after = area.right() - middle - wide - 6
        right = lines.elidedText(escaped(_flat(hit.right)), side.ElideRight, after)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for text, font, colour, x, width, where in (
            (title, quiet, faint, area.left(), aside, start),
            (left, quiet, ink, middle - before, before - 6, end),
            (words, strong, palette.color(QPalette.ColorRole.Link), middle, wide + 2, start),
            (right, quiet, ink, middle + wide + 6, after, start),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            line = QRect(x, area.top(), max(width, 0), area.height())
            across = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | where
            painter.drawText(line, across, text)


def _flat(words: str) -> str:
    """Without the blanks at the hit, which the gap stands for."""
    return " ".join(words.split())
