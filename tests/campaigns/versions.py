"""Projects of older versions: they open whole, and a step that fails leaves them as they were."""

import sqlite3
from pathlib import Path
from typing import Any
from unittest.mock import patch

from annotator.errors import AnnotatorError
from annotator.storage import connection
from annotator.storage.migrations import SCHEMA_VERSION
from annotator.storage.told import ToldDatabase
from tests.campaigns.campaign import Figures, Given, Tally, demand
from tests.campaigns.driver import state_of
from tests.older import made_older
from ui import projects
from ui.sample import make_sample

OLDEST = 2
MOST_STATEMENTS = 400


def run(given: Given) -> Figures:
    """Each version's sample is opened; then every statement of the way to today fails once."""
    sample = make_sample(given.new_folder("sample"))
    session = projects.opened(sample)
    state = state_of(session)
    session.project.close()
    tally, failed = Tally(), 0
    versions = range(given.many(SCHEMA_VERSION - 2, OLDEST, OLDEST), SCHEMA_VERSION)
    for version in versions:
        older = given.new_folder(f"version-{version}") / "p.annot"
        older.write_bytes(sample.read_bytes())
        made_older(older, version)
        with tally.counting():
            failed += _failing(older, version)
            _opened(older, state, version)
    tally.told()
    return {"versions": len(versions), "failed statements": failed, "changed bytes": 0, "lost": 0}


def _opened(path: Path, state: str, version: int) -> None:
    session = projects.opened(path)
    try:
        demand(session.project.check() == [], f"version {version}: {session.project.check()[:3]}")
        demand(state_of(session) == state, f"version {version}: it says something else")
    finally:
        session.project.close()


def _failing(path: Path, version: int) -> int:
    """The first statement of the migration fails, the second, … Returns how many there are."""
    before = path.read_bytes()
    for number in range(1, MOST_STATEMENTS):
        if _one_fails(path, number):
            demand(path.read_bytes() == before, f"version {version}, statement {number}: changed")
        else:
            path.write_bytes(before)
            return number - 1
    raise AssertionError("the migration has no end")


def _one_fails(path: Path, number: int) -> bool:
    """False where the migration has fewer statements, so that it went through."""
    counted, execute, migrate = [0, 0], ToldDatabase.execute, connection._migrate

    def failing(db: ToldDatabase, sql: str, parameters: Any = None) -> sqlite3.Cursor:
        counted[1] += counted[0]
        if counted[0] and counted[1] == number:
            raise sqlite3.OperationalError("disk I/O error")
        return execute(db, sql, parameters)

    def migrating(db: Any, file: Path) -> None:
        counted[0] = 1
        try:
            migrate(db, file)
        finally:
            counted[0] = 0

    with (
        patch.object(ToldDatabase, "execute", failing),
        patch.object(connection, "_migrate", migrating),
    ):
        try:
            projects.opened(path).project.close()
        except AnnotatorError:
            return True
    return False
