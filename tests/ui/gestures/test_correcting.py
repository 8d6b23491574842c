"""W: a word that is wrong gets its right reading, and the text stays as it is."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt

from annotator.changes.change import Change, Edit, Verb
from annotator.model.annotation import Correction
from annotator.model.tagset import Kind
from annotator.session import Session
from annotator.storage.migrations import SCHEMA_VERSION
from tests.older import made_older
from tests.ui.gestures.conftest import NEWS, Scene
from ui import projects


def test_two_keys_and_the_right_word(scene: Scene) -> None:
    text = scene.article.text
    scene.put_caret("bridge")
    scene.gestures.correct()
    assert scene.gestures.correcting.line.text() == "bridge"
    scene.write("bridges")
    scene.press(Qt.Key.Key_Return)
    assert scene.marked == [("bridge", "correction")]
    assert scene.in_hand.body == Correction(reading="bridges")
    assert scene.article.text == text
    scene.bridge.undo()
    assert scene.marked == []


def test_a_second_time_it_changes_the_reading(scene: Scene) -> None:
    for words in ("bridges", "ridge"):
        scene.put_caret("bridge")
        scene.gestures.correct()
        scene.write(words)
        scene.press(Qt.Key.Key_Return)
    assert scene.marked == [("bridge", "correction")]
    assert scene.in_hand.body == Correction(reading="ridge")


def test_an_empty_line_says_that_it_is_wrong_and_nobody_knows(scene: Scene) -> None:
    scene.select("old bridge")
    scene.gestures.correct()
    scene.press(Qt.Key.Key_Delete)
    scene.press(Qt.Key.Key_Return)
    assert scene.marked == [("old bridge", "correction")]
    assert scene.in_hand.body == Correction(reading="")


def test_the_same_words_mark_nothing(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.correct()
    scene.press(Qt.Key.Key_Return)
    assert scene.marked == []
    assert "read so already" in scene.told[-1]


def test_escape_leaves_everything_as_it_was(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.correct()
    scene.write("nonsense")
    scene.press(Qt.Key.Key_Escape)
    assert scene.marked == []
    assert not scene.gestures.correcting.line.isVisible()


def test_nothing_is_corrected_where_there_is_no_word(scene: Scene) -> None:
    scene.view.set_caret(NEWS.index("\n") + 1)
    scene.gestures.correct()
    assert scene.marked == []


def test_a_tagset_without_the_tag_gets_it_with_the_first_correction(scene: Scene) -> None:
    [tag] = [t for t in scene.session.project.tags() if t.kind is Kind.CORRECTION]
    scene.bridge.do(Change(Verb.DEFINE_TAG, (Edit(tag, None),)))
    scene.put_caret("bridge")
    scene.gestures.correct()
    scene.write("bridges")
    scene.press(Qt.Key.Key_Return)
    assert scene.marked == [("bridge", "correction")]
    scene.bridge.undo()
    assert tag not in scene.session.project.tags()


def test_a_project_of_the_version_before_learns_the_tag_with_the_first_correction(
    session: Session,
) -> None:
    """Its file is brought up to date when it is opened, and nothing in it is lost."""
    path = session.project.path
    session.project.close()
    made_older(path, 1)
    old = projects.opened(path)
    assert old.project.check() == []
    assert [t for t in old.project.tags() if t.kind is Kind.CORRECTION] == []
    old.project.close()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
