"""Jobs: work off the window's thread, and what becomes of it when the window lets go."""

import gc
from threading import Event

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs


def test_what_a_job_found_is_told_once_it_has_ended(qtbot: QtBot) -> None:
    jobs, found = Jobs(), list[str]()
    with qtbot.waitSignal(jobs.ended):
        jobs.start(lambda _: "a name", done=found.append, failed=lambda error: None)
    assert found == ["a name"]
    assert not jobs.busy


def test_what_ended_while_it_was_stopped_lands_nowhere(qtbot: QtBot) -> None:
    """It would look at a project that is closed by then."""
    jobs, found, begun = Jobs(), list[str](), Event()

    def work(_: object) -> str:
        begun.set()
        return "too late"

    jobs.start(work, done=found.append, failed=lambda error: found.append(str(error)))
    assert begun.wait(10)
    jobs.stop()
    QApplication.processEvents()
    assert found == []
    assert not jobs.busy


def test_no_garbage_is_collected_while_a_still_job_runs_however_it_ends(qtbot: QtBot) -> None:
    jobs, begun, go_on, found = Jobs(still=True), Event(), Event(), list[bool]()

    def work(_: object) -> bool:
        begun.set()
        return go_on.wait(10)

    for _ in range(2):
        jobs.start(work, done=lambda _: None, failed=lambda error: None)
    assert begun.wait(10)
    assert not gc.isenabled()
    go_on.set()
    jobs.stop()
    assert gc.isenabled()
    with qtbot.waitSignal(jobs.ended):
        jobs.start(lambda _: gc.isenabled(), done=found.append, failed=lambda error: None)
    assert (found, gc.isenabled()) == ([False], True)


def test_very_many_things_that_a_still_job_made_are_never_gone_through(qtbot: QtBot) -> None:
    jobs, found, before = Jobs(), list[list[list[int]]](), gc.get_freeze_count()

    def work(_: object) -> list[list[int]]:
        return [[number] for number in range(200_000)]

    with qtbot.waitSignal(jobs.ended):
        jobs.start(work, done=found.append, failed=lambda error: None, still=True)
    assert gc.isenabled()
    assert gc.get_freeze_count() - before >= 200_000
    assert len(found[0]) == 200_000
    gc.unfreeze()
