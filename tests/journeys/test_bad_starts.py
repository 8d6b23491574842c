"""Starts that go wrong: each a plain sentence and an exit code, never a traceback or an abort."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.session import Session
from tests.journeys.screen import FROM_SOURCE, ROOT, Screen, missing_programs, until
from ui import projects

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="displays and libraries of Linux"
)
with_screen = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)


def start(*arguments: object, seconds: float = 30, **environment: str | None) -> tuple[int, str]:
    """Exit code and complaint of a start; a value of None takes a variable away."""
    wanted = {**os.environ, **{k: v for k, v in environment.items() if v is not None}}
    for name in [name for name, value in environment.items() if value is None]:
        wanted.pop(name, None)
    done = subprocess.run(
        [*FROM_SOURCE, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=wanted,
        timeout=seconds,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stderr


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as found:
        yield found


@pytest.fixture
def project(session: Session) -> Path:
    session.project.close()
    return session.project.path


def test_output_to_a_disk_that_is_full_is_told(project: Path) -> None:
    words = [*FROM_SOURCE, "text", str(project), "1-3"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False
        )
    assert done.returncode == 1
    assert done.stderr == "annotator: it could not go on (No space left on device)\n"


def test_the_folder_one_is_in_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    step = f'cd "{gone}" && rmdir "{gone}" && exec "$@"'
    done = subprocess.run(
        ["sh", "-c", step, "sh", *FROM_SOURCE, "list", "letters.annot"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("annotator: the folder you are in is gone")
    assert len(done.stderr.splitlines()) == 1


def test_there_is_no_display() -> None:
    code, said = start(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert code == 1
    assert said.startswith("annotator: there is no display")


def test_the_display_does_not_answer() -> None:
    code, said = start(DISPLAY=":49999", WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert code == 1
    assert "“:49999” does not answer" in said


@with_screen
def test_a_display_with_nothing_else_on_it_takes_the_window_in() -> None:
    look = (
        "from PySide6.QtWidgets import QApplication\n"
        "from ui.screen_check import let_go, obstacle\n"
        "assert obstacle() == ''\n"
        "found = QApplication(['annotator'])\n"
        "let_go()\n"
    )
    with Screen(begins_anew=True) as screen:
        wanted = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        for _ in range(3):
            subprocess.run([sys.executable, "-c", look], env=wanted, cwd=ROOT, check=True)
            time.sleep(0.3)  # until the screen has begun anew


def test_a_wayland_that_is_only_said_to_be_there() -> None:
    code, said = start(DISPLAY=None, WAYLAND_DISPLAY="wayland-77", QT_QPA_PLATFORM=None)
    assert code == 1
    assert "there is no display" in said


def test_a_platform_that_qt_does_not_have() -> None:
    code, said = start(QT_QPA_PLATFORM="holodeck")
    assert code == 1
    assert "QT_QPA_PLATFORM asks for “holodeck”" in said


@with_screen
def test_a_second_start_hands_its_project_over(
    screen: Screen, project: Path, tmp_path: Path
) -> None:
    other = tmp_path / "andere Übung.annot"
    shutil.copyfile(project, other)
    screen.open(project)
    code, said = screen.start_again(other)
    assert code == 0, said
    assert "its window was given the files" in said
    screen.wait_for("andere Übung — Annotator")
    code, said = screen.start_again()
    assert code == 0
    assert "brought to the front" in said


@with_screen
def test_a_killed_window_does_not_keep_the_next_from_opening(screen: Screen, project: Path) -> None:
    screen.open(project)
    screen.kill()
    screen.open(project)
    code, _ = screen.start_again()
    assert code == 0


@with_screen
def test_a_window_that_hangs_is_not_waited_for(
    screen: Screen, project: Path, tmp_path: Path
) -> None:
    other = projects.found(tmp_path / "second.annot")
    other.project.close()
    screen.open(project)
    assert screen.program is not None
    hung = screen.program
    hung.send_signal(signal.SIGSTOP)
    try:
        screen.open(other.project.path)
        until(lambda: screen.program is not None and screen.program.poll() is None, "the window")
    finally:
        hung.kill()
        hung.wait()


@with_screen
def test_a_project_that_is_open_elsewhere_is_told(screen: Screen, project: Path) -> None:
    """Another settings folder is another person, who is told who has the project."""
    screen.open(project)
    code, said = start("list", project)
    assert code == 1
    assert "close it there and try again" in said
