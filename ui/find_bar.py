"""Find in the article: hits as one types, F3 from hit to hit."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.model.span import Span
from annotator.search.literal import Literal, Place, Places, around
from ui.current import Current
from ui.reading.article_view import ArticleView
from ui.strings import grouped

MOST_SHOWN = 2000
"""Hits that are coloured, around the one that is looked at."""


class FindBar(QWidget):
    """Searches the frozen text itself, so that what it finds is where it says."""

    closed = Signal()
    """The person is done with finding: the text has the keyboard again."""

    def __init__(self, current: Current, view: ArticleView) -> None:
        super().__init__()
        self._current, self._view = current, view
        self.line, self._count = QLineEdit(), QLabel()
        self._case, self._words = (
            QCheckBox(self.tr("Match case")),
            QCheckBox(self.tr("Whole words")),
        )
        self._text = Literal("")
        self._hits: Places | None = None
        self._now: Place | None = None
        self._arrange()
        self.line.textChanged.connect(self.search)
        self._case.toggled.connect(self.search)
        self._words.toggled.connect(self.search)
        current.article_changed.connect(self.search)
        self.hide()

    @Slot()
    def open(self) -> None:
        """Show the bar, with what is selected as the words to find."""
        selection, article = self._view.selection, self._current.article
        if selection is not None and article is not None and len(selection) <= 80:
            self.line.setText(selection.quote(article.text))
        self.show()
        self.line.setFocus()
        self.line.selectAll()
        self.search()

    @Slot()
    def search(self) -> None:
        article, words = self._current.article, self.line.text()
        self._hits = self._now = None
        if self.isVisible() and article is not None and words:
            if self._text.text is not article.text:
                self._text = Literal(article.text)
            case, whole = self._case.isChecked(), self._words.isChecked()
            self._hits = self._text.places(words, case=case, whole=whole)
            self._now = self._next(self._view.caret - len(words) + 1)
        self._show()

    @Slot()
    def next_hit(self) -> None:
        self._step(1)

    @Slot()
    def previous_hit(self) -> None:
        self._step(-1)

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar; the hit looked at stays selected."""
        if self.isVisible():
            self.hide()
            self._view.set_found([])
            if self._now is not None:
                self._view.select(Span(*self._now))
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if self._now is not None:
            start = self._now[0]
            self._now = self._next(start + 1) if by > 0 else self._previous(start)
            self._show()

    def _next(self, offset: int) -> Place | None:
        """The hit at an offset or behind it, else the first of all."""
        if self._hits is None:
            return None
        first = self._hits.onwards(0)
        return next(self._hits.onwards(max(0, offset)), None) or next(first, None)

    def _previous(self, offset: int) -> Place | None:
        """The hit before an offset, else the last of all."""
        if self._hits is None:
            return None
        last = self._hits.backwards(len(self._text.text))
        return next(self._hits.backwards(offset), None) or next(last, None)

    def _show(self) -> None:
        words, hits, now = self.tr("not found"), self._hits, self._now
        if hits is None or now is None:
            self._view.set_found([])
        else:
            near = around(hits, now[0], MOST_SHOWN)
            self._view.set_found([Span(*hit) for hit in near], near.index(now))
            self._view.bring_into_sight(now[0])
            words = self.tr("{at} of {all}").format(
                at=grouped(hits.before(now[0]) + 1), all=grouped(len(hits))
            )
        self._count.setText(words)
        self._count.setVisible(bool(self.line.text()))

    def _arrange(self) -> None:
        self.line.setPlaceholderText(self.tr("Find in this article"))
        self.line.setAccessibleName(self.tr("Find in this article"))
        self._count.setObjectName("faint")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._count)
        for words, slot in (
            (self.tr("Previous"), self.previous_hit),
            (self.tr("Next"), self.next_hit),
        ):
            button = QPushButton(words)
            button.clicked.connect(slot)
            layout.addWidget(button)
        layout.addWidget(self._case)
        layout.addWidget(self._words)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close_bar)
        layout.addWidget(close)
