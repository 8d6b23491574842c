"""The sheet of an export, by keys: asked, stopped, told, and led on to what is wrong."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from annotator.changes import articles
from annotator.changes.change import Change, Edit, Verb
from annotator.model.annotation import Annotation
from annotator.session import Session
from tests.builders import add_article, naming, the_article
from tests.windows import opened
from ui.dialogs.export_sheet import ExportSheet
from ui.formats import FORMATS
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    session.do(naming(session, "Ada")[1])
    add_article(session, "A second letter\n\nDear Bob, the ship has come.")
    with opened(qtbot, session) as found:
        yield found


def sheet_of(window: MainWindow, folder: Path) -> ExportSheet:
    sheet = window.exporting.ask()
    assert sheet is not None
    sheet.form.folder.setText(str(folder))
    return sheet


def pick(field: QWidget, downs: int) -> None:
    """As a person does it with the arrow keys."""
    for _ in range(downs):
        QTest.keyClick(field, Qt.Key.Key_Down)


def begun(qtbot: QtBot, sheet: ExportSheet) -> None:
    qtbot.waitUntil(sheet.isActiveWindow, timeout=10_000)
    with qtbot.waitSignal(sheet.go.clicked, timeout=10_000):
        QTest.keyClick(sheet, Qt.Key.Key_Return)


def carried_out(qtbot: QtBot, sheet: ExportSheet) -> None:
    begun(qtbot, sheet)
    qtbot.waitUntil(lambda: not sheet.running, timeout=120_000)


def lines(view: QListView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_enter_exports_everything_and_says_what_was_proved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    sheet = sheet_of(window, tmp_path / "out")
    carried_out(qtbot, sheet)
    assert sheet.page.summary.text().startswith("2 files were written.")
    assert "compared with the project" in sheet.page.proof.text()
    assert len(lines(sheet.page.files)) == 2
    assert len(list((tmp_path / "out").glob("*.tei.xml"))) == 2
    again = window.exporting.ask()
    assert again is not None
    assert again.form.folder.text() == str(tmp_path / "out")


def test_files_of_somebody_are_replaced_only_where_it_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    mine = tmp_path / "out" / "proof.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    sheet = sheet_of(window, mine.parent)
    carried_out(qtbot, sheet)
    assert sheet.complaint.text().startswith("out: proof.txt is there already")
    assert sheet.replace.isVisible()
    assert [file.name for file in mine.parent.iterdir()] == ["proof.txt"]
    sheet.form.pack.setChecked(True)
    assert not sheet.replace.isVisible(), "it was said of another place"
    sheet.form.pack.setChecked(False)
    carried_out(qtbot, sheet)
    assert mine.read_text() == "mine"
    qtbot.waitUntil(sheet.isActiveWindow, timeout=10_000)
    with qtbot.waitSignal(sheet.replace.clicked, timeout=10_000):
        QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not sheet.running, timeout=120_000)
    assert mine.read_text() != "mine"
    sheet.reject()
    again = sheet_of(window, mine.parent)
    carried_out(qtbot, again)
    assert again.page.summary.text().startswith("2 files were written.")


def test_a_packed_export_takes_no_place_without_a_question(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    mine = tmp_path / "archive.zip"
    mine.write_text("mine")
    sheet = sheet_of(window, tmp_path)
    sheet.form.pack.setChecked(True)
    carried_out(qtbot, sheet)
    assert sheet.complaint.text() == "archive.zip: there is already a file of this name"
    assert mine.read_text() == "mine"
    sheet.replace.click()
    qtbot.waitUntil(lambda: not sheet.running, timeout=120_000)
    assert mine.read_bytes()[:2] == b"PK"


def test_every_format_of_the_registry_is_offered(window: MainWindow, tmp_path: Path) -> None:
    form = sheet_of(window, tmp_path).form
    assert form.format.count() == len(FORMATS)
    titles = [form.format.itemText(row) for row in range(form.format.count())]
    assert titles == [one.title for one in FORMATS.values()]


def test_what_was_ticked_and_wished_is_what_is_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    sheet = sheet_of(window, tmp_path)
    form = sheet.form
    pick(form.which, 2)
    assert not sheet.go.isEnabled()
    form.rows.item(1).setCheckState(Qt.CheckState.Checked)
    pick(form.registers, 1)
    QTest.keyClicks(form.names, "{title}")
    assert form.example.text().endswith(".tei.xml")
    assert sheet.go.isEnabled()
    carried_out(qtbot, sheet)
    assert lines(sheet.page.files) == ["a-letter.1-6.tei.xml"], "the first is called so already"
    assert (tmp_path / "register.xml").is_file()


def test_a_template_of_which_nothing_can_be_made_is_said_at_once(
    window: MainWindow, tmp_path: Path
) -> None:
    sheet = sheet_of(window, tmp_path)
    QTest.keyClicks(sheet.form.names, "{colour}")
    assert "is no field of a file name" in sheet.form.example.text()
    assert not sheet.go.isEnabled()


def test_one_zip_file_is_written_instead(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(window, tmp_path)
    sheet.form.pack.setChecked(True)
    carried_out(qtbot, sheet)
    assert [path.suffix for path in tmp_path.iterdir()] == [".zip"] or (
        tmp_path / f"{sheet.asked.target.name}"
    ).is_file()
    assert sheet.page.summary.text().startswith("2 articles are in one file.")


def test_only_what_changed_is_written_and_the_rest_is_named(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    sheet = sheet_of(window, out)
    sheet.form.only_changed.setChecked(True)
    carried_out(qtbot, sheet)
    place = window.place
    assert place is not None
    article = the_article(place.bridge.session)
    place.bridge.do(articles.describe((article, replace(article.metadata, note="read"))))
    QTest.mouseClick(sheet.again, Qt.MouseButton.LeftButton)
    carried_out(qtbot, sheet)
    assert sheet.page.summary.text().startswith("1 file was written. 1 was there already.")
    assert sorted(row.endswith("· unchanged") for row in lines(sheet.page.files)) == [False, True]


def test_a_finding_leads_to_its_annotation(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """As after damage: the quote stored with an annotation is not what the text says."""
    place = window.place
    assert place is not None
    first = place.bridge.project.article_ids()[0]
    [annotation] = place.bridge.project.annotations(first)
    wrong = replace(annotation, quotes=("Ida",))
    place.bridge.do(Change(Verb.EDIT_ANNOTATION, (Edit(annotation, wrong),), "Ada"))
    place.current.show(place.bridge.project.article_ids()[1])
    sheet = sheet_of(window, tmp_path)
    carried_out(qtbot, sheet)
    assert "1 article was left out." in sheet.page.summary.text()
    assert sheet.page.findings.hasFocus() or sheet.page.findings.isVisible()
    sheet.page.findings.step(1)
    assert not sheet.isVisible()
    in_hand = place.current.annotation
    assert isinstance(in_hand, Annotation)
    assert in_hand.id == annotation.id


def test_esc_stops_what_runs_and_the_form_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    sheet = sheet_of(window, tmp_path)
    begun(qtbot, sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.running, timeout=120_000)
    assert sheet.isVisible()
    stopped = sheet.complaint.text().startswith("Stopped.")
    assert stopped or sheet.page.summary.text(), "it was faster than the key"


def test_a_folder_that_cannot_be_made_is_said_in_the_sheet(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    sheet = sheet_of(window, tmp_path / "file" / "below")
    carried_out(qtbot, sheet)
    assert "the folder cannot be made" in sheet.complaint.text()


def test_fields_have_names_for_screen_readers(window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(window, tmp_path)
    form = sheet.form
    for field in (form.format, form.folder, form.which, form.list, form.registers, form.names):
        assert field.accessibleName()
    assert sheet.bar.accessibleName()


def test_the_sheet_fits_a_small_screen_with_large_letters(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """1366 by 768 at 200 %, less the bars of the system."""
    sheet = sheet_of(window, tmp_path)
    room = QSize(683, 384 - 60)
    least = sheet.minimumSizeHint()
    assert least.expandedTo(room) == room
    sheet.resize(room)
    carried_out(qtbot, sheet)
    assert sheet.size() == room
    close = sheet._buttons.geometry()
    assert sheet.rect().contains(close)
