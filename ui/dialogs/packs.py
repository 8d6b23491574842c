"""The authority packs of this machine: what is there, made of files, removed."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from annotator.model.ids import TagId
from annotator.model.pack import Pack
from annotator.model.tagset import Tag
from annotator.packs.making import add
from annotator.places import packs_folder
from annotator.storage import packs
from ui.jobs import Jobs
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import labelled, plain
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate
from ui.sizes import begin_with
from ui.spoken import spoken
from ui.strings import called, escaped, grouped
from ui.time_left import TimeLeft


class Packs(QDialog):
    """Files are read off the window's thread, with progress; closing the dialog stops that."""

    about_to_change = Signal()
    """A pack is about to be replaced or removed: whoever has it open lets it go."""

    def __init__(self, jobs: Jobs, tags: list[Tag], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Authority packs"))
        self._jobs, self._job, self._left = jobs, JobContext(), TimeLeft()
        self._delegate, self._packs = RowDelegate(), list[Pack]()
        self.rows, self.list = Lines(self._line), QListView()
        self.kind = WordField((tag.id, called(tag)) for tag in tags)
        self.kind.show_value(tags[0].id if tags else None)
        self.bar, self.words = QProgressBar(), plain("", faint=True)
        self.add, self.remove = QPushButton(self.tr("Add files…")), QPushButton(self.tr("Remove"))
        self._arrange()
        self.setAcceptDrops(True)
        self.add.clicked.connect(self.ask)
        self.remove.clicked.connect(self.remove_chosen)
        jobs.progressed.connect(self._progress)
        self.refresh()

    def take(self, files: list[Path]) -> None:
        """Make a pack of files. Raises nothing: what goes wrong is said in the dialog."""
        kind = self.kind.now
        self._wait(True)
        self._left = TimeLeft()
        self.about_to_change.emit()
        self._job = self._jobs.start(
            lambda job: add(files, job, kind=TagId(kind) if isinstance(kind, str) else None),
            done=self._made,
            failed=self._failed,
        )

    @Slot()
    def ask(self) -> None:
        """Which files."""
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Files of names that others keep"),
            "",
            self.tr(
                "Tables, SKOS, EAC-CPF, GeoNames (*.csv *.tsv *.txt *.rdf *.xml);;All files (*)"
            ),
        )
        if names:
            self.take([Path(name) for name in names])

    @Slot()
    def remove_chosen(self) -> None:
        """What was taken from it into registers stays there."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._packs):
            self.about_to_change.emit()
            try:
                packs.remove(packs_folder(), self._packs[row].name)
            except AnnotatorError as error:
                self.words.setText(spoken(error))
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the folder anew."""
        wrong: list[str] = []
        self._packs = packs.in_folder(packs_folder(), lambda error: wrong.append(spoken(error)))
        self.rows.show(range(len(self._packs)))
        self.remove.setEnabled(bool(self._packs))
        if self._packs:
            self.list.setCurrentIndex(self.rows.index(0, 0))
        if wrong:
            self.words.setText(" ".join(wrong))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files of names, as if they had been chosen; one at a time is read."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.add.isEnabled():
            event.acceptProposedAction()
            self.take(files)
        elif not files:
            self.words.setText(self.tr("Only files of this computer can be dropped here."))

    def done(self, result: int) -> None:
        self._job.cancel()
        super().done(result)

    def _line(self, number: int) -> Line:
        pack = self._packs[number]
        told = [self.tr("{0} entries").format(grouped(pack.entries)), pack.form]
        if pack.refused:
            told.append(self.tr("{0} not taken whole").format(grouped(pack.refused)))
        size = f"{pack.size_bytes / 1e6:.1f} MB"
        return Line(number, escaped(pack.title), " · ".join(told), size)

    def _made(self, pack: Pack) -> None:
        self._wait(False)
        told = self.tr("{0}: {1} entries are there.").format(pack.title, grouped(pack.entries))
        if pack.refused:
            more = self.tr("{0} lines were not taken whole; `annotator pack refused` lists them.")
            told = f"{told} {more.format(grouped(pack.refused))}"
        self.words.setText(told)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, AnnotatorError):
            raise error
        self.words.setText(spoken(error))

    def _wait(self, waiting: bool) -> None:
        self.bar.setVisible(waiting)
        self.bar.setRange(0, 0)
        self.add.setEnabled(not waiting)
        self.words.setText(self.tr("Reading…") if waiting else "")

    @Slot(object, int, int)
    def _progress(self, job: JobContext, done: int, total: int) -> None:
        if job is self._job and self.bar.isVisible() and total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(done * 1000 // total)
            self.words.setText(self._left.words(done, total) or self.tr("Reading…"))

    def _arrange(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.windowTitle())
        self.bar.setTextVisible(False)
        self.bar.hide()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setSpacing(10)
        hint = self.tr(
            "Lists of names that others keep, on this machine, outside every project. The picker "
            "offers their entries below those of the register."
        )
        layout.addWidget(plain(hint, faint=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.words)
        layout.addWidget(labelled(self.tr("Kind of entries whose file does not say"), self.kind))
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout.addLayout(buttons)
        layout.addWidget(box)
        begin_with(self, 480, 460)
