"""Dossiers of entries of the register: asked for, made, told, opened."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QStringListModel, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.jobs import JobContext
from ui.dossier_forms import FORMS, Asked
from ui.jobs import Jobs
from ui.panels.fields.layout import labelled, plain
from ui.sizes import begin_with
from ui.strings import escaped


class Ends(NamedTuple):
    """What is called when the work has ended, each on the window's thread."""

    done: Callable[[tuple[list[Path], list[str]]], None]
    """With the files, and the articles that were left out and why."""
    failed: Callable[[Exception], None]
    stopped: Callable[[], None]


Start = Callable[[Asked, Ends], JobContext]

_ROLE = QDialogButtonBox.ButtonRole


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
        self.forms = {name: QCheckBox(form.title) for name, form in FORMS.items()}
        self.folder = QLineEdit(str(last.folder))
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

    @Slot()
    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Dossiers to"), self.folder.text())
        if found:
            self.folder.setText(found)

    def _about(self) -> str:
        """Of whom, and how much there is to tell."""
        offer, most = self._offer, 8
        names = escaped(", ".join(offer.names[:most]), 300)
        if len(offer.names) == 1:
            words = self.tr("All that the articles say about {name}. Annotations that name it: {n}")
            return words.format(name=names, n=f"{offer.annotations:,}")
        words = self.tr("All that the articles say about {n} entries, each by itself: {names}")
        more = "…" if len(offer.names) > most else ""
        return words.format(n=f"{len(offer.names):,}", names=names + more)

    def _arrange(self) -> None:
        browse = QPushButton(self.tr("C&hoose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._choose_folder)
        place, boxes = QWidget(), QWidget()
        line, column, layout = QHBoxLayout(place), QVBoxLayout(boxes), QVBoxLayout(self)
        for inner in (line, column, layout):
            inner.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.folder, 1)
        line.addWidget(browse)
        for box in self.forms.values():
            column.addWidget(box)
        layout.setSpacing(10)
        layout.addWidget(plain(self._about()))
        layout.addWidget(labelled(self.tr("Forms"), boxes))
        layout.addWidget(labelled(self.tr("Folder"), place))
        self.folder.setAccessibleName(self.tr("Folder"))
        layout.addWidget(self.example)
        layout.addWidget(self.comments)
        layout.addStretch(1)


class DossierSheet(QDialog):
    """Enter makes them, Esc stops what runs and else closes; then Enter opens the first."""

    def __init__(
        self, offer: Offer, last: Asked, start: Start, jobs: Jobs, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dossier"))
        self._start = start
        self._job: JobContext | None = None
        self.files: list[Path] = []
        self.form, self.list = DossierForm(offer, last), QListView()
        self.said, self.summary, self.complaint = plain(""), plain(""), plain("")
        self.bar, self._pages = QProgressBar(), QStackedWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(self.tr("&Make"))
        self.open_file = QPushButton(self.tr("&Open"))
        self.show_folder = QPushButton(self.tr("&Show the folder"))
        self.again = QPushButton(self.tr("&Back"))
        self._arrange()
        self._connect(jobs)
        self._turn_to(0)
        begin_with(self, 560, 440)

    @property
    def running(self) -> bool:
        return self._job is not None

    @Slot()
    def begin(self) -> None:
        """Carry out what the form asks for."""
        self.bar.setRange(0, 0)
        self.said.setText(self.tr("Reading the articles…"))
        self._turn_to(1)
        self._job = self._start(self.form.asked, Ends(self._done, self._failed, self._stopped))

    def reject(self) -> None:
        """Esc while dossiers are made stops it."""
        if self._job is not None:
            self._job.cancel()
            self.said.setText(self.tr("Stopping…"))
            return
        super().reject()

    @Slot(object, int, int)
    def _progress(self, job: JobContext, done: int, total: int) -> None:
        if job is self._job:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            words = self.tr("{n} of {all} articles")
            self.said.setText(words.format(n=f"{done:,}", all=f"{total:,}"))

    def _done(self, made: tuple[list[Path], list[str]]) -> None:
        self._job = None
        self.files, broken = made
        files = self.files
        one, many = self.tr("1 file was written."), self.tr("{n} files were written.")
        told = one if len(files) == 1 else many.format(n=f"{len(files):,}")
        self.summary.setText(f"{told} {escaped(str(self.form.asked.folder), 300)}")
        model = self.list.model()
        assert isinstance(model, QStringListModel), "given below"
        model.setStringList([escaped(file.name, 200) for file in files])
        self.list.setCurrentIndex(model.index(0, 0))
        self._turn_to(2)
        self.list.setFocus()
        if broken:
            words = self.tr("{n} articles were left out. The first: {what}")
            first = escaped(broken[0], 300)
            self.complaint.setText(words.format(n=f"{len(broken):,}", what=first))
            self.complaint.show()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._turn_to(0)
        self.complaint.setText(str(error))
        self.complaint.show()

    def _stopped(self) -> None:
        self._job = None
        self._turn_to(0)
        self.complaint.setText(self.tr("Stopped. What was written before is whole and stays."))
        self.complaint.show()

    @Slot()
    def _open(self) -> None:
        """The file under the bar of the list, with the program that the system has for it."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.files):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files[row])))

    @Slot(QModelIndex)
    def _open_chosen(self, _: QModelIndex) -> None:
        self._open()

    @Slot()
    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.form.asked.folder)))

    @Slot()
    def _back(self) -> None:
        self._turn_to(0)

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.complaint.hide()
        self.go.setVisible(page == 0)
        for button in (self.open_file, self.show_folder, self.again):
            button.setVisible(page == 2)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        close.setText((self.tr("Cancel"), self.tr("Stop"), self.tr("Close"))[page])
        (self.go, close, self.open_file)[page].setDefault(True)

    def _connect(self, jobs: Jobs) -> None:
        self.form.changed.connect(self.go.setEnabled)
        self.go.setEnabled(self.form.ready)
        self.go.clicked.connect(self.begin)
        self.open_file.clicked.connect(self._open)
        self.list.doubleClicked.connect(self._open_chosen)
        self.show_folder.clicked.connect(self._show_folder)
        self.again.clicked.connect(self._back)
        self._buttons.rejected.connect(self.reject)
        jobs.progressed.connect(self._progress)
        self.finished.connect(self.deleteLater)

    def _arrange(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress"))
        self.list.setModel(QStringListModel(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Files"))
        running, outcome = QWidget(), QWidget()
        column, rows, layout = QVBoxLayout(running), QVBoxLayout(outcome), QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        column.addStretch(1)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.summary)
        rows.addWidget(self.list, 1)
        for page in (self.form, running, outcome):
            self._pages.addWidget(page)
        self.go.setObjectName("primary")
        self._buttons.addButton(self.go, _ROLE.AcceptRole)
        for button in (self.open_file, self.show_folder, self.again):
            self._buttons.addButton(button, _ROLE.ActionRole)
        layout.setSpacing(10)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.complaint)
        layout.addWidget(self._buttons)
