"""The TEI of the block at the caret, as it would be exported now, and whether it is valid."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.model.article import Article
from annotator.plugins import Finding, ProjectView
from ui.bridge import SessionBridge
from ui.current import Current
from ui.jobs import Jobs
from ui.keymap.naming import keyed
from ui.strings import several

Preview = Callable[[int], tuple[str, list[Finding]]]
"""Markup of the block of a number, and the findings of the article's file. For any thread."""

Held = Callable[[ProjectView, Article], Preview]
"""Reads what the project says of an article now, so that the rest needs the project no more."""

LoadHeld = Callable[[], Held]
"""Loads all that writing and judging TEI needs, for some 0.1 s. For any thread."""

PAUSE_MS = 300
LONGEST = 400_000
MOST_ANNOTATIONS = 2_000
"""Reading so many is felt at every pause."""
MOST_BLOCKS = 5_000
"""Of very many siblings libxml2 makes minutes, and nothing stops it: closing would wait for it."""


class TeiPanel(QWidget):
    """Follows the caret and every change after a short pause; a job writes and judges the file."""

    judged = Signal(object)
    """True when the article's file would be valid, False when not, None when nobody looked."""

    found = Signal(object)
    """The findings of the article's file, as often as it was looked at."""

    def __init__(self, bridge: SessionBridge, current: Current, load: LoadHeld) -> None:
        super().__init__()
        self.title = self.tr("TEI")
        self._project, self._current, self._load = bridge.project, current, load
        self._held: Held | None = None
        self._jobs = Jobs(self, still=True)
        self._lamp, self._text = QLabel(), QPlainTextEdit()
        self._lamp.setObjectName("lamp")
        self._lamp.setWordWrap(True)
        self._text.setObjectName("tei")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("TEI of this block"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.addWidget(self._lamp)
        layout.addWidget(self._text, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.refresh)
        self._block = -1
        self.markup = ""
        bridge.changed.connect(self._changed)
        current.article_changed.connect(self._changed)
        current.caret_moved.connect(self._moved)

    @Slot()
    def refresh(self) -> None:
        article = self._current.article
        if self._jobs.busy:
            self._later.start()
            return
        if article is None or not self._is_small(article):
            self.markup = ""
            self._text.setPlainText("")
            none = self.tr("No article is open: its TEI will stand here.")
            later = self.tr("This article is checked when it is exported.")
            self._say("idle", later if article else none)
            self.judged.emit(None)
            return
        if self._held is None:
            load = self._load
            self._jobs.start(lambda _: load(), done=self._loaded, failed=_fail)
            return
        self._block = article.block_at(self._current.caret)
        work = partial(self._held(self._project, article), self._block)
        self._jobs.start(lambda _: work(), done=partial(self._land, article), failed=_fail)

    def _loaded(self, held: Held) -> None:
        self._held = held
        self.refresh()

    def _is_small(self, article: Article) -> bool:
        if not 0 < len(article.blocks) <= MOST_BLOCKS or len(article.text) > LONGEST:
            return False
        lines = self._project.article_lines([article.id])
        return all(line.annotations <= MOST_ANNOTATIONS for line in lines)

    def _land(self, article: Article, made: tuple[str, list[Finding]]) -> None:
        """What changed meanwhile is looked at after its own pause."""
        if self._current.article is None or self._current.article.id != article.id:
            return
        self.markup, findings = made
        self._text.setPlainText(self.markup)
        if findings:
            words = several(
                "TeiPanel",
                len(findings),
                "✕ One finding keeps this article from being valid TEI. {next_finding} goes to it.",
                "✕ {n} findings keep this article from being valid TEI. "
                "{next_finding} goes to them.",
            )
            self._say("bad", keyed(self, words))
        else:
            self._say("good", self.tr("● TEI valid"))
        self.found.emit(findings)
        self.judged.emit(not findings)

    def end(self) -> None:
        """Before the project is closed."""
        self._later.stop()
        self._jobs.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    @Slot(object)
    def _changed(self, _: object) -> None:
        self._later.start()

    @Slot(int)
    def _moved(self, caret: int) -> None:
        article = self._current.article
        seen = self.isVisible() and article is not None and bool(article.blocks)
        if seen and article is not None and article.block_at(caret) != self._block:
            self._later.start()

    def _say(self, state: str, words: str) -> None:
        self._lamp.setText(words)
        self._lamp.setProperty("state", state)
        self._lamp.style().unpolish(self._lamp)
        self._lamp.style().polish(self._lamp)


def _fail(error: Exception) -> None:
    raise error
