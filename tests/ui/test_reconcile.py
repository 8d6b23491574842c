"""Before names are sent, a person sees which and where to; what comes back is ticked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.changes import authorities
from annotator.model.ids import TagId
from annotator.session import Session
from tests.annotator.reconcile.service import Told, a_service
from ui.commands import annotator
from ui.dialogs.checklist import Checklist
from ui.dialogs.reconcile import Reconcile
from ui.exporting import Services
from ui.main_window import MainWindow
from ui.reconciling import reconcile


@pytest.fixture
def service() -> Iterator[Told]:
    with a_service() as told:
        yield told


@pytest.fixture
def project(session: Session) -> Path:
    record = authorities.new_record(session.person, TagId("person"), "Ida Berg")
    session.do(authorities.create(record))
    session.project.close()
    return session.project.path


def a_window(qtbot: QtBot, project: Path) -> MainWindow:
    window = MainWindow(Services(held=lambda *_: lambda _: ("", [])))
    qtbot.addWidget(window)
    assert window.open_project(project)
    window.show()
    assert window.place is not None
    window.place.show_panel(window.place.register)
    window.place.register.list.selectAll()
    return window


def asked_of(window: MainWindow) -> Reconcile:
    assert window.place is not None
    dialog = reconcile(window, window.place)
    assert dialog is not None
    return dialog


def test_names_are_shown_sent_once_and_what_is_sure_is_ticked(
    qtbot: QtBot, project: Path, service: Told
) -> None:
    window = a_window(qtbot, project)
    dialog = asked_of(window)
    assert dialog.names.model().index(0, 0).data() == "Ida Berg"
    assert not dialog.send.isEnabled()
    dialog.address.setText(service.address)
    assert "on this machine" in dialog.warning.text()
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert service.asked == []  # Enter alone does not send
    dialog = asked_of(window)
    dialog.address.setText(service.address)
    dialog.send.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(Checklist)))
    [sheet] = window.findChildren(Checklist)
    assert sheet.ticked == [0]
    sheet.accept()
    assert window.place is not None
    [entry] = [e for e in window.place.bridge.project.authorities() if e.name == "Ida Berg"]
    assert [i.value for i in entry.identifiers] == ["Q11"]
    assert window.settings.service == service.address
    assert len(service.asked) == 1
    window.close_project()


def test_addresses_elsewhere_are_warned_about(qtbot: QtBot, project: Path) -> None:
    window = a_window(qtbot, project)
    dialog = asked_of(window)
    dialog.address.setText("https://example.org/reconcile")
    assert not dialog.send.isEnabled()
    assert "no encryption" in dialog.warning.text()
    dialog.address.setText("http://192.0.2.7/reconcile")
    assert "without encryption" in dialog.warning.text()
    dialog.reject()
    window.close_project()


def test_the_command_sends_nothing_unless_told_to(project: Path, service: Told) -> None:
    words = ["register", "reconcile", str(project), "Ida Berg", "--service", service.address]
    done = CliRunner().invoke(annotator, words)
    assert (done.exit_code, service.asked) == (0, [])
    assert "would be sent" in done.output
    assert "Ida Berg" in done.output
    done = CliRunner().invoke(annotator, [*words, "--send", "--take-sure"])
    assert done.exit_code == 0
    assert "wikidata:Q11" in done.output
    listed = CliRunner().invoke(annotator, ["register", "list", str(project), "Ida", "--json"])
    assert '"wikidata": "Q11"' in listed.output
