"""What is exported, as what and where to: asked, carried out, and told."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.ids import ArticleId
from ui.formats import Asked
from ui.panels.fields.enums import WordField
from ui.panels.fields.folder import FolderField
from ui.panels.fields.layout import labelled, plain
from ui.spoken import spoken
from ui.strings import escaped, grouped, several

ALL, SHOWN, SELECTED, CHOSEN = "all", "shown", "selected", "chosen"
_NUMBER = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What there is to choose from."""

    formats: Mapping[str, tuple[str, bool]]
    """By name: the title, and whether names, registers and so on can be wished for."""
    count: int
    """Articles of the project."""
    articles: Callable[[], Iterable[tuple[ArticleId, str]]]
    """All of them with their titles, which are asked for when somebody wants to tick some."""
    shown: ArticleId | None
    selected: tuple[ArticleId, ...] = ()
    """Those that are selected in the list of articles."""
    stem: str
    """Of the ZIP file."""
    example: Callable[[str], str]
    """The first file's name by a template. Raises BadTemplate."""


class ExportForm(QWidget):
    """Format, place, articles, and what else can be wished of TEI. Nothing is written here."""

    changed = Signal(bool)
    """Whether what stands in the fields can be carried out."""

    def __init__(self, offer: Offer, last: Asked) -> None:
        super().__init__()
        self._offer = offer
        self.format = WordField((name, title) for name, (title, _) in offer.formats.items())
        self._format = last.format
        self.format.show_value(last.format)
        self._place = FolderField(
            str(last.target.parent if last.packed else last.target),
            choose=self.tr("&Choose…"),
            title=self.tr("Export to"),
        )
        self.folder = self._place.line
        self.pack = QCheckBox(self.tr("&Pack everything into one ZIP file there"))
        self.pack.setChecked(last.packed)
        self.which = WordField(self._choices())
        self._which = ALL
        self.which.show_value(ALL)
        self.list, self.rows = QListView(), QStandardItemModel(self)
        self.registers = WordField(
            (
                (False, self.tr("in each file those that it names")),
                (True, self.tr("in one file beside them, register.xml")),
            )
        )
        self._shared = last.shared_register
        self.registers.show_value(last.shared_register)
        self.names = QLineEdit(last.names)
        self.example = plain("", faint=True, small=True)
        self.only_changed = QCheckBox(self.tr("&Leave files alone that would be the same"))
        self.only_changed.setChecked(last.only_changed)
        self._tei = QWidget()
        self._arrange()
        self._connect()
        self._follow()

    @property
    def asked(self) -> Asked:
        """What stands in the fields."""
        folder = Path(self.folder.text().strip()).expanduser()
        some = {ALL: None, SHOWN: (self._offer.shown,), SELECTED: self._offer.selected}
        chosen = some.get(self._which, self._ticked())
        return Asked(
            format=self._format,
            target=folder / f"{self._offer.stem}.zip" if self.pack.isChecked() else folder,
            articles=chosen,  # type: ignore[arg-type]  # SHOWN is offered where one is shown
            names=self.names.text().strip(),
            shared_register=self._shared,
            only_changed=self.only_changed.isChecked(),
        )

    def take_selected(self) -> None:
        """Begin with the articles that are selected in the list."""
        which = SELECTED if self._offer.selected else SHOWN if self._offer.shown else ALL
        self.which.show_value(which)
        self._pick_articles(which)

    @property
    def ready(self) -> bool:
        some = self._which != CHOSEN or bool(self._ticked())
        return bool(self.folder.text().strip()) and some and not self._refused()

    def _refused(self) -> str:
        """Why no names can be made of the template; empty where they can."""
        try:
            self._offer.example(self.names.text().strip())
        except AnnotatorError as error:
            return spoken(error)
        return ""

    def _choices(self) -> list[tuple[object, str]]:
        every = several(
            "ExportForm", self._offer.count, "1 article, the only one", "all {n} articles"
        )
        found: list[tuple[object, str]] = [(ALL, every)]
        if self._offer.shown is not None:
            found.append((SHOWN, self.tr("the one that is shown")))
        if selected := len(self._offer.selected):
            words = self.tr("the {n} that are selected").format(n=grouped(selected))
            found.append((SELECTED, words))
        return [*found, (CHOSEN, self.tr("those that I tick"))]

    def _ticked(self) -> tuple[ArticleId, ...]:
        items = (self.rows.item(row) for row in range(self.rows.rowCount()))
        ticked = (item for item in items if item.checkState() == Qt.CheckState.Checked)
        return tuple(ArticleId(int(item.data(_NUMBER))) for item in ticked)

    def _connect(self) -> None:
        self.format.picked.connect(self._pick_format)
        self.which.picked.connect(self._pick_articles)
        self.registers.picked.connect(self._pick_registers)
        self.rows.itemChanged.connect(self._follow)
        self.pack.toggled.connect(self._follow)
        for line in (self.folder, self.names):
            line.textChanged.connect(self._follow)

    @Slot(object)
    def _pick_format(self, name: object) -> None:
        self._format = str(name)
        self._follow()

    @Slot(object)
    def _pick_articles(self, which: object) -> None:
        self._which = str(which)
        if which == CHOSEN and not self.rows.rowCount():
            items = []
            for number, title in self._offer.articles():
                item = QStandardItem(escaped(title, 160))
                item.setCheckable(True)
                item.setEditable(False)
                item.setData(number, _NUMBER)
                items.append(item)
            self.rows.invisibleRootItem().appendRows(items)
        self._follow()

    @Slot(object)
    def _pick_registers(self, shared: object) -> None:
        self._shared = bool(shared)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Show what belongs to what was chosen."""
        self.list.setVisible(self._which == CHOSEN)
        self._tei.setVisible(self._offer.formats[self._format][1])
        self.only_changed.setEnabled(not self.pack.isChecked())
        refused = self._refused()
        if not refused:
            name = self._offer.example(self.names.text().strip())
            words = self.tr("The first file will be called {name}").format(name=name)
            refused = words if name else ""
        self.example.setText(refused)
        self.changed.emit(self.ready)

    def _arrange(self) -> None:
        self.list.setModel(self.rows)
        self.list.setAccessibleName(self.tr("Articles to export"))
        self.list.setFixedHeight(140)
        self.names.setPlaceholderText("{source}.{id}")
        fields = self.tr("Names of the files, made of {fields}")
        tei = QVBoxLayout(self._tei)
        tei.setContentsMargins(0, 0, 0, 0)
        tei.setSpacing(10)
        tei.addWidget(labelled(self.tr("Persons, places and other entries"), self.registers))
        words = "{id} {source} {title} {date} {language} {author} {publisher} {collection} "
        words += "{shelfmark} {genre}"
        tei.addWidget(labelled(fields.format(fields=words), self.names))
        tei.addWidget(self.example)
        tei.addWidget(self.only_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 10, 0)
        layout.setSpacing(10)
        for widget in (
            labelled(self.tr("Format"), self.format),
            labelled(self.tr("Folder"), self._place),
            self.pack,
            labelled(self.tr("Articles"), self.which),
            self.list,
            self._tei,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
