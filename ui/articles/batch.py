"""What is done to the chosen articles, or to the one shown: each gesture is one step to undo."""

from collections.abc import Callable
from time import monotonic, perf_counter, thread_time

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from annotator.changes import articles
from annotator.changes.change import Change
from annotator.changes.risk import MANY_ARTICLES
from annotator.errors import AnnotatorError, UnknownArticle
from annotator.model.article import Article, Progress
from annotator.model.ids import ArticleId
from annotator.portions import Pace, Step
from ui import strings
from ui.bridge import SessionBridge
from ui.keymap.naming import keyed
from ui.stepping import stepping
from ui.strings import grouped
from ui.turns import Turns

Made = Callable[[list[Article]], Change]
_AT_ONCE = 20
"""Articles that are no portions: of more the first one tells what a commit costs here."""
_TOLD_SECONDS = 0.5
"""Between two words on how far it is."""


class Batch(QObject):
    """Reads and commits some articles a turn, so that the window goes on; all are one step."""

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
        self._step, self._pace = Step(bridge.session), Pace()
        self._number = self._done = 0
        self._told = 0.0
        self._made: Made = lambda read: articles.set_progress_of(read, Progress.TO_DO)
        self._turns = Turns(self._turn, self)
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
        if self._turns.active:
            return  # how far it is stands in the window
        if not chosen:
            self.told.emit(self.tr("No article is chosen."))
            return
        self._made, self._waiting = made, chosen[::-1]
        self._number, self._done, self._told = len(chosen), 0, monotonic()
        first = self._number if self._number <= _AT_ONCE else 1
        self._step, self._pace = Step(self._bridge.session), Pace(first)
        if self._number > MANY_ARTICLES:
            self._bridge.session.about_to_risk()
        if first == self._number:
            self._turn()  # a few are done at once
        else:
            self._turns.start()

    @Slot()
    def _turn(self) -> None:
        """A portion. Where one is refused, none is done; where it is undone meanwhile, it ends."""
        if self._bridge.session.occupied:
            return
        start, busy = perf_counter(), thread_time()
        try:
            change = self._made(self._portion())
            going_on = self._step.do(change)
        except AnnotatorError:
            self._stop()
            self._step.take_back(stepping(self._bridge).undo_then)
            raise
        self._pace.follow(perf_counter() - start, thread_time() - busy)
        self._done += len(change.edits)
        if not going_on:
            self._stop()
        elif not self._waiting:
            self._stop()
            self._end()
        elif monotonic() - self._told > _TOLD_SECONDS:
            self._told = monotonic()
            done, every = self._number - len(self._waiting), self._number
            words = self.tr("{n} of {all} articles…")
            self.told.emit(words.format(n=grouped(done), all=grouped(every)))

    def _portion(self) -> list[Article]:
        read: list[Article] = []
        while self._waiting and len(read) < self._pace.number:
            read += self._article(self._waiting.pop())
        return read

    def _article(self, number: ArticleId) -> list[Article]:
        try:
            return [self._bridge.project.article(number)]
        except UnknownArticle:
            return []  # it was removed meanwhile

    def _stop(self) -> None:
        self._waiting = []
        self._turns.stop()

    def _end(self) -> None:
        if not self._done:
            self.told.emit(self.tr("It is so already."))
            return
        if self._done > 1:
            words = self.tr("Done for {n} articles. {undo} takes all of it back.")
            self.told.emit(keyed(self._home, words, n=grouped(self._done)))
        self.done.emit()

    def _asked(self, title: str, label: str) -> tuple[QInputDialog, list[ArticleId]]:
        """The question, and what it is about: what is chosen when it is answered may be others."""
        chosen = self._chosen()
        number = len(chosen)
        dialog = QInputDialog(self._home)
        dialog.setWindowTitle(
            self.tr("{title} of {n} articles").format(title=title, n=grouped(number))
        )
        dialog.setLabelText(f"{label} ({grouped(number)})")
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog, chosen

    def _menu_of_states(self) -> QMenu:
        menu = QMenu(self._home)
        for number, state in enumerate(Progress, start=1):
            action = menu.addAction(f"&{number}  {strings.progress(state)}")
            action.triggered.connect(lambda _=False, state=state: self.set_progress(state))
        return menu
