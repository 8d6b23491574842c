"""What was rejected is withdrawn: it stands in nobody's way, and nothing is built on it."""

from PySide6.QtCore import Qt

from annotator.changes import annotations
from annotator.model.annotation import Caption, Claim, Correction, Mention
from annotator.model.ids import AuthorityId
from annotator.model.stamp import Status
from tests.builders import a_tag, where
from tests.ui.gestures.conftest import Scene


def rejected(scene: Scene, words: str, tag: str) -> None:
    """The program took some words for something, and somebody said that they are not."""
    session, article = scene.session, scene.article
    span, as_what = [where(article, words)], a_tag(session, tag)
    no = Status.REJECTED
    session.do(annotations.annotate(session.program, article, span, as_what, Mention(), status=no))


def standing(scene: Scene, words: str) -> list[tuple[str, Status]]:
    return [(a.tag_id, a.stamp.status) for a in scene.annotations if a.quote == words]


def entry(scene: Scene, number: AuthorityId | None) -> str:
    assert number is not None
    [found] = scene.session.project.authorities([number])
    return found.name


def test_a_name_that_was_rejected_is_marked_when_a_person_marks_it(scene: Scene) -> None:
    rejected(scene, "Ida Berg", "person")
    scene.put_caret("Ida Berg")
    scene.gestures.tag("person")
    assert standing(scene, "Ida Berg") == [
        ("person", Status.REJECTED),
        ("person", Status.ACCEPTED),
    ]
    assert scene.in_hand.stamp.status is Status.ACCEPTED


def test_a_claim_is_not_tied_to_a_rejected_mention_of_its_speaker(scene: Scene) -> None:
    rejected(scene, "Ida Berg", "place")
    scene.put_caret("bridge")
    scene.gestures.claim()
    scene.press(Qt.Key.Key_Return)
    [claim] = [a.body for a in scene.annotations if isinstance(a.body, Claim)]
    assert [entry(scene, who) for who in claim.claimants] == ["Ida Berg"]
    assert standing(scene, "Ida Berg") == [
        ("place", Status.REJECTED),
        ("person", Status.ACCEPTED),
    ]


def test_a_credit_is_read_anew_where_a_mention_in_it_was_rejected(scene: Scene) -> None:
    rejected(scene, "OLE DAHL", "place")
    scene.put_caret("boat")
    scene.gestures.caption()
    scene.press(Qt.Key.Key_Return)
    [caption] = [a.body for a in scene.annotations if isinstance(a.body, Caption)]
    assert [entry(scene, who) for who in caption.creators] == ["OLE DAHL"]
    assert standing(scene, "OLE DAHL") == [
        ("place", Status.REJECTED),
        ("person", Status.SUGGESTED),
    ]


def test_words_are_corrected_anew_where_a_correction_was_rejected(scene: Scene) -> None:
    scene.select("Mina")
    scene.gestures.correct()
    scene.write("Mine")
    scene.press(Qt.Key.Key_Return)
    scene.session.do(annotations.set_status(scene.in_hand, Status.REJECTED))
    scene.select("Mina")
    scene.gestures.correct()
    scene.write("Minas")
    scene.press(Qt.Key.Key_Return)
    found = [a for a in scene.annotations if isinstance(a.body, Correction)]
    assert [(a.body, a.stamp.status) for a in found] == [
        (Correction(reading="Mine"), Status.REJECTED),
        (Correction(reading="Minas"), Status.ACCEPTED),
    ]
