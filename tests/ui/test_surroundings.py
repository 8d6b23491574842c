"""Who else has a project, and where it lies, as the window tells it."""

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from annotator.session import Session
from annotator.storage import project as storage
from annotator.storage.whereabouts import Whereabouts
from tests.builders import tagging
from tests.windows import meanwhile, opened
from ui import surroundings
from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
HOLDER = """
import sys
from pathlib import Path
from ui import projects
with projects.opened(Path(sys.argv[1]), "Berta Berg").project:
    print("open", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    session.do(tagging(session, "Ada"))
    with opened(qtbot, session) as found:
        yield found


@pytest.fixture
def path(window: MainWindow) -> Path:
    assert window.place is not None
    found = window.place.bridge.project.path
    window.close_project()
    return found


@pytest.fixture
def held(path: Path) -> Iterator[Path]:
    """The project, open in another process."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"
    yield path
    holder.communicate("\n")
    assert holder.returncode == 0


def press(window: MainWindow, words: str) -> None:
    box = window.findChildren(QMessageBox, "second")[-1]
    next(b for b in box.findChildren(QPushButton) if b.text() == words).click()


class TestSecond:
    def test_it_says_who_has_it_and_reads_a_copy(
        self, window: MainWindow, held: Path, qtbot: QtBot
    ) -> None:
        assert not window.open_project(held)
        box = window.findChildren(QMessageBox, "second")[-1]
        assert "it is open by" in box.text()
        assert "since" in box.text()
        with qtbot.waitSignal(window.jobs.ended, timeout=20_000):
            press(window, "Read a copy")
        assert window.place is not None
        project = window.place.bridge.project
        assert project.path != held
        assert project.read_only
        assert project.annotation_count() == 1
        assert "as it was just now" in window.bar.words
        assert window.top._saved.text() == "Reading only"
        copy = project.path
        window.close_project()
        qtbot.waitUntil(lambda: not copy.exists())

    def test_a_copy_that_is_ready_while_another_project_comes_up_is_shown_after_it(
        self, window: MainWindow, path: Path, qtbot: QtBot
    ) -> None:
        folder = TemporaryDirectory()
        copy = Path(folder.name) / path.name
        copy.write_bytes(path.read_bytes())
        meanwhile(window, partial(surroundings._show_copy, window, path, folder, copy))
        assert window.open_project(path)
        qtbot.waitUntil(lambda: bool(window.place and window.place.bridge.project.path == copy))
        assert "for reading" in window.bar.words

    def test_cancel_does_nothing(self, window: MainWindow, held: Path) -> None:
        window.open_project(held)
        press(window, "Cancel")
        assert window.place is None


class TestPlace:
    @pytest.fixture
    def lies(self, monkeypatch: pytest.MonkeyPatch) -> None:
        here = Whereabouts(cloud="Nextcloud")
        monkeypatch.setattr(storage, "whereabouts", lambda _: here)

    @pytest.mark.usefixtures("lies")
    def test_a_folder_of_a_service_is_told_once(self, window: MainWindow, path: Path) -> None:
        assert window.open_project(path)
        assert "copied to other computers (“Nextcloud”)" in window.bar.words
        window.close_project()
        assert window.open_project(path)
        assert window.bar.isHidden()

    def test_where_nothing_may_be_written_is_told_each_time(
        self, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        why = "the file may not be written to, so it is open for reading only"
        monkeypatch.setattr(storage, "why_only_read", lambda *_: why)
        for _ in range(2):
            assert window.open_project(path)
            assert why in window.bar.words
            assert "searched and exported" in window.bar.words
            assert window.top._saved.text() == "Reading only"
            window.close_project()
        monkeypatch.undo()
        assert window.open_project(path)
        assert window.top._saved.text() == "● Saved"
