"""A long step is taken back whole or not at all, written away from the session's own thread."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from annotator.changes import annotations, articles
from annotator.changes.annotations import annotate
from annotator.changes.change import Verb, joined
from annotator.errors import NotSaved, Occupied
from annotator.long_steps import LongStep, long_step
from annotator.model.annotation import Mention
from annotator.model.article import Article, Progress
from annotator.model.span import Span
from annotator.portions import Portions, Step
from annotator.session import Session
from annotator.storage.journal import Role
from tests.builders import a_draft, a_tag, tagging
from tests.disks import disk_full
from ui import projects

NUMBER = 120


@pytest.fixture
def filled(session: Session) -> Session:
    """With an import of many portions, and a batch of as many over it."""
    portions = Portions(session, [a_draft(f"Letter {n}") for n in range(NUMBER)])
    while portions.take(0.0001):
        pass
    batch = Step(session)
    for number in session.project.article_ids():
        article = session.project.article(number)
        assert batch.do(articles.set_progress_of([article], Progress.DONE))
    return session


def taken(session: Session, role: Role) -> None:
    long = long_step(session, role)
    assert long is not None
    while not long.advance(0):
        pass
    long.tell()


def test_it_goes_back_and_forth_as_one_step(filled: Session) -> None:
    heard: list[object] = []
    filled.subscribe(heard.append)
    project = filled.project
    taken(filled, Role.UNDO)
    assert project.shelves() == {Progress.TO_DO: NUMBER + 1}
    taken(filled, Role.UNDO)
    assert project.shelves() == {Progress.TO_DO: 1}
    taken(filled, Role.REDO)
    taken(filled, Role.REDO)
    assert project.shelves() == {Progress.DONE: NUMBER + 1}
    assert len(heard) == 4
    assert [*project.check(), *project.replay()] == []


def test_its_rows_are_short_and_one_step_after_closing(filled: Session) -> None:
    """Whatever the rows of the step itself were like."""
    added = articles.add(filled.program, [a_draft(f"At once {n}") for n in range(NUMBER)])
    filled.do(added)
    taken(filled, Role.UNDO)
    entries, steps = filled.history.entries, filled.history.steps
    [head, *others] = entries[-NUMBER // 10 :]
    assert head.role is Role.UNDO
    assert {(one.role, one.target) for one in others} == {(Role.MORE, head.id)}
    path = filled.project.path
    filled.project.close()
    again = projects.opened(path)
    assert (again.history.entries, again.history.steps) == (entries, steps)
    taken(again, Role.REDO)
    assert again.project.shelves() == {Progress.DONE: NUMBER + 1, Progress.TO_DO: NUMBER}
    assert [*again.project.check(), *again.project.replay()] == []
    again.project.close()


def test_a_short_step_is_none(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    assert long_step(session, Role.UNDO) is None
    assert long_step(session, Role.REDO) is None


def test_stopped_midway_nothing_is_changed(filled: Session) -> None:
    project, before = filled.project, list(filled.project.journal.rows())
    long = long_step(filled, Role.UNDO)
    assert long is not None
    for _ in range(20):
        assert not long.advance(0)
    assert project.shelves()[Progress.TO_DO] > 0, "it had not begun"
    long.give_up()
    assert project.shelves() == {Progress.DONE: NUMBER + 1}
    assert list(project.journal.rows()) == before
    assert [*project.check(), *project.replay()] == []
    taken(filled, Role.UNDO)
    assert project.shelves() == {Progress.TO_DO: NUMBER + 1}


def test_a_disk_without_room_leaves_all_as_it_was(filled: Session) -> None:
    project = filled.project
    long = long_step(filled, Role.UNDO)
    assert long is not None
    with disk_full(), pytest.raises(NotSaved):
        long.advance(60)
    long.give_up()
    assert project.shelves() == {Progress.DONE: NUMBER + 1}
    taken(filled, Role.UNDO)
    assert [*project.check(), *project.replay()] == []


def test_nothing_else_is_written_meanwhile(filled: Session) -> None:
    change = tagging(filled, "Ada")
    long = long_step(filled, Role.UNDO)
    assert long is not None
    assert not long.advance(0)
    with pytest.raises(Occupied):
        filled.do(change)
    assert long_step(filled, Role.UNDO) is None
    long.give_up()
    filled.do(change)
    assert filled.project.check() == []


def test_the_life_of_a_mark_is_without_what_was_taken_back(session: Session) -> None:
    """Also where the row that tells of the mark only goes on with the one that undoes."""
    article = session.project.article(session.project.article_ids()[0])
    for start in range(0, 50):
        session.do(
            annotate(session.person, article, [Span(start, start + 3)], a_tag(session), Mention())
        )
    marks = session.project.annotations(article.id)
    noted = [annotations.edit_note(mark, "a word " * 60) for mark in marks]
    session.do(joined(Verb.EDIT_ANNOTATION, *noted))
    life = session.project.history
    assert {number: len(events) for number, events in life(article.id).items()} == dict.fromkeys(
        [m.id for m in marks], 1
    )
    taken(session, Role.UNDO)
    assert len(session.history.entries) > 53, "it is one row"
    assert life(article.id) == {}
    taken(session, Role.REDO)
    assert len(life(article.id)) == len(marks)
    assert session.project.check() == []


def test_it_knows_what_it_touches(filled: Session) -> None:
    long = long_step(filled, Role.UNDO)
    assert isinstance(long, LongStep)
    while not long.advance(0):
        pass
    long.tell()
    assert long.touched == {Article}


@pytest.mark.skipif(os.name != "posix", reason="a process is killed by a signal")
def test_killed_midway_all_is_as_before(filled: Session) -> None:
    path = filled.project.path
    filled.project.close()
    script = """
        import os, signal, sys
        from pathlib import Path
        from annotator.long_steps import long_step
        from annotator.storage.journal import Role
        from ui import projects

        session = projects.opened(Path(sys.argv[1]))
        long = long_step(session, Role.UNDO)
        while long.done < long.total * 0.6:
            assert not long.advance(0)
        os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run([sys.executable, "-c", dedent(script), str(path)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert Path(f"{path}-journal").exists(), "it had not begun"
    again = projects.opened(path)
    assert again.project.shelves() == {Progress.DONE: NUMBER + 1}
    assert [*again.project.check(), *again.project.replay()] == []
    assert again.undo()
    assert again.project.shelves() == {Progress.TO_DO: NUMBER + 1}
    again.project.close()
