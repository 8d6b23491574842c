"""Shift+R: the tag of what was marked last is kept, until Esc."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model.tagset import Tag
from tests.ui.gestures.conftest import Scene


def test_enter_marks_with_the_tag_that_is_kept_until_esc(scene: Scene) -> None:
    told: list[Tag | None] = []
    scene.gestures.locking.locked.connect(told.append)
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.gestures.lock()
    scene.put_caret("Berg,")
    scene.gestures.accept()
    scene.select("old bridge")
    scene.gestures.accept()
    assert scene.marked == [("Ida Berg", "place"), ("Mina", "place"), ("old bridge", "place")]
    scene.gestures.tag("person")
    assert [tag and tag.id for tag in told] == ["place", "person"]
    scene.gestures.leave()
    scene.put_caret("DAHL")
    scene.gestures.accept()
    assert told[-1] is None
    assert "OLE DAHL" not in [quote for quote, _ in scene.marked]


def test_the_mouse_marks_what_it_has_selected(scene: Scene, qtbot: QtBot) -> None:
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.gestures.lock()
    scene.select("old bridge")
    QTest.mouseRelease(scene.view.viewport(), Qt.MouseButton.RightButton)
    qtbot.waitUntil(lambda: ("old bridge", "place") in scene.marked)


def test_without_anything_marked_there_is_no_tag_to_keep(scene: Scene) -> None:
    scene.gestures.lock()
    assert scene.gestures.locking.tag is None
    assert scene.told[-1].startswith("Mark a name first")
