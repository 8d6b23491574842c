"""A project: one SQLite file that is the single store of truth."""

import sqlite3
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

from annotator.changes.change import Change
from annotator.changes.project import start
from annotator.closing import Closing
from annotator.errors import NotSaved, ReadingOnly, StaleChange
from annotator.jobs import Cancelled, JobContext
from annotator.kept_open import file_id, hold, let_go
from annotator.model.about import About
from annotator.model.annotation import Annotation
from annotator.model.ids import ContributorId, Mint
from annotator.model.tagset import Tag
from annotator.storage import connection, owner
from annotator.storage.ailments import SEARCH, UNFINISHED, Ailment
from annotator.storage.backups.copying import copy_into
from annotator.storage.backups.migrating import keeping_a_backup
from annotator.storage.beside import has_hot_journal
from annotator.storage.doctor import is_in_order
from annotator.storage.gate import GatedDatabase
from annotator.storage.journal import Entry, Journal, Role
from annotator.storage.migrations import SCHEMA_VERSION
from annotator.storage.prepared import Prepared
from annotator.storage.reading import ProjectReading
from annotator.storage.removal import Removal
from annotator.storage.replica import Replica, own_memory
from annotator.storage.search.word_index import WordIndex
from annotator.storage.snapshot import Snapshot, snapshot_of
from annotator.storage.told import moved, not_saved
from annotator.storage.whereabouts import ANYWHERE, Whereabouts, whereabouts, why_only_read
from annotator.storage.writing import write

_SIZES = ("page_count", "page_size")
CHECKED_BYTES = 200_000_000
"""Up to this size a project is looked at whole after a sitting that did not end well."""
LOOKING_SECONDS = 1.5
"""So long, and no longer; what is not done by then is done on a copy, while people work."""


