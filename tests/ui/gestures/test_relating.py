"""L and L: two annotations are related. P: a paragraph is described. Delete takes all along."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.changes import comments, relations
from annotator.model.article import BlockKind
from annotator.model.relation import Bond
from tests.ui.gestures.conftest import Scene
from ui.dialogs.describe_block import DescribeBlock
from ui.dialogs.relate import Relate


def two_annotations(scene: Scene) -> None:
    for words in ("Ida Berg", "Mina"):
        scene.put_caret(words)
        scene.gestures.tag("person")


def asked(scene: Scene) -> Relate:
    [dialog] = [d for d in scene.window.findChildren(Relate) if d.isVisible()]
    return dialog


def test_two_annotations_are_related_with_two_keys_and_a_word(scene: Scene) -> None:
    two_annotations(scene)
    first, second = scene.annotations[:2]
    scene.current.choose(first.id)
    scene.gestures.relate()
    assert "is held" in scene.told[-1]
    scene.current.choose(second.id)
    scene.gestures.relate()
    asked(scene).name.setCurrentText("contradicts")
    line = asked(scene).name.lineEdit()
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Return)
    [relation] = scene.session.project.relations(scene.article.id)
    assert (relation.name, relation.bond) == ("contradicts", Bond.ANNOTATIONS)
    assert (relation.active, relation.passive, relation.mutual) == (first.id, second.id, True)


def test_a_key_goes_along_a_relation_and_back(scene: Scene) -> None:
    two_annotations(scene)
    first, second = scene.annotations[:2]
    scene.bridge.do(relations.relate(scene.session.person, "repeats", first, second))
    scene.current.choose(first.id)
    scene.gestures.follow_relation()
    assert scene.current.annotation == second
    scene.gestures.follow_relation()
    assert scene.current.annotation == first


def test_the_same_annotation_twice_is_only_held_again(scene: Scene) -> None:
    scene.gestures.relate()
    assert "Put the caret" in scene.told[-1]
    two_annotations(scene)
    scene.current.choose(scene.annotations[0].id)
    scene.gestures.relate()
    scene.gestures.relate()
    assert [d for d in scene.window.findChildren(Relate) if d.isVisible()] == []


def test_delete_takes_comments_and_relations_along_and_undo_brings_them_back(
    scene: Scene,
) -> None:
    two_annotations(scene)
    first, second = scene.annotations[:2]
    scene.bridge.do(comments.comment(scene.session.person, first, "Why?"))
    scene.current.choose(first.id)
    scene.gestures.relate()
    scene.current.choose(second.id)
    scene.gestures.relate()
    asked(scene).accept()
    scene.gestures.delete()
    assert scene.session.project.relations(scene.article.id) == []
    scene.bridge.undo()
    assert len(scene.session.project.relations(scene.article.id)) == 1
    assert len(scene.session.project.comments(scene.article.id)) == 1


def test_the_paragraph_at_the_caret_is_described(scene: Scene) -> None:
    scene.put_caret("We will stay")
    scene.gestures.describe_block()
    [dialog] = [d for d in scene.window.findChildren(DescribeBlock) if d.isVisible()]
    dialog.kind.picked.emit(BlockKind.QUOTE)
    dialog.language.setText("de")
    dialog.accept()
    block = scene.article.blocks[1]
    assert (block.kind, block.language) == (BlockKind.QUOTE, "de")
    assert scene.article.blocks[0].kind is BlockKind.PARAGRAPH
    scene.press(Qt.Key.Key_Escape)
