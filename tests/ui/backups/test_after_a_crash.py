"""The card after a bad end, and the sheet of a damaged project, as a person meets them."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.backups import Backups, backups_of
from annotator.changes import articles
from annotator.salvage import MARK, salvage
from annotator.session import Session
from annotator.storage.ailments import Ailment
from annotator.storage.backups.names import Reason
from annotator.storage.owner import note_path
from tests.annotator.test_project_file import digest, meddle
from tests.builders import a_draft, tagging
from tests.windows import meanwhile
from ui.app import make_window
from ui.backups import backing_up, mending
from ui.backups.damaged import DamagedSheet
from ui.backups.mending import show_recovery
from ui.main_window import MainWindow
from ui.projects import default_tags

_BAD = Ailment(check="D3", message="a text was altered")


@contextmanager
def empty_window(qtbot: QtBot) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = make_window(application)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with empty_window(qtbot) as found:
        yield found


@pytest.fixture
def project(session: Session) -> Path:
    """One mark, a backup, and a second mark that is not in it; closed."""
    session.do(tagging(session, "Ada"))
    Backups(session.project).make(Reason.HAND)
    session.do(tagging(session, "ledger", "object"))
    session.project.close()
    return session.project.path


def sheet_of(window: MainWindow, qtbot: QtBot) -> DamagedSheet:
    qtbot.waitUntil(lambda: bool(window.findChildren(DamagedSheet)))
    return window.findChildren(DamagedSheet)[-1]


def lines(sheet: DamagedSheet) -> list[str]:
    model = sheet.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


class TestCard:
    def test_a_good_end_says_nothing(self, window: MainWindow, project: Path) -> None:
        window.open_project(project)
        assert window.recovery.isHidden()
        assert window.bar.isHidden()

    def test_after_a_bad_one_it_says_that_all_is_there(
        self, window: MainWindow, project: Path, tmp_path: Path
    ) -> None:
        note_path(project).write_text("{}")
        window.crash_report = tmp_path / "crash-1.txt"
        window.open_project(project)
        card = window.recovery
        assert card.isVisible()
        words = card.words.text()
        assert "1 article, 2 annotations" in words
        assert "The last step was “Mark: ledger”" in words
        assert "the project is whole" in words
        assert "The newest backup is of" in words
        assert "crash-1.txt" in words
        assert card.report.isVisible()
        assert window.place
        assert window.place.view.hasFocus() or not window.isActiveWindow()
        card.go_on.click()
        assert card.isHidden()

    def test_it_goes_with_the_project_and_comes_back_when_asked(
        self, window: MainWindow, project: Path
    ) -> None:
        note_path(project).write_text("{}")
        window.open_project(project)
        assert not window.recovery.report.isVisible(), "nothing was written down"
        window.recovery.hide()
        show_recovery(window)
        assert window.recovery.isVisible()
        window.close_project()
        assert window.recovery.isHidden()
        window.open_project(project)
        show_recovery(window)
        assert window.recovery.isHidden()
        assert window.bar.words == "The last sitting ended well."

    def test_a_copy_is_saved_while_the_project_is_open(
        self,
        window: MainWindow,
        project: Path,
        tmp_path: Path,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        target = tmp_path / "copy.annot"
        dialog = "ui.backups.putting_back.QFileDialog.getSaveFileName"
        monkeypatch.setattr(dialog, lambda *_: (str(target), ""))
        note_path(project).write_text("{}")
        window.open_project(project)
        with qtbot.waitSignal(window.jobs.ended):
            window.recovery.copy.click()
        assert "copy.annot" in window.bar.words
        window.open_project(target)
        assert window.place
        assert window.place.bridge.project.annotation_count() == 2


class TestDamage:
    def test_one_that_cannot_be_opened_is_offered_its_backup(
        self, window: MainWindow, project: Path, qtbot: QtBot
    ) -> None:
        project.write_bytes(b"\0" * 100 + project.read_bytes()[100:])
        before = digest(project)
        assert not window.open_project(project)
        sheet = sheet_of(window, qtbot)
        assert "cannot be opened" in sheet.said.text()
        assert lines(sheet) == ["archive.annot: this is not a project of Annotator"]
        assert "1 article, 1 annotation" in sheet.offer.text()
        assert "What was done after it is not in it" in sheet.offer.text()
        assert digest(project) == before
        sheet.restore.click()
        assert window.place
        assert window.place.bridge.project.annotation_count() == 1
        [aside] = project.parent.glob("*.set-aside-*")
        assert digest(aside) == before

    def test_a_file_that_never_was_a_project_is_only_refused(
        self, window: MainWindow, tmp_path: Path
    ) -> None:
        letter = tmp_path / "letter.annot"
        letter.write_text("Dear Ada")
        assert not window.open_project(letter)
        assert not window.jobs.busy
        assert "not a project" in window.bar.words

    def test_one_that_can_be_read_is_open_for_reading_with_what_is_wrong(
        self, window: MainWindow, project: Path, qtbot: QtBot
    ) -> None:
        meddle(project, "update annotation set quote = 'Eve' where quote = 'Ada'")
        note_path(project).write_text("{}")
        before = digest(project)
        assert window.open_project(project)
        sheet = sheet_of(window, qtbot)
        assert "open for reading only" in sheet.said.text()
        assert any("Eve" in line or "differs" in line for line in lines(sheet))
        assert "1 step made after it is not in it" in sheet.offer.text()
        assert window.recovery.isHidden()
        sheet.leave.click()
        assert window.place
        window.close_project()
        assert digest(project) == before

    def test_what_can_be_read_goes_into_a_new_project(
        self, window: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target = project.with_name("saved.annot")
        dialog = "ui.backups.mending.QFileDialog.getSaveFileName"
        monkeypatch.setattr(dialog, lambda *_: (str(target), ""))
        meddle(project, "update annotation set quote = 'Eve' where quote = 'Ada'")
        note_path(project).write_text("{}")
        window.open_project(project)
        sheet = sheet_of(window, qtbot)
        sheet.salvage.click()
        qtbot.waitUntil(lambda: bool(window.place and window.place.bridge.project.path == target))
        assert window.place
        found = window.place.bridge.project
        assert found.about().title.endswith(f"({MARK})")
        assert found.annotation_count() == 1
        assert "Known to be lost: 1 annotation" in window.bar.words

    def test_what_was_saved_is_opened_when_another_project_has_come_up(
        self, window: MainWindow, project: Path, tmp_path: Path, qtbot: QtBot
    ) -> None:
        """It is done while that one is still being opened."""
        done = salvage(project, tmp_path / "saved.annot", default_tags())
        meanwhile(window, partial(mending.tell_salvaged, window, done))
        assert window.open_project(project)
        qtbot.waitUntil(
            lambda: bool(window.place and window.place.bridge.project.path == done.project)
        )
        assert "Saved: 1 article" in window.bar.words

    def test_damage_of_which_nobody_knew_is_found_soon_after_opening(
        self, window: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(backing_up, "LOOK_MS", 0)
        meddle(project, "update annotation set quote = 'Eve' where quote = 'Ada'")
        assert window.open_project(project)
        sheet_of(window, qtbot)
        assert window.place
        assert window.place.bridge.project.read_only
        window.close_project()
        assert len(backups_of(project)) == 1

    def test_a_bad_disk_for_backups_is_not_taken_for_a_bad_project(
        self, window: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert window.open_project(project)
        assert window.place
        desk = window.place.backing_up
        with monkeypatch.context() as patch:
            patch.setattr("ui.backups.looking.examined", lambda part: [_BAD])
            with qtbot.waitSignal(desk.told):
                desk.begin()
        assert "though the project itself is" in window.bar.words
        session = window.place.bridge.session
        session.do(articles.add(session.program, [a_draft("Another.")]))
        with qtbot.waitSignal(desk.made):
            desk.begin()
        assert len(backups_of(project)) == 2
