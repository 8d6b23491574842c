"""The article once more in a text field of Qt's that nobody sees, for those who hear the text.

Qt tells assistive programs of the words, lines, caret, selection and looks of its own fields, in
C++; to tell them in Python does not work, since PySide leaves out those questions of its
`QAccessibleTextInterface` that have several answers. The mirror follows only when it is asked
for, so that without a screen reader it costs nothing.
"""

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextInterface,
    QFont,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout, QPlainTextEdit

from ui.reading.article_view import ArticleView
from ui.reading.laying import line_width
from ui.reading.mirrored import words_of
from ui.reading.page import Mark, Page
from ui.reading.pieces import Piece
from ui.reading.styles import Setting


class Mirror(QPlainTextEdit):
    """Holds the words of a view, exactly; caret and selection are where they are in the view.

    Around the caret, lines end where they do on the screen, and what is marked is underlined.
    Places that a program asks for are told to the view, which has the last word. All are Qt's
    positions.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self._page: Page | None = None
        self._there = False
        self._own: QTextDocument | None = None
        self._ends: tuple[int, int] | None = None
        """Anchor and caret."""
        self._looks: tuple[Piece, Setting, int, tuple[Mark, ...]] | None = None
        self._following = False
        # Silenced while the mirror follows, or programs would be told of its caret, too.
        self._control = next(c for c in self.children() if c.inherits("QWidgetTextControl"))
        self.setReadOnly(True)
        self.resize(1, 600)
        self.setCursorWidth(0)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QPlainTextEdit { padding: 0; border: 0; margin: 0; }")
        self.cursorPositionChanged.connect(self._lead)
        self.selectionChanged.connect(self._lead)

    def follow(self) -> bool:
        """Be as the view is now. False where the page is none that can be mirrored."""
        if self._following:
            return self._there
        self._following = True
        try:
            self._take_page()
            if self._there:
                self._take_caret()
                self._take_looks()
                self._lie_over_the_caret()
        finally:
            self._following = False
        return self._there

    def _take_page(self) -> None:
        page = self._view.paper.page
        if page is self._page:
            return
        self._page, self._ends, self._looks = page, None, None
        words = words_of(self._view.paper.pieces)
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setPlainText(words or "")
        before, self._own = self._own, document
        with QSignalBlocker(self._control):
            self.setDocument(document)
        if before is not None:
            before.deleteLater()
        self._there = words is not None

    def _take_caret(self) -> None:
        units, selecting = self._view.paper.pieces.units, self._view.selecting
        wanted = units.to_qt(selecting.anchor), units.to_qt(selecting.caret)
        if wanted != self._ends:
            self._ends = wanted
            cursor = QTextCursor(self.document())
            cursor.setPosition(wanted[0])
            cursor.setPosition(wanted[1], QTextCursor.MoveMode.KeepAnchor)
            with QSignalBlocker(self._control):
                self.setTextCursor(cursor)

    def _take_looks(self) -> None:
        """Set the piece of the page where the caret is as it is seen, with its marks."""
        paper = self._view.paper
        if not len(paper.pieces):
            return
        piece = paper.pieces[paper.pieces.at(self._view.caret)]
        setting = paper.styles.of(piece.paragraph.kind)
        marks = self._view.marks_on(piece.start, piece.end)
        looks = piece, setting, paper.width, marks
        if looks == self._looks:
            return
        last, self._looks = self._looks, looks
        document = self.document()
        with QSignalBlocker(document):  # no words change, so none are told of
            if last is not None and last[0] != piece:
                self._dress(last[0], QTextCharFormat())
            plain = QTextCharFormat()
            plain.setFont(self._in_points(setting.font))
            self._dress(piece, plain)
            for mark in marks:
                self._dress(mark, _underlined(plain, dotted=mark.dotted))
        self._be_wide(line_width(paper.width, setting))
        document.documentLayout().blockBoundingRect(self.textCursor().block())  # lays it out

    def _dress(self, stretch: Piece | Mark, looks: QTextCharFormat) -> None:
        units = self._view.paper.pieces.units
        cursor = QTextCursor(self.document())
        cursor.setPosition(units.to_qt(stretch.start))
        cursor.setPosition(units.to_qt(stretch.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(looks)

    def _in_points(self, font: QFont) -> QFont:
        """The same font; programs are told its size in points, and no other."""
        found = QFont(font)
        found.setPointSizeF(font.pixelSize() * 72 / self.logicalDpiY())
        return found

    def _be_wide(self, width: int) -> None:
        """Lines end where they do on the screen. Qt tells a hidden widget of no new size."""
        if width != self.viewport().width():
            before = self.size()
            self.resize(width, before.height())
            for widget in (self, self.viewport()):
                QApplication.sendEvent(widget, QResizeEvent(self.size(), before))

    def _told(self) -> QAccessibleTextInterface:
        """What Qt tells of this field."""
        return QAccessible.queryAccessibleInterface(self).textInterface()

    def _lie_over_the_caret(self) -> None:
        """So that places on the screen, which magnifiers follow, are right around the caret."""
        seen = self._view.caret_rect()
        wanted = self._view.viewport().mapToGlobal(seen.center())
        text, position = self._told(), self.textCursor().position()
        told = text.characterRect(position) if position < text.characterCount() else QRect()
        here = QPoint(told.left(), told.center().y())
        if told.isValid() and here != wanted:
            self.move(self.pos() + wanted - here)

    @Slot()
    def _lead(self) -> None:
        """An assistive program has put caret or selection somewhere."""
        cursor = self.textCursor()
        wanted = cursor.anchor(), cursor.position()
        if self._following or wanted == self._ends:
            return
        self._ends = wanted
        units = self._view.paper.pieces.units
        self._view.set_caret(units.from_qt(wanted[1]), units.from_qt(wanted[0]))


def _underlined(looks: QTextCharFormat, *, dotted: bool) -> QTextCharFormat:
    line = QTextCharFormat.UnderlineStyle
    found = QTextCharFormat(looks)
    found.setUnderlineStyle(line.DotLine if dotted else line.SingleUnderline)
    return found
