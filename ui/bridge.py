"""Core events as Qt signals, so that widgets need not know the core's listeners."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes.change import Change
from annotator.errors import AnnotatorError, DiskTrouble, NotSaved, Occupied, ReadingOnly
from annotator.model.annotation import Annotation
from annotator.session import Session
from annotator.storage.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A gesture that could not be written, and why. It is held until it is, or is given up."""

    what: Change | Prepared
    error: AnnotatorError

    @property
    def change(self) -> Change:
        return self.what.change if isinstance(self.what, Prepared) else self.what


class SessionBridge(QObject):
    """One sitting with one project, as the window sees it."""

    changed = Signal(object)
    """A `Change` that has just been committed, be it done, undone or redone."""

    renewed = Signal(object)
    """So much has changed that it is read anew rather than followed: the kinds of records that
    are others. After it comes `changed`, without the edits."""

    held = Signal(object)
    """The `Unsaved` gesture that waits, each time that it fails; None when none waits any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.project = session.project
        self.unsaved: Unsaved | None = None
        session.subscribe(self.changed.emit)

    def do(self, change: Change | Prepared) -> None:
        """Commit a change. Raises AnnotatorError, which `ui/messages.py` shows as a sentence.

        What the disk does not take is held. As long as it is, it comes first: a further gesture
        may build on it. Where it fails again, the further one is refused; the same one, made
        again, takes its place.
        """
        wanted = Unsaved(change, NotSaved(""))
        if self.unsaved is not None and not _alike(self.unsaved.change, wanted.change):
            self._first_what_waits(wanted.change)
        try:
            self.session.do(change)
        except ReadingOnly:
            raise
        except (NotSaved, DiskTrouble) as error:
            self._hold(Unsaved(change, error))
            raise
        self.give_up()

    def try_again(self) -> None:
        """Commit what waits. Raises as `do`; it goes on waiting where the disk refuses it, or where
        something long is being written."""
        unsaved = self.unsaved
        if unsaved is None:
            return
        try:
            self.session.do(unsaved.what)
        except (NotSaved, DiskTrouble) as error:
            self._hold(Unsaved(unsaved.what, error))
            raise
        except Occupied:
            raise  # it waits for the end of that, too
        except AnnotatorError:
            self.give_up()
            raise
        self.give_up()

    def _first_what_waits(self, change: Change) -> None:
        try:
            self.try_again()
        except (NotSaved, DiskTrouble) as error:
            words = self.tr("not done: {new}. What you did before waits to be saved first")
            raise NotSaved(words.format(new=change.about or change.verb)) from error

    @Slot()
    def give_up(self) -> None:
        """Nothing waits any more."""
        if self.unsaved is not None:
            self._hold(None)

    @Slot()
    def undo(self) -> None:
        """Of a gesture that waits, there is nothing to take back but the waiting."""
        if self.unsaved is not None:
            self.give_up()
        else:
            self.session.undo()

    @Slot()
    def redo(self) -> None:
        self.session.redo()

    def _hold(self, unsaved: Unsaved | None) -> None:
        self.unsaved = unsaved
        self.held.emit(unsaved)


def _alike(one: Change, other: Change) -> bool:
    """Whether a person did the same thing twice; ids and times differ."""
    return (one.verb, one.about, _places(one)) == (other.verb, other.about, _places(other))


def _places(change: Change) -> list[object]:
    found = [edit.record for edit in change.edits]
    return [
        (one.article_id, one.spans, one.tag_id) if isinstance(one, Annotation) else type(one)
        for one in found
    ]
