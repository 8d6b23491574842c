"""Names left open or only probable, and how they are gone through."""

from PySide6.QtCore import Qt

from annotator.changes import annotations, authorities
from annotator.model.annotation import Mention
from annotator.model.ids import TagId
from annotator.model.stamp import Certainty
from tests.ui.gestures.conftest import Scene
from ui.live_memory import LiveMemory
from ui.panels.left_open import DOUBTFUL, UNRESOLVED, LeftOpenPanel
from ui.picker.choice import Known

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def answers(scene: Scene) -> list[tuple[str, str | None, Certainty | None]]:
    """Quote, entry and certainty of every mention."""
    found = []
    for annotation in scene.annotations:
        assert isinstance(annotation.body, Mention)
        entry = annotation.body.authority_id
        name = scene.session.project.authority(entry).name if entry else None
        found.append((annotation.quote, name, annotation.stamp.certainty))
    return found


def found_entries(scene: Scene, *names: str) -> None:
    for name in names:
        record = authorities.new_record(scene.session.person, TagId("person"), name)
        scene.bridge.do(authorities.create(record))


def pick(scene: Scene, words: str, nth: int = 0) -> None:
    scene.put_caret(words, nth)
    scene.gestures.pick()


def test_one_key_leaves_a_name_open(scene: Scene) -> None:
    found_entries(scene, "Ida Berg")
    pick(scene, "Berg", 1)
    scene.press(Qt.Key.Key_0)
    assert answers(scene) == [("Berg", None, None)]
    assert not scene.gestures.picker.isVisible()


def test_a_nought_in_a_name_is_written(scene: Scene) -> None:
    pick(scene, "Mina")
    scene.write("Mina 2")
    scene.press(Qt.Key.Key_0)
    assert scene.gestures.picker.line.text() == "Mina 20"


def test_one_key_links_with_doubt_and_one_takes_the_doubt_away(scene: Scene) -> None:
    found_entries(scene, "Ida Berg", "Ole Berg")
    pick(scene, "Berg", 1)
    scene.press(Qt.Key.Key_Return, SHIFT)
    assert answers(scene) == [("Berg", "Ida Berg", Certainty.MEDIUM)]
    scene.gestures.change_link()
    scene.press(Qt.Key.Key_2, CONTROL)
    assert answers(scene) == [("Berg", "Ole Berg", Certainty.MEDIUM)]
    scene.gestures.change_link()
    scene.press(Qt.Key.Key_1)
    assert answers(scene) == [("Berg", "Ole Berg", None)]
    scene.bridge.undo()
    assert answers(scene) == [("Berg", "Ole Berg", Certainty.MEDIUM)]


def test_a_new_entry_may_be_doubted(scene: Scene) -> None:
    pick(scene, "Berg", 1)
    scene.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert answers(scene) == [("Berg", "Berg", Certainty.MEDIUM)]


def test_another_tag_for_a_mention_leaves_its_certainty(scene: Scene) -> None:
    pick(scene, "Mina")
    scene.press(Qt.Key.Key_Return, SHIFT)
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    assert answers(scene) == [("Mina", "Mina", Certainty.MEDIUM)]


def test_namesakes_are_told_apart(scene: Scene) -> None:
    father = authorities.new_record(scene.session.person, TagId("person"), "Ida Berg")
    scene.bridge.do(authorities.create(father))
    found_entries(scene, "Ida Berg")
    known = authorities.new_record(
        scene.session.person, TagId("person"), "Ole Berg", dates="1953–2001", note="commander"
    )
    scene.bridge.do(authorities.create(known))
    pick(scene, "Berg", 1)
    rows = [row for row in scene.gestures.picker.rows.rows if isinstance(row.choice, Known)]
    assert len({(row.title, row.detail) for row in rows}) == 3
    assert rows[-1].detail == "1953–2001 · person · commander"


