"""[ ] and Alt+arrows: edges of annotations and of the selection."""

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from annotator.changes import annotations
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.suggest.caret.steps import block_span, grown, neighbour, shrunk, steps, word_edge
from ui.gestures.desk import Desk
from ui.gestures.editing import Editing
from ui.keymap.naming import keyed

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MODIFIERS = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
)


class Edges(QObject):
    """First an edge is chosen, then arrows move it; each move is saved at once."""

    def __init__(self, desk: Desk, editing: Editing) -> None:
        super().__init__(desk)
        self._desk, self._editing = desk, editing
        self._end: bool | None = None
        self._origin = 0
        desk.view.installEventFilter(self)
        desk.view.viewport().installEventFilter(self)
        desk.current.article_changed.connect(self.let_go)

    @Slot()
    def choose_start_edge(self) -> None:
        self._choose(end=False, told=self.tr("Start: arrows move it, {leave} leaves."))

    @Slot()
    def choose_end_edge(self) -> None:
        self._choose(end=True, told=self.tr("End: arrows move it, {leave} leaves."))

    @Slot()
    def grow(self) -> None:
        """The selection becomes word, name, clause, sentence, paragraph."""
        article, span = self._desk.article, self._desk.view.selection
        if article is None:
            return
        suggested = self._editing.span
        if suggested is not None:
            self._editing.put(self._editing.longer(article, suggested))
            return
        if span is None:
            self._origin = self._desk.view.caret
            units = steps(article, self._origin)
            wider = units[0] if units else None
        else:
            wider = grown(article, span)
        if wider is not None:
            self._desk.view.select(wider)

    @Slot()
    def shrink(self) -> None:
        """The way back to what the selection grew from."""
        article, span = self._desk.article, self._desk.view.selection
        suggested = self._editing.span
        if article is not None and suggested is not None:
            self._editing.put(self._editing.shorter(article, suggested))
            return
        if article is None or span is None:
            return
        origin = self._origin if span.start <= self._origin <= span.end else span.start
        narrower = shrunk(article, span, origin)
        if narrower is None:
            self._desk.view.set_caret(origin)
        else:
            self._desk.view.select(narrower)

    @Slot()
    def let_go(self) -> None:
        """Arrows move the caret again."""
        if self._end is not None:
            self._end = None
            self._desk.told.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.let_go()  # it goes to another place, perhaps to another annotation
        if isinstance(event, QKeyEvent) and self._end is not None:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _ARROWS:
                event.accept()
                return True
            if event.type() == QEvent.Type.ShortcutOverride and event.key() not in _MODIFIERS:
                self.let_go()  # a key that is a shortcut never comes here as a press
            if event.type() == QEvent.Type.KeyPress and event.key() not in _MODIFIERS:
                return self._moved(event)
        return super().eventFilter(watched, event)

    def _choose(self, *, end: bool, told: str) -> None:
        here = self._target() or self._desk.view.selection or self._editing.span
        if here is None:
            self._desk.told.emit(self.tr("No annotation is under the caret."))
            return
        self._end = end
        self._desk.told.emit(keyed(self, told))

    def _moved(self, event: QKeyEvent) -> bool:
        """Whether the key moved the edge; any other key lets it go and acts as always."""
        by = _ARROWS.get(Qt.Key(event.key()))
        article = self._desk.article
        if by is None or article is None:
            self.let_go()
            return False
        target, selection = self._target(), self._desk.view.selection
        old = self._part(target) if target is not None else selection or self._editing.span
        if old is None:
            self.let_go()
            return False
        words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        new = self._shifted(article, old, by, words=words)
        if new is not None and new != old:
            self._put(article, target, old, new)
        return True

    def _put(self, article: Article, target: Annotation | None, old: Span, new: Span) -> None:
        if target is None and self._desk.view.selection is not None:
            self._desk.view.select(new)
            return
        if target is None:
            self._editing.put(new)
            return
        spans = [new if span == old else span for span in target.spans]
        change = annotations.move(target, article, spans)
        if change.edits[0].after != target:
            self._desk.do(change, target.id)
        self._desk.view.set_caret(new.end if self._end else new.start)

    def _shifted(self, article: Article, span: Span, by: int, *, words: bool) -> Span | None:
        """The span with its chosen edge moved; None where nothing would be left of it."""
        text, at = article.text, span.end if self._end else span.start
        if _right_to_left(article, at):
            by = -by
        while True:
            moved = (
                word_edge(text, at, by, end=bool(self._end)) if words else neighbour(text, at, by)
            )
            if moved == at or not _between_blocks(text, moved, end=bool(self._end)):
                break
            at = moved
        start, end = (span.start, moved) if self._end else (moved, span.end)
        return Span(start, end) if start < end else None

    def _target(self) -> Annotation | None:
        """What the edges are of: a selection comes before the annotation in hand."""
        return None if self._desk.view.selection is not None else self._desk.current.annotation

    def _part(self, target: Annotation) -> Span:
        caret = self._desk.view.caret
        under = (span for span in target.spans if span.start <= caret <= span.end)
        return next(under, target.spans[0])


def _between_blocks(text: str, offset: int, *, end: bool) -> bool:
    """Whether an edge at `offset` would take in the line feed between two blocks."""
    if end:
        return offset > 0 and text[offset - 1] == "\n"
    return offset < len(text) and text[offset] == "\n"


def _right_to_left(article: Article, offset: int) -> bool:
    """Whether the block's first strong character is of a script that runs to the left."""
    block = block_span(article, offset)
    if block is None:
        return False
    strong = (bidirectional(c) for c in block.quote(article.text))
    return next((s for s in strong if s in ("L", "R", "AL")), "L") != "L"
