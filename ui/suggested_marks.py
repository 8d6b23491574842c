"""Draws the open suggestions into the reading view, dotted."""

from PySide6.QtCore import QObject, Slot

from ui.current import Current
from ui.reading.article_view import ArticleView
from ui.reading.page import Mark
from ui.reading_desk import UNSAVED, ReadingDesk
from ui.spoken import spoken
from ui.strings import escaped
from ui.suggestions import Suggestions
from ui.turns import Turns

SLICE = 300


class SuggestedMarks(QObject):
    """Only what comes and goes is touched; nothing is laid out again."""

    def __init__(
        self, desk: ReadingDesk, current: Current, view: ArticleView, suggestions: Suggestions
    ) -> None:
        super().__init__(desk)
        self._desk, self._current, self._view = desk, current, view
        self._suggestions = suggestions
        self.drawn: set[int] = set()
        self._ranges = 0
        self._waiting: list[int] = []
        self._turns = Turns(self._draw_some, self)
        desk.drawn_anew.connect(self._begin_anew)
        suggestions.went.connect(self._let_go)
        suggestions.changed.connect(self._follow)
        suggestions.amended.connect(self._draw_again)
        suggestions.chosen.connect(self._emphasise)
        suggestions.chosen.connect(self._describe)
        current.caret_moved.connect(self._describe)

    @property
    def annotated(self) -> int:
        """How many ranges are marked; what is only suggested, or not saved, does not count."""
        marks = self._view.paper.marks
        return len(marks) - self._ranges - len(marks.of(UNSAVED))

    @property
    def waiting(self) -> bool:
        """Whether some are still to be drawn."""
        return bool(self._waiting)

    @Slot()
    def _begin_anew(self) -> None:
        self.drawn, self._ranges = set(), 0
        self._follow()

    @Slot(object)
    def _let_go(self, gone: set[int]) -> None:
        """Some are decided; nothing else is looked at."""
        here = gone & self.drawn
        self._ranges -= sum(len(self._view.paper.marks.of(number)) for number in here)
        self._view.remove_marks(here)
        self.drawn -= here

    @Slot()
    def _follow(self) -> None:
        listed = self._suggestions.listed
        self._let_go(self.drawn - listed.keys())
        self._waiting = [number for number in listed if number not in self.drawn][::-1]
        self._draw_some()

    @Slot(int)
    def _draw_again(self, number: int) -> None:
        """Where it stands now."""
        self._view.remove_marks([number])
        self.drawn.discard(number)
        self._follow()

    @Slot()
    def _draw_some(self) -> None:
        """So many a turn that keys go between."""
        listed, marks = self._suggestions.listed, []
        taken = [number for number in self._waiting[-SLICE:] if number in listed]
        del self._waiting[-SLICE:]
        for number in taken:
            suggestion = listed[number]
            layer, count = self._desk.layer(suggestion.tag_id), len(suggestion.spans)
            marks += [
                Mark(span.start, span.end, number, layer, part, count, dotted=True)
                for part, span in enumerate(suggestion.spans)
            ]
        self.drawn.update(taken)
        self._ranges += len(marks)
        if marks:
            self._view.add_marks(marks)
        if self._waiting:
            self._turns.start()
        else:
            self._turns.stop()

    @Slot()
    def _emphasise(self) -> None:
        annotation, number = self._current.annotation, self._suggestions.in_hand
        if number is None and annotation is not None:
            number = annotation.id
        self._view.set_current(number)

    @Slot()
    def _describe(self) -> None:
        """The status line, and what a screen reader says, for the suggestion in hand."""
        number, article = self._suggestions.in_hand, self._current.article
        if number is None or article is None:
            return
        suggestion = self._suggestions.all[number]
        quote = escaped(suggestion.spans[0].quote(article.text), 40)
        words = self.tr("suggested, {score}: “{quote}” · {why}").format(
            score=f"{suggestion.score:.2f}", quote=quote, why=escaped(spoken(suggestion.why), 120)
        )
        self._view.set_caret_description(words)
        self._desk.described.emit(words)
