"""A correction: what the words should read."""

from PySide6.QtCore import Slot

from annotator.model.annotation import Annotation, Correction
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.layout import labelled
from ui.panels.fields.note import LineField
from ui.panels.forms.form import Form
from ui.picker.asker import Asker
from ui.picker.choice import Choice


class CorrectionForm(Form):
    """One line besides what every annotation has."""

    def __init__(self, bridge: SessionBridge, current: Current, asker: Asker) -> None:
        super().__init__(bridge, current, asker)
        self.reading = LineField()
        self.reading.setPlaceholderText(self.tr("wrong, right reading unknown"))
        self._fields.addWidget(labelled(self.tr("Should read"), self.reading))
        self.add_common()
        self.reading.finished.connect(self._set_reading)

    def show_annotation(self, annotation: Annotation) -> None:
        super().show_annotation(annotation)
        if isinstance(annotation.body, Correction):
            self.reading.show_text(annotation.body.reading)

    def answered(self, choice: Choice) -> None:
        """Nothing here asks for an entry."""

    @Slot(str)
    def _set_reading(self, reading: str) -> None:
        self.edit(Correction(reading=reading))
