"""What is done to the chosen articles, or to the one shown: each gesture is one step to undo."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from annotator.changes import articles
from annotator.changes.change import Change
from annotator.errors import UnknownArticle
from annotator.model.article import Article, Progress
from annotator.model.ids import ArticleId
from ui import strings
from ui.bridge import SessionBridge
from ui.keymap.naming import keyed

Made = Callable[[list[Article]], Change]
_TURN_SECONDS = 0.006


class Batch(QObject):
    """Reads the articles some a turn, so that the window goes on, and then commits."""

    told = Signal(str)
    """A short sentence for the person."""

    done = Signal()
    """The change is in the project."""

    def __init__(
        self, bridge: SessionBridge, chosen: Callable[[], list[ArticleId]], home: QWidget
    ) -> None:
        """`chosen` are the articles that a gesture is about."""
        super().__init__(home)
        self._bridge, self._chosen, self._home = bridge, chosen, home
        self._waiting: list[ArticleId] = []
        self._read: list[Article] = []
        self._made: Made = lambda read: articles.set_progress_of(read, Progress.TO_DO)
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._turn)
        self.menu = self._menu_of_states()

    def set_progress(self, progress: Progress) -> None:
        """Say how far the work on them has come."""
        self._begin(lambda read: articles.set_progress_of(read, progress))

    @Slot()
    def ask_progress(self) -> None:
        """A menu of the states: one key more chooses."""
        self.menu.popup(self._home.mapToGlobal(QPoint(40, 60)))

    @Slot()
    def ask_language(self) -> None:
        """Ask for a language tag, which goes into the header of each."""
        asked, chosen = self._asked(self.tr("Language"), self.tr("A tag such as en, ar or pt-BR"))
        asked.textValueSelected.connect(lambda said: self.set_language(said, chosen))

    def set_language(self, language: str, of: list[ArticleId] | None = None) -> None:
        """Of these, or of those that are chosen."""
        self._begin(lambda read: articles.set_language(language.strip(), *read), of)

    @Slot()
    def ask_keyword(self) -> None:
        """Ask for keywords, which go into the header of each besides those it has."""
        label = self.tr("File them under; several with commas")
        asked, chosen = self._asked(self.tr("Keywords"), label)
        asked.textValueSelected.connect(lambda said: self.add_keywords(said, chosen))

    def add_keywords(self, words: str, of: list[ArticleId] | None = None) -> None:
        """Of these, or of those that are chosen."""
        keywords = [word.strip() for word in words.split(",") if word.strip()]
        self._begin(lambda read: articles.add_keywords(keywords, *read), of)

    def _begin(self, made: Made, of: list[ArticleId] | None = None) -> None:
        chosen = self._chosen() if of is None else of
        if not chosen or self._turns.isActive():
            self.told.emit(self.tr("No article is chosen."))
            return
        self._made, self._waiting, self._read = made, chosen[::-1], []
        self._turn()  # a few are done at once
        if self._waiting:
            self._turns.start(0)

    @Slot()
    def _turn(self) -> None:
        until = monotonic() + _TURN_SECONDS
        while self._waiting and monotonic() < until:
            self._take(self._waiting.pop())
        if not self._waiting:
            self._turns.stop()
            self._commit()

    def _take(self, number: ArticleId) -> None:
        try:
            self._read.append(self._bridge.project.article(number))
        except UnknownArticle:
            return  # it was removed meanwhile

    def _commit(self) -> None:
        change, self._read = self._made(self._read), []
        if not change.edits:
            self.told.emit(self.tr("It is so already."))
            return
        self._bridge.do(change)
        if len(change.edits) > 1:
            words = self.tr("Done for {n:,} articles. {undo} takes all of it back.")
            self.told.emit(keyed(self, words, n=len(change.edits)))
        self.done.emit()

    def _asked(self, title: str, label: str) -> tuple[QInputDialog, list[ArticleId]]:
        """The question, and what it is about: what is chosen when it is answered may be others."""
        chosen = self._chosen()
        number = len(chosen)
        dialog = QInputDialog(self._home.window())
        dialog.setWindowTitle(self.tr("{title} of {n:,} articles").format(title=title, n=number))
        dialog.setLabelText(f"{label} ({number:,})")
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog, chosen

    def _menu_of_states(self) -> QMenu:
        menu = QMenu(self._home)
        for number, state in enumerate(Progress, start=1):
            action = menu.addAction(f"&{number}  {strings.progress(state)}")
            action.triggered.connect(lambda _=False, state=state: self.set_progress(state))
        return menu
