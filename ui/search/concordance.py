"""The list of hits: each on one line, with its words under each other in the middle."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.search.hit import Hit
from ui.dialogs.checklist import draw_box
from ui.model_index import Index
from ui.picker.delegate import draw_chosen, row_fonts
from ui.reading.laying import starts_right_to_left
from ui.search.rows import HIT, HitRows
from ui.strings import escaped

_BOX, _MARGIN, _GAP, _AROUND = 14, 10, 12, 4
_TITLE_SHARE = 0.16
_LONGEST = 120
_LEFTWARD, _RIGHTWARD = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_ACROSS = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


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
    """Draws box, title, and the words in the middle between what stands before and after them:
    in a script that runs to the left, what stands before is at the right."""

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
        line = area.adjusted(left - area.left(), 0, -_MARGIN, 0)
        for piece in _pieces(line, hit, option):
            painter.setFont(piece.font)
            painter.setPen(palette.color(piece.role))
            painter.setLayoutDirection(_LEFTWARD if piece.leftward else _RIGHTWARD)
            place = QRect(piece.left, area.top(), max(piece.width, 0), area.height())
            painter.drawText(place, _ACROSS | piece.against, piece.text)
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    font: QFont
    role: QPalette.ColorRole
    left: int
    width: int
    against: Qt.AlignmentFlag
    leftward: bool


def _pieces(area: QRect, hit: Hit, option: QStyleOptionViewItem) -> tuple[_Piece, ...]:
    """Title, what stands before, the words, what stands after."""
    strong, quiet = row_fonts(option.font)[0], QFont(option.font)
    lines, bold = QFontMetrics(quiet), QFontMetrics(strong)
    aside = round(area.width() * _TITLE_SHARE)
    rest = area.width() - aside - _GAP
    side, role = Qt.TextElideMode, QPalette.ColorRole
    words = bold.elidedText(escaped(hit.words, _LONGEST), side.ElideMiddle, rest // 2)
    wide = bold.horizontalAdvance(words)
    before = round((rest - min(wide, rest // 2)) * 0.46)
    middle = area.left() + aside + _GAP + before
    end = middle + wide + 6
    sides = [
        (middle - before, before - 6, Qt.AlignmentFlag.AlignRight),
        (end, area.right() - end, Qt.AlignmentFlag.AlignLeft),
    ]
    leftward = starts_right_to_left(hit.words)
    first, last = reversed(sides) if leftward else sides
    title = lines.elidedText(escaped(hit.title, _LONGEST), side.ElideRight, aside)
    earlier = lines.elidedText(escaped(_flat(hit.left)), side.ElideLeft, first[1])
    later = lines.elidedText(escaped(_flat(hit.right)), side.ElideRight, last[1])
    start, titled = Qt.AlignmentFlag.AlignLeft, starts_right_to_left(title)
    return (
        _Piece(title, quiet, role.PlaceholderText, area.left(), aside, start, titled),
        _Piece(earlier, quiet, role.Text, *first, leftward),
        _Piece(words, strong, role.Link, middle, wide + 2, start, leftward),
        _Piece(later, quiet, role.Text, *last, leftward),
    )


def _flat(words: str) -> str:
    """Without the blanks at the hit, which the gap stands for."""
    return " ".join(words.split())
