"""What a picture shows is asked for by one key, wherever the caret is, apart from the source."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from annotator.changes import articles
from annotator.model.article import Figure, Progress
from annotator.model.draft import FigureDraft
from annotator.model.span import Span
from annotator.session import Session
from tests.builders import a_draft
from tests.windows import opened
from ui.main_window import MainWindow
from ui.panels.forms.caption import CaptionForm
from ui.workplace import Workplace

TEXT = "The harbour woke early.\nA boat at Mina. AFP / OLE DAHL"


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The window on an article with two pictures, the first with a caption that nobody marked."""
    line = TEXT.index("A boat")
    with_caption = FigureDraft(link="boat.png", caption=Span(line, line + len("A boat at Mina.")))
    draft = replace(a_draft(TEXT), figures=(with_caption, FigureDraft(link="quay.png")))
    session.do(articles.add(session.program, [draft]))
    number = session.project.article_ids()[-1]
    with opened(qtbot, session) as found:
        assert found.place is not None
        found.place.current.show(number)
        found.place.view.setFocus()
        qtbot.waitUntil(found.place.view.hasFocus)
        yield found


@pytest.fixture
def place(window: MainWindow) -> Workplace:
    assert window.place is not None
    return window.place


def figures(place: Workplace) -> list[Figure]:
    assert place.current.article is not None
    return place.bridge.project.figures(place.current.article.id)


def press(place: Workplace, key: Qt.Key) -> None:
    QTest.keyClick(place.view.window().windowHandle(), key)


def question(place: Workplace) -> QInputDialog:
    return next(d for d in place.window().findChildren(QInputDialog) if d.isVisible())


def back(place: Workplace, qtbot: QtBot) -> None:
    """What a desktop does once a dialog has gone."""
    place.window().activateWindow()
    qtbot.waitUntil(place.view.hasFocus)


def test_a_caption_that_is_taken_says_which_key_describes_its_picture_and_it_does(
    window: MainWindow, place: Workplace, qtbot: QtBot
) -> None:
    place.view.set_caret(TEXT.index("boat"))
    press(place, Qt.Key.Key_F)
    press(place, Qt.Key.Key_Return)
    assert window.bar.words == "The picture has no alternative text: I gives it one."
    press(place, Qt.Key.Key_I)
    field = place.inspector.form_for(CaptionForm).description
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "A boat.")
    place.view.setFocus()
    assert [figure.description for figure in figures(place)] == ["A boat.", ""]
    place.bridge.undo()
    assert [figure.description for figure in figures(place)] == ["", ""]


def test_a_picture_without_a_caption_is_asked_about(place: Workplace, qtbot: QtBot) -> None:
    place.view.set_caret(0)
    press(place, Qt.Key.Key_I)
    dialog = question(place)
    assert "picture 1" in dialog.labelText()
    dialog.setTextValue("  Nets.  ")
    dialog.accept()
    back(place, qtbot)
    press(place, Qt.Key.Key_I)
    dialog = question(place)
    assert "picture 2" in dialog.labelText(), "the first has been described"
    dialog.setTextValue("A quay.")
    dialog.accept()
    back(place, qtbot)
    assert [figure.description for figure in figures(place)] == ["Nets.", "A quay."]
    press(place, Qt.Key.Key_I)
    assert not [d for d in place.window().findChildren(QInputDialog) if d.isVisible()]
    place.view.set_caret(TEXT.index("boat"))
    press(place, Qt.Key.Key_I)
    assert question(place).textValue() == "Nets."
    question(place).reject()


def test_an_article_that_is_locked_keeps_its_pictures_as_they_are(
    window: MainWindow, place: Workplace
) -> None:
    place.articles.batch.set_progress(Progress.LOCKED)
    place.view.set_caret(0)
    press(place, Qt.Key.Key_I)
    question(place).setTextValue("Nets.")
    question(place).accept()
    assert [figure.description for figure in figures(place)] == ["", ""]
    assert "locked" in window.bar.words
