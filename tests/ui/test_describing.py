"""The forms for header fields: typed, saved as one step, refused in words, left alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.model.article import DateBasis
from annotator.session import Session
from tests.builders import the_article
from tests.windows import opened
from ui import describing
from ui.dialogs.describe_header import DescribeHeader
from ui.main_window import MainWindow
from ui.workplace import Workplace


@pytest.fixture
def place(qtbot: QtBot, session: Session) -> Iterator[Workplace]:
    with opened(qtbot, session) as window:
        assert window.place is not None
        yield window.place


def window_of(place: Workplace) -> MainWindow:
    window = place.window()
    assert isinstance(window, MainWindow)
    return window


def of_article(place: Workplace) -> DescribeHeader:
    form = describing.describe_article(window_of(place), place)
    assert form is not None
    return form


def put(form: DescribeHeader, name: str, words: str) -> None:
    field = form.inputs[name]
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClicks(field, words)


def save(form: DescribeHeader) -> None:
    [box] = form.findChildren(QDialogButtonBox)
    QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)


def test_what_is_typed_of_an_article_is_saved_as_one_step(place: Workplace) -> None:
    form = of_article(place)
    put(form, "collection", "Letters of the millers")
    put(form, "keywords", "mills;  floods ;")
    QTest.keyClick(form.inputs["dating"], Qt.Key.Key_Down)
    QTest.keyClick(form.inputs["dating"], Qt.Key.Key_Down)
    save(form)
    session = place.bridge.session
    known = the_article(session).metadata
    assert (known.collection, known.keywords) == ("Letters of the millers", ("mills", "floods"))
    assert known.dating is DateBasis.EXTERNAL
    session.undo()
    assert the_article(session).metadata.keywords == ()


def test_a_language_that_is_none_is_refused_in_the_form(place: Workplace) -> None:
    form = of_article(place)
    put(form, "language", "German, mostly")
    save(form)
    assert form.isVisible()
    assert "is not a language tag" in form.complaint.text()
    put(form, "language", "de")
    save(form)
    assert not form.isVisible()
    assert the_article(place.bridge.session).metadata.language == "de"


def test_saving_an_untouched_form_changes_nothing(place: Workplace) -> None:
    steps = len(place.bridge.project.journal.entries())
    save(of_article(place))
    save(describing.describe_project(window_of(place), place))
    assert len(place.bridge.project.journal.entries()) == steps


def test_the_project_says_who_publishes_it_and_you_say_who_you_are(place: Workplace) -> None:
    form = describing.describe_project(window_of(place), place)
    put(form, "publisher", "City archive")
    put(form, "contributor", "Mira Halvorsen")
    put(form, "title", "")
    save(form)
    about = place.bridge.project.about()
    assert (about.publisher, bool(about.title)) == ("City archive", True)
    assert window_of(place).settings.contributor == "Mira Halvorsen"


def test_every_field_says_what_it_means_to_a_screen_reader(place: Workplace) -> None:
    for form in (of_article(place), describing.describe_project(window_of(place), place)):
        for field in form.inputs.values():
            assert field.accessibleName()
            assert field.accessibleDescription().endswith(".")
        form.reject()
