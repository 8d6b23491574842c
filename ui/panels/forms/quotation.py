"""A quotation: who spoke the words, or from which work they are."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox

from annotator.model.annotation import Annotation, Quotation
from annotator.model.ids import AuthorityId, TagId
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.entities import EntitiesField
from ui.panels.fields.layout import labelled
from ui.panels.forms.form import Form
from ui.picker.asker import Asker
from ui.picker.choice import Choice

_PERSON, _WORK = TagId("person"), TagId("work")


class QuotationForm(Form):
    """Speaker and work, and whether the words are the very ones."""

    def __init__(self, bridge: SessionBridge, current: Current, asker: Asker) -> None:
        super().__init__(bridge, current, asker)
        self.speaker = EntitiesField(self.tr("Choose who speaks…"))
        self.work = EntitiesField(self.tr("Choose the work…"))
        self.direct = QCheckBox(self.tr("The very words"))
        self._asking = "speaker"
        self._fields.addWidget(labelled(self.tr("Spoken by"), self.speaker))
        self._fields.addWidget(labelled(self.tr("From the work"), self.work))
        self._fields.addWidget(self.direct)
        self.add_common()
        self.speaker.asked.connect(self._ask_speaker)
        self.work.asked.connect(self._ask_work)
        self.speaker.removed.connect(lambda _: self._set(speaker=None))
        self.work.removed.connect(lambda _: self._set(work=None))
        self.direct.clicked.connect(lambda checked: self._set(direct=checked))

    def show_annotation(self, annotation: Annotation) -> None:
        super().show_annotation(annotation)
        if isinstance(annotation.body, Quotation):
            self.speaker.show_entities(self.entities(annotation.body.speaker))
            self.work.show_entities(self.entities(annotation.body.work))
            self.direct.setChecked(annotation.body.direct)

    def answered(self, choice: Choice) -> None:
        accepting, authority_id = self.found(choice)
        body = self._quotation
        if accepting is None or body is None or authority_id is None:
            return
        if self._asking == "work":
            self.edit_with(accepting, replace(body, work=authority_id))
        else:
            self.edit_with(accepting, replace(body, speaker=authority_id))

    @property
    def _quotation(self) -> Quotation | None:
        body = self._annotation.body if self._annotation is not None else None
        return body if isinstance(body, Quotation) else None

    def _set(self, **fields: object) -> None:
        if self._quotation is not None:
            self.edit(replace(self._quotation, **fields))  # type: ignore[arg-type]  # named fields

    @Slot(object)
    def _ask_speaker(self, _: AuthorityId | None) -> None:
        self._asking = "speaker"
        self.ask("", _PERSON)

    @Slot(object)
    def _ask_work(self, _: AuthorityId | None) -> None:
        self._asking = "work"
        self.ask("", _WORK)
