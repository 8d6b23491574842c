"""Walking from annotation to annotation, judging and moving them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model.annotation import Claim, Stance, Verdict
from annotator.model.stamp import Certainty, Status
from tests.builders import add_article, where
from tests.ui.gestures.conftest import Scene

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_j_and_k_walk_in_reading_order(scene: Scene) -> None:
    for words in ("Mina", "Berg", "AFP"):
        scene.put_caret(words)
        scene.gestures.tag("place")
    scene.view.set_caret(0)
    seen = []
    for _ in range(3):
        scene.gestures.next_annotation()
        seen.append(scene.in_hand.quote)
    assert seen == ["Mina", "AFP", "AFP"]
    assert scene.told[-1] == "No annotation follows."
    scene.gestures.previous_annotation()
    scene.gestures.previous_annotation()
    assert scene.in_hand.quote == "Ida Berg"


def test_the_caret_takes_the_innermost_annotation_in_hand_and_o_the_next(scene: Scene) -> None:
    scene.select("Ida Berg, mayor of Mina")
    scene.gestures.tag("other")
    scene.select("Mina")
    scene.gestures.tag("place")
    scene.view.set_caret(30)
    assert scene.current.annotation is None
    scene.put_caret("Mina")
    quotes = []
    for _ in range(3):
        quotes.append(scene.in_hand.quote)
        scene.gestures.cycle_overlap()
    assert quotes == ["Mina", "Ida Berg, mayor of Mina", "Mina"]


def test_delete_asks_nothing_and_undo_brings_back(scene: Scene) -> None:
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.gestures.delete()
    assert scene.marked == []
    scene.bridge.undo()
    assert scene.marked == [("Mina", "place")]


def test_delete_removes_nothing_while_words_elsewhere_are_selected(scene: Scene) -> None:
    scene.put_caret("Ida Berg")
    scene.gestures.tag("person")
    scene.put_caret("bridge")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Return)
    before = scene.annotations
    scene.select("OLE DAHL")
    for amend in ("delete", "cycle_certainty", "cycle_verdict", "cycle_stance"):
        getattr(scene.gestures, amend)()
        assert scene.told[-1].startswith("Other words are selected")
    assert scene.annotations == before
    scene.gestures.leave()
    scene.gestures.delete()
    assert scene.told[-1] == "No annotation is under the caret."
    assert scene.annotations == before


def test_delete_removes_what_is_in_hand_while_some_of_its_words_are_selected(scene: Scene) -> None:
    scene.select("Ida Berg, mayor")
    scene.gestures.tag("other")
    scene.put_caret("mayor")
    scene.select("mayor of Mina")
    scene.gestures.delete()
    assert scene.marked == []


def test_enter_accepts_and_x_rejects_and_both_go_on(scene: Scene) -> None:
    scene.put_caret("boat")
    scene.gestures.caption()
    scene.press(Qt.Key.Key_Return)
    scene.gestures.next_suggestion()
    scene.gestures.accept()
    scene.gestures.reject()
    status = {a.quote: a.stamp.status for a in scene.annotations}
    assert status["AFP"] is Status.ACCEPTED
    assert status["OLE DAHL"] is Status.REJECTED
    assert scene.told[-1] == "No suggestion follows."


def test_s_v_and_t_cycle_stance_verdict_and_certainty(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Return)
    scene.gestures.cycle_stance()
    scene.gestures.cycle_verdict()
    scene.gestures.cycle_certainty()
    annotation = scene.current.annotation
    assert annotation is not None
    assert isinstance(annotation.body, Claim)
    assert annotation.body.stance is Stance.HEDGED
    assert annotation.body.verdict is Verdict.SUPPORTED
    assert annotation.stamp.certainty is Certainty.HIGH


def test_a_bracket_chooses_an_edge_and_arrows_move_it(scene: Scene) -> None:
    scene.select("bridge")
    scene.gestures.tag("object")
    scene.gestures.choose_start_edge()
    scene.press(Qt.Key.Key_Left, CONTROL)
    assert scene.marked == [("old bridge", "object")]
    scene.gestures.choose_end_edge()
    scene.press(Qt.Key.Key_Left)
    assert scene.marked == [("old bridg", "object")]
    scene.press(Qt.Key.Key_Escape)
    scene.press(Qt.Key.Key_Right)
    assert scene.marked == [("old bridg", "object")]
    scene.bridge.undo()
    assert scene.marked == [("old bridge", "object")]


def test_an_edge_never_splits_a_letter_from_its_accent(scene: Scene) -> None:
    scene.open_article("cafe\u0301 bar")
    scene.select("cafe\u0301")
    scene.gestures.tag("place")
    scene.gestures.choose_end_edge()
    scene.press(Qt.Key.Key_Left)
    assert scene.marked == [("caf", "place")]


def test_in_arabic_the_left_arrow_goes_forward(scene: Scene) -> None:
    scene.open_article("قال أحمد شاه هنا")
    scene.select("أحمد")
    scene.gestures.tag("person")
    scene.gestures.choose_end_edge()
    scene.press(Qt.Key.Key_Left, CONTROL)
    assert scene.marked == [("أحمد شاه", "person")]


def test_alt_arrows_grow_and_shrink_the_selection(scene: Scene) -> None:
    scene.put_caret("Berg")
    seen = []
    for _ in range(3):
        scene.gestures.grow()
        assert scene.view.selection is not None
        seen.append(scene.view.selection.quote(scene.article.text))
    assert seen == [
        "Berg",
        "Ida Berg",
        "Ida Berg, mayor of Mina, said the old bridge fell, AFP reported.",
    ]
    scene.gestures.shrink()
    assert scene.view.selection is not None
    assert scene.view.selection.quote(scene.article.text) == "Ida Berg"


def test_without_an_article_no_key_does_harm(scene: Scene) -> None:
    add_article(scene.session, "Elsewhere.")
    scene.current.show(None)
    before = len(scene.session.history.steps)
    gestures = scene.gestures
    for key in (
        gestures.pick,
        gestures.claim,
        gestures.caption,
        gestures.repeat,
        gestures.add_part,
        gestures.change_link,
        gestures.next_annotation,
        gestures.previous_suggestion,
        gestures.cycle_overlap,
        gestures.choose_start_edge,
        gestures.grow,
        gestures.shrink,
        gestures.delete,
        gestures.accept,
        gestures.cycle_stance,
        gestures.leave,
    ):
        key()
    gestures.tag("person")
    gestures.tag("claim")
    assert len(scene.session.history.steps) == before


def test_after_a_click_elsewhere_arrows_move_the_edge_of_nothing(scene: Scene) -> None:
    scene.put_caret("Ida Berg")
    scene.gestures.tag("person")
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    before = scene.annotations
    scene.put_caret("Ida Berg")
    scene.gestures.choose_end_edge()
    scene.view.set_caret(where(scene.article, "Mina").start + 1)
    place = scene.view.caret_rect().center()
    scene.put_caret("Ida Berg")
    QTest.mouseClick(scene.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scene.press(Qt.Key.Key_Right)
    assert scene.annotations == before


def test_another_article_lets_the_edge_go(scene: Scene) -> None:
    scene.put_caret("Ida Berg")
    scene.gestures.tag("person")
    scene.gestures.choose_end_edge()
    scene.open_article("Ida Berg again.")
    scene.put_caret("Ida Berg")
    scene.gestures.tag("person")
    before = scene.annotations
    scene.press(Qt.Key.Key_Left)
    assert scene.annotations == before
