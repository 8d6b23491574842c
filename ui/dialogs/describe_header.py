"""A form for the fields of a header: each with what it means, and with nothing invented."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from ui import header_fields
from ui.header_fields import Field, Group
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import labelled, plain
from ui.panels.fields.note import NoteField
from ui.sizes import begin_with
from ui.spoken import spoken


def _tr(words: str) -> str:
    return QCoreApplication.translate("HeaderFields", words)


class Choice(WordField):
    """How a date is known; nobody need say."""

    def __init__(self) -> None:
        bases = [(basis.value, _tr(words)) for basis, words in header_fields.BASES.items()]
        super().__init__([("", _tr("not said")), *bases])
        self.value = ""
        self.picked.connect(self._pick)

    def show_text(self, value: str) -> None:
        self.value = value
        self.show_value(value)

    def _pick(self, value: object) -> None:
        self.value = str(value)


Input = QLineEdit | NoteField | Choice
Save = Callable[[dict[str, str]], None]
"""Takes by the names of the fields what was typed into those that are others now.

Raises AnnotatorError."""


class DescribeHeader(QDialog):
    """All fields of some groups. What cannot be saved is said, and can be put right."""

    def __init__(
        self,
        title: str,
        groups: tuple[Group, ...],
        values: Mapping[str, str],
        save: Save,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._save, self.complaint = save, plain("")
        self.complaint.hide()
        self._before = dict(values)
        self.inputs: dict[str, Input] = {}
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Save | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(
            plain(self.tr("What nobody knows stays empty: exports leave it out."), faint=True)
        )
        layout.addWidget(self._form(groups), 1)
        layout.addWidget(self.complaint)
        layout.addWidget(box)
        begin_with(self, 540, 680)
        first = next(iter(self.inputs.values()))
        first.setFocus()

    @property
    def values(self) -> dict[str, str]:
        """What stands in the fields now."""
        return {name: _text(field) for name, field in self.inputs.items()}

    def accept(self) -> None:
        said = {n: words for n, words in self.values.items() if words != self._before[n]}
        try:
            self._save(said)
        except AnnotatorError as error:
            self.complaint.setText(spoken(error))
            self.complaint.show()
            return
        super().accept()

    def _form(self, groups: tuple[Group, ...]) -> QScrollArea:
        inside, area = QWidget(), QScrollArea()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 14, 2)
        column.setSpacing(12)
        for group in groups:
            heading = QLabel(_tr(group.title).upper())
            heading.setObjectName("section")
            column.addWidget(heading)
            for field in group.fields:
                column.addWidget(self._line(field))
        column.addStretch(1)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _line(self, field: Field) -> QWidget:
        made = self._input(field)
        self.inputs[field.name] = made
        line = labelled(_tr(field.title), made)
        meaning = _tr(field.meaning)
        made.setAccessibleDescription(meaning)
        under = line.layout()
        assert under is not None, "labelled lays its parts out"
        under.addWidget(plain(meaning, faint=True, small=True))
        return line

    def _input(self, field: Field) -> Input:
        words = self._before[field.name]
        if field.name == "dating":
            choice = Choice()
            choice.show_text(words)
            return choice
        if field.long:
            note = NoteField()
            note.show_text(words)
            return note
        line = QLineEdit(words)
        if field.example:
            line.setPlaceholderText(self.tr("for example {0}").format(field.example))
        return line


def _text(field: Input) -> str:
    if isinstance(field, Choice):
        return field.value
    return field.text().strip()
