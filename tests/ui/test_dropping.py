"""What is dropped goes where a person expects it, and what cannot be taken is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.intake.looking import look
from annotator.jobs import JobContext
from annotator.model.span import Span
from annotator.readers.guarded.given import Choices
from tests.ui.test_tagsets import SHIPS
from ui import projects
from ui.dialogs.packs import Packs
from ui.main_window import MainWindow
from ui.preferences.sheet import SettingsSheet
from ui.projects import default_tags
from ui.reading.hit import caret_rectangle

_ANY = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def drop(on: QWidget, data: QMimeData) -> bool:
    """Whether it was let in."""
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, *_ANY)
    on.dragEnterEvent(enter)
    if enter.isAccepted():
        on.dropEvent(
            QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *_ANY, QEvent.Type.Drop)
        )
    return enter.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_project_is_opened(window: MainWindow, tmp_path: Path) -> None:
    other = projects.found(tmp_path / "other.annot")
    other.project.close()
    assert drop(window, files(other.project.path))
    assert window.place is not None
    assert window.place.bridge.project.path == other.project.path


def test_what_is_dropped_while_articles_come_in_takes_none_of_their_places(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    place = window.place
    assert place is not None
    names = ("one", "two", "three", "four")
    for name in names:
        (tmp_path / f"{name}.txt").write_text(f"{name}\n\nDear {name}.\n")
    paths = [tmp_path / f"{name}.txt" for name in names]
    found = look([(path, Choices()) for path in paths], JobContext())
    place.importing._looked(found[:2])
    place.importing._looked(found[2:])
    sheet = place.importing.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    assert len(sheet.rows.rows) == 2
    assert len(place.bridge.project.article_ids()) == 3


def test_articles_and_folders_are_imported(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("A letter\n\nDear Ada.\n", encoding="utf-8")
    assert drop(window, files(letter))
    place = window.place
    assert place is not None
    qtbot.waitUntil(lambda: len(place.bridge.project.article_ids()) == 2, timeout=20_000)
    assert drop(window, files(tmp_path))
    assert place.importing.sheet is not None
    qtbot.waitUntil(lambda: place.importing.sheet is not None and not place.importing.sheet.busy)
    place.importing.sheet.close()


def test_tags_and_settings_go_to_their_places(window: MainWindow, tmp_path: Path) -> None:
    tags, mine = tmp_path / "harbour.toml", tmp_path / "mine.toml"
    tags.write_text(SHIPS, encoding="utf-8")
    mine.write_text("backup_minutes = 7\n", encoding="utf-8")
    assert drop(window, files(tags))
    assert window.place is not None
    assert "ship" in [tag.id for tag in window.place.bridge.project.tags()]
    assert drop(window, files(mine))
    assert window.settings.backup_minutes == 7
    sheet = window.findChild(SettingsSheet)
    assert sheet is not None
    sheet.close()
    window.close_project()
    assert drop(window, files(tags))
    assert "open the project that is to have it" in window.bar.words


def test_what_cannot_be_taken_is_told(window: MainWindow, tmp_path: Path) -> None:
    assert drop(window, files(tmp_path / "gone.txt"))
    assert "gone.txt is not there any more" in window.bar.words
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/page")])
    assert drop(window, data)
    assert "This is an address" in window.bar.words
    data = QMimeData()
    data.setText("Some words")
    assert drop(window, data)
    assert "Only files can be dropped here" in window.bar.words
    assert not drop(window, QMimeData())


def test_files_of_names_go_to_the_packs(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Path] = []
    packs = Packs(window.jobs, list(default_tags()[:1]), window)
    monkeypatch.setattr(packs, "take", taken.extend)
    table = tmp_path / "names.csv"
    table.write_text("name\nAda\n")
    assert drop(packs, files(table))
    assert taken == [table]
    packs.done(0)
    assert isinstance(packs._job, JobContext)


class TestOutOfTheText:
    @pytest.fixture
    def at(self, window: MainWindow) -> QPoint:
        """A point on the selected name."""
        assert window.place is not None
        view = window.place.view
        view.select(Span(7, 10))
        return caret_rectangle(view.paper, 8).center() + QPoint(2, 0)

    def test_selected_words_are_carried_as_plain_text(
        self, window: MainWindow, at: QPoint, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        carried: list[str] = []

        def carry(drag: QDrag, _: Qt.DropAction) -> Qt.DropAction:
            carried.append(drag.mimeData().text())
            assert drag.mimeData().formats() == ["text/plain"]
            return Qt.DropAction.CopyAction

        monkeypatch.setattr(QDrag, "exec", carry)
        assert window.place is not None
        view = window.place.view
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(view.viewport(), at + QPoint(40, 30))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert carried == ["Ada"]
        assert view.selection == Span(7, 10)

    def test_a_click_on_the_selection_is_a_click(self, window: MainWindow, at: QPoint) -> None:
        assert window.place is not None
        view = window.place.view
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert view.selection is None
        assert 7 <= view.caret <= 10
