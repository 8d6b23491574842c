"""Undo and redo of a step that is too long for one turn of the window.

One transaction all the same: before it ends, whatever happens leaves the project as it was. It
belongs to one thread, as all does that is asked of the one connection, so it goes on in slices of
some milliseconds. The step is read row by row, and never held whole.
"""

from collections.abc import Generator, Iterator
from dataclasses import replace
from time import perf_counter

from annotator.changes.author import utc_now
from annotator.changes.change import Change
from annotator.model.article import Article
from annotator.model.record import Record
from annotator.session import Session
from annotator.storage.journal import Entry, Role
from annotator.storage.removal import Added, Removal

AT_ONCE = 30_000
"""Characters of the journal that are taken back in one turn: twenty articles, or eighty marks."""
SLICE_SECONDS = 0.008
_ARTICLES, _OTHERS = 10, 50
"""Edits of one row of the journal, which are some milliseconds."""
_A_ROW = 1_000
"""Steps of progress for each row."""


class LongStep:
    """A long step on its way back, or forth again. The session does nothing else meanwhile."""

    def __init__(self, session: Session, step: Entry, role: Role) -> None:
        """Begins it. It ends with `advance`, which then says so, or with `give_up`."""
        self.step, self._role, self._session = step, role, session
        self.touched: set[type[Record]] = set()
        """Kinds of records that it has changed."""
        self.done, self.total = 0, 1
        """How far it is."""
        self._whole = Change(step.verb, (), step.about)
        session.about_to_risk()
        session.occupied = True
        self._writing = self._written()

    def advance(self, seconds: float = SLICE_SECONDS) -> bool:
        """Go on for about so long. True when it is on the disk: `tell` may be called.

        Raises as `Session.do`; nothing is done then.
        """
        until = perf_counter() + seconds
        return all(perf_counter() <= until for _ in self._writing)

    def tell(self) -> None:
        """The session knows it from now on, and its listeners hear of it, without the edits."""
        self._session.occupied = False
        self._session.took(self._whole, *self._entries)

    def give_up(self) -> None:
        """All is as it was."""
        self._writing.close()
        self._session.occupied = False

    def _written(self) -> Generator[None, None, None]:
        self._entries = yield from self._session.project.applying(
            self._whole,
            self._parts(),
            author=self._session.person.contributor_id,
            at=utc_now(),
            role=self._role,
            target=self.step.id,
        )

    def _parts(self) -> Iterator[Change | Removal]:
        back = self._role is Role.UNDO
        journal = self._session.project.journal
        rows = journal.rows_of(self.step.id)
        self.total = len(rows) * _A_ROW
        for number, row in enumerate(reversed(rows) if back else rows):
            if back and (added := journal.added_at(row)):
                yield from self._taken_out(added)
                self.done = (number + 1) * _A_ROW
                continue
            edits = journal.edits_at(row)
            if back:
                edits = tuple(edit.inverse() for edit in reversed(edits))
            at = 0
            while at < len(edits):
                most = _ARTICLES if isinstance(edits[at].record, Article) else _OTHERS
                part = edits[at : at + most]
                at += len(part)
                self.touched.update(type(edit.record) for edit in part)
                yield replace(self._whole, edits=part)
                self.done = number * _A_ROW + _A_ROW * at // len(edits)

    def _taken_out(self, added: list[Added]) -> Iterator[Removal]:
        self.touched.update(one.table.record for one in added)
        at = 0
        while at < len(added):
            most = _ARTICLES if added[at].table.record is Article else _OTHERS
            part = added[at : at + most]
            at += len(part)
            yield Removal(self._whole, part)


def long_step(session: Session, role: Role) -> LongStep | None:
    """Begin what undo, or redo, would do next, where that is long; else None."""
    history = session.history
    step = history.to_undo if role is Role.UNDO else history.to_redo
    if step is None or session.occupied or session.project.read_only:
        return None
    return LongStep(session, step, role) if _is_long(session, step) else None


def _is_long(session: Session, step: Entry) -> bool:
    journal, characters = session.project.journal, 0
    for row in journal.rows_of(step.id):
        characters += journal.length_at(row, AT_ONCE)
        if characters > AT_ONCE:
            return True
    return False
