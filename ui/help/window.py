"""The window of the help: contents and search at the left, a page at the right."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from ui.help.book import Book, target_of
from ui.help.contents import Contents
from ui.help.places import START
from ui.help.reader import PageReader
from ui.sizes import begin_with

_SIZE = (1060, 760)
_SIDE_PIXELS = 300


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the way through the pages."""

    page: str
    anchor: str


class HelpWindow(QWidget):
    """Stands by itself, so that dialogs do not close it off. Esc closes it, F1 explains it."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Help — Annotator"))
        self._book = book
        self._way: list[Stop] = []
        self._at = -1
        self.contents, self.reader = Contents(book), PageReader()
        self.back, self.forward = self._button("←", self.go_back), self._button("→", self.go_on)
        self.start = self._button(self.tr("Contents"), lambda: self.turn_to(START))
        self.smaller = self._button("A−", lambda: self.reader.zoom_by(-1))
        self.larger = self._button("A+", lambda: self.reader.zoom_by(1))
        self._name_buttons()
        self.contents.wanted.connect(self.turn_to)
        self.contents.searched.connect(self.reader.mark)
        self.contents.left.connect(self.reader.setFocus)
        self.reader.followed.connect(self._follow)
        self._arrange()
        self._bind()
        begin_with(self, *_SIZE)

    @property
    def page(self) -> str:
        """The name of the page that is shown; empty before the first."""
        return self._way[self._at].page if self._way else ""

    def use(self, book: Book) -> None:
        """Other keys or another language: the same page anew."""
        self._book = book
        if self._way:
            self._show(self._way[self._at])

    @Slot(str, str)
    def turn_to(self, page: str, anchor: str = "") -> None:
        """Show a page, which comes to the end of the way back. Raises LookupError."""
        self._book.page(page)
        stop = Stop(page, anchor)
        if not self._way or self._way[self._at] != stop:
            self._way = [*self._way[: self._at + 1], stop]
            self._at = len(self._way) - 1
        self._show(stop)

    def come_up(self) -> None:
        """To the front, with the keyboard in the page."""
        self.show()
        self.activateWindow()
        self.reader.setFocus()

    @Slot()
    def go_back(self) -> None:
        self._go(-1)

    @Slot()
    def go_on(self) -> None:
        self._go(1)

    def _go(self, step: int) -> None:
        if 0 <= self._at + step < len(self._way):
            self._at += step
            self._show(self._way[self._at])

    def _show(self, stop: Stop) -> None:
        self.reader.show_page(self._book.page(stop.page), self.contents.words)
        self.reader.go_to(stop.anchor)
        self.contents.choose(stop.page)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._way) - 1)

    @Slot(str)
    def _follow(self, link: str) -> None:
        self.turn_to(*target_of(link, self.page))

    @Slot()
    def _leave(self) -> None:
        """Esc: first the words go, then the window."""
        if self.contents.line.text():
            self.contents.line.clear()
        else:
            self.close()

    @Slot()
    def _search(self) -> None:
        self.contents.line.setFocus()
        self.contents.line.selectAll()

    def _button(self, words: str, call: object) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.clicked.connect(lambda: call())  # type: ignore[operator]  # a call without arguments
        return button

    def _name_buttons(self) -> None:
        for button, words, keys in (
            (self.back, self.tr("Back"), "Alt+Left"),
            (self.forward, self.tr("Forward"), "Alt+Right"),
            (self.start, self.tr("All pages"), "Alt+Home"),
            (self.smaller, self.tr("Smaller"), "Ctrl+-"),
            (self.larger, self.tr("Larger"), "Ctrl++"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({keys})")
            button.setShortcut(QKeySequence(keys))

    def _bind(self) -> None:
        for keys, call in (
            ("Ctrl+F", self._search),
            ("Ctrl+=", lambda: self.reader.zoom_by(1)),
            ("Ctrl+0", lambda: self.reader.set_zoom(1.0)),
            ("F1", lambda: self.turn_to(START, "how-to-read-this-help")),
            ("Esc", self._leave),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 8, 10, 0)
        for button in (self.back, self.forward, self.start):
            bar.addWidget(button)
        bar.addStretch(1)
        for button in (self.smaller, self.larger):
            bar.addWidget(button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.reader, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for part in (self.contents, right):
            splitter.addWidget(part)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_SIDE_PIXELS, _SIZE[0] - _SIDE_PIXELS])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
