"""Asking who is meant from anywhere in the window, with an answer to come back to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotator.model.ids import AuthorityId, TagId
from annotator.model.tagset import Kind
from annotator.suggest.deciding.accepting import Accepting
from annotator.suggest.register.ranking import Candidate
from ui.bridge import SessionBridge
from ui.current import Current
from ui.live_packs import live_packs
from ui.live_register import live_register
from ui.picker.choice import Choice, Known, New, Question
from ui.picker.picker import Picker

Answer = Callable[[Choice], None]


class Asker(QObject):
    """One picker for a panel. The last question asked is the one that is answered."""

    def __init__(self, bridge: SessionBridge, current: Current, panel: QWidget) -> None:
        super().__init__(panel)
        self.register = live_register(bridge)
        self.picker = Picker(panel)
        self.picker.look_further(
            live_packs(bridge).search, self.register.kin, lambda: self.register.coming
        )
        self._project, self._current = bridge.project, current
        self._answer: Answer | None = None
        self._below: QWidget | None = None
        self.picker.closed.connect(self._back)
        self.picker.chosen.connect(self._chosen)

    def ask(self, question: Question, below: QWidget, answer: Answer) -> None:
        """Open under a widget; `answer` is called with the choice, or never."""
        self._answer, self._below = answer, below
        tags = [tag for tag in self._project.tags() if tag.kind is Kind.ENTITY]
        place = QRect(below.mapToGlobal(QPoint(0, 0)), below.size())
        self.picker.ask(question, tags, self._rank, place)

    def let_go(self) -> None:
        """Nobody waits for an answer any more."""
        self._answer = None
        self.picker.close_sheet()

    def _rank(self, name: str, tag_id: TagId) -> list[Candidate]:
        article = self._current.article
        return self.register.rank(name, tag_id, article.id if article else None)

    @Slot(bool)
    def _back(self, had_keyboard: bool) -> None:
        """The keyboard goes back to where the question was asked."""
        below, self._below = self._below, None
        if had_keyboard and below is not None and isValid(below):
            below.setFocus()

    @Slot(object)
    def _chosen(self, choice: Choice) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(choice)


def settled(choice: Choice, accepting: Accepting) -> AuthorityId | None:
    """The entry that a choice means, founded by `accepting` where it is new."""
    match choice:
        case Known():
            return choice.record.id
        case New():
            return accepting.entry(choice.tag_id, choice.name, choice.found)
    return None
