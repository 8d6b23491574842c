"""A copy is made beside whoever works on: it waits for transactions, and they for a slice of it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from annotator.changes import articles
from annotator.jobs import Cancelled, JobContext
from annotator.session import Session
from annotator.storage import snapshot
from tests.builders import a_draft, add_article


@pytest.fixture
def large(session: Session) -> Session:
    """A project of some hundred pages, so that its copy is made in several slices."""
    drafts = [a_draft(f"{n} " + "The ledger of the harbour. " * 400) for n in range(200)]
    session.do(articles.add(session.program, drafts))
    return session


def test_a_copy_is_the_project_and_stays_as_it_was(session: Session) -> None:
    copy = session.project.snapshot()
    before = session.project.state()
    add_article(session, "Later")
    assert copy.state() == before
    assert copy.check() == []
    assert len(copy.article_ids()) == 1


def test_what_is_done_while_a_copy_is_made_is_in_it_whole(large: Session) -> None:
    """Gestures between all slices, in the thread of the project; the copy is made in another."""
    done, slices = Event(), list[int]()

    def pause() -> None:
        slices.append(1)

    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(large.project.snapshot, pause)
        coming.add_done_callback(lambda _: done.set())
        states = [large.project.state()]
        while not done.is_set():
            add_article(large, f"Meanwhile {len(states)}")
            states.append(large.project.state())
        copy = coming.result()
    assert len(slices) > 1
    assert copy.state() in states
    assert copy.check() == []


def test_a_copy_never_ends_within_a_transaction(large: Session) -> None:
    database = large.project._gated
    with ThreadPoolExecutor(1) as pool:
        with database.atomic():
            database.execute("insert into meta (key, value) values ('half', 'done')")
            coming = pool.submit(large.project.snapshot)
            with pytest.raises(TimeoutError):
                coming.result(0.2)
            database.execute("delete from meta where key = 'half'")
        copy = coming.result(20)
    assert copy.check() == []


def test_a_copy_that_is_no_longer_wanted_ends_and_the_project_goes_on(large: Session) -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        large.project.snapshot(job.stop_if_asked)
    add_article(large, "Afterwards")
    assert large.project.check() == []


def test_a_large_project_is_copied_to_the_disk(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_IN_MEMORY", 1_000)
    copy = session.project.snapshot()
    assert copy.check() == []
    assert copy.article_list() == session.project.article_list()


def test_the_doctor_stops_when_it_is_asked_to(large: Session) -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        large.project.check(job.stop_if_asked)
    assert large.project.check() == []
