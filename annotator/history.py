"""Undo and redo over the journal: they survive closing and a crash."""

from annotator.storage.journal import Entry, Journal, Role

_PAGE = 50
"""Rows that are read at first, and twice as many each time more is asked for: a journal of years
is not gone through to open a project."""
KEPT = 1_000
"""Steps that are held at least. Of a long sitting the older ones wait in the journal."""


class History:
    """Which step would be undone, and which redone. It applies nothing: the session does.

    Follows from the journal alone, so that reopening a project brings back the same steps. It is
    read from its end, as far back as somebody asks.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._last = journal.last()
        self._asked = 0
        self._begin()

    @property
    def entries(self) -> list[Entry]:
        """All rows, oldest first, read anew."""
        return self._journal.entries()

    @property
    def last(self) -> Entry | None:
        """The newest row."""
        return self._last

    @property
    def to_undo(self) -> Entry | None:
        """The step that undo takes back."""
        self._reach(1)
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Entry | None:
        """The step that redo brings back."""
        return self._undone[-1] if self._undone else None

    @property
    def steps(self) -> list[tuple[Entry, bool]]:
        """The whole line of steps, oldest first, and whether each is in force now."""
        while not self._whole:
            self._reach(2 * len(self._done) + 1)
        return self._line(len(self._done))[::-1]

    def newest(self, most: int) -> list[tuple[Entry, bool]]:
        """As `steps`, but newest first, and of those in force no more than so many."""
        self._reach(most)
        return self._line(most)

    def holds(self, entry: Entry) -> bool:
        """Whether a step is done and not undone."""
        if self._cut:
            self._begin()
        while not self._whole and entry.position < self._before:
            self._read_on()
        return any(one.id == entry.id for one in reversed(self._done))

    def record(self, entry: Entry) -> None:
        """Take in a row that was just committed."""
        self._last = entry
        if entry.role is Role.MORE:
            return  # a long step has ten thousand
        moved = {Role.UNDO: (self._done, self._undone), Role.REDO: (self._undone, self._done)}
        if entry.role is Role.DO:
            self._done.append(entry)
            self._undone.clear()
            self._followed = True
        elif entry.role in moved:
            source, target = moved[entry.role]
            if source:
                target.append(source.pop())
            else:
                self._begin()  # the row is among them
        most = max(KEPT, self._asked)
        if len(self._done) > 2 * most:
            del self._done[:-most]
            self._whole, self._cut = False, True

    def _begin(self) -> None:
        """Forget all that is known, and read the newest rows."""
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        self._said: dict[int, tuple[bool, bool]] = {}
        self._whole = self._cut = self._followed = False
        self._before, self._page = self._journal.END, _PAGE
        self._read_on()

    def _line(self, most: int) -> list[tuple[Entry, bool]]:
        done = [(entry, True) for entry in reversed(self._done[-most:] if most else [])]
        return [*((entry, False) for entry in self._undone), *done]

    def _reach(self, number: int) -> None:
        """Read on until so many steps in force are held, or all there are."""
        self._asked = max(self._asked, number)
        if self._cut and len(self._done) < number:
            self._begin()
        while not self._whole and len(self._done) < number:
            self._read_on()

    def _read_on(self) -> None:
        """Some rows further back; and more of them while a step that was undone is not there."""
        while True:
            rows = self._journal.older(self._before, self._page)
            self._whole = len(rows) < self._page
            self._before = rows[-1].position if rows else self._before
            self._page *= 2
            self._done[:0] = [entry for entry in rows if self._stands(entry)][::-1]
            if self._whole or not any(again for _, again in self._said.values()):
                return

    def _stands(self, entry: Entry) -> bool:
        """Whether the row is a step in force. What newer rows say of it has been read."""
        if entry.role is Role.DO:
            standing, again = self._said.pop(entry.id, (True, False))
            if again:
                self._undone.append(entry)
            self._followed = True
            return standing
        if entry.target is not None:
            standing = entry.role is Role.REDO
            self._said.setdefault(entry.target, (standing, not standing and not self._followed))
        return False
