"""A long import is one step to undo, and gestures go between its portions."""

from random import Random

from annotator.changes import articles
from annotator.model.article import Progress
from annotator.portions import Pace, Portions, Step
from annotator.session import Session
from tests.builders import a_draft, tagging
from ui import projects


def test_portions_are_one_step_whatever_goes_between(session: Session) -> None:
    portions = Portions(session, [a_draft(f"Letter {n}") for n in range(40)])
    assert portions.take(0.0001)
    session.do(tagging(session, "Ada"))
    while portions.take(0.0001):
        pass
    project = session.project
    assert portions.taken == project.article_ids()[1:]
    assert len(session.history.steps) == 3
    session.undo()
    session.undo()
    assert project.shelves() == {Progress.TO_DO: 1}
    assert project.check() == []
    session.redo()
    session.redo()
    assert project.shelves() == {Progress.TO_DO: 41}
    assert project.check() == []


def test_an_import_that_is_undone_meanwhile_ends(session: Session) -> None:
    portions = Portions(session, [a_draft(f"Letter {n}") for n in range(40)])
    portions.take()
    session.undo()
    assert not portions.take()
    assert (portions.undone, portions.taken) == (True, [])
    assert session.project.shelves() == {Progress.TO_DO: 1}


def test_the_step_is_one_after_closing_too(session: Session) -> None:
    portions = Portions(session, [a_draft(f"Letter {n}") for n in range(30)])
    while portions.take(0.0001):
        pass
    path = session.project.path
    session.project.close()
    again = projects.opened(path)
    again.undo()
    assert again.project.shelves() == {Progress.TO_DO: 1}
    assert again.project.check() == []
    again.project.close()


def test_a_step_of_many_changes_is_taken_back_whole_or_stays(session: Session) -> None:
    step, before = Step(session), session.project.shelves()
    for n in range(3):
        assert step.do(articles.add(session.program, [a_draft(f"Letter {n}")]))
    session.do(tagging(session, "Ada"))
    assert not step.take_back()
    session.undo()
    assert step.take_back()
    assert session.project.shelves() == before
    assert not step.do(articles.add(session.program, [a_draft("Too late")]))
    assert session.project.check() == []


EACH, WRITING = 0.0002, 0.001


def paced(pace: Pace, disk: float) -> float:
    """One portion more. How long it kept the thread, but for its commit."""
    work = pace.number * EACH
    pace.follow(disk + WRITING + work, WRITING + work)
    return work


def test_on_a_disk_that_becomes_slow_portions_stay_as_large() -> None:
    pace, slow = Pace(), Pace()
    for _ in range(20):
        paced(pace, 0.0)
        paced(slow, 0.2)
    quick = pace.number
    for _ in range(60):
        paced(pace, 0.2)
    assert 30 < quick <= pace.number < slow.number < 90


def test_what_is_in_a_portion_stays_short_however_slow_the_disk_is_and_however_changing() -> None:
    random = Random(7)
    for slowest in (0.001, 0.01, 0.1, 1.0):
        pace = Pace()
        worked = [paced(pace, random.random() * slowest) for _ in range(100)]
        assert max(worked) <= 0.009
        assert sum(worked) > 0.3
