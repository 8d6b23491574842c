"""How an error to act on, a bug and a success look. The only place where errors end."""

import sys
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from annotator import errors
from annotator.errors import AnnotatorError
from ui.aloud import say
from ui.logs import log, write_report
from ui.spoken import spoken
from ui.strings import LEFT_TO_RIGHT, sentence

SHOWN_MS = 9000
MOST_BUGS, WITHIN_SECONDS = 3, 5.0
"""So many in so short a time are no accident."""
_LONGEST = 900


class MessageBar(QFrame):
    """One sentence under the top bar. It never asks, and goes by itself or with Esc."""

    help_wanted = Signal(str)
    """What to do about it: the name of the error, which is an anchor of the help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._topic, self._help = "", QPushButton(self.tr("What to do"))
        self._help.clicked.connect(lambda: self.help_wanted.emit(self._topic))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._help)
        layout.addWidget(self._close)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text().removeprefix(LEFT_TO_RIGHT)

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say that something went well, or what comes next. No words take back what was said so."""
        if not words:
            self.setHidden(self.isHidden() or not self.property("bad"))
            return
        self._show(words, bad=False)
        self._later.start(SHOWN_MS)

    def warn(self, words: str, topic: str = "") -> None:
        """Say what went wrong; it stays until it is closed or something else is said.

        `topic` is the name of an error that the help has an entry on.
        """
        self._later.stop()
        self._show(words, bad=True, topic=topic)

    def warn_too(self, sentences: Sequence[str]) -> None:
        """Say these before what the bar says already. Empty ones count for nothing."""
        if notices := [words for words in sentences if words]:
            said = [self.words] if self.isVisible() else []
            self.warn(" ".join([*notices, *said]))

    def _show(self, words: str, *, bad: bool, topic: str = "") -> None:
        self._topic = topic
        self._help.setVisible(bool(topic))
        self._words.setText(sentence(words, _LONGEST))
        self.setProperty("bad", bad)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        say(self, self.words)


class Messages:
    """Shows what nobody else handled: a sentence where a person can act, else a report."""

    def __init__(
        self,
        bar: MessageBar,
        said: Callable[[AnnotatorError], bool],
        give_up: Callable[[Path | None], None],
    ) -> None:
        """`said` tells whether an error is said elsewhere already, and stays so. `give_up` ends
        the program where bugs do not stop."""
        self._bar, self._said, self._give_up = bar, said, give_up
        self._reporting = self._given_up = False
        self._bugs: deque[float] = deque(maxlen=MOST_BUGS)

    def install(self) -> None:
        """Errors in slots and events end here; the program goes on."""
        sys.excepthook = self._hook

    def show(self, error: BaseException) -> None:
        if isinstance(error, MemoryError):
            error = errors.no_memory(error)
        if isinstance(error, AnnotatorError):
            log.warning("told: %s", type(error).__name__)
            if not self._said(error):
                self._bar.warn(spoken(error), errors.topic_of(error))
        else:
            self._report(error)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        try:
            self.show(error.with_traceback(trace))
        except Exception as second:
            self._report(second)

    def _report(self, error: BaseException) -> None:
        """A bug: written to a file of this machine, without text of articles, and said once."""
        lines = traceback.format_exception(error)
        sys.stderr.write("".join(lines))
        file = None if self._given_up else write_report(error)
        self._bugs.append(monotonic())
        if self._given_up:
            return
        if len(self._bugs) == MOST_BUGS and self._bugs[-1] - self._bugs[0] < WITHIN_SECONDS:
            self._given_up = True
            self._give_up(file)
            return
        if file is None:
            told = QCoreApplication.translate(
                "Messages", "Something went wrong inside the program: {error}"
            )
            self._bar.warn(told.format(error=repr(error)))
            return
        if self._reporting:
            return
        self._reporting = True
        box = QMessageBox(self._bar.window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(
            QCoreApplication.translate(
                "Messages",
                "Something went wrong inside the program. Nothing that was saved is lost.\n"
                "What happened was written to {file}, without any text of your articles.",
            ).format(file=file)
        )
        box.setDetailedText("".join(lines))
        box.finished.connect(self._reported)
        box.open()

    def _reported(self, _: int) -> None:
        self._reporting = False
