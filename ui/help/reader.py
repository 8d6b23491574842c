"""Shows one page of the help. Only what the program ships is ever loaded, whatever a page names."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QTextEdit

from ui.help.finding import places
from ui.help.parts import Page
from ui.help.typesetting import Look, Typesetter
from ui.offsets import Utf16Index

ZOOMS = (0.6, 3.0)
_STEP = 1.1
_LARGER = 1.15
"""Than the words of the window, since it is read."""
_LEFT_FOR_EDGES = 80
_LEAST_WIDTH = 200
_SLIDE = QScrollBar.SliderAction
_SCROLLS = {
    Qt.Key.Key_Down: _SLIDE.SliderSingleStepAdd,
    Qt.Key.Key_Up: _SLIDE.SliderSingleStepSub,
    Qt.Key.Key_PageDown: _SLIDE.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _SLIDE.SliderPageStepSub,
    Qt.Key.Key_Space: _SLIDE.SliderPageStepAdd,
    Qt.Key.Key_Home: _SLIDE.SliderToMinimum,
    Qt.Key.Key_End: _SLIDE.SliderToMaximum,
}

Found = tuple[int, int]
"""Two positions of Qt in the document."""


class PageReader(QTextEdit):
    """Arrows scroll, Tab goes from link to link, Enter follows the one in hand."""

    followed = Signal(str)
    """A link was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.zoom = 1.0
        self._page: Page | None = None
        self._document: QTextDocument | None = None
        self._words: Sequence[str] = ()
        self._hits: list[Found] = []
        self._held: str | None = None
        self.setObjectName("help_page")
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Page of the help"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setUndoRedoEnabled(False)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    # -- what is shown

    def show_page(self, page: Page, words: Sequence[str] = ()) -> None:
        """A page from its top, with these words (folded) marked wherever they begin a word."""
        self._page, self._words = page, words
        self._held = None
        self._set()
        self.verticalScrollBar().setValue(0)

    def mark(self, words: Sequence[str]) -> None:
        """Other words marked on the same page."""
        self._words = words
        self._mark()

    def go_to(self, anchor: str) -> None:
        """The heading of this anchor, at the top, and the first marked word below it in sight.

        It stays there while the page is laid out anew, until somebody scrolls.
        """
        if anchor:
            self.scrollToAnchor(anchor)
        if self._words and (hit := self._first_hit()):
            self._bring_into_view(hit)
        self._held = anchor

    @Slot()
    def _let_go(self) -> None:
        """Somebody scrolls."""
        self._held = None

    def set_zoom(self, zoom: float) -> None:
        self.zoom = max(ZOOMS[0], min(zoom, ZOOMS[1]))
        self._set()

    def zoom_by(self, steps: int) -> None:
        self.set_zoom(self.zoom * _STEP**steps)

    @property
    def hits(self) -> int:
        """How many places are marked."""
        return len(self._hits)

    def _set(self) -> None:
        if self._page is None:
            return
        where = self._share_above()
        look = Look(
            palette=self.palette(),
            points=self.font().pointSizeF() * _LARGER * self.zoom,
            widest=self._widest(),
            ratio=self.devicePixelRatioF(),
        )
        document = Typesetter(look).document(self._page)
        self.setDocument(document)
        self._document = document  # Qt does not keep it; the one before ends only now
        self._mark()
        if self._held is None:
            bar = self.verticalScrollBar()
            bar.setValue(round(where * bar.maximum()))
        else:
            self.go_to(self._held)

    def _share_above(self) -> float:
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def _widest(self) -> int:
        return max(_LEAST_WIDTH, self.viewport().width() - _LEFT_FOR_EDGES)

    # -- words

    def _mark(self) -> None:
        self._hits = [hit for block in self._all_blocks() for hit in _hits(block, self._words)]
        form = QTextCharFormat()
        form.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        form.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        self.setExtraSelections([self._selection(hit, form) for hit in self._hits])

    def _selection(self, hit: Found, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(*hit)
        selection.format = form
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _first_hit(self) -> Found | None:
        """The first at or below the top of what is seen."""
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        return next((hit for hit in self._hits if hit[0] >= top), None)

    def _bring_into_view(self, found: Found) -> None:
        place = self.cursorRect(self._cursor(*found))
        if not self.viewport().rect().contains(place):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - self.viewport().height() // 3)

    def _all_blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    # -- links

    def _links(self) -> list[tuple[Found, str]]:
        """Places and addresses of all links of the page, in order."""
        found: list[tuple[Found, str]] = []
        for block in self._all_blocks():
            for each in block:  # type: ignore[attr-defined]  # the stubs lack it
                fragment = each.fragment()
                link, start = fragment.charFormat().anchorHref(), fragment.position()
                end = start + fragment.length()
                if link and found and found[-1][0][1] == start and found[-1][1] == link:
                    found[-1] = ((found[-1][0][0], end), link)
                elif link:
                    found.append(((start, end), link))
        return found

    def _step(self, step: int) -> bool:
        """The next link in hand, or the one before. False where there is none further."""
        links = [place for place, _ in self._links()]
        at = self.textCursor()
        if step > 0:
            further = [place for place in links if place[0] >= at.selectionEnd()]
            chosen = further[0] if further else None
        else:
            before = [place for place in links if place[1] <= at.selectionStart()]
            chosen = before[-1] if before else None
        if chosen is None:
            return False
        self.setTextCursor(self._cursor(*chosen))
        self._bring_into_view(chosen)
        return True

    def _in_hand(self) -> str:
        cursor = self.textCursor()
        place = (cursor.selectionStart(), cursor.selectionEnd())
        return next((link for there, link in self._links() if there == place), "")

    # -- what Qt asks

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures are put into the document; nothing is ever fetched by its name."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (link := self._in_hand()):
            self.followed.emit(link)
        elif key in _SCROLLS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.verticalScrollBar().triggerAction(_SCROLLS[key])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        link = self.anchorAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if link and left and not self.textCursor().hasSelection():
            self.followed.emit(link)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._set()


def _hits(block: QTextBlock, words: Sequence[str]) -> list[Found]:
    text = block.text()
    index = Utf16Index(text)
    return [
        (block.position() + index.to_qt(span.start), block.position() + index.to_qt(span.end))
        for span in places(text, words)
    ]
