"""The sheet of an import: files that were looked at, one of them shown, then what came of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.intake.doubles import Double
from annotator.intake.folders import gathered
from annotator.intake.inventory import inventory_of
from annotator.intake.looking import Candidate, held
from annotator.jobs import JobContext
from annotator.readers.guarded.given import Choices
from annotator.session import Session
from ui.intake import choosing
from ui.intake.face import Face
from ui.intake.looking import Looking, Wanted
from ui.intake.report import about_inventory, in_words
from ui.intake.rows import IntakeRows
from ui.intake.taking import Taking
from ui.intake.words import tr
from ui.jobs import Jobs
from ui.spoken import spoken
from ui.theme import Theme
from ui.time_left import TimeLeft


class IntakeSheet(QDialog):
    """Stands beside the window, which can be worked in meanwhile. Esc stops or closes."""

    came_in = Signal(object, str)
    """The ids of articles that came in, and a sentence about it."""

    def __init__(self, session: Session, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.rows = IntakeRows(session.project, theme.colour("bad"))
        self.looking = Looking(session.project, jobs, self)
        self.taking = Taking(session, self)
        self.face = Face(self, self.rows)
        self._notes: list[str] = []
        self._left_out: tuple[str, ...] = ()
        self._again: set[Path] = set()
        self._left = TimeLeft()
        self.setAcceptDrops(True)
        self._connect()
        self._follow()

    @property
    def busy(self) -> bool:
        return self.looking.busy or self.taking.busy

    def add(self, paths: Sequence[Path]) -> None:
        """Look at further files, and at all in and below folders."""
        if self.busy:
            return
        there = {row.candidate.path for row in self.rows.rows}

        def found(job: JobContext) -> list[tuple[Path, Choices]]:
            every = gathered(paths, job)
            self._left_out = every.left_out
            return [(path, Choices()) for path in every.files if path not in there]

        if paths:
            self._look(found)

    def take_over(self, found: list[Candidate], doubles: dict[int, Double]) -> None:
        """Begin with what was looked at already."""
        self.rows.put(found, set())
        self.rows.mark(doubles)
        self.face.table.selectRow(0)

    @Slot()
    def ask_inventory(self) -> None:
        path = choosing.sheet(self, self.rows)
        if path is not None:
            self.use_inventory(path)

    def use_inventory(self, path: Path) -> None:
        """Fill headers from a sheet; what of it is of no use is told at once and in the report."""
        from annotator.readers.sheets.file import read_sheet  # lxml, which no start waits for

        try:
            found = inventory_of(read_sheet(path), path.name)
        except AnnotatorError as error:
            self.face.say(spoken(error), bad=True)
            return
        self.rows.describe(found)
        self.face.say(" ".join(about_inventory(self.rows)), bad=False)

    @Slot()
    def begin(self) -> None:
        """Take in what is ticked."""
        if self.busy or not self.face.go.isEnabled():
            return
        self._left = TimeLeft()
        self.face.run(tr("Taking in…"))
        self.taking.begin(self.rows.chosen())

    def reject(self) -> None:
        if self.busy:
            self.looking.cancel()
            self.taking.cancel()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.looking.cancel()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()])

    def _look(self, wanted: Wanted) -> None:
        self._left = TimeLeft()
        self.face.run(tr("Looking at the files…"))
        kept = (r.candidate for r in self.rows.rows if r.candidate.path not in self._again)
        self.looking.begin(wanted, sum(held(one) for one in kept))

    @Slot(object)
    def _read_again(self, choices: Choices) -> None:
        """The files of the selected rows, as a person now wants them to be read."""
        rows = self.face.table.chosen()
        paths = dict.fromkeys(self.rows.rows[at].candidate.path for at in rows)
        if paths and not self.busy:
            self._again = set(paths)
            self._look(lambda _: [(path, choices) for path in paths])

    @Slot(object)
    def _read(self, found: list[Candidate]) -> None:
        self._notes += [note for note in self._left_out if note not in self._notes]
        self._left_out = ()
        chosen, first = self.face.table.chosen() or [0], self.rows.next_key
        again, self._again = self._again, set()
        self.looking.go(self.rows.putting(found, again), partial(self._put, chosen, first))

    def _put(self, chosen: list[int], first: int) -> None:
        """Rows from this key on are new."""
        self.face.table.choose([at for at in chosen if at < len(self.rows.rows)])
        among = {row.key: row.candidate for row in self.rows.rows}
        self.looking.compare({key: among[key] for key in sorted(among) if key >= first}, among)

    @Slot(object)
    def _compared(self, doubles: dict[int, Double]) -> None:
        self.rows.mark(doubles)
        self._rest()

    @Slot()
    def _stopped(self) -> None:
        self._again = set()
        self._rest()
        self.face.say(self.face.kept or tr("Stopped. Nothing was taken in."), bad=False)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._again = set()
        self._rest()
        if not isinstance(error, AnnotatorError):
            raise error
        self.face.say(spoken(error), bad=True)

    def _rest(self) -> None:
        self.face.rest()
        self._follow()

    @Slot(int, int)
    def _tell(self, done: int, total: int) -> None:
        self.face.progress(done, total, self._left.words(done, total))

    @Slot(object)
    def _ended(self, taken: list[int]) -> None:
        self._rest()
        if self.taking.taken_back:
            self.face.say(tr("Stopped. What had come in was taken back."), bad=False)
            return
        said = in_words(len(taken), [row.candidate for row in self.rows.rows], self)
        if self.taking.stopped:  # what had come in stays: those rows are there already
            self.face.run(tr("Looking at the files…"))
            self.face.kept = f"{tr('Stopped.')} {said}"
            among = {row.key: row.candidate for row in self.rows.rows}
            self.looking.compare(among, among)
        else:
            self.face.report.show_outcome(
                self.rows, len(taken), [*self._notes, *about_inventory(self.rows)]
            )
            self.face.turn_to_report()
        self.came_in.emit(taken, said)

    @Slot()
    def _follow(self) -> None:
        self.face.count(sum(row.ticked for row in self.rows.rows), " ".join(self._notes))

    def _connect(self) -> None:
        self.finished.connect(self.deleteLater)
        self.rows.ticked.connect(self._follow)
        self.face.preview.wanted.connect(self._read_again)
        self.face.files.clicked.connect(lambda: self.add(choosing.files(self, self.rows)))
        self.face.folder.clicked.connect(lambda: self.add(choosing.folder(self, self.rows)))
        self.face.inventory.clicked.connect(self.ask_inventory)
        self.face.go.clicked.connect(self.begin)
        self.face.close.clicked.connect(self.reject)
        self.looking.progressed.connect(self._tell)
        self.looking.read.connect(self._read)
        self.looking.compared.connect(self._compared)
        self.looking.stopped.connect(self._stopped)
        self.looking.failed.connect(self._fail)
        self.taking.progressed.connect(self._tell)
        self.taking.ended.connect(self._ended)
        self.taking.failed.connect(self._fail)
