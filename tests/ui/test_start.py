"""What the window says at its start, what it writes down, and who else is open."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket  # noqa: TID251 - local sockets only
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.places import log_folder, settings_folder
from annotator.session import Session
from ui import logs, missing_libraries, project_files, single_instance
from ui.app import make_window
from ui.logs import Logs, write_report
from ui.main_window import MainWindow
from ui.running import Running
from ui.single_instance import Answer, FirstInstance, hand_over
from ui.sizes import begin_with


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> MainWindow:
    found = make_window(qapp)
    qtbot.addWidget(found)
    found.show()
    return found


def test_a_window_is_never_larger_than_its_screen(qtbot: QtBot) -> None:
    small, large = QWidget(), QWidget()
    for window in (small, large):
        qtbot.addWidget(window)
    begin_with(small, 200, 100)
    begin_with(large, 20_000, 20_000)
    room = large.screen().availableSize()
    assert (small.width(), small.height()) == (200, 100)
    assert large.width() <= room.width()
    assert large.height() < room.height(), "there is room for the title bar"


# -- settings and folders


def test_damaged_settings_are_told_and_the_window_opens(qapp: QApplication, qtbot: QtBot) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / "settings.toml").write_text('window = "unended')
    window = make_window(qapp)
    qtbot.addWidget(window)
    window.show()
    window.bar.warn_too([window.complaint])
    assert "the settings could not be read" in window.bar.words
    assert "settings.damaged.toml" in window.bar.words


def test_a_window_place_that_makes_no_sense_is_passed_over(
    qapp: QApplication, qtbot: QtBot
) -> None:
    settings.save(settings.Settings(window="AAAA" * 40))
    window = make_window(qapp)
    qtbot.addWidget(window)
    assert window.width() > 300


def test_a_notice_does_not_hide_what_the_bar_says_already(window: MainWindow) -> None:
    window.bar.warn("This project is damaged.")
    window.bar.warn_too(["The log cannot be written."])
    assert window.bar.words == "The log cannot be written. This project is damaged."


def test_the_window_has_an_icon(window: MainWindow) -> None:
    assert not QApplication.windowIcon().isNull()


def test_a_sample_that_cannot_be_made_is_told(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("ui.project_files._documents", lambda: tmp_path / "file" / "inside")
    project_files.open_sample(window)
    assert "no folder for the sample can be made" in window.bar.words


def test_the_project_that_is_open_keeps_its_place(window: MainWindow, session: Session) -> None:
    path = session.project.path
    session.project.close()
    project_files.take(window, [path])
    place = window.place
    project_files.take(window, [path])
    assert place is not None
    assert window.place is place


def test_a_project_without_its_suffix_is_opened_not_imported(
    window: MainWindow, session: Session
) -> None:
    session.project.close()
    renamed = session.project.path.rename(session.project.path.with_suffix(".db"))
    project_files.take(window, [renamed])
    assert window.place is not None
    assert window.place.bridge.project.path == renamed


def test_no_project_is_founded_for_files_that_are_not_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.project_files._documents", lambda: tmp_path)
    before = set(tmp_path.iterdir())
    project_files.take(window, [tmp_path / "letter.txt"])
    assert window.place is None
    assert window.bar.words == "letter.txt: there is no such file"
    assert set(tmp_path.iterdir()) == before


def test_articles_that_are_given_with_a_project_go_into_it(
    window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.project.close()
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada")
    project_files.take(window, [session.project.path, letter])
    assert window.place is not None
    project = window.place.bridge.project
    qtbot.waitUntil(lambda: len(project.article_ids()) == 2, timeout=10_000)


# -- one window


def test_a_later_start_hands_its_files_to_the_first(window: MainWindow, qtbot: QtBot) -> None:
    first = FirstInstance(window)
    assert first.listen()
    with qtbot.waitSignal(first.wanted) as told:
        said = _said_to(qtbot, b'{"files": ["/a/letter.txt"]}\n')
    assert told.args == [[Path("/a/letter.txt")]]
    qtbot.waitUntil(lambda: bytes(said.readAll().data()) == b"taken\n")


@pytest.mark.parametrize(
    "words",
    [
        b"hello\n",
        b"[]\n",
        b'{"files": 3}\n',
        b'{"other": []}\n',
        b"\xff\xfe\n",
        b"[" * 9999 + b"\n",
    ],
    ids=["words", "a list", "a number", "no files", "bytes", "nested"],
)
def test_what_is_no_message_of_ours_is_sent_away(
    window: MainWindow, qtbot: QtBot, words: bytes
) -> None:
    first = FirstInstance(window)
    assert first.listen()
    taken: list[object] = []
    first.wanted.connect(taken.append)
    said = _said_to(qtbot, words)
    qtbot.waitUntil(lambda: said.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert taken == []


def test_nobody_is_there() -> None:
    assert hand_over([Path("a.annot")]) is Answer.NOBODY


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_a_socket_that_somebody_else_put_there_is_told_nothing() -> None:
    place = Path(single_instance.server_name())
    place.touch()
    os.chown(place, 12345, 12345)
    try:
        assert hand_over([Path("secret.annot")]) is Answer.SILENT
    finally:
        place.unlink()


def test_the_socket_lies_in_a_folder_of_this_person_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert Path(single_instance.server_name()).parent == tmp_path


def test_another_settings_folder_is_another_instance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = single_instance.server_name()
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path))
    assert single_instance.server_name() != mine


def _said_to(qtbot: QtBot, words: bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(single_instance.server_name())
    assert socket.waitForConnected(2000)
    socket.write(words)
    assert socket.waitForBytesWritten(2000)
    return socket


# -- a document that the system hands over


def test_a_document_that_was_double_clicked_on_macos_is_opened(
    window: MainWindow, session: Session, qapp: QApplication
) -> None:
    path = session.project.path
    session.project.close()
    door = Running(qapp, lambda: window)
    assert door.eventFilter(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    assert window.place is not None
    assert window.windowTitle().startswith(path.stem)
    assert not door.eventFilter(qapp, QEvent(QEvent.Type.None_))


# -- logs


def test_a_sitting_writes_versions_and_leaves_no_empty_file() -> None:
    sitting = Logs()
    assert sitting.start() == ""
    sitting.end()
    assert [file.name for file in log_folder().iterdir()] == ["annotator.log"]
    assert "SQLite" in (log_folder() / "annotator.log").read_text()


def test_a_log_never_grows_beyond_two_files() -> None:
    log_folder().mkdir(parents=True)
    for _ in range(3):
        (log_folder() / "annotator.log").write_text("x" * (logs.LARGEST_BYTES + 1))
        sitting = Logs()
        sitting.start()
        sitting.end()
    names = sorted(file.name for file in log_folder().iterdir())
    assert names == ["annotator.log", "annotator.older.log"]
    assert (log_folder() / "annotator.log").stat().st_size < 1000


def test_a_report_holds_no_words_of_the_error() -> None:
    try:
        raise ValueError("the secret words of a letter")
    except ValueError as error:
        file = write_report(error)
    assert file is not None
    written = file.read_text()
    assert "secret" not in written
    assert "ValueError" in written
    assert "tests/ui/test_start.py:" in written
    assert str(Path.home()) not in written


def test_ten_reports_are_kept() -> None:
    log_folder().mkdir(parents=True)
    for number in range(14):
        (log_folder() / f"crash-20260101T0000{number:02}-1.txt").write_text("x")
    write_report(ValueError())
    kept = sorted(file.name for file in log_folder().glob("crash-*"))
    assert len(kept) == logs.MOST_REPORTS
    assert "crash-20260101T000013-1.txt" in kept


def test_a_crash_of_the_sitting_before_is_told_once() -> None:
    log_folder().mkdir(parents=True)
    (log_folder() / "fault-20260101T000000-1.txt").write_text("Fatal Python error: Aborted")
    (log_folder() / "fault-20260101T000001-4194399.txt").write_text("")
    first = Logs()
    told = first.start()
    first.end()
    assert "ended unexpectedly" in told
    assert "crash-20260101T000000-1.txt" in told
    second = Logs()
    assert second.start() == ""
    second.end()
    assert list(log_folder().glob("fault-*")) == []


def test_files_with_strange_names_in_the_log_folder_stop_nothing() -> None:
    log_folder().mkdir(parents=True)
    for name in ("fault-.txt", "fault-a-b.txt", f"fault-1-{'9' * 40}.txt", "crash-.txt"):
        (log_folder() / name).write_text("")
    (log_folder() / "fault-2-1.txt").mkdir()
    sitting = Logs()
    sitting.start()
    sitting.end()
    assert (log_folder() / "annotator.log").is_file()


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "file"))
    sitting = Logs()
    assert sitting.start() == ""
    sitting.end()
    assert write_report(ValueError()) is None


# -- the screen


def test_a_missing_library_is_named_with_its_package(tmp_path: Path) -> None:
    words = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert "apt-get install libegl1" in missing_libraries.lacking(ImportError(words))
    assert "libodd.so.7" in missing_libraries.lacking(OSError("libodd.so.7: cannot open"))
    assert "install it again" in missing_libraries.lacking(ImportError("No module named PySide6"))


def test_a_second_message_of_json_is_no_harm() -> None:
    assert single_instance._paths_in(json.dumps({"files": ["a", 3, "b\0"]}).encode()) == [Path("a")]
