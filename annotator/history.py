"""Undo and redo over the journal: they survive closing and a crash."""

from collections.abc import Callable

from annotator.storage.journal import Entry, Role

_PAGE = 200
"""Rows that are read at first: a journal of years is not gone through to open a project."""
KEPT = 1_000
"""Steps that are held at least. Of a long sitting the older ones wait in the journal."""


class History:
    """Which step would be undone, and which redone. It applies nothing: the session does.

    Follows from the journal alone, so that reopening a project brings back the same steps. What
    the newest rows leave open is read when it is asked for; who looks through all steps, as the
    panel does, has them held from then on.
    """

    def __init__(self, newest: Callable[[int | None], list[Entry]]) -> None:
        """`newest` gives so many of the last rows of the journal, or all, oldest first."""
        self._newest = newest
        self._last: Entry | None = None
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        self._whole = self._looked_through = False
        self._read(_PAGE)

    @property
    def entries(self) -> list[Entry]:
        """All rows, oldest first, read anew."""
        return self._newest(None)

    @property
    def last(self) -> Entry | None:
        """The newest row."""
        return self._last

    @property
    def to_undo(self) -> Entry | None:
        """The step that undo takes back."""
        if not self._done:
            self._read_all()
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Entry | None:
        """The step that redo brings back."""
        return self._undone[-1] if self._undone else None

    @property
    def steps(self) -> list[tuple[Entry, bool]]:
        """The line of steps, oldest first, and whether each is in force now."""
        self._looked_through = True
        self._read_all()
        undone = [(entry, False) for entry in reversed(self._undone)]
        return [*((entry, True) for entry in self._done), *undone]

    def holds(self, entry: Entry) -> bool:
        """Whether a step is done and not undone."""
        if not any(one.id == entry.id for one in reversed(self._done)):
            self._looked_through = True
            self._read_all()
        return any(one.id == entry.id for one in reversed(self._done))

    def record(self, entry: Entry) -> None:
        """Take in a row that was just committed."""
        self._last = entry
        if not self._follow(entry):
            self._read(None)  # the row is among them
        elif len(self._done) > 2 * KEPT and not self._looked_through:
            del self._done[:-KEPT]
            self._whole = False

    def _read_all(self) -> None:
        if not self._whole:
            self._read(None)

    def _read(self, most: int | None) -> None:
        entries = self._newest(most)
        self._last = entries[-1] if entries else None
        self._whole = most is None or len(entries) < most
        self._done, self._undone = [], []
        if not all(self._follow(entry) for entry in entries):
            self._read(None)

    def _follow(self, entry: Entry) -> bool:
        """False where a row is about a step that lies before all that were read."""
        if entry.role is Role.DO:
            self._done.append(entry)
            self._undone.clear()
            return True
        moved = {Role.UNDO: (self._done, self._undone), Role.REDO: (self._undone, self._done)}
        if entry.role not in moved:
            return True
        source, target = moved[entry.role]
        if not source and not self._whole:
            return False
        target.append(source.pop())
        return True
