"""Undo and redo as the journal tells them, however little of it was read."""

from dataclasses import replace
from random import Random

import pytest

from annotator import history
from annotator.changes.annotations import edit_note
from annotator.history import History
from annotator.session import Session
from annotator.storage.journal import Entry, Journal, Role
from tests.builders import tagging, the_article


class Line:
    """All rows, followed from the first to the last: what a history has to say."""

    def __init__(self, entries: list[Entry]) -> None:
        self.done: list[Entry] = []
        self.undone: list[Entry] = []
        for entry in entries:
            if entry.role is Role.DO:
                self.done.append(entry)
                self.undone.clear()
            elif entry.role is Role.UNDO:
                self.undone.append(self.done.pop())
            elif entry.role is Role.REDO:
                self.done.append(self.undone.pop())

    @property
    def newest_first(self) -> list[tuple[Entry, bool]]:
        undone = [(entry, False) for entry in self.undone]
        return [*undone, *((entry, True) for entry in reversed(self.done))]


def at_random(session: Session, chances: Random, number: int) -> None:
    """A gesture, undo or redo; the article and its mention stay."""
    to_undo = session.history.to_undo
    deed = chances.choice(("do", "do", "undo", "undo", "redo", "redo"))
    if deed == "undo" and to_undo and to_undo.about.isdigit():
        session.undo()
    elif deed == "redo":
        session.redo()
    else:
        [one] = session.project.annotations(the_article(session).id)
        session.do(replace(edit_note(one, f"{number}"), about=str(number)))


@pytest.mark.parametrize(("page", "kept"), [(1, 3), (2, 1), (50, 1_000)])
def test_it_says_the_same_however_little_it_holds(
    session: Session, monkeypatch: pytest.MonkeyPatch, page: int, kept: int
) -> None:
    monkeypatch.setattr(history, "_PAGE", page)
    monkeypatch.setattr(history, "KEPT", kept)
    session.do(tagging(session, "Ada"))
    journal, chances = session.project.journal, Random(7 * kept)
    for number in range(150):
        at_random(session, chances, number)
        entries = journal.entries()
        line = Line(entries)
        for told in (session.history, History(journal)):
            assert told.last == entries[-1]
            assert told.to_undo == line.done[-1]
            assert told.to_redo == (line.undone[-1] if line.undone else None)
            some = chances.randrange(1, 12)
            assert told.newest(some) == line.newest_first[: len(line.undone) + some]
            one = chances.choice([entry for entry in entries if entry.role is Role.DO])
            assert told.holds(one) == (one in line.done)
    assert session.history.steps == Line(journal.entries()).newest_first[::-1]
    assert session.project.check() == []


def test_undone_and_redone_over_and_over(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    for _ in range(150):
        session.undo()
        session.redo()
    session.undo()
    journal = session.project.journal
    assert len(journal.entries()) > 300
    again = History(journal)
    assert again.newest(9) == Line(journal.entries()).newest_first
    session.redo()
    session.undo()
    session.undo()
    assert session.project.shelves() == {}
    assert session.project.check() == []


def test_a_journal_of_years_is_not_read_to_undo_a_step(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.do(tagging(session, "Ada"))
    [one] = session.project.annotations(the_article(session).id)
    for number in range(300):
        session.do(edit_note(one, f"{number}"))
        [one] = session.project.annotations(the_article(session).id)
    read: list[Entry] = []
    older = Journal.older

    def counted(journal: Journal, before: int, most: int) -> list[Entry]:
        rows = older(journal, before, most)
        read.extend(rows)
        return rows

    monkeypatch.setattr(Journal, "older", counted)
    again = History(session.project.journal)
    assert again.to_undo == session.history.to_undo
    assert len(again.newest(80)) == 80
    assert len(read) < 200


def test_a_long_sitting_does_not_hold_all_its_steps(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "KEPT", 3)
    session.do(tagging(session, "Ada"))
    for number in range(30):
        [one] = session.project.annotations(the_article(session).id)
        session.do(edit_note(one, f"{number}"))
    assert len(session.history._done) <= 6
