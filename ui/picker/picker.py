"""The list at the caret: who is meant? Prefilled, ranked, answered with one key."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QRect, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import TagId
from annotator.model.pack import Hit
from annotator.model.tagset import Tag
from annotator.suggest.register.index import folded
from annotator.suggest.register.ranking import Candidate
from ui.aloud import RowsAloud
from ui.keymap.naming import keyed
from ui.picker.choice import Choice, Known, New, Question, Unresolved
from ui.picker.delegate import RowDelegate
from ui.picker.rows import Rows, rows_for, rows_of_packs
from ui.picker.typing import NameLine, digit_of
from ui.strings import called
from ui.theme import on_dark, tag_colour

Ranker = Callable[[str, TagId], list[Candidate]]
Further = Callable[[str, TagId, int], list[Hit]]
"""What is known beyond the register of a name: of a kind, and at most so many."""

Kin = Callable[[AuthorityRecord], str]
"""How an entry stands to others, in a few words."""

MOST_OF_PACKS = 5
_WIDTH, _MARGIN = 440, 10


class Picker(QFrame):
    """A sheet over the window, not a window: it works alike everywhere and grabs nothing."""

    chosen = Signal(object)
    """The `Choice` of the person. The sheet is closed by then."""

    closed = Signal(bool)
    """The sheet has gone, with or without a choice. True: the keyboard was still with it."""

    def __init__(self, host: QWidget) -> None:
        """Lies over the window that `host` is in when it is asked."""
        super().__init__(host)
        self.setObjectName("picker")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._tags: Sequence[Tag] = ()
        self._tag_at = 0
        self._host = host
        self._rank: Ranker = lambda name, tag_id: []
        self._further: Further = lambda name, tag_id, limit: []
        self._kin: Kin = lambda record: ""
        self._coming: Callable[[], str] = str
        self._question = Question("", TagId(""))
        self.line = NameLine(self._pressed)
        self.line.setAccessibleName(self.tr("Name"))
        self.rows = Rows()
        self._delegate = RowDelegate()
        self.list = QListView(self)
        self._hint = QLabel(self)
        self._arrange()
        self._aloud = RowsAloud(self.list)
        self.line.left.connect(self.close_sheet)
        self.line.textEdited.connect(self._offer)
        self.list.clicked.connect(self._pick_index)
        self.hide()

    @property
    def tag(self) -> Tag:
        """The tag that a new or unresolved mention would get."""
        return self._tags[self._tag_at]

    def look_further(
        self, further: Further, kin: Kin | None = None, coming: Callable[[], str] = str
    ) -> None:
        """Where else names are looked up, to be offered below the register's own entries, what
        tells namesakes apart, and what is to be said while not all entries are there."""
        self._further, self._kin, self._coming = further, kin or self._kin, coming

    def ask(self, question: Question, tags: Sequence[Tag], rank: Ranker, anchor: QRect) -> None:
        """Open below `anchor`, which is in global coordinates, and take the keyboard."""
        if self.parentWidget() is not self._host.window():
            self.setParent(self._host.window())
        self._question, self._tags, self._rank = question, tags, rank
        ids = [tag.id for tag in tags]
        self._tag_at = ids.index(question.tag_id) if question.tag_id in ids else 0
        self._delegate.colours = {tag.id: tag_colour(tag, dark=on_dark(self)) for tag in tags}
        self.line.setText(question.name)
        self.line.selectAll()
        self._offer()
        self._place(anchor)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._aloud.begin()

    @Slot()
    def close_sheet(self) -> None:
        if self.isVisible():
            had_keyboard = self.line.hasFocus()
            if had_keyboard and self._host.focusPolicy() != Qt.FocusPolicy.NoFocus:
                with QSignalBlocker(self.line):  # that it is left is no news
                    self._host.setFocus()  # before it goes elsewhere by itself, which is heard
            self.hide()
            self.closed.emit(had_keyboard)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether a key was one of the picker's own."""
        key, held = event.key(), event.modifiers()
        doubt = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held & Qt.KeyboardModifier.ControlModifier:
                self._answer_new(doubt)
            else:
                self._pick(self.list.currentIndex().row(), doubt)
        elif key == Qt.Key.Key_Escape:
            self.close_sheet()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._change_tag(1 if key == Qt.Key.Key_Tab else -1)
        elif (digit := digit_of(event, self.line)) is not None:
            return self._pick_digit(digit, bool(held & Qt.KeyboardModifier.ControlModifier))
        else:
            return False
        return True

    @Slot()
    def _offer(self) -> None:
        name = " ".join(self.line.text().split())
        candidates = self._rank(name, self.tag.id)[:9]
        room = min(MOST_OF_PACKS, 9 - len(candidates))
        hits = self._further(name, self.tag.id, room)
        labels = {tag.id: called(tag) for tag in self._tags}
        offer = self._question.offer_unresolved
        rows = rows_for(name, self.tag, candidates, labels, self._kin, offer_unresolved=offer)
        found = rows_of_packs(hits, self.tag, labels, after=len(candidates))
        self.rows.offer([*rows[: len(candidates)], *found, *rows[len(candidates) :]])
        self.list.setCurrentIndex(self.rows.index(self._first(name), 0))
        keys = keyed(self, self._keys(), kind=called(self.tag))
        self._hint.setText("\n".join(filter(None, (self._coming(), keys))))
        self._fit()

    def _keys(self) -> str:
        if not self._question.offer_unresolved:
            return self.tr("{kind} · {Return} links · digit picks · {Tab} changes the kind · {Esc}")
        return self.tr(
            "{kind} · {Return} or digit links · {Shift+Return} or {Ctrl+1}…: probably · "
            "0 leaves it open · {Tab} changes the kind · {Esc}"
        )

    def _first(self, name: str) -> int:
        """The row that Enter takes: the best entry; for a name nobody bears, the new one."""
        first = self.rows.rows[0].choice if self.rows.rows else None
        if isinstance(first, Known):
            return 0
        if isinstance(first, New) and first.found and folded(first.name) == folded(name):
            return 0
        return len(self.rows.rows) - 1 if name else 0

    def _change_tag(self, by: int) -> None:
        self._tag_at = (self._tag_at + by) % len(self._tags)
        self._offer()

    def _step(self, by: int) -> None:
        last = self.rows.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + by, 0), last)
        self.list.setCurrentIndex(self.rows.index(row, 0))

    def _answer_new(self, doubt: bool) -> None:
        """An entry of the name that stands in the line, whoever else bears it."""
        name = " ".join(self.line.text().split())
        if name:
            self._answer(New(self.tag.id, name), doubt)

    def _pick_digit(self, digit: int, doubt: bool) -> bool:
        """The row of a digit; 0 is that which leaves it open."""
        for number, row in enumerate(self.rows.rows):
            if row.digit == digit if digit else isinstance(row.choice, Unresolved):
                self._pick(number, doubt)
                return True
        return False

    @Slot(QModelIndex)
    def _pick_index(self, index: QModelIndex) -> None:
        self._pick(index.row())

    def _pick(self, row: int, doubt: bool = False) -> None:
        if 0 <= row < self.rows.rowCount():
            self._answer(self.rows.rows[row].choice, doubt)

    def _answer(self, choice: Choice | None, doubt: bool) -> None:
        """Doubt is no answer where only an entry is asked for."""
        if doubt and self._question.offer_unresolved and isinstance(choice, Known | New):
            choice = replace(choice, probably=True)
        self.close_sheet()
        self.chosen.emit(choice)

    def _arrange(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setObjectName("picker_hint")
        self.list.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(6)
        for widget in (self.line, self.list, self._hint):
            layout.addWidget(widget)

    def _fit(self) -> None:
        height = sum(self.list.sizeHintForRow(row) for row in range(self.rows.rowCount()))
        self.list.setFixedHeight(height + 2)
        width = min(_WIDTH, self._host.window().width() - 20)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(width, layout.totalHeightForWidth(width))

    def _place(self, anchor: QRect) -> None:
        """Below the anchor, else above it, always within the window."""
        window = self._host.window()
        corner = window.mapFromGlobal(anchor.bottomLeft())
        above = window.mapFromGlobal(anchor.topLeft()).y() - self.height() - 6
        top = corner.y() + 6
        if top + self.height() > window.height() and above >= 0:
            top = above
        left = min(max(corner.x() - 20, 10), max(window.width() - self.width() - 10, 0))
        self.move(left, min(top, max(window.height() - self.height() - 6, 0)))
