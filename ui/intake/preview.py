"""What the chosen file would become: its text, its odd characters, and how to read it otherwise."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.intake.looking import Candidate
from annotator.readers.guarded.given import Choices
from ui.intake.words import reason, tr
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import labelled, plain
from ui.spoken import spoken
from ui.strings import escaped, several

ENCODINGS = (
    *("utf-8", "windows-1252", "iso-8859-15", "iso-8859-1", "windows-1250", "iso-8859-2"),
    *("windows-1251", "koi8-r", "iso-8859-5", "windows-1253", "iso-8859-7", "windows-1254"),
    *("windows-1255", "iso-8859-8", "windows-1256", "iso-8859-6", "windows-1257", "windows-1258"),
    *("macintosh", "cp437", "cp850", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"),
    *("utf-16-le", "utf-16-be", "tis-620"),
)
_MOST = 6_000
_LONGEST_LINE = 2_000
_WISHES = {
    "whole_page": ("html", "mhtml", "warc", "wacz"),
    "before_changes": ("docx", "odt"),
    "chapters": ("epub",),
}


class Preview(QWidget):
    """Shows one candidate; says how a person wants it, or all that are selected, to be read."""

    wanted = Signal(object)
    """`Choices`, as they now are in the fields."""

    def __init__(self) -> None:
        super().__init__()
        self.encoding = WordField(_encodings())
        self.language = QLineEdit()
        self.language.setPlaceholderText(tr("as it is found out"))
        self.wishes = {
            "whole_page": QCheckBox(tr("Take the &whole page")),
            "before_changes": QCheckBox(tr("Before its tracked c&hanges")),
            "chapters": QCheckBox(tr("Each cha&pter an article")),
        }
        self.text, self.notes = QPlainTextEdit(), plain("", small=True)
        self._choices = Choices()
        self._arrange()
        self.encoding.picked.connect(self._ask)
        self.language.editingFinished.connect(self._ask)
        for box in self.wishes.values():
            box.clicked.connect(self._ask)
        self.show_candidate(None)

    def show_candidate(self, candidate: Candidate | None) -> None:
        """The text as far as it is looked at, or why there is none."""
        self.setEnabled(candidate is not None)
        if candidate is None:
            self.text.setPlainText("")
            self.notes.setText("")
            return
        self._choices = candidate.choices
        self.encoding.offer(_encodings(candidate.choices.encoding))
        self.encoding.show_value(candidate.choices.encoding)
        self.language.setText(candidate.choices.language)
        for name, box in self.wishes.items():
            box.setChecked(getattr(candidate.choices, name))
            box.setVisible(candidate.format in _WISHES[name] or box.isChecked())
        self.encoding.setEnabled(candidate.bundle is None)
        self.language.setEnabled(candidate.bundle is None)
        self.text.setPlainText(_words(candidate))
        notes = [escaped(spoken(warning), 400) for warning in candidate.warnings[:6]]
        notes += [one.in_words() for one in candidate.oddities]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    @Slot()
    def _ask(self) -> None:
        """Only what is another than before is asked for: files are read anew for it."""
        ticked = {name: box.isChecked() for name, box in self.wishes.items()}
        now = replace(
            self._choices,
            encoding=str(self.encoding.now or ""),
            language=self.language.text().strip(),
            whole_page=ticked["whole_page"],
            before_changes=ticked["before_changes"],
            chapters=ticked["chapters"],
        )
        if now != self._choices:
            self._choices = now
            self.wanted.emit(now)

    def _arrange(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the chosen file"))
        self.notes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.notes.setAccessibleName(tr("Notes and odd characters"))
        fields = QHBoxLayout()
        fields.setSpacing(10)
        fields.addWidget(labelled(tr("Encoding"), self.encoding), 2)
        fields.addWidget(labelled(tr("Language (en, de, ar …)"), self.language), 2)
        for box in self.wishes.values():
            fields.addWidget(box, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(fields)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.notes)


def _encodings(also: str = "") -> list[tuple[object, str]]:
    """Those that are offered, and one that a file was read with."""
    names = dict.fromkeys((*ENCODINGS, *filter(None, (also,))))
    return [("", tr("as it is found out")), *((name, name) for name in names)]


def _words(candidate: Candidate) -> str:
    """The beginning of the text. Endless lines end early: nobody lays them out for a preview."""
    if candidate.error:
        return reason(candidate.error, candidate.path)
    if candidate.draft is None:
        bundle = candidate.bundle
        assert bundle is not None, "a candidate has one of the three"
        titles = "\n".join(article.title for article in bundle.articles[:40])
        entries = len(bundle.authorities)
        said = tr("{articles}, {annotations}, {entries}").format(
            articles=several("Intake", len(bundle.articles), "1 article", "{n} articles"),
            annotations=several(
                "Intake", len(bundle.annotations), "1 annotation", "{n} annotations"
            ),
            entries=several(
                "Intake", entries, "1 entry of the register", "{n} entries of the register"
            ),
        )
        return f"{said}\n\n{titles}"
    start = candidate.draft.text[:_MOST]
    lines = [line[:_LONGEST_LINE] for line in start.split("\n")]
    more = "\n…" if len(candidate.draft.text) > _MOST else ""
    return "\n\n".join(lines) + more
