"""Opening the file: SQLite's settings, and what is refused before the first query.

The settings are those with which no acknowledged row was lost in simulated power cuts: a rollback
journal, exclusive locking and EXTRA syncing. A write-ahead log is not used, because the file that
people copy would then not hold all that they saved.
"""

import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from sqlite_utils import Database

from annotator.errors import (
    NoProject,
    NotAProject,
    ProjectDamaged,
    ProjectError,
    ProjectTooNew,
)
from annotator.kept_open import APPLICATION_ID
from annotator.storage.migrations import SCHEMA_VERSION, STEPS, migrations
from annotator.storage.told import ToldDatabase, explained

PAGE_BYTES = 8192

OPENING_SECONDS = 5.0
_ASKED_EVERY = 10_000
"""Steps of SQLite's machine."""
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 200),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 50),
    (sqlite3.SQLITE_LIMIT_FUNCTION_ARG, 50),
)
"""Far above what our own statements need, and below what a crafted one would."""
_USUAL_CACHE, _LITTLE_CACHE = "pragma cache_size = -65536", "pragma cache_size = -2000"
_SETTINGS = (
    "pragma trusted_schema = off",
    "pragma cell_size_check = on",
    "pragma mmap_size = 0",
    "pragma busy_timeout = 0",
    "pragma foreign_keys = on",
    "pragma locking_mode = exclusive",
    _USUAL_CACHE,
)
_SCHEMA = "select type, name, tbl_name, sql from sqlite_schema"


def connect(
    path: Path,
    *,
    read_only: bool,
    before_migration: Callable[[ToldDatabase, Path], None] = lambda db, path: None,
) -> ToldDatabase:
    """A checked connection to an existing project. Raises one of the ProjectErrors.

    `before_migration` is called with a file of an older version, when it is locked and unchanged.
    """
    if not path.is_file():
        raise NoProject(f"{path.name}: there is no such file")
    if not path.stat().st_size:  # whoever asked SQLite would take the lock of who is making it
        raise NotAProject(
            f"{path.name}: the file is empty; if the project is just being made, try again in a "
            "moment"
        )
    if path.with_name(path.name + "-wal").exists():
        raise NotAProject(
            f"{path.name}: another program left “{path.name}-wal” beside it; move both to a folder "
            "of their own and ask for help before opening"
        )
    db = _connected(path, "ro" if read_only else "rw")
    try:
        with bounded(db):
            version = _refuse_strangers(db, path)
        if not read_only:
            _settle(db)
            if version < SCHEMA_VERSION:
                before_migration(db, path)
                _migrate(db, path)
    except sqlite3.Error as error:
        db.close()
        raise explained(error, path) from error
    except BaseException:
        db.close()
        raise
    return db


@contextmanager
def bounded(db: Database, seconds: float = OPENING_SECONDS) -> Generator[None, None, None]:
    """Whatever a hostile file holds, the reading that opens it ends: after so long it fails.

    Pages that lead to one another again and again are rows without end.
    """
    deadline = time.monotonic() + seconds
    db.conn.set_progress_handler(lambda: time.monotonic() > deadline, _ASKED_EVERY)
    try:
        yield
    finally:
        db.conn.set_progress_handler(None, 0)


@contextmanager
def writing_through(db: Database) -> Generator[None, None, None]:
    """What a long transaction changes goes to the disk bit by bit: little is left for its end,
    for which everything waits."""
    db.execute(_LITTLE_CACHE)
    try:
        yield
    finally:
        db.execute(_USUAL_CACHE)


def create(path: Path) -> ToldDatabase:
    """An empty project file. Raises NotAProject when the path is taken, else NoProject.

    Where it cannot be made, nothing of it stays.
    """
    try:
        path.open("xb").close()  # of two who make it at once only one goes on
    except FileExistsError as error:
        raise NotAProject(f"{path.name}: there is already a file of this name") from error
    except OSError as error:
        raise _unmade(path, error.strerror) from error
    db: ToldDatabase | None = None
    try:
        db = _connected(path, "rw")
        db.execute(f"pragma page_size = {PAGE_BYTES}")
        _settle(db)
        with db.atomic():
            migrations.apply(db)
            db.execute(f"pragma application_id = {APPLICATION_ID}")
            db.execute(f"pragma user_version = {SCHEMA_VERSION}")
    except (sqlite3.Error, ProjectError) as error:
        if db is not None:
            db.close()
        _remove(path)
        raise _unmade(path, error.__cause__ or error) from error
    return db


def _unmade(path: Path, why: object) -> NoProject:
    return NoProject(f"{path.name}: the file cannot be made here ({why})")


