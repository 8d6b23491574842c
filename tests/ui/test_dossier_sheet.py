"""Dossiers from the window: of the name at the caret, of several entries, and what fails."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.session import Session
from exports.replacing import MARK
from tests.builders import naming
from tests.exports.reading.browser import Seen
from tests.windows import opened
from ui.dialogs.dossier import DossierSheet
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    session.do(naming(session, "Ada")[1])
    session.do(naming(session, "São\u00a0Paulo", "place")[1])
    with opened(qtbot, session) as found:
        yield found


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system would have been asked to open."""
    found: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: found.append(QUrl(url).toLocalFile())
    )
    return found


def the_sheet(qtbot: QtBot, window: MainWindow) -> DossierSheet:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DossierSheet))
    [sheet] = window.findChildren(DossierSheet)
    return sheet


def made(qtbot: QtBot, sheet: DossierSheet) -> list[str]:
    qtbot.waitUntil(sheet.isActiveWindow, timeout=10_000)
    with qtbot.waitSignal(sheet.go.clicked, timeout=10_000):
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.running, timeout=60_000)
    return [file.name for file in sheet.files]


def made_again(qtbot: QtBot, sheet: DossierSheet) -> list[str]:
    """From the last page back to the form, and once more."""
    sheet.again.click()
    sheet.files = []
    return made(qtbot, sheet)


def test_the_dossier_of_the_name_at_the_caret_is_two_keys_and_a_third_opens_it(
    qtbot: QtBot, window: MainWindow, shown: list[str]
) -> None:
    place = window.place
    assert place is not None
    assert place.current.article is not None
    place.view.setFocus()
    place.view.set_caret(place.current.article.text.index("Ada") + 1)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    sheet = the_sheet(qtbot, window)
    [name] = made(qtbot, sheet)
    assert name.startswith("dossier-ada.")
    assert sheet.summary.text().startswith("1 file was written.")
    assert sheet.files[0].parent.name == "archive-dossiers"
    assert "1 mention in 1 article" in Seen(sheet.files[0].read_bytes()).words
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert shown == [str(sheet.files[0])]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_a_dossier_of_another_project_is_replaced_only_where_it_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    place = window.place
    assert place is not None
    place.show_panel(place.register)
    place.register.list.selectAll()
    place.register.gestures.menu.actions()[1].trigger()
    sheet = the_sheet(qtbot, window)
    mine = tmp_path / "dossier-ada.1-4.html"
    mine.write_text("mine")
    sheet.form.folder.setText(str(tmp_path))
    assert made(qtbot, sheet) == []
    assert "dossier-ada.1-4.html is there already" in sheet.complaint.text()
    assert [file.name for file in tmp_path.glob("dossier*")] == [mine.name]
    sheet.replace.click()
    qtbot.waitUntil(lambda: len(sheet.files) == 2, timeout=60_000)
    assert made_again(qtbot, sheet) == [file.name for file in sheet.files]


def test_several_entries_go_out_in_the_forms_that_are_ticked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, shown: list[str]
) -> None:
    place = window.place
    assert place is not None
    place.show_panel(place.register)
    place.register.list.selectAll()
    place.register.gestures.menu.actions()[1].trigger()
    sheet = the_sheet(qtbot, window)
    for box in sheet.form.forms.values():
        box.setChecked(True)
    sheet.form.folder.setText(str(tmp_path / "out"))
    sheet.form.comments.setChecked(True)
    names = made(qtbot, sheet)
    assert (
        sorted(Path(name).suffix for name in names)
        == [".html", ".html"] + [".json"] * 2 + [".pdf"] * 2
    )
    assert {file.name for file in (tmp_path / "out").iterdir()} == {*names, MARK}
    sheet.folder.click()
    assert shown == [str(tmp_path / "out")]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    again = window.dossiers.ask(place.register.all_chosen)
    assert again is not None
    assert again.form.folder.text() == str(tmp_path / "out")
    assert again.form.asked.forms == ("html", "pdf", "json")
    again.reject()


def test_what_cannot_be_made_is_not_offered_and_what_fails_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    place = window.place
    assert place is not None
    place.show_panel(place.register)
    place.register.list.selectAll()
    sheet = window.dossiers.ask(place.register.all_chosen[:1])
    assert sheet is not None
    sheet.form.forms["html"].setChecked(False)
    assert not sheet.go.isEnabled()
    assert "at least one" in sheet.form.example.text()
    sheet.form.forms["json"].setChecked(True)
    assert sheet.form.example.text().endswith(".json")
    in_the_way = tmp_path / "file"
    in_the_way.write_text("here", encoding="utf-8")
    sheet.form.folder.setText(str(in_the_way))
    assert made(qtbot, sheet) == []
    assert "the folder cannot be made" in sheet.complaint.text()
    sheet.reject()


def test_the_sheet_fits_a_small_screen_with_large_letters(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """1366 by 768 at 200 %, less the bars of the system."""
    assert window.place is not None
    window.place.register.list.selectAll()
    sheet = window.dossiers.ask(window.place.register.all_chosen)
    assert sheet is not None
    room = QSize(683, 384 - 60)
    assert sheet.minimumSizeHint().expandedTo(room) == room
    sheet.form.folder.setText(str(tmp_path))
    sheet.resize(room)
    assert len(made(qtbot, sheet)) == 2
    assert sheet.size() == room
    for field in (sheet.form.folder, sheet.list, sheet.bar):
        assert field.accessibleName()
    sheet.reject()


def test_nothing_is_asked_where_no_entry_is_chosen(window: MainWindow) -> None:
    assert window.dossiers.ask([]) is None
    assert "Put the caret on a name" in window.bar.words


def test_the_caret_says_who_is_meant_unless_somebody_works_in_the_register(
    qtbot: QtBot, window: MainWindow
) -> None:
    place = window.place
    assert place is not None
    assert place.current.article is not None
    place.show_panel(place.register)
    place.view.setFocus()
    place.view.set_caret(place.current.article.text.index("Paulo") + 1)
    sheet = window.dossiers.ask_of_whom_is_meant()
    assert sheet is not None
    assert "dossier-sao-paulo" in sheet.form.example.text()
    sheet.reject()
    place.view.set_caret(place.current.article.text.index("Paulo") + 5)
    sheet = window.dossiers.ask_of_whom_is_meant()
    assert sheet is not None
    assert "dossier-sao-paulo" in sheet.form.example.text()
    sheet.reject()
    place.register.list.setFocus()
    place.register.list.setCurrentIndex(place.register.rows.index(0, 0))
    sheet = window.dossiers.ask_of_whom_is_meant()
    assert sheet is not None
    assert "dossier-ada" in sheet.form.example.text()
    sheet.reject()
    place.view.setFocus()
    place.register.list.selectAll()
    sheet = window.dossiers.ask_of_whom_is_meant()
    assert sheet is not None
    assert sheet.form.example.text() != ""
    sheet.reject()
