"""What the forms of the inspector share: the annotation in hand, and changes made of fields."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.changes import annotations
from annotator.changes.change import Change
from annotator.model.annotation import Annotation, Body
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId, AuthorityId, TagId
from annotator.model.stamp import Certainty, Status
from annotator.suggest.deciding.accepting import Accepting
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.enums import WordField, choices
from ui.panels.fields.layout import beside, column, labelled
from ui.panels.fields.note import LineField, NoteField
from ui.panels.words import words
from ui.picker.asker import Asker, settled
from ui.picker.choice import Choice, Question
from ui.picker.rows import description
from ui.strings import called


class Form(QWidget):
    """The fields that every annotation has. Each form puts those of its kind above them."""

    def __init__(self, bridge: SessionBridge, current: Current, asker: Asker) -> None:
        super().__init__()
        self._bridge, self._current, self._asker = bridge, current, asker
        self._annotation: Annotation | None = None
        self._status = WordField(choices(Status, words()))
        self._certainty = WordField(choices(Certainty, words(), self.tr("not said")))
        self._note = NoteField()
        self._status.picked.connect(self._set_status)
        self._certainty.picked.connect(self._set_certainty)
        self._note.finished.connect(self._set_note)
        self._fields: QVBoxLayout = column(self)

    def show_annotation(self, annotation: Annotation) -> None:
        """Fill the fields. What is half typed for another annotation is saved there first."""
        if self._annotation is not None and self._annotation.id != annotation.id:
            self.flush()
            self._asker.let_go()
        self._annotation = annotation
        self._status.show_value(annotation.stamp.status)
        self._certainty.show_value(annotation.stamp.certainty)
        self._note.show_text(annotation.note)

    def flush(self) -> None:
        """Save what was typed and not yet finished."""
        if self._annotation is None:
            return
        for line in self.findChildren(LineField):
            line.flush()
        for note in self.findChildren(NoteField):
            note.flush()

    def forget(self) -> None:
        """The annotation is gone: nothing typed for it can be saved."""
        self._annotation = None

    @property
    def shown(self) -> AnnotationId | None:
        """The annotation that the fields speak of."""
        return self._annotation.id if self._annotation is not None else None

    def do(self, change: Change) -> None:
        """Commit. Raises AnnotatorError."""
        self._bridge.do(change)

    def edit(self, body: Body) -> None:
        """The annotation with another body, unless it is the same."""
        if self._annotation is not None and body != self._annotation.body:
            self.do(annotations.edit_body(self._annotation, body))

    def ask(self, name: str, tag_id: TagId, *, unresolved: bool = False) -> None:
        """Ask for an entry under the field that wants it; the answer goes to `answered`."""
        below = self.sender()
        question = Question(name, tag_id, offer_unresolved=unresolved)
        widget = below if isinstance(below, QWidget) else self
        self._asker.ask(question, widget, self.answered)

    def answered(self, choice: Choice) -> None:
        """Make the change that an answer of the picker means."""
        raise NotImplementedError

    def found(self, choice: Choice) -> tuple[Accepting | None, AuthorityId | None]:
        """The entry of an answer, and what founds it in the same step."""
        article, session = self._current.article, self._bridge.session
        if article is None:
            return None, None
        accepting = Accepting(session.person, session.program, article)
        return accepting, settled(choice, accepting)

    def edit_with(self, accepting: Accepting, body: Body) -> None:
        """As `edit`, in one step with the entries founded for it."""
        if self._annotation is not None and body != self._annotation.body:
            self.do(accepting.step(annotations.edit_body(self._annotation, body)))

    def entities(self, *ids: AuthorityId | None) -> list[tuple[AuthorityRecord, str]]:
        """Entries with the line that tells them apart."""
        labels = {tag.id: called(tag) for tag in self._bridge.project.tags()}
        known = (self._asker.register.index.get(i) for i in ids)
        return [(record, description(record, labels)) for record in known if record is not None]

    def add_common(self) -> None:
        """Certainty, status and note, below the fields of the kind."""
        self._fields.addWidget(
            beside(
                labelled(self.tr("Your certainty"), self._certainty),
                labelled(self.tr("Status"), self._status),
            )
        )
        self._fields.addWidget(labelled(self.tr("Note"), self._note))

    @Slot(object)
    def _set_status(self, status: Status) -> None:
        if self._annotation is not None and status != self._annotation.stamp.status:
            self.do(annotations.set_status(self._annotation, status))

    @Slot(object)
    def _set_certainty(self, certainty: Certainty | None) -> None:
        if self._annotation is not None and certainty != self._annotation.stamp.certainty:
            self.do(annotations.set_certainty(self._annotation, certainty))

    @Slot(str)
    def _set_note(self, note: str) -> None:
        if self._annotation is not None and note != self._annotation.note:
            self.do(annotations.edit_note(self._annotation, note))
