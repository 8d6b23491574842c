"""O: through all that lies over one another at the caret."""

from PySide6.QtCore import QObject, Slot

from annotator.model.ids import AnnotationId
from ui.gestures.desk import Desk
from ui.gestures.walking import Walking
from ui.suggestions import Suggestions


class Overlapping(QObject):
    """What is marked first, the innermost before the others, then what is suggested."""

    def __init__(self, desk: Desk, walking: Walking, suggestions: Suggestions) -> None:
        super().__init__(desk)
        self._desk, self._walking, self._suggestions = desk, walking, suggestions

    @Slot()
    def cycle(self) -> None:
        """Take the next one in hand."""
        view, current = self._desk.view, self._desk.current
        suggested = [m.annotation_id for m in view.marks_at(view.caret) if m.annotation_id < 0]
        here = [int(row.id) for row in self._walking.at_caret()] + list(dict.fromkeys(suggested))
        if not here:
            self._desk.told.emit(self.tr("No annotation is under the caret."))
            return
        held = current.annotation.id if current.annotation else self._suggestions.in_hand
        following = here[(here.index(held) + 1) % len(here)] if held in here else here[0]
        if following > 0:
            self._suggestions.choose(None)
            self._desk.hold(AnnotationId(following))
        else:
            current.choose(None)
            self._suggestions.choose(following)
