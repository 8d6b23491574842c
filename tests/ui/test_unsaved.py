"""A disk that takes nothing more: what was done stays in sight until it is saved or given up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from annotator.changes.change import Change, Verb
from annotator.errors import NotSaved, Occupied, StaleChange
from annotator.session import Session
from tests.builders import tagging
from tests.disks import disk_full
from tests.windows import opened
from ui import unsaved
from ui.bridge import SessionBridge, Unsaved
from ui.main_window import MainWindow
from ui.project_files import opened as a_sitting
from ui.reading_desk import UNSAVED
from ui.strings import LEFT_TO_RIGHT


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    session.do(tagging(session, "Ada"))
    with opened(qtbot, session) as found:
        yield found
        if found.place is not None:
            found.place.bridge.give_up()


def bridge_of(window: MainWindow) -> SessionBridge:
    assert window.place is not None
    return window.place.bridge


def mark(window: MainWindow, words: str = "ledger") -> None:
    """A gesture by the window's own door; what it raises is shown as the window shows it."""
    bridge = bridge_of(window)
    try:
        bridge.do(tagging(bridge.session, words, "object"))
    except NotSaved as error:
        window.messages.show(error)


def drawn(window: MainWindow) -> int:
    assert window.place is not None
    return len(window.place.view.paper.marks.of(UNSAVED))


def question(window: MainWindow) -> QMessageBox:
    return window.findChildren(QMessageBox, "unsaved_question")[-1]


def press(box: QMessageBox, words: str) -> None:
    next(b for b in box.findChildren(QPushButton) if b.text() == words).click()


class TestOnScreen:
    def test_it_stays_marked_with_why_and_what_is_safe(self, window: MainWindow) -> None:
        before = bridge_of(window).project.annotation_count()
        with disk_full():
            mark(window)
        card = window.unsaved
        assert card.isVisible()
        assert card.title.text() == "Not saved yet: Mark “ledger”"
        assert "archive.annot: the change was not saved: the disk did not take it" in (
            card.words.text()
        )
        assert "All that was saved before is safe" in card.words.text()
        assert window.top._saved.text() == "● Not saved"
        assert window.bar.isHidden(), "it is said once"
        assert drawn(window) == 1
        assert bridge_of(window).project.annotation_count() == before

    def test_an_arabic_name_does_not_turn_the_sentence_around(self, window: MainWindow) -> None:
        error = NotSaved("\u0631\u0633\u0627\u0626\u0644.annot: the change was not saved")
        window.unsaved.show_unsaved(Unsaved(Change(Verb.TAG_SPAN, (), "Ada"), error))
        assert window.unsaved.words.text().startswith(LEFT_TO_RIGHT)
        window.bar.warn(str(error))
        assert window.bar.words == str(error)
        assert window.bar._words.text().startswith(LEFT_TO_RIGHT)

    def test_it_is_drawn_anew_with_the_page(self, window: MainWindow) -> None:
        with disk_full():
            mark(window)
        window.switch_theme()
        assert window.place is not None
        window.place.desk._show(window.place.current.article)
        assert drawn(window) == 1

    def test_tried_again_it_is_saved(self, window: MainWindow) -> None:
        with disk_full():
            mark(window)
            with pytest.raises(NotSaved):
                unsaved.try_again(window)
        assert window.unsaved.isVisible()
        window.unsaved.again.click()
        assert window.unsaved.isHidden()
        assert drawn(window) == 0
        assert window.top._saved.text() == "● Saved"
        assert window.bar.words == "Saved: Mark “ledger”."
        assert bridge_of(window).project.annotation_count() == 2
        assert bridge_of(window).project.check() == []
        unsaved.try_again(window)
        assert window.bar.words == "Everything is saved."

    def test_undo_gives_it_up_and_nothing_else(self, window: MainWindow) -> None:
        with disk_full():
            mark(window)
        bridge_of(window).undo()
        assert window.unsaved.isHidden()
        assert drawn(window) == 0
        assert bridge_of(window).project.annotation_count() == 1


class TestFurtherGestures:
    def test_they_are_refused_as_long_as_it_waits(self, window: MainWindow) -> None:
        with disk_full():
            mark(window)
            mark(window, "holds")
        assert window.bar.words.startswith("not done: holds.")
        assert window.unsaved.title.text() == "Not saved yet: Mark “ledger”"

    def test_with_room_again_both_are_saved_in_their_order(self, window: MainWindow) -> None:
        with disk_full():
            mark(window)
        mark(window, "holds")
        bridge = bridge_of(window)
        assert bridge.project.annotation_count() == 3
        assert [bridge.session.history.last.about] == ["holds"]  # type: ignore[union-attr]  # there
        assert window.unsaved.isHidden()

    def test_the_same_once_more_is_one(self, window: MainWindow) -> None:
        with disk_full():
            mark(window)
            mark(window)
        mark(window)
        assert bridge_of(window).project.annotation_count() == 2

    def test_what_became_stale_meanwhile_blocks_nothing(self, window: MainWindow) -> None:
        bridge = bridge_of(window)
        change = tagging(bridge.session, "ledger", "object")
        with disk_full(), pytest.raises(NotSaved):
            bridge.do(change)
        bridge.session.do(change)
        with pytest.raises(StaleChange):
            bridge.try_again()
        assert bridge.unsaved is None

    def test_what_waits_is_not_lost_while_something_long_is_written(
        self, window: MainWindow
    ) -> None:
        with disk_full():
            mark(window)
        bridge = bridge_of(window)
        bridge.session.occupied = True
        with pytest.raises(Occupied):
            bridge.try_again()
        assert bridge.unsaved is not None
        bridge.session.occupied = False
        bridge.try_again()
        assert bridge_of(window).unsaved is None
        assert bridge.project.annotation_count() == 2


