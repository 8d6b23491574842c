"""The list of backups: one is looked at, saved elsewhere, put back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.backups import Backups, backups_of
from annotator.errors import NotSaved
from annotator.session import Session
from annotator.storage.backups.copying import contents
from annotator.storage.backups.names import Reason
from tests.builders import tagging, the_article
from tests.windows import opened
from ui.backups.dialog import BackupsDialog
from ui.backups.putting_back import show_backups
from ui.main_window import MainWindow


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    """A project with one mark, of which the only backup has none."""
    Backups(session.project).make(Reason.HAND)
    session.do(tagging(session, "Ada"))
    with opened(qtbot, session) as found:
        yield found


def dialog_of(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    dialog = show_backups(window)
    qtbot.waitExposed(dialog)
    return dialog


def marks(window: MainWindow) -> int:
    assert window.place
    session = window.place.bridge.session
    return len(session.project.annotations(the_article(session).id))


def said(dialog: BackupsDialog, row: int = 0) -> str:
    return str(dialog.lines.data(dialog.lines.index(row, 0)))


def test_a_row_says_when_how_much_and_why(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    assert dialog.lines.rowCount() == 1
    words = said(dialog)
    assert "just now" in words
    assert "1 article, 0 annotations" in words
    assert "asked for" in words
    assert "last step: Import “A letter”" in words


def test_back_up_now_adds_a_row(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    assert window.place
    with qtbot.waitSignal(window.place.backing_up.made):
        dialog.now.click()
    assert dialog.lines.rowCount() == 2
    assert "1 annotation" in said(dialog)


def test_one_is_put_back_and_nothing_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    assert window.place
    path = window.place.bridge.project.path
    dialog = dialog_of(window, qtbot)
    assert marks(window) == 1
    dialog.restore.click()
    assert marks(window) == 0
    assert "set-aside" in window.bar.words
    [aside] = path.parent.glob("*.set-aside-*")
    assert contents(aside).annotations == 1
    newest = backups_of(path)[0]
    assert newest.reason is Reason.CLOSING, "what was there is a backup, too"
    window.place.bridge.do(tagging(window.place.bridge.session, "ledger", "object"))


def test_one_is_opened_for_reading(window: MainWindow, qtbot: QtBot) -> None:
    assert window.place
    path = window.place.bridge.project.path
    backup = backups_of(path)[0].path
    before = backup.read_bytes()
    dialog_of(window, qtbot).look.click()
    assert marks(window) == 0
    assert "open for reading" in window.bar.words
    assert str(backup) not in window.settings.recent
    with pytest.raises(NotSaved, match="reading only"):
        window.place.bridge.do(tagging(window.place.bridge.session, "Ada"))
    window.close_project()
    assert backup.read_bytes() == before


def test_one_is_checked_again(window: MainWindow, qtbot: QtBot) -> None:
    assert window.place
    backup = backups_of(window.place.bridge.project.path)[0].path
    dialog = dialog_of(window, qtbot)
    with qtbot.waitSignal(window.jobs.ended):
        dialog.verify.click()
    assert dialog.words.text().startswith("It is whole")
    backup.write_bytes(backup.read_bytes()[:9000])
    with qtbot.waitSignal(window.jobs.ended):
        dialog.verify.click()
    assert "not whole any more" in dialog.words.text()


def test_a_copy_is_saved_elsewhere(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "elsewhere.annot"
    monkeypatch.setattr(
        "ui.backups.dialog.QFileDialog.getSaveFileName", lambda *_: (str(target), "")
    )
    dialog = dialog_of(window, qtbot)
    with qtbot.waitSignal(window.jobs.ended):
        dialog.copy.click()
    assert contents(target).annotations == 0
    with qtbot.waitSignal(window.jobs.ended):
        dialog.copy.click()
    assert "already a file" in dialog.words.text()


def test_a_second_place_is_remembered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr("ui.backups.dialog.QFileDialog.getExistingDirectory", lambda *_: str(stick))
    dialog = dialog_of(window, qtbot)
    dialog.second.click()
    assert window.place
    with qtbot.waitSignal(window.place.backing_up.made):
        dialog.now.click()
    assert len(list(stick.rglob("*.annot"))) == 1
    assert dialog.lines.rowCount() == 2, "each is listed once"
    dialog.no_second.click()
    assert window.settings.backup_second == ""


def test_without_a_project_all_that_this_computer_knows_are_listed(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.place
    path = window.place.bridge.project.path
    window.close_project()
    path.unlink()
    dialog = dialog_of(window, qtbot)
    assert said(dialog).startswith("archive · ")
    dialog.restore.click()
    assert marks(window) == 1
