"""Projects opened before: on the first page and in the menu, by keys alone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from annotator import recent, settings
from annotator.recent import Opened
from annotator.session import Session
from annotator.settings import MOST_RECENT, Settings
from tests.windows import opened
from ui.main_window import MainWindow

DAY = date(2026, 11, 27)


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    """On the first page, after a project that is there and one that is not any more."""
    mine = recent.opened(Settings(), tmp_path / "gone.annot", DAY)
    settings.save(mine)
    with opened(qtbot, session) as found:
        found.close_project()
        yield found


def named(window: MainWindow) -> list[str]:
    rows = window.welcome.recent.rows
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.welcome.recent.list, key)


def test_enter_opens_the_one_opened_last(window: MainWindow) -> None:
    assert window.welcome.recent.list.hasFocus()
    press(window, Qt.Key.Key_Return)
    assert window.place is not None
    assert window.place.bridge.project.path.name == "archive.annot"


def test_a_row_tells_folder_and_day_and_whether_it_is_there(window: MainWindow) -> None:
    first, second = named(window)
    assert first.startswith("archive, ")
    assert second.startswith("gone, ")
    assert "not there now" in second
    day = QLocale().toString(QDate(2026, 11, 27), QLocale.FormatType.ShortFormat)
    assert "27" in day
    assert second.endswith(f", {day}")
    assert window.welcome.recent._line(1).faint
    assert not window.welcome.recent._line(0).faint


def test_one_that_is_not_there_is_said_so_and_goes_with_delete(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Down)
    assert "was moved" in window.welcome.recent.told.text()
    press(window, Qt.Key.Key_Return)
    assert window.place is None
    assert "gone.annot" in window.bar.words
    press(window, Qt.Key.Key_Delete)
    assert len(named(window)) == 1
    assert [Path(name).name for name in settings.load().settings.recent] == ["archive.annot"]
    assert window.welcome.recent.told.text() == ""


def test_one_that_is_kept_on_top_stays_there(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_P)
    assert named(window)[0].startswith("gone, ")
    assert "on top" in named(window)[0]
    assert window.welcome.recent.pin.text() == "Keep on top no more"
    press(window, Qt.Key.Key_P)
    assert named(window)[0].startswith("archive, ")
    assert window.welcome.recent.list.currentIndex().row() == 1


def test_the_menu_has_them_and_greys_what_is_not_there(window: MainWindow) -> None:
    menu = window.menuBar().findChild(QMenu, "recent")
    assert menu is not None
    menu.aboutToShow.emit()
    first, second = menu.actions()
    assert (first.isEnabled(), second.isEnabled()) == (True, False)
    first.trigger()
    assert window.place is not None


def test_the_list_is_bounded_and_what_is_kept_on_top_outlives_it() -> None:
    found = recent.pinned(Settings(), Path("top.annot"), stays=True)
    for number in range(MOST_RECENT + 5):
        found = recent.opened(found, Path(f"{number}.annot"), DAY)
    listed = recent.projects(found)
    assert listed[0] == Opened(path=Path("top.annot"), day=None, pinned=True)
    assert len(listed) == MOST_RECENT + 1
    assert listed[1] == Opened(path=Path(f"{MOST_RECENT + 4}.annot"), day=DAY, pinned=False)
    assert len(found.opened) == MOST_RECENT


def test_a_day_that_is_none_is_left_out() -> None:
    assert recent.projects(Settings(recent=("a",), opened={"a": "soon"}))[0].day is None
