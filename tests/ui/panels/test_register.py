"""The register is filtered, edited, and leads to its mentions."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.changes import authorities
from annotator.model.authority import Identifier
from annotator.model.ids import TagId
from annotator.session import Session
from tests.builders import add_article, naming, the_article
from ui.bridge import SessionBridge
from ui.current import Current
from ui.dialogs.edit_entry import EditEntry
from ui.panels.register import RegisterPanel
from ui.picker.rows import ROW


@dataclass
class Scene:
    """A register of three, two of whom the letter names."""

    qtbot: QtBot
    session: Session
    bridge: SessionBridge
    current: Current
    panel: RegisterPanel

    @property
    def shown(self) -> list[str]:
        rows = self.panel.rows
        return [rows.data(rows.index(i, 0), ROW).title for i in range(rows.rowCount())]  # type: ignore[attr-defined]  # a Row

    def dialog(self) -> EditEntry:
        found = [d for d in self.panel.findChildren(EditEntry) if d.isVisible()]
        return found[-1]


@pytest.fixture
def scene(qtbot: QtBot, session: Session) -> Iterator[Scene]:
    for words, tag in (("Ada", "person"), ("São\u00a0Paulo", "place")):
        session.do(naming(session, words, tag)[1])
    other = authorities.new_record(session.person, TagId("work"), "Zeta", variants=("Omega",))
    session.do(authorities.create(other))
    bridge = SessionBridge(session)
    current = Current(bridge)
    panel = RegisterPanel(bridge, current)
    qtbot.addWidget(panel)
    current.show(the_article(session).id)
    with qtbot.waitExposed(panel):
        panel.show()
    yield Scene(qtbot, session, bridge, current, panel)
    for timer in panel.findChildren(QTimer):  # as a workplace does before its project is closed
        timer.stop()


def test_the_list_is_a_sound_model(scene: Scene, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(scene.panel.rows)  # type: ignore[no-untyped-call]  # it has no types


def test_entries_stand_by_name_with_their_counts(scene: Scene) -> None:
    rows = scene.panel.rows
    assert scene.shown == ["Ada", "São Paulo", "Zeta"]
    asides = [rows.data(rows.index(i, 0), ROW).aside for i in range(3)]  # type: ignore[attr-defined]  # a Row
    assert asides == ["1", "1", ""]


@pytest.mark.parametrize(
    ("query", "found"),
    [("sao p", ["São Paulo"]), ("omega", ["Zeta"]), ("person", ["Ada"]), ("nobody", [])],
)
def test_the_filter_knows_variants_kinds_and_no_accents(
    scene: Scene, query: str, found: list[str]
) -> None:
    scene.panel.filter.setText(query)
    assert scene.shown == found


def test_only_those_of_the_article_are_shown_on_request(scene: Scene) -> None:
    scene.panel.scope.picked.emit(True)
    assert scene.shown == ["Ada", "São Paulo"]


def test_the_next_mention_goes_round(scene: Scene) -> None:
    scene.panel.list.setCurrentIndex(scene.panel.rows.index(0, 0))
    with scene.qtbot.waitSignal(scene.current.sought) as sought:
        scene.panel.go_to_next_mention()
    assert scene.current.annotation is not None
    assert scene.current.annotation.quote == "Ada"
    assert sought.args == [scene.current.annotation.spans[0]]
    scene.panel.go_to_next_mention()
    assert scene.current.annotation.quote == "Ada"


def test_an_entry_is_edited_as_one_step(scene: Scene) -> None:
    scene.panel.list.setCurrentIndex(scene.panel.rows.index(0, 0))
    scene.panel.edit()
    dialog = scene.dialog()
    dialog.name.setText("  Ada   Example ")
    dialog.variants.setPlainText("Ada\nA. Example\n\nAda")
    dialog.dates.setText("1815–1852")
    dialog.identifiers.add.click()
    dialog.identifiers.lines[0].value.setText(" Q7259 ")
    dialog.accept()
    [entry] = [r for r in scene.session.project.authorities() if r.name == "Ada Example"]
    assert entry.variants == ("Ada", "A. Example")
    assert entry.identifiers == (Identifier(scheme="wikidata", value="Q7259"),)
    assert entry.dates == "1815–1852"
    assert scene.panel.chosen == entry
    scene.bridge.undo()
    assert "Ada" in [r.name for r in scene.session.project.authorities()]


def test_an_entry_without_a_name_cannot_be_saved(scene: Scene) -> None:
    scene.panel.edit()
    dialog = scene.dialog()
    dialog.name.setText("  ")
    save = dialog._buttons.button(dialog._buttons.StandardButton.Save)
    assert not save.isEnabled()
    dialog.reject()


def test_a_new_entry_is_named_as_the_filter(scene: Scene) -> None:
    scene.panel.filter.setText("Bob")
    scene.panel.add()
    scene.dialog().accept()
    assert scene.shown == ["Bob"]
    assert scene.panel.chosen is not None
    assert scene.panel.chosen.kind == "person"


def test_cancelling_leaves_no_trace(scene: Scene) -> None:
    steps = len(scene.session.history.steps)
    scene.panel.add()
    scene.dialog().reject()
    assert len(scene.session.history.steps) == steps


def test_only_entries_that_nobody_names_are_removed(scene: Scene) -> None:
    scene.panel.list.setCurrentIndex(scene.panel.rows.index(0, 0))
    assert not scene.panel._remove.isEnabled()
    scene.panel.list.setCurrentIndex(scene.panel.rows.index(2, 0))
    assert scene.panel._remove.isEnabled()
    scene.panel.remove()
    scene.panel.refresh()
    assert scene.shown == ["Ada", "São Paulo"]


def test_counts_follow_what_is_marked(scene: Scene) -> None:
    add_article(scene.session, "Ada again.")
    with scene.qtbot.waitSignal(scene.panel.rows.modelReset):
        scene.bridge.undo()
        scene.bridge.undo()
    assert scene.shown == ["Ada", "São Paulo"]


def test_enter_on_the_list_is_the_next_mention(scene: Scene) -> None:
    scene.panel.list.setCurrentIndex(scene.panel.rows.index(0, 0))
    scene.panel.list.setFocus()
    QTest.keyClick(scene.panel.list, Qt.Key.Key_Return)
    assert scene.current.annotation is not None
    assert scene.panel.list.currentIndex() != QModelIndex()
