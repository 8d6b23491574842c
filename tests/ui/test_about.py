"""Help: what this program is, where it keeps things, and what it stands on."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.version import VERSION
from resources import licensing
from ui.dialogs.about import About
from ui.dialogs.licences import Licences

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def about(qtbot: QtBot, window: QWidget) -> About:
    dialog = About(window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


@pytest.fixture
def licences(qtbot: QtBot, window: QWidget) -> Licences:
    dialog = Licences(window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def names(dialog: Licences) -> list[str]:
    rows = dialog.rows
    return [str(rows.data(rows.index(i, 0))).split(",")[0] for i in range(rows.rowCount())]


def test_it_says_where_things_are_so_that_a_path_can_be_selected(about: About, home: Path) -> None:
    shown = [line for line in about.findChildren(QLineEdit) if line.isReadOnly()]
    assert {line.text() for line in shown} >= {str(home / "settings"), str(home / "state")}
    for line in shown:
        line.selectAll()
        assert line.selectedText() == line.text()
        assert line.accessibleName()


def test_what_is_copied_for_a_report_is_versions_and_never_a_path(about: About, home: Path) -> None:
    QTest.mouseClick(about.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Annotator {VERSION}\nPython 3.")
    assert {line.split()[0] for line in copied.splitlines()} == {
        *("Annotator", "Python", "Qt", "SQLite", "lxml", "libxml2", "System"),
    }
    assert str(home) not in copied
    assert str(Path.home()) not in copied


def test_licences_open_from_it_and_esc_leads_back(qtbot: QtBot, about: About) -> None:
    about.licences.setFocus()
    QTest.keyClick(about.licences, Qt.Key.Key_Space)
    [opened] = about.findChildren(Licences)
    assert opened.isVisible()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: about.findChildren(Licences) == [])
    assert about.isVisible()


def test_every_part_is_listed_and_the_first_is_shown(
    licences: Licences, qtmodeltester: ModelTester
) -> None:
    first, *others = licensing.components()
    assert len(names(licences)) == len(others) + 1
    assert licences.text.toPlainText() == licensing.full_text(first)
    assert "Anti-Grain Geometry" in licences.text.toPlainText()
    qtmodeltester.check(licences.rows)  # type: ignore[no-untyped-call]  # it has no types


def test_typing_filters_by_name_and_licence_and_the_arrows_walk(licences: Licences) -> None:
    QTest.keyClicks(licences.filter, "lgpl qt")
    assert names(licences) == ["Qt"]
    licences.filter.clear()
    QTest.keyClicks(licences.filter, "SHIBOKEN")
    assert names(licences) == ["shiboken6"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences.text.toPlainText()
    licences.filter.setText("lgpl-3.0")
    QTest.keyClick(licences.list, Qt.Key.Key_Down)
    assert licences.list.currentIndex().row() == 1
    assert "Replacing a library" in licences.text.toPlainText()


def test_a_filter_that_nothing_meets_shows_no_text_and_the_next_does(licences: Licences) -> None:
    licences.filter.setText("netscape")
    assert names(licences) == []
    assert licences.text.toPlainText() == ""
    licences.filter.setText("sqlite")
    assert "May you do good" in licences.text.toPlainText()


def test_tab_goes_from_the_filter_over_the_list_and_the_text_to_close(licences: Licences) -> None:
    licences.activateWindow()
    licences.filter.setFocus()
    visited = []
    for _ in range(3):
        QTest.keyClick(licences.focusWidget(), Qt.Key.Key_Tab)
        visited.append(licences.focusWidget())
    assert visited[:2] == [licences.list, licences.text]
    assert visited[2] not in (licences.filter, licences.list, licences.text)


def test_neither_texts_nor_xml_are_loaded_before_somebody_asks() -> None:
    child = (
        "import sys, ui.main_window, ui.dialogs.about\n"
        "print([n for n in ('lxml', 'resources.licensing', 'ui.dialogs.licences')"
        " if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", child], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
