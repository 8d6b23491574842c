"""J, K: from annotation to annotation."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.storage.reading import MarkRow
from ui.gestures.desk import Desk, in_reading_order

Wanted = Callable[[MarkRow], bool]

OPEN = (Status.SUGGESTED, Status.DRAFT)


class Walking(QObject):
    """Moves the caret and takes annotations in hand; changes nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.current.caret_moved.connect(self._follow_caret)
        desk.view.selection_changed.connect(self._let_go)
        desk.view.mark_clicked.connect(self._clicked)
        self._order: list[MarkRow] | None = None
        desk.bridge.changed.connect(self._forget_order)
        desk.current.article_changed.connect(self._forget_order)

    @Slot()
    def next_annotation(self) -> None:
        self._walk(1, lambda row: row.status != Status.REJECTED, self.tr("No annotation follows."))

    @Slot()
    def previous_annotation(self) -> None:
        none = self.tr("No annotation comes before.")
        self._walk(-1, lambda row: row.status != Status.REJECTED, none)

    def at_caret(self) -> list[MarkRow]:
        """What covers the caret or ends at it, innermost first; rejected ones left out."""
        caret = self._desk.view.caret
        rows = self._desk.marks(max(caret - 1, 0), caret + 1)
        found = [row for row in rows if row.status != Status.REJECTED and self._covers(row, caret)]
        return sorted(found, key=lambda row: (row.end == caret, row.end - row.start, -row.id))

    def _covers(self, row: MarkRow, caret: int) -> bool:
        if row.ranges is None:
            return row.start <= caret <= row.end
        spans = self._desk.project.annotation(AnnotationId(row.id)).spans
        return any(span.start <= caret <= span.end for span in spans)

    @Slot(object)
    def _forget_order(self, _: object) -> None:
        """Marks may have come, gone or moved."""
        self._order = None

    @Slot(object)
    def _clicked(self, annotation_id: int) -> None:
        if annotation_id > 0:
            self._desk.hold(AnnotationId(annotation_id))

    @Slot(int)
    def _follow_caret(self, caret: int) -> None:
        """The annotation under the caret is in hand, unless one under it is already.

        While words are being selected, what is in hand stays.
        """
        if self._desk.view.selection is not None:
            return
        in_hand = self._desk.current.annotation
        if in_hand is not None and any(s.start <= caret <= s.end for s in in_hand.spans):
            return
        here = self.at_caret()
        self._desk.current.choose(AnnotationId(here[0].id) if here else None)

    @Slot(object)
    def _let_go(self, selection: Span | None) -> None:
        """Words that are let go leave the caret where it is: what is in hand is what is there."""
        if selection is None:
            self._follow_caret(self._desk.view.caret)

    def open_beyond(self, at: tuple[int, int, int], by: int) -> MarkRow | None:
        """The next annotation that is suggested or a draft, on from a place in reading order."""
        return self._beyond(at, by, lambda row: row.status in OPEN)

    def _walk(self, by: int, wanted: Wanted, none: str) -> None:
        row = self._beyond(self.place(), by, wanted)
        if row is None:
            self._desk.told.emit(none)
            return
        self.show(self._desk.project.annotation(AnnotationId(row.id)))

    def _beyond(self, at: tuple[int, int, int], by: int, wanted: Wanted) -> MarkRow | None:
        article = self._desk.article
        if article is None:
            return None
        if self._order is None:
            rows = (MarkRow(*row) for row in self._desk.project.marks(article.id))
            self._order = sorted(rows, key=in_reading_order)
        onward = self._order if by > 0 else reversed(self._order)
        return next((r for r in onward if wanted(r) and beyond(in_reading_order(r), at, by)), None)

    def show(self, annotation: Annotation) -> None:
        """Go to an annotation: caret at its start, in hand, in sight."""
        self._desk.hold(annotation.id)
        self._desk.view.set_caret(annotation.start)
        self._desk.current.go_to(annotation)

    def place(self) -> tuple[int, int, int]:
        """Where the walk goes on from: the annotation in hand if the caret is on it."""
        caret, in_hand = self._desk.view.caret, self._desk.current.annotation
        if in_hand is not None and in_hand.start <= caret <= in_hand.end:
            return in_hand.start, -in_hand.end, in_hand.id
        return caret, 0, 0


def beyond(place: tuple[int, int, int], at: tuple[int, int, int], by: int) -> bool:
    return place > at if by > 0 else place < at
