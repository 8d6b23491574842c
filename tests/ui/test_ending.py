"""Ends that nobody asked for: what the system says, and errors that do not stop."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.errors import NotSaved
from annotator.places import log_folder
from annotator.session import Session
from annotator.storage.owner import note_path
from tests.builders import tagging
from tests.disks import disk_full
from ui import ending, messages
from ui.logs import Logs
from ui.main_window import MainWindow
from ui.messages import Messages
from ui.projects import opened as a_sitting

ROOT = Path(__file__).resolve().parents[2]
REPORT = Messages._report
"""As it is outside of tests."""


@pytest.fixture
def exits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    found: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", found.append)
    return found


def bug(number: int) -> BaseException:
    try:
        raise RuntimeError(f"of an article: Ada owns ledger {number}")
    except RuntimeError as error:
        return error


def test_memory_that_does_not_suffice_is_no_bug(window: MainWindow) -> None:
    window.messages.show(MemoryError())
    assert "no memory left" in window.bar.words
    assert not list(log_folder().glob("crash-*.txt"))


class TestBugs:
    def test_one_is_told_once_and_work_goes_on(self, window: MainWindow) -> None:
        for number in range(2):
            REPORT(window.messages, bug(number))
        [box] = window.findChildren(QMessageBox)
        assert "Nothing that was saved is lost" in box.text()
        assert window.given_up is None
        for report in log_folder().glob("crash-*.txt"):
            assert "ledger" not in report.read_text(encoding="utf-8")
        box.close()

    def test_the_third_in_a_short_time_closes_and_ends(
        self, window: MainWindow, exits: list[int]
    ) -> None:
        assert window.place is not None
        path = window.place.bridge.project.path
        for number in range(5):
            REPORT(window.messages, bug(number))
        assert not window.isVisible()
        assert not note_path(path).exists(), "the project was closed as ever"
        box = window.given_up
        assert box is not None
        assert "again and again" in box.text()
        box.close()
        assert exits == [1]

    def test_three_in_a_day_are_three(
        self, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        clock = iter(range(0, 100, 10))
        monkeypatch.setattr(messages, "monotonic", lambda: next(clock))
        for number in range(3):
            REPORT(window.messages, bug(number))
        assert window.given_up is None

    def test_a_hook_that_fails_itself_is_a_bug_like_others(
        self, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen: list[BaseException] = []
        monkeypatch.setattr(Messages, "_report", lambda _, error: seen.append(error))
        monkeypatch.setattr(Messages, "show", lambda *_: 1 / 0)
        error = bug(1)
        window.messages._hook(type(error), error, None)
        assert [type(one) for one in seen] == [ZeroDivisionError]


class TestEnd:
    def test_what_waits_is_tried_once_more(self, window: MainWindow) -> None:
        assert window.place is not None
        bridge = window.place.bridge
        with disk_full(), pytest.raises(NotSaved):
            bridge.do(tagging(bridge.session, "Ada"))
        ending.end(window)
        assert not window.isVisible()
        with a_sitting(bridge.project.path).project as project:
            assert project.annotation_count() == 1

    def test_where_that_fails_it_ends_all_the_same(self, window: MainWindow) -> None:
        assert window.place is not None
        bridge = window.place.bridge
        with disk_full():
            with pytest.raises(NotSaved):
                bridge.do(tagging(bridge.session, "Ada"))
            ending.end(window)
        assert not window.isVisible()
        with a_sitting(bridge.project.path).project as project:
            assert project.annotation_count() == 0
            assert project.check() == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another system")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_closes_as_a_person_would_while_jobs_run(
    session: Session, tmp_path: Path, number: str
) -> None:
    session.project.close()
    path = session.project.path
    letters = tmp_path / "letters"
    letters.mkdir()
    for n in range(60):
        (letters / f"{n}.html").write_text(f"<p>Letter {n}.</p>" * 300, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "ui.commands", "open", "--new-window", str(path), str(letters)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    )
    while not note_path(path).exists():
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(getattr(signal, number))
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, "")
    assert not note_path(path).exists()
    with a_sitting(path).project as project:
        assert not project.ended_unclean
        assert project.check() == []


CRASH = """
import faulthandler, sys, threading
from ui.logs import Logs
logs = Logs()
logs.start()
if sys.argv[1] == "thread":
    def raises():
        raise RuntimeError("of an article")
    thread = threading.Thread(target=raises)
    thread.start()
    thread.join()
    logs.end()
else:
    faulthandler._sigsegv()
"""


def _crashed(how: str) -> int:
    run = subprocess.run(
        [sys.executable, "-c", CRASH, how], cwd=ROOT, capture_output=True, check=False
    )
    return run.returncode


def test_after_a_native_crash_the_next_start_says_so(home: Path) -> None:
    assert _crashed("natively") != 0
    logs = Logs()
    told = logs.start()
    logs.end()
    assert "ended unexpectedly the last time" in told
    assert logs.report is not None
    assert "Segmentation fault" in logs.report.read_text(encoding="utf-8")


def test_an_error_in_a_thread_is_written_down_without_its_message(home: Path) -> None:
    assert _crashed("thread") == 0
    [report] = log_folder().glob("crash-*.txt")
    written = report.read_text(encoding="utf-8")
    assert "RuntimeError" in written
    assert "of an article" not in written


def test_a_worker_that_fails_is_told_and_changes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(Messages, "_report", lambda _, error: told.append(error))
    monkeypatch.setattr("annotator.readers.reading.read_here", lambda *_: 1 / 0)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada", encoding="utf-8")
    assert window.place is not None
    before = len(window.place.bridge.project.article_ids())
    window.import_files([letter])
    qtbot.waitUntil(lambda: bool(told) and not window.jobs.busy)
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert len(window.place.bridge.project.article_ids()) == before
