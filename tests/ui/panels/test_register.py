"""The register is filtered, edited, and leads to its mentions."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.changes import authorities
from annotator.changes.change import Verb, joined
from annotator.model.authority import Identifier
from annotator.model.ids import TagId
from annotator.session import Session
from tests.builders import add_article, naming, the_article
from ui.bridge import SessionBridge
from ui.current import Current
from ui.dialogs.edit_entry import EditEntry
from ui.dialogs.merge_entries import MergeEntries
from ui.dialogs.split_entry import SplitEntry
from ui.dialogs.where_mentioned import WhereMentioned
from ui.panels.register import RegisterPanel
from ui.picker.rows import ROW
from ui.style_sheet import style_sheet
from ui.theme import LIGHT
from ui.turns import end_clocks


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
    end_clocks(panel)  # as a workplace does before its project is closed


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
    scene.panel.filter.line.setText(query)
    assert scene.shown == found


def test_only_those_of_the_article_are_shown_on_request(scene: Scene) -> None:
    scene.panel.filter.scope.setCurrentIndex(1)
    scene.panel.filter.scope.activated.emit(1)
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
    scene.panel.filter.line.setText("Bob")
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


def test_a_wrong_number_is_told_and_not_saved(scene: Scene) -> None:
    scene.panel.edit()
    dialog = scene.dialog()
    save = dialog._buttons.button(dialog._buttons.StandardButton.Save)
    dialog.identifiers.add.click()
    [line] = dialog.identifiers.lines
    line.value.setText("https://d-nb.info/gnd/118540238")
    assert (line.scheme.currentText(), line.value.text()) == ("gnd", "118540238")
    assert (save.isEnabled(), line.open.toolTip()) == (True, "https://d-nb.info/gnd/118540238")
    line.value.setText("118540239")
    assert "check digit" in line.why.text()
    assert not save.isEnabled()
    assert not line.open.isEnabled()
    line.scheme.setCurrentText("local")
    assert save.isEnabled()
    dialog.reject()


def _choose(scene: Scene, *rows: int) -> None:
    model = scene.panel.list.selectionModel()
    model.clear()
    for row in rows:
        index = scene.panel.rows.index(row, 0)
        model.setCurrentIndex(index, model.SelectionFlag.Select)


def test_chosen_entries_are_merged_after_a_look_at_what_speaks_against_it(scene: Scene) -> None:
    _choose(scene, 0, 1)
    scene.panel.gestures.merge()
    [dialog] = scene.panel.window().findChildren(MergeEntries)
    assert dialog.against.text() == "Kind: Person (Ada), Place (São Paulo)"
    dialog.accept()
    assert scene.shown == ["Ada", "Zeta"]
    assert scene.panel.rows.uses(scene.session.project.authorities()[0]) == 2
    scene.bridge.undo()
    scene.panel.refresh()
    assert scene.shown == ["Ada", "São Paulo", "Zeta"]


def test_a_double_is_marked_and_found_until_it_is_said_to_be_another(scene: Scene) -> None:
    twin = authorities.new_record(scene.session.person, TagId("person"), "ADA")
    scene.bridge.do(authorities.create(twin))
    scene.panel.filter.show_doubles()
    assert scene.shown == ["Ada", "ADA"]
    row = scene.panel.rows.data(scene.panel.rows.index(0, 0), ROW)
    assert row.detail.startswith("perhaps a double")  # type: ignore[attr-defined]  # a Row
    _choose(scene, 0)
    scene.panel.gestures.not_same()
    [said] = scene.session.project.identities()
    assert (said.name, {said.active, said.passive} >= {twin.id}) == ("differentFrom", True)
    scene.panel.filter.show_doubles()
    assert scene.shown == []


def test_a_split_gives_some_mentions_to_a_new_entry(scene: Scene) -> None:
    _choose(scene, 0)
    scene.panel.gestures.split()
    [dialog] = scene.panel.window().findChildren(SplitEntry)
    dialog.name.setText("Ada the younger")
    dialog.tick_alike()
    dialog.accept()
    assert scene.panel.chosen is not None
    assert scene.panel.chosen.name == "Ada the younger"
    assert scene.panel.rows.uses(scene.panel.chosen) == 1
    scene.bridge.undo()
    scene.panel.refresh()
    assert "Ada the younger" not in scene.shown


def test_where_it_is_mentioned_is_a_jump_away(scene: Scene) -> None:
    _choose(scene, 0)
    scene.panel.gestures.where()
    [dialog] = scene.panel.window().findChildren(WhereMentioned)
    assert dialog.spellings.itemText(1) == "Ada   1"
    with scene.qtbot.waitSignal(scene.current.sought):
        dialog.list.activated.emit(dialog.list.currentIndex())
    assert scene.current.annotation is not None
    assert scene.current.annotation.quote == "Ada"
    dialog.reject()


def test_a_spelling_that_was_seen_is_kept_as_another_name(scene: Scene) -> None:
    [ada] = [e for e in scene.session.project.authorities() if e.name == "Ada"]
    scene.bridge.do(authorities.edit(ada, replace(ada, name="Ada Brand")))
    renamed = scene.session.project.authority(ada.id)
    dialog = WhereMentioned(scene.bridge, scene.current, renamed, scene.panel)
    assert not dialog.keep.isEnabled()
    dialog.spellings.setCurrentIndex(1)
    dialog.keep.click()
    assert scene.session.project.authority(ada.id).variants == ("Ada",)
    dialog.spellings.setCurrentIndex(1)
    assert not dialog.keep.isEnabled()
    scene.bridge.undo()
    assert scene.session.project.authority(ada.id).variants == ()


def test_a_large_register_comes_page_by_page(scene: Scene) -> None:
    made = [
        authorities.new_record(scene.session.person, TagId("place"), f"Name {n:04}")
        for n in range(450)
    ]
    scene.bridge.do(joined(Verb.ADD_ENTRIES, *map(authorities.create, made)))
    scene.panel.refresh()
    assert (len(scene.shown), scene.panel.rows.complete) == (200, False)
    while scene.panel.rows.canFetchMore():
        scene.panel.rows.fetchMore()
    assert len(scene.shown) == 453
    scene.panel.filter.line.setText("0449")
    assert scene.shown == ["Name 0449"]
    scene.panel.filter.line.clear()
    scene.panel.choose(made[-1].id)
    assert scene.panel.chosen == made[-1]
    assert scene.shown[0] == "Name 0449"


def test_kind_and_order_have_more_room_than_the_scope(scene: Scene) -> None:
    shown = scene.panel.filter
    scene.panel.setStyleSheet(style_sheet(LIGHT))
    shown.resize(290, shown.height())
    shown.layout().activate()  # type: ignore[union-attr]  # it has one
    assert shown.scope.width() < shown.kinds.width() == shown.order.width()
