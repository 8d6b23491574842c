"""Backups while people work: after so many minutes, before what is risky, and at the end.

They are made in a job, half a megabyte between two gestures, and looked at in a process of their
own. What goes wrong is said once, and tried again after the next minutes of work.
"""

import sys
from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.backups import FRESH_SECONDS, Backups, Copied, remove
from annotator.errors import AnnotatorError, NoBackup
from annotator.jobs import JobContext
from annotator.settings import Settings
from annotator.storage.backups.names import Backup, Reason
from annotator.storage.backups.plan import plan_of
from annotator.storage.project import CHECKED_BYTES
from ui.backups.first import NotBackedUp, copied_first
from ui.backups.looking import apart
from ui.bridge import SessionBridge
from ui.jobs import Jobs
from ui.logs import log
from ui.strings import moment

LOOK_MS = 1_500
"""After opening a project, when it has been painted: a copy of it is looked at."""
CLOSING_BYTES = 20_000_000
"""Up to this size closing makes and checks one: half a second. Of larger ones the next sitting
makes it, soon after it began."""
RISK_BYTES = 200_000_000
"""Up to this size something risky waits for a copy: half a second for 100 MB."""


class BackingUp(QObject):
    """The backups of one project that is open in the window."""

    told = Signal(object)
    """An error that a person should know of; each kind once a sitting."""

    answered = Signal(str)
    """What came of it when somebody asked for a backup, or was promised a look, in a sentence."""

    made = Signal(str)
    """When the newest backup was made, in words; it may be the one of before."""

    def __init__(
        self, bridge: SessionBridge, settings: Callable[[], Settings], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings = bridge, settings
        self._project = bridge.project
        self.backups = Backups(self._project, lambda: plan_of(settings()))
        self.jobs, self._waiting = Jobs(self), list[Callable[[JobContext], Backup]]()
        self._first_a_copy, self._sweeping = Jobs(self), Jobs(self)
        self._said: set[str] = set()
        self._last = -float(FRESH_SECONDS)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._look_over)
        self._later.timeout.connect(partial(self.begin, Reason.WORK))
        bridge.session.when_risky(self.before_risk)

    @property
    def busy(self) -> bool:
        return self.jobs.busy

    def attend(self) -> None:
        """Begin to count the minutes of work."""
        self._say()
        if self._project.read_only:
            return
        leftovers = self.backups.put_aside()
        if leftovers:
            log.info("leftovers of backups: %d", len(leftovers))
            self._sweeping.start(
                lambda _: remove(leftovers), done=lambda _: None, failed=self._fail
            )
        self._bridge.changed.connect(self._count)
        self._first.start(LOOK_MS)

    @Slot()
    def ask(self) -> None:
        """Somebody asked for one: it is made, or it is said why not."""
        self._said.clear()
        newest = self.backups.newest()
        if self.backups.damaged:
            self.answered.emit(self.tr("The project is damaged, so no backup is made of it."))
        elif self._project.read_only:
            self.answered.emit(self.tr("The project is open for reading only: nothing is new."))
        elif newest and not self.backups.wanted():
            told = self.tr("Nothing was done since the newest backup, {when}.")
            self.answered.emit(told.format(when=moment(newest.at)))
        self.begin()

    @Slot()
    def begin(self, reason: Reason = Reason.HAND) -> None:
        """Make one now, if anything was done since the newest."""
        self._later.stop()
        if self.backups.wanted():
            self._run(lambda job: self.backups.make(reason, job, examiner=apart(job)))

    @Slot()
    def before_risk(self) -> None:
        """A copy as the project is now; it is looked at while people go on.

        Raises NotBackedUp where somebody did not want to wait for it: then nothing is done.
        """
        if (
            self._size > RISK_BYTES
            or monotonic() - self._last < FRESH_SECONDS
            or not self.backups.wanted()
        ):
            return
        try:
            copied = copied_first(self.backups, self._size, self._bridge, self._first_a_copy)
        except NotBackedUp:
            raise
        except AnnotatorError as error:
            self._fail(error)
            return
        self._run(partial(self._keep, copied))

    def end(self) -> None:
        """Before the project is closed: a last one of what is not large, and no job goes on."""
        self._first.stop()
        self._later.stop()
        self._waiting.clear()
        for jobs in (self._first_a_copy, self._sweeping, self.jobs):
            jobs.stop(patience_ms=-1)
        try:
            if self._size <= CLOSING_BYTES and self.backups.wanted():
                self.backups.make(Reason.CLOSING, at_once=True)
        except AnnotatorError as error:
            log.warning("backup at closing: %s", type(error).__name__)

    @Slot()
    def _look_over(self) -> None:
        """Once a sitting: the backup that is due, or else a copy that is thrown away.

        What is very large is looked at with its next backup, or where the doctor still owes a look
        after a sitting that ended badly.
        """
        owed, examined = self._project.unexamined, self._project.ended_unclean
        if self._minutes and self.backups.wanted() and not owed:
            self.begin(Reason.WORK)
        elif (owed or not (examined or self._size > CHECKED_BYTES)) and not self.busy:
            self.jobs.start(
                lambda job: self.backups.look(job, apart(job)),
                done=lambda _: self._found_whole(),
                failed=self._fail_quietly,
                stopped=self._go_on,
            )

    def _found_whole(self) -> None:
        if self._project.ended_unclean:
            told = self.tr("The project is whole: every text, quote and link was compared.")
            self.answered.emit(told)
        self._go_on()

    def _fail_quietly(self, error: Exception) -> None:
        """That there is no room to look is no news, that something is wrong is."""
        if isinstance(error, NoBackup):
            log.warning("look over: %s", type(error).__name__)
            self._go_on()
        else:
            self._fail(error)

    @property
    def _size(self) -> int:
        """Of a file that somebody took away, as if it were too large for everything."""
        try:
            return self._project.path.stat().st_size
        except OSError:
            return sys.maxsize

    @property
    def _minutes(self) -> int:
        return max(0, self._settings().backup_minutes)

    @Slot()
    def _count(self) -> None:
        if self._minutes and not self._later.isActive() and not self.busy:
            self._later.start(self._minutes * 60_000)

    def _keep(self, copied: Copied, job: JobContext) -> Backup:
        return self.backups.keep(copied, apart(job))

    def _run(self, work: Callable[[JobContext], Backup]) -> None:
        """One after another: each is numbered after the one before."""
        if self.busy:
            self._waiting.append(work)
            return
        self.jobs.start(work, done=self._done, failed=self._fail, stopped=self._go_on)

    def _done(self, backup: Backup) -> None:
        log.info("backup %d: %d bytes, %s", backup.number, backup.size_bytes, backup.reason)
        self._last = monotonic()
        self._said.discard(NoBackup.__name__)
        if self.backups.complaint and "second" not in self._said:
            self._said.add("second")
            self.told.emit(NoBackup(self.backups.complaint))
        if backup.reason is Reason.HAND:
            self.answered.emit(self.tr("A backup was made, and found whole."))
        self._go_on()
        self._say()

    def _fail(self, error: Exception) -> None:
        kind = type(error).__name__
        log.warning("backup: %s", kind)
        if not isinstance(error, AnnotatorError):
            raise error
        if kind not in self._said:
            self._said.add(kind)
            self.told.emit(error)
        self._go_on()
        self._say()

    def _go_on(self) -> None:
        if self._waiting:
            self._run(self._waiting.pop(0))
        elif self.backups.wanted():
            self._count()

    def _say(self) -> None:
        newest = self.backups.newest()
        words = self.tr("backup {when}").format(when=moment(newest.at)) if newest else ""
        self.made.emit(words)
