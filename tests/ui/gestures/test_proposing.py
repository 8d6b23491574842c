"""C and Enter, F and Enter."""

from PySide6.QtCore import Qt

from annotator.model.annotation import Annotation, Caption, Claim, Speech
from annotator.model.stamp import Status
from tests.ui.gestures.conftest import Scene


def name(scene: Scene, authority_id: int | None) -> str | None:
    found = {r.id: r.name for r in scene.session.project.authorities()}
    return found.get(authority_id) if authority_id else None  # type: ignore[call-overload]  # ids are ints


def the_claim(scene: Scene) -> tuple[Annotation, Claim]:
    [found] = [a for a in scene.annotations if isinstance(a.body, Claim)]
    assert isinstance(found.body, Claim)
    return found, found.body


def test_c_and_enter_make_a_claim_with_speaker_and_agency_in_one_step(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.claim()
    assert scene.gestures.bar.isVisible()
    scene.press(Qt.Key.Key_Return)
    annotation, claim = the_claim(scene)
    assert annotation.quote == "the old bridge fell"
    assert [name(scene, c) for c in claim.claimants] == ["Ida Berg"]
    assert name(scene, claim.reporter) == "AFP"
    assert [span.quote(scene.article.text) for span in claim.cue] == ["said"]
    assert ("Ida Berg", "person") in scene.marked
    assert scene.view.hasFocus()
    scene.bridge.undo()
    assert scene.marked == []


def test_a_split_quotation_becomes_one_claim_of_two_parts(scene: Scene) -> None:
    scene.put_caret("stay")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Return)
    annotation, claim = the_claim(scene)
    assert annotation.quotes == ("We will stay", "and build again")
    assert claim.speech is Speech.DIRECT


def test_a_digit_chooses_another_speaker(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_2)
    scene.press(Qt.Key.Key_Return)
    _, claim = the_claim(scene)
    assert [name(scene, c) for c in claim.claimants] == ["AFP"]


def test_tab_and_a_digit_choose_the_reporter_and_zero_nobody(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Tab)
    scene.press(Qt.Key.Key_1)
    scene.press(Qt.Key.Key_Tab)
    scene.press(Qt.Key.Key_0)
    scene.press(Qt.Key.Key_Return)
    _, claim = the_claim(scene)
    assert claim.claimants == ()
    assert name(scene, claim.reporter) == "Ida Berg"


def test_escape_takes_the_proposal_away(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Escape)
    assert not scene.gestures.bar.isVisible()
    assert scene.marked == []
    assert scene.view.hasFocus()


def test_a_further_part_is_added_with_shift_enter(scene: Scene) -> None:
    scene.select("old bridge")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Return)
    scene.put_caret("Berg", 1)
    scene.gestures.tag("person")
    scene.view.set_caret(0)
    scene.gestures.next_annotation()
    scene.view.set_caret(len(scene.article.text))
    scene.select("build again")
    scene.gestures.add_part()
    annotation, _ = the_claim(scene)
    assert annotation.quotes == ("old bridge", "build again")


def test_f_and_enter_make_a_caption_and_suggest_the_names_of_its_credit(scene: Scene) -> None:
    scene.put_caret("boat")
    scene.gestures.caption()
    scene.press(Qt.Key.Key_Return)
    [caption] = [a for a in scene.annotations if isinstance(a.body, Caption)]
    assert isinstance(caption.body, Caption)
    assert caption.quote == "A boat at Mina."
    assert caption.body.credit is not None
    assert caption.body.credit.quote(scene.article.text) == "AFP / OLE DAHL"
    assert name(scene, caption.body.agency) == "AFP"
    assert [name(scene, c) for c in caption.body.creators] == ["OLE DAHL"]
    suggested = [a for a in scene.annotations if a.stamp.status is Status.SUGGESTED]
    assert [a.quote for a in suggested] == ["AFP", "OLE DAHL"]
    scene.bridge.undo()
    assert scene.marked == []
    assert scene.names == []


def test_alt_up_makes_the_proposal_larger(scene: Scene) -> None:
    scene.select("old bridge")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    scene.press(Qt.Key.Key_Return)
    annotation, _ = the_claim(scene)
    assert annotation.quote == "old bridge fell"


def test_a_proposal_goes_with_the_article_it_was_meant_for(scene: Scene) -> None:
    first = scene.article.id
    scene.put_caret("bridge")
    scene.gestures.claim()
    scene.open_article("Another text.")
    assert not scene.gestures.bar.isVisible()
    scene.press(Qt.Key.Key_Return)
    assert scene.session.project.annotations(first) == []
    assert scene.view.hasFocus()
