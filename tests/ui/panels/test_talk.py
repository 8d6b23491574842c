"""Comments and relations below the fields: said, answered, taken away, kept apart."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from annotator.changes import articles, authorities, relations
from annotator.model.article import BlockKind
from annotator.model.ids import TagId
from annotator.session import Session
from tests.builders import tagging, the_article
from ui.bridge import SessionBridge
from ui.current import Current
from ui.dialogs.describe_block import DescribeBlock
from ui.dialogs.entry_relations import EntryRelations
from ui.dialogs.relate import Relate
from ui.panels.fields.comments import CommentLine, CommentsField
from ui.panels.inspector import InspectorPanel
from ui.picker.choice import New


def shown(qtbot: QtBot, session: Session) -> tuple[SessionBridge, Current, InspectorPanel]:
    bridge = SessionBridge(session)
    current = Current(bridge)
    panel = InspectorPanel(bridge, current)
    qtbot.addWidget(panel)
    panel.resize(330, 700)
    panel.show()
    current.show(the_article(session).id)
    return bridge, current, panel


def say(field: CommentsField, words: str) -> None:
    field.line.setFocus()
    QTest.keyClicks(field.line, words)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def pressed(line: CommentLine, word: str) -> None:
    [button] = [b for b in line.findChildren(QToolButton) if b.text() == word]
    button.click()


def test_without_an_annotation_one_speaks_of_the_article(qtbot: QtBot, session: Session) -> None:
    bridge, current, panel = shown(qtbot, session)
    say(panel.talk.comments, "No date on it.")
    bridge.do(tagging(session, "Ada"))
    current.choose(session.project.annotations(the_article(session).id)[0].id)
    assert visible_lines(panel) == []
    say(panel.talk.comments, "Which Ada?")
    found = session.project.comments(the_article(session).id)
    assert [(c.text, c.annotation_id is None) for c in found] == [
        ("No date on it.", True),
        ("Which Ada?", False),
    ]


def visible_lines(panel: InspectorPanel) -> list[CommentLine]:
    QApplication.processEvents()  # a layout shows what is put into it a moment later
    found = panel.talk.comments.findChildren(CommentLine)
    return [line for line in found if line.isVisible()]


def test_a_reply_stands_under_what_it_answers_and_goes_with_it(
    qtbot: QtBot, session: Session
) -> None:
    bridge, current, panel = shown(qtbot, session)
    say(panel.talk.comments, "First.")
    say(panel.talk.comments, "Second.")
    pressed(visible_lines(panel)[0], "Reply")
    say(panel.talk.comments, "To the first.")
    found = session.project.comments(the_article(session).id)
    assert [c.answers for c in found] == [None, None, found[0].id]
    pressed(visible_lines(panel)[0], "×")
    assert [c.text for c in session.project.comments(the_article(session).id)] == ["Second."]
    bridge.undo()
    assert len(visible_lines(panel)) == 3
    say(panel.talk.comments, "   ")
    assert len(session.project.comments(the_article(session).id)) == 3


def test_an_annotation_shows_how_it_stands_to_others(qtbot: QtBot, session: Session) -> None:
    bridge, current, panel = shown(qtbot, session)
    for words in ("Ada", "ledger"):
        bridge.do(tagging(session, words))
    first, second = session.project.annotations(the_article(session).id)
    bridge.do(relations.relate(session.person, "repeats", first, second))
    current.choose(second.id)
    QApplication.processEvents()
    [cross] = [b for b in panel.talk.relations.findChildren(QToolButton) if b.isVisible()]
    assert "“Ada” → repeats" in cross.accessibleName()
    cross.click()
    assert session.project.relations(the_article(session).id) == []


def test_an_entry_is_related_to_one_that_is_founded_for_it(qtbot: QtBot, session: Session) -> None:
    bridge, current, panel = shown(qtbot, session)
    entry = authorities.new_record(session.person, TagId("person"), "Ada")
    bridge.do(authorities.create(entry))
    dialog = EntryRelations(bridge, current, entry, panel)
    dialog._chosen(New(TagId("organisation"), "The mill"))
    asked = dialog.findChild(Relate)
    assert isinstance(asked, Relate)
    asked.name.setCurrentText("spouseOf")
    assert asked.mutual.isChecked()
    asked.name.setCurrentText("ownerOf")
    assert not asked.mutual.isChecked()
    asked.accept()
    [relation] = session.project.relations_of(entry.id)
    assert (relation.name, relation.mutual, relation.active) == ("ownerOf", False, entry.id)
    bridge.undo()
    assert [e.name for e in session.project.authorities()] == ["Ada"]


def test_a_paragraph_is_told_what_it_is(qtbot: QtBot, session: Session) -> None:
    bridge, current, panel = shown(qtbot, session)
    article = the_article(session)
    dialog = DescribeBlock(article, range(1, 3), panel)
    qtbot.addWidget(dialog)
    dialog.kind.picked.emit(BlockKind.QUOTE)
    dialog.language.setText("pt")
    with qtbot.waitSignal(dialog.answered) as answered:
        dialog.accept()
    numbers, kind, language = answered.args
    bridge.do(articles.set_blocks(article, numbers, kind=kind, language=language))
    assert [b.kind for b in the_article(session).blocks][1:] == [BlockKind.QUOTE] * 2
