"""Find in the article: hits as one types, F3 from hit to hit."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.model.span import Span
from annotator.search.literal import Literal
from ui.current import Current
from ui.reading.article_view import ArticleView
from ui.strings import grouped

MOST_SHOWN = 5000


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
        self._hits: list[tuple[int, int]] = []
        self._at = -1
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
        self._hits, self._at = [], -1
        if self.isVisible() and article is not None and words:
            if self._text.text is not article.text:
                self._text = Literal(article.text)
            case, whole = self._case.isChecked(), self._words.isChecked()
            self._hits = self._text.places(words, case=case, whole=whole)
            caret = self._view.caret
            later = (n for n, (_, end) in enumerate(self._hits) if end > caret)
            self._at = next(later, 0) if self._hits else -1
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
            if 0 <= self._at < len(self._hits):
                self._view.select(Span(*self._hits[self._at]))
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
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    def _show(self) -> None:
        first = max(0, self._at - MOST_SHOWN // 2)
        near = [Span(*hit) for hit in self._hits[first : first + MOST_SHOWN]]
        now = near[self._at - first] if self._at >= 0 else None
        self._view.set_found(near, near.index(now) if now is not None else None)
        if now is not None:
            self._view.bring_into_sight(now.start)
        known = self.tr("{at} of {all}").format(
            at=grouped(self._at + 1), all=grouped(len(self._hits))
        )
        self._count.setText(known if self._hits else self.tr("not found"))
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
