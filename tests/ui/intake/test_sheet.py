"""The sheet of an import in the real window: looked at, chosen, changed, taken in, told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.annotator.intake.words import a_text, reprinted
from tests.builders import add_article
from ui import project_files
from ui.intake import choosing
from ui.intake.sheet import IntakeSheet
from ui.main_window import MainWindow

POLISH = "Żółty dom\n\nZażółć gęślą jaźń. W Łodzi świeci słońce."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What an archive may be given: umlauts, Arabic, a reprint, a picture with a false name."""
    found = tmp_path / "given"
    found.mkdir()
    (found / "Häfen.txt").write_text(f"Über die Häfen\n\n{a_text(1)}", encoding="cp1252")
    (found / "a copy.txt").write_text(reprinted(a_text(1)), encoding="utf-8")
    (found / "b copy.txt").write_text(reprinted(a_text(1)), encoding="utf-8")
    (found / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(90))
    (found / "polish.txt").write_text(POLISH, encoding="cp1250")
    (found / "مقال.txt").write_text("سوق الورق\n\nقالت الوزيرة إن الميناء سيفتح.", encoding="utf-8")
    return found


def looked(qtbot: QtBot, window: MainWindow, *paths: Path) -> IntakeSheet:
    assert window.place is not None
    sheet = window.place.importing.show_sheet(paths)
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    return sheet


def cell(sheet: IntakeSheet, name: str, column: int) -> str:
    return str(sheet.rows.index(row_of(sheet, name), column).data())


def row_of(sheet: IntakeSheet, name: str) -> int:
    names = [str(sheet.rows.index(n, 1).data()) for n in range(sheet.rows.rowCount(QModelIndex()))]
    return names.index(name)


def taken(qtbot: QtBot, sheet: IntakeSheet) -> None:
    with qtbot.waitSignal(sheet.came_in, timeout=20_000):
        QTest.mouseClick(sheet.face.go, Qt.MouseButton.LeftButton)


def titles(window: MainWindow) -> list[str]:
    assert window.place is not None
    return [line.title for line in window.place.bridge.project.article_list()]


