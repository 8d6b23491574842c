"""A page with marks on it: they come, go and are emphasised without a new layout."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.reading import hit
from ui.reading.marking import Marking
from ui.reading.page import Mark, Page
from ui.reading.paper_view import PaperView


class MarkedView(PaperView):
    """Shows annotations as marks. It is told of them; it knows no records."""

    marks_ready = Signal()
    """All marks given to `set_marks` are in their places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marking = Marking(self.paper, self._redraw_span, self.marks_ready.emit, self)

    def show_page(self, page: Page) -> None:
        """Show another text from its beginning, without marks."""
        self.marking.stop()
        super().show_page(page)

    def set_margin_notes(self, notes: Mapping[int, tuple[str, str]]) -> None:
        """By annotation: a title and a text, shown beside its bar in the margin."""
        self.painter.set_notes(notes)
        self.viewport().update(QRect(0, 0, self.paper.left, self.viewport().height()))

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """All marks of the page. Those in sight are there at once, many others a little later."""
        self.marking.replace(list(marks))
        self.viewport().update()

    def add_marks(self, marks: Iterable[Mark]) -> None:
        self.marking.add(list(marks))

    def remove_marks(self, annotation_ids: Iterable[int]) -> None:
        self.marking.remove(annotation_ids)

    def set_current(self, annotation_id: int | None) -> None:
        """Draw one annotation as the one in hand."""
        self.marking.emphasise(annotation_id)

    def set_hidden_layers(self, layers: Iterable[int]) -> None:
        self.paper.hidden = frozenset(layers)
        self.paper.stock.forget_geometry()
        self.viewport().update()

    def marks_at(self, offset: int) -> list[Mark]:
        """The marks over a character, the innermost first."""
        return hit.marks_at(self.paper, offset)

    def marks_on(self, start: int, end: int) -> tuple[Mark, ...]:
        """What of the marks is seen on [start, end), cut to it, the outer ones first."""
        found = hit.marks_on(self.paper, start, end)
        return tuple(
            mark._replace(start=max(mark.start, start), end=min(mark.end, end))
            for mark in reversed(found)
        )

    @Slot(int, int)
    def _redraw_span(self, start: int, end: int) -> None:
        self.viewport().update(hit.span_rectangle(self.paper, start, end))
