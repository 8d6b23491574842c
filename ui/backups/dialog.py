"""The backups of a project, or of all: when, how much is in them, and what to do with one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, SignalInstance, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, ProjectError
from annotator.jobs import JobContext
from annotator.storage.ailments import Ailment
from annotator.storage.backups.copying import Contents, contents
from annotator.storage.backups.names import Backup
from annotator.storage.backups.restoring import save_copy
from ui.backups import words
from ui.backups.looking import apart
from ui.jobs import Jobs
from ui.panels.fields.layout import labelled, plain
from ui.panels.lines import Line, Lines, put_bar
from ui.picker.delegate import RowDelegate
from ui.sizes import begin_with
from ui.spoken import spoken
from ui.strings import escaped, moment

Row = tuple[Path, Backup]


class BackupsDialog(QDialog):
    """It changes nothing itself, but for copies that a person saves elsewhere."""

    restore_wanted = Signal(object)
    """The `Row` that is to be put in the place of its project."""

    look_wanted = Signal(object)
    """The `Row` that is to be opened for reading."""

    second_chosen = Signal(str)
    """The folder that is to be given each backup as well; empty for none."""

    def __init__(self, jobs: Jobs, read: Callable[[], list[Row]], parent: QWidget) -> None:
        """`read` gives the backups, the newest first; it may raise AnnotatorError."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self._jobs, self._job, self._read = jobs, JobContext(), read
        self._rows, self._held = list[Row](), dict[Path, Contents | None]()
        self._delegate = RowDelegate()
        self.lines, self.list = Lines(self._line), QListView()
        self.words, self.place = plain("", faint=True), plain("")
        self.now = QPushButton(self.tr("Back up now"))
        self.restore = QPushButton(self.tr("Restore this one"))
        self.look = QPushButton(self.tr("Open for reading"))
        self.verify = QPushButton(self.tr("Check again"))
        self.copy = QPushButton(self.tr("Save a copy…"))
        self.folder = QPushButton(self.tr("Show folder"))
        self.second = QPushButton(self.tr("Second place…"))
        self.no_second = QPushButton(self.tr("None"))
        self._arrange()
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the folders anew. The bar stays on the backup that it was on."""
        chosen = self._chosen()
        try:
            self._rows = self._read()
        except AnnotatorError as error:
            self._rows = []
            self.words.setText(spoken(error))
        self._held.clear()
        self.lines.show(range(len(self._rows)))
        for button in (self.restore, self.look, self.verify, self.copy, self.folder):
            button.setEnabled(bool(self._rows))
        if self._rows:
            row = self._rows.index(chosen) if chosen in self._rows else 0
            put_bar(self.list, self.lines.index(row, 0))
        elif not self.words.text():
            self.words.setText(self.tr("There are no backups yet."))

    def show_second(self, folder: str) -> None:
        """Where each backup is put as well."""
        there = not folder or Path(folder).is_dir()
        told = folder or self.tr("none: best is a stick or disk of its own")
        self.place.setText(told if there else self.tr("{0} (not there now)").format(folder))
        self.no_second.setEnabled(bool(folder))

    def tell(self, said: str) -> None:
        self.words.setText(escaped(said, 900))

    def done(self, result: int) -> None:
        self._job.cancel()
        super().done(result)

    @Slot()
    def _check(self) -> None:
        row = self._chosen()
        if row is None:
            return
        self.verify.setEnabled(False)
        self.tell(self.tr("Every text, quote and link is compared …"))
        self._job = self._jobs.start(
            lambda job: apart(job)(row[1].path), done=self._checked, failed=self._failed
        )

    def _checked(self, found: list[Ailment]) -> None:
        self.verify.setEnabled(True)
        if found:
            words_ = self.tr("It is not whole any more: {what}. Take another one.")
            self.tell(words_.format(what=spoken(found[0].message)))
        else:
            self.tell(self.tr("It is whole: every text, quote and link was compared."))

    def _failed(self, error: Exception) -> None:
        self.verify.setEnabled(True)
        if not isinstance(error, AnnotatorError | OSError):
            raise error
        self.tell(spoken(error))

    @Slot()
    def _save(self) -> None:
        row = self._chosen()
        if row is None:
            return
        start = str(row[0].with_name(f"{row[0].stem}-{row[1].number}{row[0].suffix}"))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy"), start, self.tr("Annotator projects (*.annot)")
        )
        if name:
            self._job = self._jobs.start(
                lambda job: save_copy(row[1].path, Path(name)),
                done=lambda _: self.tell(self.tr("It is saved as “{0}”.").format(name)),
                failed=self._failed,
            )

    @Slot()
    def _show_folder(self) -> None:
        if row := self._chosen():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row[1].path.parent)))

    @Slot()
    def _choose_second(self) -> None:
        title = self.tr("A second place for backups")
        if name := QFileDialog.getExistingDirectory(self, title):
            self.second_chosen.emit(name)

    def _chosen(self) -> Row | None:
        row = self.list.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _with_chosen(self, signal: SignalInstance) -> Callable[[], None]:
        def emit() -> None:
            if row := self._chosen():
                signal.emit(row)

        return emit

    def _line(self, number: int) -> Line:
        project, backup = self._rows[number]
        held = self._contents(backup.path)
        when = f"{moment(backup.at)} · {words.age(backup.at)}"
        title = when if self.now.isVisibleTo(self) else f"{escaped(project.stem, 40)} · {when}"
        told = [words.reason(backup.reason)]
        told += [words.counts(held), words.last_step(held)] if held else [self.tr("unreadable")]
        return Line(number, title, " · ".join(filter(None, told)), words.size(backup.size_bytes))

    def _contents(self, path: Path) -> Contents | None:
        if path not in self._held:
            try:
                self._held[path] = contents(path)
            except ProjectError:
                self._held[path] = None
        return self._held[path]

    def _connect(self) -> None:
        self.restore.clicked.connect(self._with_chosen(self.restore_wanted))
        self.look.clicked.connect(self._with_chosen(self.look_wanted))
        self.verify.clicked.connect(self._check)
        self.copy.clicked.connect(self._save)
        self.folder.clicked.connect(self._show_folder)
        self.second.clicked.connect(self._choose_second)
        self.no_second.clicked.connect(lambda: self.second_chosen.emit(""))

    def _arrange(self) -> None:
        self.list.setModel(self.lines)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.windowTitle())
        layout, acts, more, second = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        layout.setSpacing(10)
        hint = self.tr(
            "Each is a whole project that was compared word by word when it was made. Restoring "
            "writes nothing over: what is there now is moved aside, and you are told where."
        )
        layout.addWidget(plain(hint, faint=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.words)
        for row, buttons in (
            (acts, (self.restore, self.look, self.verify)),
            (more, (self.copy, self.folder, self.now)),
            (second, (self.second, self.no_second)),
        ):
            for button in buttons:
                button.setAutoDefault(False)
                row.addWidget(button)
        layout.addLayout(acts)
        layout.addLayout(more)
        layout.addWidget(labelled(self.tr("Each is put here as well"), self.place))
        layout.addLayout(second)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        begin_with(self, 560, 600)
