"""The one connection of a project: a transaction goes through the gate whole, a copy in pieces."""

import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import RLock

from sqlite_utils import Database

SLICE_PAGES = 64
"""Half a megabyte: a gesture waits for less than a millisecond."""
_BREATH_SECONDS = 0.0003
"""In which whoever waits at the gate gets in."""


class GatedDatabase(Database):
    """Whoever writes, or copies some pages, has the gate; reading needs none."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection, execute_plugins=False)
        self._gate = RLock()

    @contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """A transaction, or a part of one, between which no page is copied."""
        with self._gate, super().atomic():
            yield self

    def copy_to(
        self,
        target: sqlite3.Connection,
        between: Callable[[int, int], None],
        pages: int = SLICE_PAGES,
    ) -> None:
        """SQLite's own backup, from whichever thread: one state of the project, whole.

        What is committed meanwhile through this connection reaches the copy too, and since no
        page is copied within a transaction, it never ends with half of one. `between` is told
        the pages that are left and those in all, and may raise.
        """

        def breathe(_: int, left: int, every: int) -> None:
            self._gate.release()
            try:
                time.sleep(_BREATH_SECONDS)
                between(left, every)
            finally:
                self._gate.acquire()

        with self._gate:
            self.conn.backup(target, pages=pages, progress=breathe)
