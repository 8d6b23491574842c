"""Settings are found by words, act at once, and go back to the usual."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.preferences import CHOSEN
from annotator.session import Session
from tests.windows import opened
from ui.main_window import MainWindow
from ui.preferences.opening import show_settings
from ui.preferences.rows import ELSEWHERE, rows
from ui.preferences.sheet import SettingsSheet


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    with opened(qtbot, session) as found:
        yield found
        found.wear("system")


@pytest.fixture
def sheet(window: MainWindow) -> SettingsSheet:
    return show_settings(window)


def field(sheet: SettingsSheet, name: str) -> object:
    return sheet.page.boxes[name].editor.field


def seen(sheet: SettingsSheet) -> list[str]:
    return [name for name, box in sheet.page.boxes.items() if not box.isHidden()]


def test_every_setting_that_a_person_chooses_is_on_the_sheet() -> None:
    assert {row.name for row in rows()} | set(ELSEWHERE) == set(CHOSEN)


@pytest.mark.parametrize(
    ("words", "name"),
    [("night mode", "theme"), ("autosave", "backup_minutes"), ("dictation", "single_keys")],
)
def test_a_setting_is_found_by_words_that_are_not_its_own(
    sheet: SettingsSheet, words: str, name: str
) -> None:
    QTest.keyClicks(sheet.search, words)
    assert seen(sheet) == [name]
    sheet.search.clear()
    assert len(seen(sheet)) == len(rows())


def test_what_is_no_setting_may_be_a_key_and_the_pages_say_so(sheet: SettingsSheet) -> None:
    QTest.keyClicks(sheet.search, "suggestion")
    assert seen(sheet) == []
    assert sheet.page.nothing.isVisible()
    assert sheet.tabs.tabText(0) == "Settings (0)"
    assert sheet.tabs.tabText(1) == f"Keys ({sheet.keys.rows.rowCount()})"
    assert sheet.keys.rows.rowCount() > 3


def test_what_is_chosen_acts_and_is_kept_at_once(window: MainWindow, sheet: SettingsSheet) -> None:
    theme, zoom, single = (field(sheet, name) for name in ("theme", "zoom", "single_keys"))
    assert isinstance(theme, QComboBox)
    assert isinstance(zoom, QSpinBox)
    assert isinstance(single, QCheckBox)
    theme.setFocus()
    QTest.keyClick(theme, Qt.Key.Key_End)
    assert window.theme.contrast
    zoom.setFocus()
    zoom.selectAll()
    QTest.keyClicks(zoom, "150")
    QTest.keyClick(zoom, Qt.Key.Key_Tab)
    assert window.place is not None
    assert window.place.view.zoom == 1.5
    single.setFocus()
    QTest.keyClick(single, Qt.Key.Key_Space)
    assert window.keymap.of("claim") == ("Ctrl+Alt+C",)
    kept = settings.load().settings
    assert (kept.theme, kept.zoom, kept.single_keys) == ("contrast", 1.5, False)


def test_a_name_is_kept_when_the_field_is_left_and_can_be_taken_back(
    window: MainWindow, sheet: SettingsSheet
) -> None:
    box = sheet.page.boxes["contributor"]
    name = box.editor.field
    assert isinstance(name, QLineEdit)
    assert not box.usual.isVisible()
    name.setFocus()
    QTest.keyClicks(name, "Ada Berg")
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert settings.load().settings.contributor == "Ada Berg"
    assert box.usual.isVisible()
    box.usual.click()
    assert settings.load().settings.contributor == ""
    assert name.text() == ""
    assert QApplication.focusWidget() is name


def test_a_folder_that_is_a_file_is_refused_and_nothing_changes(
    sheet: SettingsSheet, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("")
    sheet.page.boxes["backup_folder"].editor.say(str(file))
    assert "is no folder" in sheet.told.text()
    assert settings.load().settings.backup_folder == ""


def test_a_file_brought_in_holds_at_once_and_a_bad_one_changes_nothing(
    window: MainWindow, sheet: SettingsSheet, tmp_path: Path
) -> None:
    file = tmp_path / "hers.toml"
    file.write_text('theme = "dark"\nlater = 1\n[keys]\nclaim = ["Y"]\n')
    sheet.read_from(file)
    assert window.theme.dark
    assert window.keymap.of("claim") == ("Y",)
    assert "“later” is unknown here" in sheet.told.text()
    assert settings.load().settings.others == {"later": 1}
    file.write_bytes(b"\xff")
    sheet.read_from(file)
    assert "hers.toml" in sheet.told.text()
    assert window.theme.dark
    sheet.write_to(tmp_path / "mine.toml")
    assert "claim" in (tmp_path / "mine.toml").read_text(encoding="utf-8")


def test_all_as_usual_leaves_the_keys(window: MainWindow, sheet: SettingsSheet) -> None:
    window.keep_settings(backup_minutes=5)
    sheet.page.refresh()
    box = field(sheet, "backup_minutes")
    assert isinstance(box, QSpinBox)
    assert box.value() == 5
    sheet._usual()
    assert box.value() == 20
    assert settings.load().settings.backup_minutes == 20


def test_the_sheet_that_is_open_comes_to_the_front(
    window: MainWindow, sheet: SettingsSheet
) -> None:
    assert show_settings(window) is sheet
