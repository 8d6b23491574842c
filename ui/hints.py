"""Where there is nothing yet, a sentence says what to do next: in lists, and for want of a text."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLabel

from ui.keymap.naming import keyed
from ui.live_register import live_register

if TYPE_CHECKING:
    from ui.workplace import Workplace

_EDGE = 14
_WIDEST = 420
_BELOW_CARET = 60

Words = Callable[[], str]
"""The sentence for now; none where there is something to see."""


class Hint(QLabel):
    """Stands in an empty view, and is told with it. It takes neither mouse nor keyboard."""

    def __init__(self, home: QAbstractScrollArea, words: Words) -> None:
        super().__init__(home.viewport())
        self._home, self._words = home, words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        home.viewport().installEventFilter(self)
        if isinstance(home, QAbstractItemView):
            for signal in (
                home.model().modelReset,
                home.model().rowsInserted,
                home.model().rowsRemoved,
            ):
                signal.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Say what is to be said now, with the keys that act now."""
        words = self._words()
        said = keyed(self._home, words) if words else ""
        self.setText(said)
        self.setVisible(bool(said))
        if isinstance(self._home, QAbstractItemView):
            self._home.setAccessibleDescription(said)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.Show:
            self.look()
        return False

    def _place(self) -> None:
        """In a list at its top, else in the middle, below the caret."""
        room = self._home.viewport().size()
        width = max(1, min(_WIDEST, room.width() - 2 * _EDGE))
        left, top = _EDGE, _EDGE
        if not isinstance(self._home, QAbstractItemView):
            left, top = (room.width() - width) // 2, max(_BELOW_CARET, room.height() // 4)
        self.setGeometry(left, top, width, self.heightForWidth(width))


def hint_all(place: "Workplace") -> None:
    """The hints of a workplace, each in the panel that it is about."""
    current, marks, entries = place.current, place.list, live_register(place.bridge).index
    text = Hint(place.view, lambda: "" if current.article else _tr(_NO_ARTICLE))
    current.article_changed.connect(text.look)

    def no_marks() -> str:
        if current.article is None:
            return _NO_ARTICLES
        return _NOT_SO if marks.filter.text() or marks.kind.currentIndex() > 0 else _NO_MARKS

    _in_list(place.articles.list, lambda: _NOT_SO if current.article else _NO_ARTICLES)
    _in_list(marks.list, no_marks)
    _in_list(place.register.list, lambda: _NOT_SO if len(entries) else _NO_ENTRIES)
    _in_list(place.suggested.list, lambda: _NO_SUGGESTIONS if current.article else _NO_ARTICLES)
    _in_list(place.findings.list, lambda: _NO_FINDINGS)
    _in_list(place.search.list, lambda: _NO_HITS if place.search.line.text() else _NO_QUERY)


def _in_list(view: QAbstractItemView, words: Words) -> None:
    Hint(view, lambda: "" if view.model().rowCount() else _tr(words()))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Hints", words)


_NO_ARTICLE = (
    "There is no article in this project yet.\n\n"
    "Drop text files, letters, saved web pages or documents on this window, or choose them with "
    "{import}; a whole folder with {import_folder}.\n\n"
    "{first_hour}, in the menu Help, shows on a sample how everything works."
)
_NO_ARTICLES = "No articles yet. {import} brings some in."
_NOT_SO = "Nothing here is so. Empty the filter to see all."
_NO_MARKS = (
    "Nothing is marked in this article yet. Put the caret on a name and press {pick}, or the digit "
    "of a tag. {next_suggestion} goes to what is suggested."
)
_NO_ENTRIES = (
    "The register is empty. It fills by itself: {pick} on a name in the text founds an entry with "
    "{Ctrl+Return}. Lists of names come in as authority packs, in the menu Register."
)
_NO_SUGGESTIONS = (
    "Everything that the rules have found is decided, or they find nothing here. {pick} marks a "
    "name yourself, {claim} a claim, {caption} a caption; {article_done} goes to the next article."
)
_NO_FINDINGS = (
    "No check has found anything. {show_tei} checks this article, every export checks all that it "
    "writes, and Check the project, in the menu File, compares every text, quote and link."
)
_NO_QUERY = (
    "Type words and press {Return}: they are looked for in all articles. {help} shows more ways."
)
_NO_HITS = (
    "Nothing to show. {Return} searches; fewer words find more, and so does a beginning with *."
)
