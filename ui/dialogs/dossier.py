"""Dossiers of entries of the register: asked for, made, told, opened."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QStringListModel, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.jobs import JobContext
from ui.dialogs.making import MakingSheet
from ui.dossier_forms import FORMS, Asked
from ui.jobs import Jobs
from ui.panels.fields.folder import FolderField
from ui.panels.fields.layout import labelled, plain
from ui.sizes import begin_with
from ui.strings import escaped, grouped, several


class Ends(NamedTuple):
    """What is called when the work has ended, each on the window's thread."""

    done: Callable[[tuple[list[Path], list[str]]], None]
    """With the files, and the articles that were left out and why."""
    failed: Callable[[Exception], None]
    stopped: Callable[[], None]


Start = Callable[[Asked, Ends], JobContext]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Of what a dossier is made: names of the entries, how much names them, the first file."""

    names: tuple[str, ...]
    annotations: int
    example: Callable[[str], str]
    """The name of the first file in a form."""


class DossierForm(QWidget):
    """Forms, folder, and whether comments go along. Nothing is written here."""

    changed = Signal(bool)
    """Whether what stands in the fields can be carried out."""

    def __init__(self, offer: Offer, last: Asked) -> None:
        super().__init__()
        self._offer = offer
        self.forms = {
            name: QCheckBox(QCoreApplication.translate("Formats", form.title))
            for name, form in FORMS.items()
        }
        self._place = FolderField(
            str(last.folder), choose=self.tr("C&hoose…"), title=self.tr("Dossiers to")
        )
        self.folder = self._place.line
        self.comments = QCheckBox(self.tr("With &comments of contributors"))
        self.comments.setChecked(last.comments)
        self.example = plain("", faint=True, small=True)
        for name, box in self.forms.items():
            box.setChecked(name in last.forms)
            box.toggled.connect(self._follow)
        self.folder.textChanged.connect(self._follow)
        self._arrange()
        self._follow()

    @property
    def asked(self) -> Asked:
        """What stands in the fields."""
        forms = tuple(name for name, box in self.forms.items() if box.isChecked())
        folder = Path(self.folder.text().strip()).expanduser()
        return Asked(forms=forms, folder=folder, comments=self.comments.isChecked())

    @property
    def ready(self) -> bool:
        return bool(self.asked.forms) and bool(self.folder.text().strip())

    @Slot()
    def _follow(self) -> None:
        names = [self._offer.example(form) for form in self.asked.forms]
        words = self.tr("The first file will be called {name}").format(
            name=names[0] if names else ""
        )
        self.example.setText(words if names else self.tr("Tick at least one form."))
        self.changed.emit(self.ready)

    def _about(self) -> str:
        """Of whom, and how much there is to tell."""
        offer, most = self._offer, 8
        names = escaped(", ".join(offer.names[:most]), 300)
        if len(offer.names) == 1:
            words = self.tr("All that the articles say about {name}. Annotations that name it: {n}")
            return words.format(name=names, n=grouped(offer.annotations))
        words = self.tr("All that the articles say about {n} entries, each by itself: {names}")
        more = "…" if len(offer.names) > most else ""
        return words.format(n=grouped(len(offer.names)), names=names + more)

    def _arrange(self) -> None:
        boxes = QWidget()
        column, layout = QVBoxLayout(boxes), QVBoxLayout(self)
        for inner in (column, layout):
            inner.setContentsMargins(0, 0, 0, 0)
        for box in self.forms.values():
            column.addWidget(box)
        layout.setSpacing(10)
        layout.addWidget(plain(self._about()))
        layout.addWidget(labelled(self.tr("Forms"), boxes))
        layout.addWidget(labelled(self.tr("Folder"), self._place))
        layout.addWidget(self.example)
        layout.addWidget(self.comments)
        layout.addStretch(1)


class DossierSheet(MakingSheet):
    """Enter makes them; then Enter opens the one under the bar of the list."""

    def __init__(
        self, offer: Offer, last: Asked, start: Start, jobs: Jobs, parent: QWidget
    ) -> None:
        self.form, self.list, self.summary = DossierForm(offer, last), QListView(), plain("")
        outcome = QWidget()
        rows = QVBoxLayout(outcome)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.summary)
        rows.addWidget(self.list, 1)
        words = QCoreApplication.translate("DossierSheet", "&Make")
        super().__init__(words, self.form, outcome, jobs, parent)
        self.setWindowTitle(self.tr("Dossier"))
        self._start = start
        self.files: list[Path] = []
        self.open_file = self.add_button(self.tr("&Open"))
        self.list.setModel(QStringListModel(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Files"))
        self.form.changed.connect(self.go.setEnabled)
        self.form.changed.connect(self.replace.hide)
        self.go.setEnabled(self.form.ready)
        self.open_file.clicked.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self.form.forms["html"].setFocus()
        begin_with(self, 560, 440)

    def start_job(self) -> JobContext:
        asked = replace(self.form.asked, replace=self.replacing)
        return self._start(asked, Ends(self._done, self.failed, self.stopped))

    def place(self) -> str:
        return str(self.form.asked.folder)

    def _done(self, made: tuple[list[Path], list[str]]) -> None:
        self.files, broken = made
        count = len(self.files)
        told = several("DossierSheet", count, "1 file was written.", "{n} files were written.")
        self.summary.setText(f"{told} {escaped(self.place(), 300)}")
        model = self.list.model()
        assert isinstance(model, QStringListModel), "given above"
        model.setStringList([escaped(file.name, 200) for file in self.files])
        self.list.setCurrentIndex(model.index(0, 0))
        self.ended()
        self.open_file.setDefault(True)
        self.list.setFocus()
        if broken:
            words = several(
                "DossierSheet",
                len(broken),
                "1 article was left out: {what}",
                "{n} articles were left out. The first: {what}",
            )
            self.complain(words.format(what=escaped(broken[0], 300)))

    @Slot()
    def _open(self) -> None:
        """With the program that the system has for it."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.files):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files[row])))