class Project(ProjectReading, Closing):
    """Reads records, and applies changes whole or not at all. Use as a context manager.

    After a sitting that did not end well the doctor looks first; what it finds is in `ailments`,
    and the project then opens for reading only.
    """

    def __init__(
        self,
        path: Path,
        db: GatedDatabase,
        *,
        read_only: bool,
        memory: Path,
        here: Whereabouts = ANYWHERE,
    ) -> None:
        self.whereabouts, self.why_read_only = here, ""
        super().__init__(db)
        self._gated = db
        self.path = path
        self.read_only = self._opened_read_only = read_only
        self._file = file_id(path)
        self.ended_unclean = not read_only and owner.take(path, shared=here.reaches_others)
        self.journal = Journal(db, self.text)
        self.index = WordIndex(db)
        self._replica = Replica(db, memory)
        self.ailments: list[Ailment] = []
        self.unexamined = False
        """Whether the doctor still owes a look after a bad end: it took too long to wait for."""
        self._closed = False
        hold(self._file)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        memory: Path | None = None,
        job: JobContext | None = None,
    ) -> "Project":
        """Open an existing project and keep others out. Raises one of the ProjectErrors.

        To bring a large file of an older version up to date takes minutes: a `job` is told how far
        it is, and may be stopped, which raises Cancelled; the file is then as it was.
        """
        path, memory = path.resolve(), memory or own_memory()
        here, unfinished = whereabouts(path), has_hot_journal(path)
        why = "" if read_only else why_only_read(path, here)
        only, keep = read_only or bool(why), keeping_a_backup(job=job)
        db = connection.connect(path, read_only=only, before_migration=keep)
        try:
            with connection.bounded(db):
                _refuse_older(db, path)
                project = cls(path, db, read_only=only, memory=memory, here=here)
        except BaseException:
            db.close()
            raise
        project.why_read_only = why
        project.ended_unclean = project.ended_unclean or (unfinished and not only)
        try:
            project._look()
        except BaseException:
            project.close()
            raise
        return project

    def _look(self) -> None:
        """After a clean end it is enough that SQLite finds its own order: 0.1 s for 100 MB. After
        a bad one the doctor looks, for as long as a person waits gladly."""
        if self.path.stat().st_size > CHECKED_BYTES:
            self.unexamined = self.ended_unclean
        elif self.ended_unclean or not is_in_order(self._db):
            try:
                self._examine(_until(monotonic() + LOOKING_SECONDS))
            except Cancelled:
                if is_in_order(self._db):
                    self.unexamined = True
                else:
                    self._examine(lambda: None)

    def _examine(self, pause: Callable[[], None]) -> None:
        """With what is found the project opens for reading only."""
        self.ailments = [ailment for ailment in self.check(pause) if ailment.harmful]
        if self.ailments and all(a.check == SEARCH for a in self.ailments):
            with suppress(NotSaved):  # of a disk without room: then it is open for reading only
                self.mend_index()
                self.ailments = []
        self.read_only = self._opened_read_only or bool(self.ailments)

    def take_for_damaged(self, found: Iterable[Ailment]) -> None:
        """Somebody looked at it while it was open, and found this: nothing more is written."""
        self.ailments, self.read_only = list(found), True

    @property
    def unreadable(self) -> bool:
        """Not even the doctor could read all of it: whoever looks into it must expect the worst."""
        return any(ailment.check == UNFINISHED for ailment in self.ailments)

    @classmethod
    def create(
        cls,
        path: Path,
        tags: Iterable[Tag],
        about: About,
        *,
        memory: Path | None = None,
    ) -> "Project":
        """Found a project in a new file. Raises NoProject or NotAProject."""
        path, memory = path.resolve(), memory or own_memory()  # before there is a file
        project = cls(path, connection.create(path), read_only=False, memory=memory)
        project.apply(start(tags, about), role=Role.START, author=ContributorId(0), at="")
        return project

    @property
    def project_id(self) -> str:
        """The number of the project itself, the same in all its copies."""
        return self._replica.project_id

    @property
    def mint(self) -> Mint:
        """Where new ids come from."""
        return self._replica.mint

    def apply(
        self,
        change: Change | Prepared,
        *,
        author: ContributorId,
        at: str,
        role: Role = Role.DO,
        target: int | None = None,
    ) -> Entry:
        """Apply every edit and write the journal in one transaction, or do nothing at all.

        When this returns, the change is on disk; of one that was prepared only the writing is left.
        Raises StaleChange when a record is not what an edit saw before, NotSaved when the file
        cannot be written.
        """
        self._refuse_reading_only()
        ready = change if isinstance(change, Prepared) else Prepared(change)
        with self._transaction(ready.change):
            self._write(ready)
            self._replica.keep_count()
            return self.journal.append(self.mint.replica, ready, role, target, author, at)

    def applying(
        self,
        whole: Change,
        parts: Iterable[Change | Removal],
        *,
        author: ContributorId,
        at: str,
        role: Role,
        target: int | None,
    ) -> Generator[None, None, list[Entry]]:
        """As `apply`, for what is too long for one go: the parts are written as they come, all in
        one transaction, and between them it yields. Each is a row of the journal, of which the
        others go on with the first. `whole` says what it is, without edits.

        Until it has ended nothing else may be written; closed before, it has changed nothing.
        """
        self._refuse_reading_only()
        entries: list[Entry] = []
        with connection.writing_through(self._db), self._transaction(whole):
            for part in parts:
                ready = part if isinstance(part, Removal) else Prepared(part)
                yield
                self._write(ready)
                if entries:
                    role, target = Role.MORE, entries[0].id
                entries.append(
                    self.journal.append(self.mint.replica, ready, role, target, author, at)
                )
                yield
            self._replica.keep_count()
            yield
        return entries

    def _refuse_reading_only(self) -> None:
        if self.read_only:
            why = "it is damaged, and so open" if self.ailments else "it is open"
            why = self.why_read_only or f"{why} for reading only"
            raise ReadingOnly(f"{self.path.name}: {why}; work on a copy")

    @contextmanager
    def _transaction(self, change: Change) -> Generator[None, None, None]:
        """Around all that is written of a change."""
        if file_id(self.path) != self._file:  # with its lock kept, SQLite asks only once
            raise moved(self.path)
        try:
            with self._replica.claiming(self._db.atomic()):
                yield
        except sqlite3.IntegrityError as error:
            raise StaleChange(f"{self.path.name}: {_in_words(error, change)}") from error
        except (sqlite3.Error, MemoryError) as error:
            raise not_saved(error, self.path) from error
        assert not self._db.conn.in_transaction, "a transaction was left open"

    def _write(self, ready: Prepared | Removal) -> None:
        for number in ready.numbers:
            self.mint.keep_clear_of(number)
        if isinstance(ready, Removal):
            ready.write(self._db)
        else:
            write(self._db, ready)

    @property
    def size_bytes(self) -> int:
        """How large the file is, also where its name leads to it no more."""
        pages, each = (self._db.execute(f"pragma {what}").fetchone()[0] for what in _SIZES)
        return int(pages * each)

    def goes_on_elsewhere(self) -> None:
        """A copy went on with ids that this file does not know of: its next sitting takes none
        of them."""
        self._replica.give_up()

    def snapshot(self, pause: Callable[[], None] = lambda: None) -> Snapshot:
        """A copy that a worker makes, and reads while people go on. `pause` is called often
        meanwhile, and may raise."""
        return snapshot_of(self._gated, self.path, pause)

    def copy_into(
        self, part: Path, job: JobContext | None = None, *, at_once: bool = False
    ) -> None:
        """Copy all of it into a new file, in slices between which gestures go on, or at once.

        Raises NoBackup or Cancelled, with nothing left behind.
        """
        copy_into(self._gated, part, job, at_once=at_once)

    def mend_index(self) -> None:
        """Begin the index of words anew: all of it follows from the texts. Raises NotSaved."""
        if not self.read_only:
            self.index.begin_anew()

    def close(self) -> None:
        """Let the file go. Nothing has to be saved: everything is. A second call does nothing."""
        if self._closed:
            return
        self._closed = True
        if not self.read_only:
            self._replica.remember()
        if not self._opened_read_only:
            owner.leave(self.path)
        self._db.close()
        let_go(self._file)


def _until(deadline: float) -> Callable[[], None]:
    def pause() -> None:
        if monotonic() > deadline:
            raise Cancelled

    return pause


def _refuse_older(db: GatedDatabase, path: Path) -> None:
    """What was opened for writing has been brought up to date by now."""
    version = db.execute("pragma user_version").fetchone()[0]
    if version < SCHEMA_VERSION:
        raise ReadingOnly(
            f"{path.name}: made by an older version of Annotator (file format {version}), and "
            "where it lies it cannot be brought up to date; copy it to where you may write, and "
            "open the copy"
        )


def _in_words(error: sqlite3.IntegrityError, change: Change) -> str:
    if error.sqlite_errorname == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return f"“{change.about}” is still in use, or refers to something that is gone"
    if any(isinstance(edit.after, Annotation) for edit in change.edits):
        return f"the annotation does not fit the project ({error})"
    return f"the change does not fit the project ({error})"