def test_a_folder_is_looked_at_and_what_is_double_or_broken_is_not_ticked(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    assert window.place is not None
    project_files.take(window, [folder])
    sheet = window.place.importing.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    ticked = {
        str(sheet.rows.index(n, 1).data()): row.ticked for n, row in enumerate(sheet.rows.rows)
    }
    assert ticked == {
        "Häfen.txt": True,
        "a copy.txt": False,
        "b copy.txt": False,
        "picture.txt": False,
        "polish.txt": True,
        "مقال.txt": True,
    }
    assert cell(sheet, "b copy.txt", 2) == "the same file as a copy.txt"
    assert cell(sheet, "a copy.txt", 2).endswith("of it stands in Häfen.txt")
    assert cell(sheet, "picture.txt", 2).startswith("this looks like a PNG picture")
    assert cell(sheet, "مقال.txt", 4) == "ar"
    assert sheet.face.go.text() == "&Import 3 articles"


def test_another_encoding_is_chosen_seen_and_kept(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    sheet = looked(qtbot, window, folder / "polish.txt", folder / "picture.txt")
    sheet.face.table.selectRow(row_of(sheet, "polish.txt"))
    assert "Żółty" not in sheet.face.preview.text.document().toRawText()
    field = sheet.face.preview.encoding
    field.show_value("windows-1250")
    field.activated.emit(field.currentIndex())
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    assert sheet.face.preview.text.document().toRawText().startswith("Żółty dom")
    assert sheet.face.table.chosen() == [row_of(sheet, "polish.txt")]
    taken(qtbot, sheet)
    assert window.place is not None
    article = window.place.current.article
    assert article is not None
    assert article.text == POLISH.replace("\n\n", "\n")
    assert article.source.encoding in ("windows-1250", "cp1250")


def test_the_import_is_one_step_and_its_report_can_be_copied(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    before = titles(window)
    sheet = looked(qtbot, window, folder)
    taken(qtbot, sheet)
    assert len(titles(window)) == len(before) + 3
    said = "3 articles came in. 1 file could not be read. Ctrl+Z takes all of it back."
    assert sheet.face.report.summary.text() == said
    assert window.bar.words == said
    QTest.mouseClick(sheet.face.report.copy, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert "picture.txt: this looks like a PNG picture" in report
    assert "b copy.txt: the same file as a copy.txt" in report
    assert "مقال.txt: سوق الورق" in report
    assert sheet.isVisible()
    assert window.place is not None
    window.place.bridge.undo()
    assert titles(window) == before


def test_blank_ticks_what_is_selected_and_nothing_is_taken_without_a_tick(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    sheet = looked(qtbot, window, folder)
    sheet.face.table.selectAll()
    QTest.keyClick(sheet.face.table, Qt.Key.Key_Space)
    assert sheet.face.go.text() == "&Import 5 articles"
    QTest.keyClick(sheet.face.table, Qt.Key.Key_Space)
    assert not sheet.face.go.isEnabled()


def test_a_file_that_the_project_has_brings_the_sheet_up_when_it_is_dropped(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    assert window.place is not None
    project_files.take(window, [folder / "Häfen.txt"])
    qtbot.waitUntil(lambda: "Über die Häfen" in titles(window), timeout=20_000)
    importing = window.place.importing
    assert window.findChildren(IntakeSheet) == []
    project_files.take(window, [folder / "Häfen.txt"])
    qtbot.waitUntil(lambda: importing.sheet is not None, timeout=20_000)
    sheet = importing.sheet
    assert sheet is not None
    assert cell(sheet, "Häfen.txt", 2) == "the same file as “Über die Häfen”"
    assert not sheet.face.go.isEnabled()
    assert len(titles(window)) == 2


def test_an_inventory_fills_titles_and_shelfmarks_and_its_idle_rows_are_told(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    sheet = looked(qtbot, window, folder)
    table = tmp_path / "inventory.csv"
    table.write_text("file;title;Signatur;Weather\npolish.txt;Dom;NL 17;rain\ngone.txt;x;;\n")
    sheet.use_inventory(table)
    assert cell(sheet, "polish.txt", 0) == "Dom"
    taken(qtbot, sheet)
    report = sheet.face.report.text.document().toRawText()
    assert "1 of 2 rows name a file of this import" in report
    assert "row 3, “gone.txt”" in report
    assert "no field of a header: Weather" in report
    assert window.place is not None
    project = window.place.bridge.project
    shelfmarks = [project.article(number).metadata.reference for number in project.article_ids()]
    assert "NL 17" in shelfmarks


def test_esc_stops_a_look_and_then_closes_the_sheet(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    assert window.place is not None
    sheet = window.place.importing.show_sheet([folder])
    assert sheet.busy
    assert not sheet.face.go.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.place.importing.sheet is None
    assert len(titles(window)) == 1


def test_the_menu_asks_for_files_and_shows_what_they_are(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "files", lambda *_: [folder / "polish.txt"])
    monkeypatch.setattr(choosing, "folder", lambda *_: [folder])
    targets = {target.title: target for target in window.menus.targets()}
    targets["Import articles…"].go()
    assert window.place is not None
    sheet = window.place.importing.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    assert sheet.rows.rowCount() == 1
    targets["Import a folder…"].go()
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    assert sheet.rows.rowCount() == 6


def test_closing_the_project_ends_a_look(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    assert window.place is not None
    window.place.importing.show_sheet([folder])
    window.close_project()
    assert window.welcome.isVisible()
    assert not window.jobs.busy


def test_who_reads_on_while_an_import_runs_stays_at_the_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.place is not None
    place = window.place
    first, other = place.bridge.project.article_ids()[0], add_article(place.bridge.session, "New.")
    place.current.show(first)
    sheet = place.importing.show_sheet()
    window.activateWindow()
    place.view.setFocus()
    qtbot.waitUntil(place.view.hasFocus)
    sheet.came_in.emit([other.id], "1 article came in.")
    assert place.current.article is not None
    assert place.current.article.id == first
    assert window.bar.words == "1 article came in."
