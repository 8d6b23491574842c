"""Undo and redo over the journal: they survive closing and a crash."""

from annotator.storage.journal import Entry, Role


class History:
    """Which step would be undone, and which redone. It applies nothing: the session does.

    Follows from the journal alone, so that reopening a project brings back the same steps.
    """

    def __init__(self, entries: list[Entry]) -> None:
        self.entries: list[Entry] = []
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        for entry in entries:
            self.record(entry)

    @property
    def to_undo(self) -> Entry | None:
        """The step that undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Entry | None:
        """The step that redo brings back."""
        return self._undone[-1] if self._undone else None

    @property
    def steps(self) -> list[tuple[Entry, bool]]:
        """The line of steps, oldest first, and whether each is in force now."""
        undone = [(entry, False) for entry in reversed(self._undone)]
        return [*((entry, True) for entry in self._done), *undone]

    def holds(self, entry: Entry) -> bool:
        """Whether a step is done and not undone."""
        return any(one.id == entry.id for one in reversed(self._done))

    def record(self, entry: Entry) -> None:
        """Take in a row that was just committed."""
        self.entries.append(entry)
        if entry.role is Role.DO:
            self._done.append(entry)
            self._undone.clear()
        elif entry.role is Role.UNDO:
            self._undone.append(self._done.pop())
        elif entry.role is Role.REDO:
            self._done.append(self._undone.pop())
