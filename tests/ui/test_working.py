"""What takes long says so, says how long still, can be stopped, and takes no keyboard away."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.errors import NoProject
from annotator.jobs import JobContext, Remaining
from annotator.session import Session
from tests.windows import opened
from ui import time_left, working
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(working, "AFTER_MS", 0)
    with opened(qtbot, session) as found:
        yield found


def test_work_that_takes_long_is_shown_and_can_be_stopped(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Remaining, "seconds", lambda *_: 40.0)
    step, stopped = Event(), list[str]()

    def work(job: JobContext) -> None:
        job.progress(1, 4)
        while True:
            step.wait(0.01)
            job.stop_if_asked()

    place = window.place
    assert place is not None
    place.view.setFocus()
    window.jobs.start(
        work, done=lambda _: None, failed=print, stopped=lambda: stopped.append("stopped")
    )
    qtbot.waitUntil(window.working.isVisible)
    qtbot.waitUntil(lambda: window.working.words.text() == "about 40 s left")
    assert window.working.bar.value() == 250
    assert QApplication.focusWidget() is place.view
    window.working.stop.click()
    qtbot.waitUntil(lambda: stopped == ["stopped"])
    qtbot.waitUntil(window.working.isHidden)
    assert not window.jobs.busy


def test_what_is_done_at_once_is_not_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.working._later.setInterval(60_000)
    with qtbot.waitSignal(window.jobs.ended):
        window.jobs.start(lambda _: None, done=lambda _: None, failed=print)
    assert window.working.isHidden()
    assert not window.working._later.isActive()


def test_no_notice_takes_the_keyboard_from_the_text(window: MainWindow) -> None:
    place = window.place
    assert place is not None
    place.view.setFocus()
    window.bar.tell("Something went well.")
    window.bar.warn("Something went wrong.", "NoProject")
    window.messages.show(NoProject("letters.annot: there is no such file"))
    window.recovery.show()
    window.unsaved.show()
    window.top.say_not_saved("no room")
    window.working.show()
    QApplication.processEvents()
    assert QApplication.focusWidget() is place.view
    for card in (window.recovery, window.unsaved, window.working, window.bar):
        card.hide()
    QApplication.processEvents()
    assert QApplication.focusWidget() is place.view


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "about 1 s left"), (89, "about 89 s left"), (200, "about 3 min left")],
)
def test_time_is_told_as_people_say_it(seconds: float, words: str) -> None:
    assert time_left.in_words(seconds) == words