def _remove(path: Path) -> None:
    """A file that was to become a project, and what SQLite put beside it."""
    for file in (path, path.with_name(path.name + "-journal")):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _connected(path: Path, mode: str) -> ToldDatabase:
    address = f"{path.absolute().as_uri()}?mode={mode}"
    try:
        connection = sqlite3.connect(
            address, uri=True, isolation_level=None, check_same_thread=False
        )
        connection.set_authorizer(_allowed)
        for limit, most in _LIMITS:
            connection.setlimit(limit, most)
        db = ToldDatabase(connection, path)
        for setting in _SETTINGS:
            db.execute(setting)
    except sqlite3.Error as error:
        raise explained(error, path) from error
    return db


def _settle(db: Database) -> None:
    """Take the lock for as long as the file is open, and make every commit durable."""
    db.execute("pragma journal_mode = delete")
    db.execute("pragma synchronous = extra")
    db.execute("begin exclusive")
    db.execute("commit")


def _migrate(db: Database, path: Path) -> None:
    """Bring a project of an older version to this one's schema, in one transaction.

    Raises ProjectDamaged, with nothing changed, where not all came through.
    """
    with db.atomic():
        before = _held(db)
        migrations.apply(db)
        db.execute(f"pragma user_version = {SCHEMA_VERSION}")
        if _held(db) != before:
            raise ProjectDamaged(
                f"{path.name}: not all came through when it was brought up to date, so it was left "
                "as it is; please report this"
            )


def _held(db: Database) -> list[object]:
    """What no migration may change: how many rows there are, and which texts, of which length."""
    counts = [_number(db, query) for query in _HELD]
    return [*counts, *db.execute("select sha256, length(body) from text order by sha256")]


_HELD = tuple(
    f"select count(*) from {table}"  # noqa: S608 - our own names
    for table in ("article", "figure", "annotation", "authority", "contributor", "journal", "blob")
)


def _refuse_strangers(db: Database, path: Path) -> int:
    """Returns the version of the schema. Raises NotAProject or ProjectTooNew.

    Nothing but `sqlite_schema` has been read by then.
    """
    if _number(db, "pragma application_id") != APPLICATION_ID:
        raise NotAProject(f"{path.name}: this is not a project of Annotator")
    version = _number(db, "pragma user_version")
    if version > SCHEMA_VERSION:
        raise ProjectTooNew(
            f"{path.name}: made by a newer version of Annotator (file format {version}, this "
            f"version reads up to {SCHEMA_VERSION}); install the newer version to open it"
        )
    if not _is_ours(db, version):
        raise NotAProject(
            f"{path.name}: its tables are not those of a project; it may have been altered by "
            "another program, so nothing in it was run"
        )
    return version


def strangeness(db: Database) -> str:
    """What of an open file is not as this version makes it; nothing where all is."""
    if _number(db, "pragma application_id") != APPLICATION_ID:
        return "it does not say that it is a project of Annotator"
    version = _number(db, "pragma user_version")
    if version != SCHEMA_VERSION:
        return f"its file format is {version}, and not {SCHEMA_VERSION}"
    return "" if _is_ours(db, version) else "its tables are not those of a project"


def _is_ours(db: Database, version: int) -> bool:
    return version >= 1 and set(db.execute(_SCHEMA)) == _our_schema(version)


@lru_cache(maxsize=4)
def _our_schema(version: int) -> frozenset[tuple[object, ...]]:
    """What `sqlite_schema` holds in a file of ours of this version, to the letter."""
    model = Database(memory=True, execute_plugins=False)
    migrations.apply(model, stop_before=STEPS[version : version + 1])
    rows = frozenset(model.execute(_SCHEMA))
    model.close()
    return rows


def _number(db: Database, query: str) -> int:
    return int(db.execute(query).fetchone()[0])


_FORBIDDEN = (
    sqlite3.SQLITE_ATTACH,
    sqlite3.SQLITE_CREATE_TRIGGER,
    sqlite3.SQLITE_CREATE_TEMP_TRIGGER,
    sqlite3.SQLITE_CREATE_VIEW,
    sqlite3.SQLITE_CREATE_TEMP_VIEW,
)


def _allowed(
    action: int,
    first: str | None,
    second: str | None,
    database: str | None,
    inner: str | None,
) -> int:
    """The second wall: whatever a hostile file holds, no trigger or view runs, nothing attaches."""
    forbidden = action in _FORBIDDEN or inner is not None
    return sqlite3.SQLITE_DENY if forbidden else sqlite3.SQLITE_OK
