"""A change that the disk refuses half-way is not rolled back: what was written of it stays.

SQLite rolls back by itself where it notes a full disk, so the statements are on their own here.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from unittest.mock import patch

from sqlite_utils import Database

from annotator.storage.project import Project


def plant() -> None:
    whole, apply = Database.atomic, Project.apply

    @contextmanager
    def halves(db: Database) -> Iterator[Database]:
        db.conn.execute("pragma foreign_keys = off")
        yield db

    def atomic(db: Database) -> AbstractContextManager[Database]:
        return halves(db) if _applying else whole(db)

    def applied(project: Project, *given: object, **named: object) -> object:
        _applying.append(project)
        try:
            return apply(project, *given, **named)  # type: ignore[arg-type]  # as it was called
        finally:
            _applying.pop()

    patch.object(Database, "atomic", atomic).start()
    patch.object(Project, "apply", applied).start()


_applying: list[Project] = []
