"""A mention: tag, entity, by name or by description."""

from dataclasses import replace

from PySide6.QtCore import Slot

from annotator.changes import annotations
from annotator.model.annotation import Annotation, Mention, Naming
from annotator.model.ids import AuthorityId, TagId
from annotator.model.tagset import Kind
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.entities import EntitiesField
from ui.panels.fields.enums import WordField, choices
from ui.panels.fields.layout import beside, labelled
from ui.panels.fields.note import LineField
from ui.panels.forms.form import Form
from ui.panels.words import words
from ui.picker.asker import Asker
from ui.picker.choice import Choice, Known, New
from ui.strings import called


class MentionForm(Form):
    """Everything that can be said of a mention."""

    def __init__(self, bridge: SessionBridge, current: Current, asker: Asker) -> None:
        super().__init__(bridge, current, asker)
        self.tag = WordField(())
        self.entity = EntitiesField(self.tr("Unresolved: choose an entry…"))
        self.naming = WordField(choices(Naming, words()))
        self._fields.addWidget(labelled(self.tr("Entity"), self.entity))
        self._fields.addWidget(
            beside(
                labelled(self.tr("Tag"), self.tag),
                labelled(self.tr("Mentioned"), self.naming),
            )
        )
        self.value = LineField()
        self._value = labelled(self.tr("As machines compare it"), self.value)
        self._fields.addWidget(self._value)
        self.add_common()
        self.tag.picked.connect(self._retag)
        self.naming.picked.connect(self._name)
        self.entity.asked.connect(self._ask)
        self.entity.removed.connect(self._unlink)
        self.value.finished.connect(self._set_value)

    def show_annotation(self, annotation: Annotation) -> None:
        super().show_annotation(annotation)
        tags = [t for t in self._bridge.project.tags() if t.kind is Kind.ENTITY]
        self.tag.offer((tag.id, called(tag)) for tag in tags)
        self.tag.show_value(annotation.tag_id)
        body = annotation.body
        if isinstance(body, Mention):
            self.naming.show_value(body.naming)
            self.value.show_text(body.value)
            element = next((t.tei for t in tags if t.id == annotation.tag_id), "")
            self._value.setVisible(bool(body.value) or element in ("date", "time", "measure"))
            self.value.setPlaceholderText(
                self.tr("25 km, 9000 fighters, >=1000, 3..5 %")
                if element == "measure"
                else self.tr("2024-05-12, 1914/1918, 1890~")
            )
            self.entity.show_entities(self.entities(body.authority_id))

    def answered(self, choice: Choice) -> None:
        accepting, authority_id = self.found(choice)
        if accepting is None or self._annotation is None:
            return
        match choice:
            case Known():
                tag_id = choice.record.kind
            case New() | _:
                tag_id = choice.tag_id
        tag = next(t for t in self._bridge.project.tags() if t.id == tag_id)
        self.do(accepting.linked(self._annotation, tag, authority_id))

    @Slot(object)
    def _ask(self, _: AuthorityId | None) -> None:
        if self._annotation is not None:
            self.ask(self._annotation.quote, self._annotation.tag_id, unresolved=True)

    @Slot(object)
    def _unlink(self, _: AuthorityId) -> None:
        if self._annotation is not None:
            self.do(annotations.link(self._annotation, None))

    @Slot(object)
    def _retag(self, tag_id: TagId) -> None:
        if self._annotation is not None and tag_id != self._annotation.tag_id:
            tag = next(t for t in self._bridge.project.tags() if t.id == tag_id)
            self.do(annotations.retag(self._annotation, tag))

    @Slot(str)
    def _set_value(self, value: str) -> None:
        if self._annotation is not None and isinstance(self._annotation.body, Mention):
            self.edit(replace(self._annotation.body, value=value))

    @Slot(object)
    def _name(self, naming: Naming) -> None:
        if self._annotation is not None and isinstance(self._annotation.body, Mention):
            self.edit(replace(self._annotation.body, naming=naming))
