"""An import shows its article while something is asked: no answer goes to a text it was not for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from annotator.changes import annotations
from annotator.model.annotation import Mention
from annotator.model.article import BlockKind
from annotator.model.span import Span
from annotator.session import Session
from tests.builders import add_article
from tests.ui.gestures.conftest import NEWS, Scene
from tests.windows import opened
from ui.dialogs.checklist import Checklist
from ui.dialogs.describe_block import DescribeBlock
from ui.panels.forms.mention import MentionForm
from ui.workplace import Workplace

OTHER = "Quite another text, which nobody asked about.\nOf two lines."


def marked(scene: Scene) -> int:
    project = scene.session.project
    return sum(len(project.annotations(number)) for number in project.article_ids())


def turn_away(scene: Scene) -> None:
    scene.open_article(OTHER)


def test_the_picker_goes_and_marks_nothing_elsewhere(scene: Scene) -> None:
    scene.put_caret("Ida Berg")
    scene.gestures.pick()
    assert scene.gestures.picker.isVisible()
    turn_away(scene)
    assert not scene.gestures.picker.isVisible()
    assert scene.view.hasFocus()
    scene.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (marked(scene), scene.names) == (0, [])


def test_the_line_of_a_correction_goes(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.correct()
    assert scene.gestures.correcting.line.isVisible()
    turn_away(scene)
    assert not scene.gestures.correcting.line.isVisible()
    assert scene.view.hasFocus()
    assert marked(scene) == 0


def test_what_a_paragraph_is_goes_to_the_article_that_was_asked_about(scene: Scene) -> None:
    asked = scene.article.id
    scene.put_caret("Ida Berg")
    scene.gestures.describe_block()
    [dialog] = scene.window.findChildren(DescribeBlock)
    turn_away(scene)
    dialog.answered.emit(range(1), BlockKind.HEADLINE, "")
    dialog.close()
    project = scene.session.project
    assert project.article(asked).blocks[0].kind is BlockKind.HEADLINE
    assert scene.article.blocks[0].kind is BlockKind.PARAGRAPH


@pytest.fixture
def place(qtbot: QtBot, session: Session) -> Iterator[Workplace]:
    """The real window on the news, with all that is suggested in it; a second text lies ready."""
    news, _ = add_article(session, NEWS), add_article(session, OTHER)
    with opened(qtbot, session) as window:
        assert window.place is not None
        place = window.place
        place.current.show(news.id)
        place.view.setFocus()
        qtbot.waitUntil(lambda: place.suggestions.calm and bool(place.suggestions.listed))
        place.view.set_caret(0)
        place.gestures.next_suggestion()
        assert place.gestures.reviewing.suggestion is not None
        yield place


def all_marked(place: Workplace) -> int:
    project = place.bridge.project
    return sum(len(project.annotations(number)) for number in project.article_ids())


def test_who_a_suggestion_means_is_asked_no_more(place: Workplace) -> None:
    QTest.keyClick(place.view, Qt.Key.Key_Q)
    _, picker = place.gestures.pickers
    assert picker.isVisible()
    place.next_article()
    assert not picker.isVisible()
    assert all_marked(place) == 0


def test_a_list_of_suggestions_goes(place: Workplace) -> None:
    QTest.keyClick(place.view, Qt.Key.Key_A)
    [sheet] = place.window().findChildren(Checklist)
    assert sheet.isVisible()
    place.next_article()
    assert not sheet.isVisible()
    assert all_marked(place) == 0


def test_a_reason_refuses_nothing_that_it_was_not_given_for(place: Workplace) -> None:
    QTest.keyClick(place.view, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    [dialog] = place.window().findChildren(QInputDialog)
    assert dialog.isVisible()
    place.next_article()
    assert not dialog.isVisible()
    assert all_marked(place) == 0


def test_a_language_goes_to_the_articles_that_were_asked_about(place: Workplace) -> None:
    asked = place.current.article
    assert asked is not None
    place.articles.batch.ask_language()
    [dialog] = place.window().findChildren(QInputDialog)
    place.next_article()
    dialog.setTextValue("fr")
    dialog.accept()
    assert place.current.article is not None
    assert place.current.article.metadata.language == "en"
    assert place.bridge.project.article(asked.id).metadata.language == "fr"


def test_an_entry_chosen_in_the_inspector_is_for_the_annotation_it_was_asked_for(
    place: Workplace,
) -> None:
    session = place.bridge.session
    tag = next(tag for tag in place.bridge.project.tags() if tag.id == "person")
    for number in place.bridge.project.article_ids()[-2:]:
        article = place.bridge.project.article(number)
        place.bridge.do(annotations.annotate(session.person, article, [Span(0, 5)], tag, Mention()))
    first, second = (
        place.bridge.project.annotations(n)[0] for n in place.bridge.project.article_ids()[-2:]
    )
    place.current.go_to(first)
    place.show_panel(place.inspector)
    place.inspector.form_for(MentionForm).entity.asked.emit(None)
    assert place.inspector.asker.picker.isVisible()
    place.current.go_to(second)
    assert not place.inspector.asker.picker.isVisible()
