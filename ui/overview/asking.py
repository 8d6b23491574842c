"""What is asked of an overview: which articles count, and how a picture is divided."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from annotator.model.article import Progress
from annotator.model.ids import AuthorityId
from annotator.overview.charts.making import PICTURES, TOGETHER
from annotator.overview.charts.wishes import Wishes
from annotator.overview.scope import Scope
from ui import strings
from ui.overview.counting import translated
from ui.panels.fields.enums import WordField
from ui.strings import escaped, grouped

_MOST = (10, 20, 50, 100, 200)
_LEAST = (1, 2, 3, 5, 10, 20, 50, 100)


class ScopeFields(QWidget):
    """Dates, status, language and source of the articles that count; empty fields ask nothing."""

    changed = Signal()
    """Other articles count."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last, self.language, self.publisher = (QLineEdit() for _ in range(4))
        every: list[tuple[object, str]] = [("", self.tr("in every state"))]
        self.progress = WordField([*every, *((p.value, strings.progress(p)) for p in Progress)])
        self.progress.show_value("")
        self.progress.setMinimumContentsLength(14)
        self._last = Scope()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, name, hint, width in (
            (self.first, self.tr("From"), self.tr("1914, 1914-05 …"), 120),
            (self.last, self.tr("To"), self.tr("it included"), 120),
            (self.language, self.tr("Language"), self.tr("en, ar …"), 90),
            (self.publisher, self.tr("Source"), self.tr("words of its name"), 160),
        ):
            label = QLabel(name)
            label.setObjectName("faint")
            label.setBuddy(field)
            field.setPlaceholderText(hint)
            field.setAccessibleName(name)
            field.setMaximumWidth(width)
            field.setClearButtonEnabled(True)
            field.editingFinished.connect(self._ask)
            row.addWidget(label)
            row.addWidget(field)
        self.progress.setAccessibleName(self.tr("State of the articles that count"))
        self.progress.picked.connect(self._ask)
        row.addWidget(self.progress)
        row.addStretch(1)

    @property
    def scope(self) -> Scope:
        return Scope(
            date_from=self.first.text().strip(),
            date_to=self.last.text().strip(),
            progress=str(self.progress.now or ""),
            language=self.language.text().strip(),
            publisher=self.publisher.text().strip(),
        )

    @Slot()
    def _ask(self) -> None:
        """Only where something is asked anew: fields also say that they lost the keyboard."""
        if self.scope != self._last:
            self._last = self.scope
            self.changed.emit()


class WishFields(QWidget):
    """How the picture in hand is divided, whose claims it shows, how many rows it has at most."""

    changed = Signal()
    """Another picture is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.by, self.speaker = WordField(()), WordField(())
        self.most, self.least = (
            WordField((number, grouped(number)) for number in numbers)
            for numbers in (_MOST, _LEAST)
        )
        self._name = ""
        self._ways: dict[str, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._labels: dict[QWidget, QLabel] = {}
        for field, name in (
            (self.by, self.tr("Divided by")),
            (self.speaker, self.tr("Claims of")),
            (self.most, self.tr("Rows")),
            (self.least, self.tr("At least")),
        ):
            label = QLabel(name)
            label.setObjectName("faint")
            label.setBuddy(field)
            field.setAccessibleName(name)
            row.addWidget(label)
            row.addWidget(field)
            self._labels[field] = label
        self.most.show_value(20)
        self.least.show_value(1)
        self.by.picked.connect(self._divide)
        for field in (self.speaker, self.most, self.least):
            field.picked.connect(self.changed)
        self.speaker.setMinimumContentsLength(18)
        row.addStretch(1)
        self.name_speakers([])

    def fit(self, name: str) -> None:
        """Show what can be chosen of a picture."""
        ways = PICTURES[name].ways
        self.by.offer((way, translated(way)) for way in ways)
        self.by.show_value(self._ways.get(name, ways[0] if ways else None))
        self._name = name
        self._show(self.by, bool(ways))
        self._show(self.speaker, name == "said")
        self._show(self.most, name in ("articles", "entries", "claims", TOGETHER))
        self._show(self.least, name == TOGETHER)

    def name_speakers(self, speakers: list[tuple[AuthorityId, str]]) -> None:
        """Whom claims can be asked of; whoever was chosen stays chosen."""
        now = self.speaker.now
        everybody: list[tuple[object, str]] = [(None, self.tr("everybody"))]
        self.speaker.offer([*everybody, *((who, escaped(name, 60)) for who, name in speakers)])
        self.speaker.show_value(now if now in [who for who, _ in speakers] else None)

    @property
    def wishes(self) -> Wishes:
        shown = self.speaker.now if self._name == "said" else None
        return Wishes(
            by=str(self.by.now or ""),
            most=_number(self.most.now, 20),
            least=_number(self.least.now, 1) if self._name == TOGETHER else 1,
            speaker=AuthorityId(shown) if isinstance(shown, int) else None,
        )

    def _show(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    @Slot()
    def _divide(self) -> None:
        self._ways[self._name] = str(self.by.now)
        self.changed.emit()


def _number(value: object, instead: int) -> int:
    return value if isinstance(value, int) else instead
