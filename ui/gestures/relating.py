"""L: the annotation in hand is held; L on another one asks how the two stand to each other.

Shift+L goes to what the one in hand is related to: the claim that a headline repeats, say.
"""

from PySide6.QtCore import QObject, Slot

from annotator.changes import relations
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId
from annotator.model.relation import Bond
from ui.dialogs.relate import Relate
from ui.gestures.desk import Desk
from ui.keymap.naming import keyed
from ui.strings import escaped


class Relating(QObject):
    """Two keys and a word."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._first: AnnotationId | None = None
        self._came_from: AnnotationId | None = None

    @Slot()
    def relate(self) -> None:
        """Hold this annotation, or relate the one that is held to it."""
        here = self._desk.current.annotation
        if here is None:
            self._desk.told.emit(self.tr("Put the caret on an annotation first."))
            return
        first = self._held()
        if first is None or first.id == here.id or first.article_id != here.article_id:
            self._first = here.id
            words = self.tr("“{quote}” is held: go to another annotation and press {relate} there.")
            self._desk.told.emit(keyed(self, words, quote=escaped(here.quote, 40)))
            return
        self._first = None
        dialog = Relate(
            Bond.ANNOTATIONS,
            f"“{escaped(first.quote)}”",
            f"“{escaped(here.quote)}”",
            self._desk.home(),
        )
        dialog.answered.connect(lambda name, mutual: self._relate(first, here, name, mutual))
        dialog.finished.connect(self._desk.view.setFocus)
        dialog.open()

    @Slot()
    def follow(self) -> None:
        """Go to what this annotation is related to; of several to the next one at each key."""
        here = self._desk.current.annotation
        ends = [] if here is None else self._far_ends(here)
        if not ends or here is None:
            self._desk.told.emit(self.tr("This annotation is related to no other."))
            return
        at = ends.index(self._came_from) + 1 if self._came_from in ends else 0
        far = self._desk.project.annotation(ends[at % len(ends)])
        self._came_from = here.id if len(ends) == 1 else far.id
        self._desk.current.go_to(far)
        self._desk.hold(far.id)

    def _far_ends(self, here: Annotation) -> list[AnnotationId]:
        found = self._desk.project.relations_about(here)
        ends = {
            r.passive if r.active == here.id else r.active
            for r in found
            if r.bond is Bond.ANNOTATIONS
        }
        return sorted(AnnotationId(end) for end in ends)

    def _held(self) -> Annotation | None:
        if self._first is None:
            return None
        return self._desk.project.record(Annotation, self._first)

    def _relate(self, first: Annotation, second: Annotation, name: str, mutual: bool) -> None:
        person = self._desk.bridge.session.person
        self._desk.do(relations.relate(person, name, first, second, mutual=mutual))
