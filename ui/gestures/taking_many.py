"""Very many suggestions taken at once: made ready in a job, written as one step to undo."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QProgressDialog

from annotator.jobs import JobContext
from annotator.model.article import Article
from annotator.storage.prepared import Prepared
from annotator.suggest.deciding.renewing import Renewing
from annotator.suggest.deciding.suggestion import Suggestion
from annotator.suggest.deciding.taking import Taking
from ui.gestures.desk import Desk
from ui.jobs import Jobs
from ui.strings import grouped
from ui.time_left import TimeLeft

MANY = 400
"""So many are written within a few frames; more are worth a sheet that says how far it is."""


class TakingMany(QObject):
    """A sheet says how far it is and can stop it; nothing is written before all is ready."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._jobs = desk, Jobs(self, still=True)
        self._sheet: QProgressDialog | None = None
        self._words, self._left = "", TimeLeft()

    def take(self, suggestions: Sequence[Suggestion], then: Callable[[], None]) -> None:
        """Accept them all, then call `then`. While it is made ready the window takes no keys."""
        article = self._desk.article
        if article is None or self._jobs.busy:
            return
        renewing = Renewing(article, self._desk.register.index, self._desk.context(article))
        taking = Taking(self._desk.bridge.session.program, self._desk.project.tags())
        self._open(len(suggestions))
        job = self._jobs.start(
            partial(_made_ready, article, list(suggestions), renewing, taking),
            done=partial(self._write, then),
            failed=self._fail,
            stopped=self._close,
        )
        assert self._sheet is not None
        self._sheet.canceled.connect(job.cancel)
        self._jobs.progressed.connect(self._tell)

    def end(self) -> None:
        """Before the project is closed."""
        if self._jobs.busy:
            self._jobs.stop()
            self._close()

    def _open(self, count: int) -> None:
        self._words = self.tr("Accepting {n} suggestions…").format(n=grouped(count))
        self._left = TimeLeft()
        sheet = QProgressDialog(self._words, self.tr("Cancel"), 0, count, self._desk.home())
        sheet.setWindowModality(Qt.WindowModality.WindowModal)
        sheet.setMinimumDuration(0)
        sheet.setAutoClose(False)
        sheet.setValue(0)
        self._sheet = sheet

    @Slot(object, int, int)
    def _tell(self, _: object, done: int, total: int) -> None:
        if self._sheet is not None and done < total:
            self._sheet.setValue(done)
            left = self._left.words(done, total)
            self._sheet.setLabelText("\n".join(part for part in (self._words, left) if part))

    def _write(self, then: Callable[[], None], ready: Prepared) -> None:
        self._close()
        self._desk.do(ready)
        then()

    def _fail(self, error: Exception) -> None:
        self._close()
        raise error

    def _close(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None
        self._desk.view.setFocus()


def _made_ready(
    article: Article,
    suggestions: list[Suggestion],
    renewing: Renewing,
    taking: Taking,
    job: JobContext,
) -> Prepared:
    """In the job. The register is not changed meanwhile: the sheet is before the window."""
    renewed = []
    for done, suggestion in enumerate(suggestions):
        job.progress(done, len(suggestions))
        renewed.append(renewing.renewed(suggestion))
    taking.take(article, renewed, job.stop_if_asked)
    return Prepared(taking.change())
