"""A character of the source that no XML can hold: what stood there. There is nothing to choose."""

import unicodedata

from annotator.model.annotation import Annotation, Character
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.layout import plain
from ui.panels.forms.form import Form
from ui.picker.asker import Asker


class CharacterForm(Form):
    """Says which character the sign in the text stands for."""

    def __init__(self, bridge: SessionBridge, current: Current, asker: Asker) -> None:
        super().__init__(bridge, current, asker)
        self.was = plain("")
        self._fields.addWidget(self.was)
        self.add_common()

    def show_annotation(self, annotation: Annotation) -> None:
        super().show_annotation(annotation)
        if isinstance(annotation.body, Character):
            code = annotation.body.code
            words = self.tr("In the source stands {0} here, which XML cannot hold.")
            self.was.setText(words.format(f"{code} {_name(code)}".strip()))


def _name(code: str) -> str:
    """Unicode's name, where the character has one."""
    digits = code.removeprefix("U+")
    try:
        return unicodedata.name(chr(int(digits, 16)), "")
    except (ValueError, OverflowError):
        return ""
