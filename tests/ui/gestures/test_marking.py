"""Two keys an annotation."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from annotator.model.annotation import Caption, Mention, Naming
from tests.ui.gestures.conftest import Scene

CONTROL = Qt.KeyboardModifier.ControlModifier


def linked(scene: Scene) -> list[str | None]:
    """The name of the entry that each mention is linked to."""
    names: list[str | None] = []
    for annotation in scene.annotations:
        assert isinstance(annotation.body, Mention)
        found = annotation.body.authority_id
        names.append(scene.session.project.authority(found).name if found else None)
    return names


def test_one_key_on_a_name_marks_it_and_founds_its_entry_in_one_step(scene: Scene) -> None:
    scene.put_caret("Berg")
    scene.gestures.tag("person")
    assert scene.marked == [("Ida Berg", "person")]
    assert scene.names == ["Ida Berg"]
    assert scene.current.annotation == scene.annotations[0]
    scene.bridge.undo()
    assert scene.marked == []
    assert scene.names == []


def test_a_surname_later_on_is_linked_to_its_bearer(scene: Scene) -> None:
    scene.put_caret("Berg")
    scene.gestures.tag("person")
    scene.put_caret("Berg", 1)
    scene.gestures.tag("person")
    assert scene.marked == [("Ida Berg", "person"), ("Berg", "person")]
    assert linked(scene) == ["Ida Berg", "Ida Berg"]


def test_a_selection_is_marked_as_it_is_without_blanks(scene: Scene) -> None:
    scene.select("mayor of ")
    scene.gestures.tag("role")
    assert scene.marked == [("mayor of", "role")]
    assert scene.view.selection is None


def test_another_number_on_a_mention_changes_its_tag(scene: Scene) -> None:
    scene.put_caret("Mina")
    scene.gestures.tag("person")
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    assert scene.marked == [("Mina", "place")]


def test_the_same_number_again_changes_nothing(scene: Scene) -> None:
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    steps = len(scene.session.history.steps)
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    assert len(scene.session.history.steps) == steps


def test_between_words_a_key_says_why_nothing_happens(scene: Scene) -> None:
    scene.open_article("–  –")
    scene.gestures.tag("person")
    assert scene.marked == []
    assert "caret" in scene.told[-1]


def test_e_and_enter_link_to_the_entry_that_is_there(scene: Scene) -> None:
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.put_caret("Mina", 1)
    scene.gestures.pick()
    assert scene.gestures.picker.isVisible()
    assert scene.gestures.picker.line.text() == "Mina"
    assert scene.gestures.picker.rows.rows[0].aside == "1× here"
    scene.press(Qt.Key.Key_Return)
    assert not scene.gestures.picker.isVisible()
    assert linked(scene) == ["Mina", "Mina"]
    assert scene.names == ["Mina"]
    assert scene.view.hasFocus()


def test_a_digit_in_the_picker_chooses_its_row(scene: Scene) -> None:
    scene.put_caret("Ida")
    scene.gestures.tag("person")
    scene.put_caret("DAHL")
    scene.gestures.tag("person")
    scene.put_caret("Berg", 1)
    scene.gestures.pick()
    scene.write("dahl1")
    assert linked(scene)[1] == "OLE DAHL"


def test_new_entries_are_typed_and_founded_with_control_enter(scene: Scene) -> None:
    scene.put_caret("Berg", 1)
    scene.gestures.pick()
    scene.write("Ida Maria Berg")
    scene.press(Qt.Key.Key_Return, CONTROL)
    assert scene.names == ["Ida Maria Berg"]
    assert scene.marked == [("Berg", "person")]


def test_a_name_may_stay_unresolved(scene: Scene) -> None:
    scene.put_caret("Berg", 1)
    scene.gestures.pick()
    scene.press(Qt.Key.Key_Up)
    scene.press(Qt.Key.Key_Return)
    assert linked(scene) == [None]
    assert scene.names == []


def test_tab_changes_the_kind(scene: Scene) -> None:
    scene.put_caret("Mina")
    scene.gestures.pick()
    scene.press(Qt.Key.Key_Tab)
    scene.press(Qt.Key.Key_Return, CONTROL)
    assert scene.marked == [("Mina", "place")]


def test_escape_leaves_the_picker_without_a_trace(scene: Scene) -> None:
    steps = len(scene.session.history.steps)
    scene.put_caret("Berg")
    scene.gestures.pick()
    scene.press(Qt.Key.Key_Escape)
    assert not scene.gestures.picker.isVisible()
    assert len(scene.session.history.steps) == steps
    assert scene.view.hasFocus()


def test_whoever_goes_elsewhere_while_the_picker_asks_stays_there(scene: Scene) -> None:
    other = QLineEdit(scene.window)
    other.show()
    scene.put_caret("Berg")
    scene.gestures.pick()
    other.setFocus()
    assert not scene.gestures.picker.isVisible()
    assert other.hasFocus()


def test_q_changes_whom_a_mention_means(scene: Scene) -> None:
    scene.put_caret("Berg")
    scene.gestures.tag("person")
    scene.gestures.change_link()
    scene.write("Ida of Mina")
    scene.press(Qt.Key.Key_Return, CONTROL)
    assert scene.marked == [("Ida Berg", "person")]
    assert linked(scene) == ["Ida of Mina"]


def test_r_repeats_the_last_annotation_here(scene: Scene) -> None:
    scene.put_caret("AFP")
    scene.gestures.tag("organisation")
    scene.put_caret("AFP", 1)
    scene.gestures.repeat()
    assert scene.marked == [("AFP", "organisation")] * 2
    assert linked(scene) == ["AFP", "AFP"]


def test_words_without_a_capital_describe_somebody_and_found_no_entry(scene: Scene) -> None:
    scene.select("mayor of Mina")
    scene.gestures.tag("role")
    scene.select("the old bridge")
    scene.gestures.tag("place")
    last = scene.in_hand.body
    assert isinstance(last, Mention)
    assert last == Mention(naming=Naming.DESCRIPTION)
    assert scene.names == ["mayor of Mina"]
    assert "Q" in scene.told[-1]


def test_two_entries_of_one_name_are_not_guessed_between(scene: Scene) -> None:
    for _ in range(2):
        scene.put_caret("Mina")
        scene.gestures.pick()
        scene.press(Qt.Key.Key_Return, CONTROL)
        scene.gestures.delete()
    scene.put_caret("Mina")
    scene.gestures.tag("person")
    assert linked(scene) == [None]
    assert "Q" in scene.told[-1]


def test_r_repeats_whom_a_caption_thanks_but_no_words_of_its_place(scene: Scene) -> None:
    scene.open_article("A boat. AFP / OLE DAHL\nA boat at night.")
    scene.put_caret("boat")
    scene.gestures.caption()
    scene.press(Qt.Key.Key_Return)
    scene.select("A boat at night.")
    scene.gestures.repeat()
    first, second = (a.body for a in scene.annotations if isinstance(a.body, Caption))
    assert first.credit is not None
    assert second == Caption(agency=first.agency, creators=first.creators)


def test_r_repeats_a_date_on_other_words_without_what_only_the_first_ones_say(scene: Scene) -> None:
    scene.open_article("It fell on 3 May 1914, not on 4 May.")
    scene.select("3 May 1914")
    scene.gestures.tag("date")
    dated = replace(scene.in_hand, body=Mention(value="1914-05-03"))
    scene.gestures.reviewing.taken.emit(dated)
    scene.select("4 May")
    scene.gestures.repeat()
    assert scene.in_hand.quote == "4 May"
    assert scene.in_hand.body == Mention()
