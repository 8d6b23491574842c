"""Jobs: work off the window's thread, and what becomes of it when the window lets go."""

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