class TestElsewhere:
    def test_the_project_goes_on_there_with_the_gesture(
        self,
        window: MainWindow,
        tmp_path: Path,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        target = tmp_path / "other" / "letters.annot"
        target.parent.mkdir()
        dialog = "ui.unsaved.QFileDialog.getSaveFileName"
        monkeypatch.setattr(dialog, lambda *_: (str(target), ""))
        with disk_full():
            mark(window)
        old = bridge_of(window).project
        with qtbot.waitSignal(window.jobs.ended):
            window.unsaved.elsewhere.click()
        project = bridge_of(window).project
        assert project.path == target
        assert project.annotation_count() == 2
        assert project.check() == []
        assert "letters.annot" in window.bar.words
        assert window.unsaved.isHidden()
        with a_sitting(old.path).project as left:
            assert left.annotation_count() == 1
            assert left.check() == []

    def test_ids_are_never_given_twice(self, session: Session, tmp_path: Path) -> None:
        """The file that was left does not know which ids the copy took along."""
        session.do(tagging(session, "Ada"))
        change = tagging(session, "ledger", "object")
        with disk_full(), pytest.raises(NotSaved):
            session.do(change)
        session.project.copy_into(tmp_path / "copy.annot")
        copy = a_sitting(tmp_path / "copy.annot")
        copy.go_on_for(session, change)
        taken = {edit.record.id for edit in change.edits}
        session.project.close()
        copy.project.close()
        with a_sitting(session.project.path).project as project:
            assert project.mint.new() not in taken

    def test_whoever_had_just_come_comes_along(self, session: Session, tmp_path: Path) -> None:
        """The first gesture of a sitting fails, and with it that a new name joins the project."""
        session.project.close()
        sitting = a_sitting(session.project.path, "Berta Berg")
        change = tagging(sitting, "Ada")
        with disk_full(), pytest.raises(NotSaved):
            sitting.do(change)
        sitting.project.copy_into(tmp_path / "copy.annot")
        copy = a_sitting(tmp_path / "copy.annot", "Berta Berg")
        copy.go_on_for(sitting, change)
        names = [known.name for known in copy.project.contributors()]
        assert names.count("Berta Berg") == 1
        assert copy.project.check() == []
        copy.project.close()
        sitting.project.close()


class TestClosing:
    def test_it_asks_and_closes_without_it_when_told_so(self, window: MainWindow) -> None:
        with disk_full():
            mark(window)
        assert not window.close()
        box = question(window)
        assert "Mark “ledger”" in box.text()
        press(box, "Go on working")
        assert window.isVisible()
        window.close()
        press(question(window), "Close without it")
        assert not window.isVisible()

    def test_it_closes_when_it_could_be_saved(self, window: MainWindow) -> None:
        with disk_full():
            mark(window)
            unsaved.close_project(window)
        path = bridge_of(window).project.path
        press(question(window), "Try again")
        assert window.place is None
        with a_sitting(path).project as project:
            assert project.annotation_count() == 2

    def test_what_is_still_being_typed_is_asked_about(self, window: MainWindow) -> None:
        assert window.place is not None
        bridge, inspector = bridge_of(window), window.place.inspector
        [annotation] = bridge.project.annotations(bridge.project.article_ids()[0])
        window.place.current.choose(annotation.id)
        assert inspector.form is not None
        inspector.form._note.setPlainText("of the archive")
        with disk_full():
            assert not window.close()
        assert "Edit" in question(window).text()
        press(question(window), "Try again")
        assert not window.isVisible()
        with a_sitting(bridge.project.path).project as project:
            assert project.annotation(annotation.id).note == "of the archive"

    def test_another_project_is_not_opened_over_it(
        self, window: MainWindow, tmp_path: Path
    ) -> None:
        with disk_full():
            mark(window)
        assert not window.found_project(tmp_path / "new.annot")
        press(question(window), "Close without it")
        assert bridge_of(window).project.path.name == "new.annot"


def test_a_number_is_ours_only_when_it_is_written(session: Session, tmp_path: Path) -> None:
    """The first change of a copied file fails: what is written later says whose ids they are."""
    session.do(tagging(session, "Ada"))
    session.project.copy_into(tmp_path / "copy.annot")
    copy = a_sitting(tmp_path / "copy.annot")
    with disk_full(), pytest.raises(NotSaved):
        copy.do(tagging(copy, "ledger", "object"))
    copy.do(tagging(copy, "ledger", "object"))
    number = copy.project.mint.replica
    copy.project.close()
    with a_sitting(tmp_path / "copy.annot").project as project:
        assert project.mint.replica == number


def test_the_index_of_words_waits_for_room_and_is_no_bug(session: Session) -> None:
    """It is made in idle time: nobody asked for it, so nobody is told."""
    index = session.project.index
    with disk_full(), pytest.raises(NotSaved):
        index.catch_up()
    with disk_full(), pytest.raises(NotSaved):
        index.begin_anew()
    index.begin_anew()
    with disk_full(), pytest.raises(NotSaved):
        index.catch_up()
    while index.catch_up():
        pass
    assert index.waiting == 0
    assert session.project.check() == []
