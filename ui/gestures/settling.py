"""F7, Shift+F7: the names that are left open, one after the other, each decided with one key."""

from PySide6.QtCore import QObject, Slot

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId
from ui.gestures.desk import Desk
from ui.gestures.marking import Marking
from ui.left_open import Place, left_open, place_of
from ui.picker.picker import Picker


class Settling(QObject):
    """The picker opens at each; an answer leads on to the next, Esc ends the walk."""

    def __init__(self, desk: Desk, marking: Marking, picker: Picker) -> None:
        super().__init__(desk)
        self._desk, self._marking = desk, marking
        self.names = left_open(desk.bridge)
        self._by = 0
        self._going_on = 0
        picker.closed.connect(self._stop)
        picker.chosen.connect(self._answered)

    @Slot()
    def next_open(self) -> None:
        self._walk(1, self._place())

    @Slot()
    def previous_open(self) -> None:
        self._walk(-1, self._place())

    @Slot(object)
    def settle(self, annotation: Annotation) -> None:
        """Ask of one of them, and go on from there."""
        self._ask(annotation, 1)

    def _walk(self, by: int, at: Place | None) -> None:
        found = None if at is None else self.names.beyond(at, by)
        if found is not None:
            self._ask(found, by)
        elif not self.names.complete:
            words = self.tr("The project is still being looked through; please try again.")
            self._desk.told.emit(words)
        elif self.names.names:
            self._desk.told.emit(self.tr("No further name is left open in this direction."))
        else:
            self._desk.told.emit(self.tr("No name is left open in this project."))

    def _ask(self, annotation: Annotation, by: int) -> None:
        desk = self._desk
        desk.current.go_to(annotation)
        desk.hold(annotation.id)
        desk.view.set_caret(annotation.start)
        desk.current.go_to(annotation)
        self._by = by
        self._marking.change_link()

    @Slot()
    def _stop(self) -> None:
        """The picker has gone; if an answer follows, the walk goes on."""
        self._going_on, self._by = self._by, 0

    @Slot()
    def _answered(self) -> None:
        by, self._going_on = self._going_on, 0
        if by:
            self._walk(by, self._place())

    def _place(self) -> Place | None:
        """Where the walk goes on from: after what was made or gone to last, else at the caret."""
        article, in_hand = self._desk.article, self._desk.current.annotation
        if article is None:
            return None
        if in_hand is not None:
            article_id, start, end, number = place_of(in_hand)
            was_asked = self._desk.held == in_hand.id
            return article_id, start, end, number if was_asked else AnnotationId(0)
        return article.id, self._desk.view.caret, 0, AnnotationId(0)
