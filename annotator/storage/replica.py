"""Which copy of the project this is, so that two copies never hand out the same id.

A file that was copied by hand is the same replica twice. So the file holds a random token, and
this machine remembers, outside the file, the token and how far the journal had come when the last
sitting ended. Whoever finds anything else there takes a new replica number before the first
change: after a crash, in a copy, on another machine, in a restored backup.
"""

import json
import secrets
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from annotator.errors import ProjectError
from annotator.model.ids import COUNTER_BITS, REPLICAS, Mint
from annotator.places import state_folder

_GET = "select value from meta where key = ?"
_PUT = """
    insert into meta (key, value) values (?, ?)
    on conflict (key) do update set value = excluded.value
"""
_KNOWN = "select distinct id >> ? from journal"


def own_memory() -> Path:
    """Where this machine remembers unless a test says otherwise. Raises NoHome."""
    return state_folder() / "copies"


class Replica:
    """The ids of this copy. Nothing is written before the first change."""

    def __init__(self, db: Database, memory: Path) -> None:
        """`memory` is the folder in which this machine remembers."""
        self._db = db
        self._memory = memory
        self.project_id = self._get("project_id") or secrets.token_hex(16)
        number, last = self._get("replica"), self._get("last_id")
        self._ours = bool(number) and self._remembered() == self._state()
        self.mint = Mint(int(number), int(last or 0)) if self._ours else self._fresh()

    @contextmanager
    def claiming(self, transaction: AbstractContextManager[object]) -> Generator[None, None, None]:
        """A transaction of a change. With the first of a sitting the number becomes ours, if it
        is not and all of it is written."""
        ours = self._ours
        try:
            with transaction:
                self._claim()
                yield
        except BaseException:
            self._ours = ours
            raise

    def give_up(self) -> None:
        """Another copy uses this number as well: whoever opens this one next takes another."""
        self._ours = False
        self._forget()

    def _claim(self) -> None:
        if not self._ours:
            token = secrets.token_hex(16)
            for key, value in (
                ("project_id", self.project_id),
                ("token", token),
                ("replica", str(self.mint.replica)),
            ):
                self._db.execute(_PUT, (key, value))
            self._ours = True
        self._forget()

    def keep_count(self) -> None:
        """Inside every transaction: the last id that was minted is never minted again."""
        self._db.execute(_PUT, ("last_id", str(self.mint.last)))

    def remember(self) -> None:
        """At a clean end. Where this machine or the project's disk cannot, the next sitting is a
        new copy."""
        with suppress(OSError, ProjectError):
            if self._ours and self._get("replica"):
                self._memory.mkdir(parents=True, exist_ok=True)
                self._note().write_text(json.dumps(self._state()), encoding="utf-8")

    def _forget(self) -> None:
        with suppress(OSError):
            self._note().unlink(missing_ok=True)

    def _fresh(self) -> Mint:
        """1 for a new project; for a copy a random number that the journal has not seen."""
        taken = {row[0] for row in self._db.execute(_KNOWN, (COUNTER_BITS,))}
        number = 1
        while number in taken:
            number = secrets.randbelow(REPLICAS - 2) + 2
        return Mint(number)

    def _state(self) -> list[str]:
        position = self._db.execute("select ifnull(max(position), 0) from journal").fetchone()[0]
        return [self._get("token"), self._get("replica"), str(position)]

    def _remembered(self) -> list[str] | None:
        try:
            found = json.loads(self._note().read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return found if isinstance(found, list) else None

    def _note(self) -> Path:
        return self._memory / f"{self.project_id}-{self._get('replica')}.json"

    def _get(self, key: str) -> str:
        row = self._db.execute(_GET, (key,)).fetchone()
        return str(row[0]) if row else ""
