"""Bringing files in from the window: read off its thread, taken in as one step."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from annotator.model.article import Article
from annotator.model.draft import Bundle
from annotator.model.ids import ArticleId
from annotator.portions import Portions
from annotator.readers.reading import Found, Reading, warnings_of
from annotator.session import Session
from ui.jobs import Jobs
from ui.logs import log

TURN_SECONDS = 0.010
Outcomes = list[tuple[Path, Found | AnnotatorError]]


class Importing:
    """One import: files in, one change, and a sentence about what came of it."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        tell: Callable[[str], None],
        warn: Callable[[str], None],
        fail: Callable[[BaseException], None],
        show: Callable[[ArticleId], None],
        home: QObject,
    ) -> None:
        """`home` ends with the project, and the import with it."""
        self._session, self._jobs = session, jobs
        self._tell, self._warn, self._fail, self._show = tell, warn, fail, show
        self._found: Outcomes = []
        self._portions = Portions(session, ())
        self._turns = QTimer(home)
        self._turns.timeout.connect(self._turn)

    def start(self, files: Sequence[Path]) -> None:
        self._jobs.start(lambda job: _read_all(files, job), done=self._take_in, failed=self._fail)

    def _take_in(self, found: Outcomes) -> None:
        """A few are there at once; of many, some come each turn, and keys go between."""
        drafts = [draft for _, one in found if isinstance(one, tuple) for draft in one]
        self._found, self._portions = found, Portions(self._session, drafts)
        self._turn()

    def _turn(self) -> None:
        until = monotonic() + TURN_SECONDS
        more = self._portions.take()
        while more and monotonic() < until:
            more = self._portions.take()
        if more:
            self._turns.start(0)
            return
        self._turns.stop()
        self._finish()

    def _finish(self) -> None:
        found, taken = self._found, self._portions.taken
        for _, one in found:
            if isinstance(one, Bundle):
                change = self._session.adopt(one)
                taken += [e.after.id for e in change.edits if isinstance(e.after, Article)]
        if taken:
            self._show(taken[0])
        self._report(found, len(taken))

    def _report(self, found: Outcomes, taken: int) -> None:
        errors = [str(one) for _, one in found if isinstance(one, AnnotatorError)]
        notes = [
            f"{path.name}: {warning}"
            for path, one in found
            if not isinstance(one, AnnotatorError)
            for warning in warnings_of(one)
        ]
        log.info("import: %d taken, %d refused, %d notes", taken, len(errors), len(notes))
        said = f"{taken} article imported." if taken == 1 else f"{taken} articles imported."
        entries = sum(len(one.authorities) for _, one in found if isinstance(one, Bundle))
        if entries and not taken:
            said = f"{entries} entries of the register imported."
        if errors or notes:
            self._warn(" · ".join([said if taken else "", *errors, *notes]).strip(" ·"))
        else:
            self._tell(said)


def _read_all(files: Sequence[Path], job: JobContext) -> Outcomes:
    """Read every file; one that cannot be read does not keep the others out."""
    found: Outcomes = []
    with Reading() as reading:
        for number, file in enumerate(files):
            job.progress(number, len(files))
            try:
                found.append((file, reading.read(file, job=job)))
            except AnnotatorError as error:
                found.append((file, error))
    return found
