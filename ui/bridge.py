"""Core events as Qt signals, so that widgets need not know the core's listeners."""

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes.change import Change
from annotator.session import Session
from annotator.storage.prepared import Prepared


class SessionBridge(QObject):
    """One sitting with one project, as the window sees it."""

    changed = Signal(object)
    """A `Change` that has just been committed, be it done, undone or redone."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.project = session.project
        session.subscribe(self.changed.emit)

    def do(self, change: Change | Prepared) -> None:
        """Commit a change. Raises AnnotatorError, which `ui/messages.py` shows as a sentence."""
        self.session.do(change)

    @Slot()
    def undo(self) -> None:
        self.session.undo()

    @Slot()
    def redo(self) -> None:
        self.session.redo()
