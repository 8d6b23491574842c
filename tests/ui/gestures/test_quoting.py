"""D: whose words these are, from the caret alone."""

from annotator.changes.change import Change, Edit, Verb
from annotator.model.annotation import Quotation
from annotator.model.tagset import Kind
from tests.ui.gestures.conftest import Scene


def speaker_of(scene: Scene) -> str:
    body = scene.in_hand.body
    assert isinstance(body, Quotation)
    return "" if body.speaker is None else scene.session.project.authority(body.speaker).name


def test_the_words_between_the_marks_and_who_speaks_them(scene: Scene) -> None:
    scene.put_caret("will stay")
    scene.gestures.quote()
    assert scene.in_hand.quotes == ("We will stay", "and build again")
    assert speaker_of(scene) == "Ida Berg"
    scene.bridge.undo()
    assert scene.marked == []
    assert scene.names == []


def test_a_selection_is_quoted_as_it_is(scene: Scene) -> None:
    scene.select("build again")
    scene.gestures.quote()
    assert scene.in_hand.quotes == ("build again",)


def test_a_tagset_without_the_tag_gets_it_with_the_first_quotation(scene: Scene) -> None:
    [tag] = [t for t in scene.session.project.tags() if t.kind is Kind.QUOTATION]
    scene.bridge.do(Change(Verb.DEFINE_TAG, (Edit(tag, None),)))
    scene.put_caret("will stay")
    scene.gestures.quote()
    assert tag in scene.session.project.tags()
    scene.bridge.undo()
    assert tag not in scene.session.project.tags()


def test_the_key_does_it_too(scene: Scene) -> None:
    scene.put_caret("will stay")
    scene.gestures.tag("quotation")
    assert isinstance(scene.in_hand.body, Quotation)
