"""Delete, S, T, V: the annotation in hand amended."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Slot

from annotator.changes import annotations
from annotator.model.annotation import Annotation, Claim, Mention, Stance, Verdict
from annotator.model.stamp import Certainty
from ui.gestures.desk import Desk
from ui.keymap.naming import keyed

T = TypeVar("T")


class Amending(QObject):
    """Each key is one change; nothing is asked, for all of it can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    @Slot()
    def delete(self) -> None:
        """Remove the annotation in hand."""
        annotation = self._in_hand()
        if annotation is not None:
            comments, relations = self._desk.project.hanging_on([annotation])
            citing = self._desk.project.citing([annotation])
            self._desk.do(annotations.remove([annotation], comments, relations, citing))
            like = self.tr(
                "Removed. {undo} brings it back; {apply_to_all} lists all that are marked like it."
            )
            plain = self.tr("Removed. {undo} brings it back.")
            words = like if isinstance(annotation.body, Mention) else plain
            self._desk.told.emit(keyed(self, words))

    @Slot()
    def cycle_stance(self) -> None:
        claim = self._claim()
        if claim is not None:
            annotation, body = claim
            stance = after(body.stance, [None, *Stance])
            self._desk.do(annotations.edit_body(annotation, replace(body, stance=stance)))

    @Slot()
    def cycle_verdict(self) -> None:
        claim = self._claim()
        if claim is not None:
            annotation, body = claim
            verdict = after(body.verdict, list(Verdict))
            self._desk.do(annotations.edit_body(annotation, replace(body, verdict=verdict)))

    @Slot()
    def cycle_certainty(self) -> None:
        """How sure the annotator is."""
        annotation = self._in_hand()
        if annotation is not None:
            certainty = after(annotation.stamp.certainty, [None, *Certainty])
            self._desk.do(annotations.set_certainty(annotation, certainty))

    def _in_hand(self) -> Annotation | None:
        annotation = self._desk.current.annotation
        if annotation is None:
            self._desk.told.emit(self.tr("No annotation is under the caret."))
            return None
        return annotation if self._is_meant(annotation) else None

    def _is_meant(self, annotation: Annotation) -> bool:
        """Not where words elsewhere are selected: it may be far out of sight."""
        chosen = self._desk.view.selection
        if chosen is None or any(chosen.overlaps(span) for span in annotation.spans):
            return True
        words = self.tr(
            "Other words are selected, and no annotation is chosen there. {leave} lets them go."
        )
        self._desk.told.emit(keyed(self, words))
        return False

    def _claim(self) -> tuple[Annotation, Claim] | None:
        annotation = self._desk.current.annotation
        if annotation is None or not isinstance(annotation.body, Claim):
            self._desk.told.emit(self.tr("No claim is under the caret."))
            return None
        return (annotation, annotation.body) if self._is_meant(annotation) else None


def after(value: T, values: Sequence[T]) -> T:
    """The value that follows in a cycle."""
    return values[(values.index(value) + 1) % len(values)]
