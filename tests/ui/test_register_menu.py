"""What the Register menu does beside the window: a service asked, a file written, a check."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.changes import authorities, merging
from annotator.changes.change import Verb, joined
from annotator.model.annotation import Mention
from annotator.model.ids import TagId
from annotator.model.relation import Sameness
from annotator.session import Session
from tests.annotator.reconcile.service import Told, a_service
from tests.builders import naming, tagging
from ui.commands import annotator
from ui.dialogs.checklist import Checklist
from ui.dialogs.reconcile import Reconcile
from ui.exporting import Services
from ui.main_window import MainWindow
from ui.reconciling import reconcile
from ui.register_out import write
from ui.same_words import same_words


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
    window = MainWindow(Services(load_held=lambda: lambda *_: lambda _: ("", [])))
    qtbot.addWidget(window)
    assert window.open_project(project)
    window.show()
    assert window.place is not None
    window.place.show_panel(window.place.register)
    window.place.register.list.selectAll()
    return window


def test_the_register_is_written_beside_the_window(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    window = a_window(qtbot, project)
    write(window, "skos", tmp_path / "register")
    qtbot.waitUntil(lambda: "register.rdf" in window.bar.words)
    assert "Ida Berg" in (tmp_path / "register.rdf").read_text(encoding="utf-8")
    write(window, "skos", tmp_path / "register")
    assert "name it whole" in window.bar.words
    write(window, "eac", tmp_path / "register.zip")
    qtbot.waitUntil(lambda: "register.zip" in window.bar.words)
    assert (tmp_path / "register.zip").stat().st_size > 300
    window.close_project()


def test_words_of_several_entries_become_findings(qtbot: QtBot, project: Path) -> None:
    window = a_window(qtbot, project)
    assert window.place is not None
    session = window.place.bridge.session
    for nth, name in enumerate(("Ada", "Ada Brand")):
        record = authorities.new_record(session.person, TagId("person"), name)
        mention = tagging(session, "Ada", body=Mention(authority_id=record.id), nth=nth)
        window.place.bridge.do(joined(Verb.TAG_SPAN, authorities.create(record), mention))
    same_words(window, window.place)
    qtbot.waitUntil(lambda: len(window.place.findings.list.findings) == 2)  # type: ignore[union-attr]
    window.place.findings.next()
    assert window.place.current.annotation is not None
    assert window.place.current.annotation.quote == "Ada"
    window.close_project()


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


def test_keys_of_the_register_are_its_own_only_where_it_has_the_keyboard(
    qtbot: QtBot, session: Session
) -> None:
    entry = authorities.new_record(session.person, TagId("person"), "Zeno Unused")
    session.do(joined(Verb.TAG_SPAN, authorities.create(entry), tagging(session, "Ada")))
    session.project.close()
    window = a_window(qtbot, session.project.path)
    assert window.place is not None
    place, project = window.place, window.place.bridge.project
    article, *_ = project.article_ids()

    place.register.list.setCurrentIndex(place.register.rows.index(0, 0))
    place.articles.list.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert len(project.authorities()) == 1, "a key in the list of articles deleted an entry"

    place.view.setFocus()
    place.view.set_caret(place.current.article.text.index("Ada") + 1)  # type: ignore[union-attr]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert project.annotations(article) == []
    assert len(project.authorities()) == 1

    place.register.list.setFocus()
    place.register.list.setCurrentIndex(place.register.rows.index(0, 0))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert project.authorities() == []

    place.bridge.undo()
    place.register.refresh()
    place.register.list.setCurrentIndex(place.register.rows.index(0, 0))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    editing = QApplication.activeModalWidget()
    assert editing is not None
    QTest.keyClick(editing, Qt.Key.Key_Escape)
    window.close_project()


def test_a_key_with_ctrl_is_about_the_entry_in_hand_alone(qtbot: QtBot, session: Session) -> None:
    session.do(naming(session, "Ada")[1])
    entry, mention = naming(session, "Paulo")
    session.do(mention)
    session.project.close()
    window = a_window(qtbot, session.project.path)
    assert window.place is not None
    place = window.place
    place.register.list.setCurrentIndex(place.register.rows.index(0, 0))
    place.show_panel(place.inspector)
    place.current.go_to(place.bridge.project.annotations_of(entry.id)[0])
    place.view.setFocus()
    qtbot.waitUntil(place.view.hasFocus)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert [found.name for found in place.register.all_chosen] == ["Paulo"]
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    window.close_project()


def test_delete_on_an_entry_in_use_says_what_to_do_and_deletes_nothing(
    qtbot: QtBot, session: Session
) -> None:
    session.do(naming(session, "Ada")[1])
    session.project.close()
    window = a_window(qtbot, session.project.path)
    assert window.place is not None
    place = window.place
    place.register.list.setFocus()
    place.register.list.setCurrentIndex(place.register.rows.index(0, 0))
    qtbot.waitUntil(place.register.list.hasFocus)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert [e.name for e in place.bridge.project.authorities()] == ["Ada"]
    assert window.bar.isVisible()
    assert "1 annotation" in window.bar.words
    assert not window.bar.property("bad"), "it is no fault of the project"
    window.close_project()


def test_an_entry_goes_with_what_was_said_of_it_and_comes_back_with_it(
    qtbot: QtBot, session: Session
) -> None:
    some = [authorities.new_record(session.person, TagId("person"), n) for n in ("Ada", "Ida")]
    session.do(joined(Verb.CREATE_ENTRY, *map(authorities.create, some)))
    session.do(merging.identify(session.person, some, Sameness.NOT, ()))
    session.project.close()
    window = a_window(qtbot, session.project.path)
    assert window.place is not None
    place, project = window.place, window.place.bridge.project
    place.register.list.setFocus()
    place.register.list.setCurrentIndex(place.register.rows.index(0, 0))
    qtbot.waitUntil(place.register.list.hasFocus)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert [e.name for e in project.authorities()] == ["Ida"]
    place.bridge.undo()
    assert [e.name for e in project.authorities()] == ["Ada", "Ida"]
    assert len(project.hanging_on_entries(some)[1]) == 1
    window.close_project()
