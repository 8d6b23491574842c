"""Shift+R: a tag is kept, so that all that is selected gets it, until Esc."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from annotator.model.tagset import Kind, Tag
from ui.gestures.desk import Desk
from ui.gestures.marking import Marking


class Locking(QObject):
    """Enter marks the selection or the name at the caret; the mouse marks what it has selected."""

    locked = Signal(object)
    """The `Tag` that is kept, or None."""

    def __init__(self, desk: Desk, marking: Marking) -> None:
        super().__init__(desk)
        self._desk, self._marking = desk, marking
        self.tag: Tag | None = None
        desk.view.viewport().installEventFilter(self)
        desk.current.article_changed.connect(self.let_go)

    @Slot()
    def toggle(self) -> None:
        """Keep the tag of what was marked last, or let go of it."""
        if self.tag is not None:
            self.let_go()
            return
        last = self._marking.last_tag
        tag = self._desk.tags().get(last) if last is not None else None
        if tag is None or tag.kind is not Kind.ENTITY:
            self._desk.told.emit(self.tr("Mark a name first: its tag is the one to keep."))
            return
        self.tag = tag
        self.locked.emit(tag)

    @Slot()
    def let_go(self) -> None:
        if self.tag is not None:
            self.tag = None
            self.locked.emit(None)

    def turn_to(self, tag: Tag) -> None:
        """Another tag was set: it is the one that is kept from now on."""
        if self.tag is not None and tag.kind is Kind.ENTITY:
            self.tag = tag
            self.locked.emit(tag)

    def mark(self) -> bool:
        """Mark what is selected or at the caret. False where no tag is kept."""
        if self.tag is None:
            return False
        self._marking.tag(self.tag.id)
        return True

    @Slot()
    def _mark_selection(self) -> None:
        if self._desk.view.selection is not None:
            self.mark()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After the view has heard that the button was let go."""
        if self.tag is not None and event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._mark_selection)
        return False