def left_open_twice(scene: Scene) -> None:
    """`Berg` of nobody in this article, `Mina` perhaps of somebody, and `Berg` in a second."""
    found_entries(scene, "Ida Berg")
    first = scene.article.id
    pick(scene, "Berg", 1)
    scene.press(Qt.Key.Key_0)
    pick(scene, "Mina", 1)
    scene.press(Qt.Key.Key_Return, SHIFT)
    scene.open_article("Later\nBerg spoke.")
    pick(scene, "Berg")
    scene.press(Qt.Key.Key_0)
    scene.show(first)
    scene.view.set_caret(0)


def test_the_names_left_open_are_gone_through_with_one_key_each(scene: Scene) -> None:
    left_open_twice(scene)
    steps = len(scene.session.history.steps)
    scene.gestures.next_open()
    assert (scene.in_hand.quote, scene.gestures.picker.line.text()) == ("Berg", "Berg")
    scene.press(Qt.Key.Key_1)
    assert scene.in_hand.quote == "Mina"
    scene.press(Qt.Key.Key_Return)
    assert scene.article.text.startswith("Later")
    scene.press(Qt.Key.Key_0)
    assert not scene.gestures.picker.isVisible()
    assert "No further name" in scene.told[-1]
    assert len(scene.session.history.steps) == steps + 2
    assert [a.quote for a in scene.gestures.settling.names.names.values()] == ["Berg"]
    scene.bridge.undo()
    assert len(scene.gestures.settling.names.names) == 2


def test_after_esc_an_answer_leads_nowhere(scene: Scene) -> None:
    left_open_twice(scene)
    scene.gestures.next_open()
    scene.press(Qt.Key.Key_Escape)
    pick(scene, "DAHL")
    scene.press(Qt.Key.Key_Return)
    assert scene.in_hand.quote == "OLE DAHL"
    assert not scene.gestures.picker.isVisible()
    scene.gestures.previous_open()
    assert scene.in_hand.quote == "Mina"


def test_where_all_is_decided_the_key_says_so(scene: Scene) -> None:
    scene.gestures.next_open()
    assert scene.told[-1] == "No name is left open in this project."


def test_the_panel_lists_them_and_follows(scene: Scene) -> None:
    left_open_twice(scene)
    panel = LeftOpenPanel(scene.bridge)
    panel.wanted.connect(scene.gestures.settling.settle)
    scene.qtbot.addWidget(panel)
    panel.show()
    scene.qtbot.waitUntil(lambda: panel.rows.rowCount() == 3)
    panel.state.show_value(DOUBTFUL)
    panel.refresh()
    assert [panel.rows.index(0, 0).data()] == ["Mina, Person · perhaps Mina · A letter"]
    panel.state.show_value(UNRESOLVED)
    panel.filter.setText("berg")
    assert panel.rows.rowCount() == 2
    panel.list.activated.emit(panel.rows.index(1, 0))
    assert scene.article.text.startswith("Later")
    scene.press(Qt.Key.Key_1)
    scene.qtbot.waitUntil(lambda: panel.rows.rowCount() == 1)


def test_dates_and_rejected_names_are_not_left_open(scene: Scene) -> None:
    scene.select("We will stay")
    scene.gestures.tag("date")
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.bridge.do(annotations.link(scene.in_hand, None))
    scene.gestures.delete()
    scene.gestures.next_open()
    assert scene.told[-1] == "No name is left open in this project."


def test_words_that_mean_somebody_else_elsewhere_are_pointed_out(scene: Scene) -> None:
    memory = LiveMemory(scene.bridge)
    found_entries(scene, "Ida Berg", "Ole Berg")
    pick(scene, "Berg", 1)
    scene.press(Qt.Key.Key_1)
    scene.open_article("Later\nBerg spoke.")
    pick(scene, "Berg")
    scene.write("ole1")
    assert scene.told[-1] == "“Berg” is also marked as: Ida Berg (1×)"
    assert memory.memory.entries("berg").total() == 2
