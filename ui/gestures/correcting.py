"""W: words that are wrong in the source get the reading they should have; the text stays."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.changes import annotations
from annotator.changes.change import Change, Verb
from annotator.changes.cleaning import writable
from annotator.model.annotation import Correction
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.model.tagset import Kind
from annotator.suggest.caret.steps import block_span
from annotator.suggest.text.words import word_at
from ui.gestures.desk import Desk
from ui.gestures.marking import annotated

_MARGIN = 24
_NARROWEST = 160


class Correcting(QObject):
    """Asks for the right reading under the wrong one; Enter keeps it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.line = ReadingLine(desk.view)
        self.line.answered.connect(self._answer)
        self.line.left.connect(desk.view.setFocus)
        desk.current.article_changed.connect(self.line.leave)  # it asked about another text
        self._span: Span | None = None

    @Slot()
    def correct(self) -> None:
        """Ask what the selection, or the word at the caret, should read."""
        article, span = self._desk.article, self._place()
        if article is None or span is None:
            self._desk.told.emit(self.tr("Put the caret on a word, or select some words."))
            return
        there = self._desk.standing_on(span, Correction)
        words = there.body.reading if there and isinstance(there.body, Correction) else ""
        self._span = span
        self._desk.view.select(span)
        self.line.ask(words or span.quote(article.text), self._desk.anchor().bottomLeft())

    @Slot(str)
    def _answer(self, reading: str) -> None:
        article, span = self._desk.article, self._span
        self._desk.view.setFocus()
        if article is None or span is None:
            return
        there = self._desk.standing_on(span, Correction)
        if there is not None:
            self._desk.do(annotations.edit_body(there, Correction(reading=reading)), there.id)
        elif reading == span.quote(article.text):
            self._desk.told.emit(self.tr("The words read so already; nothing was marked."))
        else:
            change = self._correction(article, span, reading)
            self._desk.do(change, annotated(change).id)
        self._desk.settle(span)

    def _correction(self, article: Article, span: Span, reading: str) -> Change:
        person, body = self._desk.bridge.session.person, writable(Correction(reading=reading))
        return self._desk.with_its_tag(
            Kind.CORRECTION,
            Verb.CORRECT,
            lambda tag: annotations.annotate(person, article, [span], tag, body),
        )

    def _place(self) -> Span | None:
        article, chosen = self._desk.article, self._desk.selected()
        if chosen is not None or article is None:
            return chosen
        caret = self._desk.view.caret
        block = block_span(article, caret)
        return word_at(article.text, caret, block.start, block.end) if block else None


class ReadingLine(QLineEdit):
    """A line under some words of the text. Enter answers, Esc leaves, and so does going away."""

    answered = Signal(str)
    """The reading; empty when the words are wrong and nobody knows what is right."""

    left = Signal()
    """Nothing was answered."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("reading_line")
        self.setAccessibleName(self.tr("Reads correctly"))
        self.setPlaceholderText(self.tr("wrong, right reading unknown"))
        self.hide()

    def ask(self, words: str, below: QPoint) -> None:
        """Open with some words selected, under a place in global coordinates."""
        host = self._host
        self.setText(words)
        width = self.fontMetrics().horizontalAdvance(words) + 2 * _MARGIN
        self.resize(min(max(width, _NARROWEST), host.width() - _MARGIN), self.sizeHint().height())
        place = host.mapFromGlobal(below)
        left = max(0, min(place.x() - self.width() // 2, host.width() - self.width()))
        top = min(place.y() + 4, host.height() - self.height())
        self.move(left, top)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus()

    @Slot()
    def leave(self) -> None:
        """Go without an answer."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window acts meanwhile."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            words = self.text()
            self.hide()
            self.answered.emit(words)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.hide()
