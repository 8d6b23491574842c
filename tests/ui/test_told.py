"""What the window tells: a step until the next one, keys by the same names everywhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.builders import tagging
from tests.windows import opened
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    session.do(tagging(session, "Ada"))
    with opened(qtbot, session) as found:
        yield found


def test_an_offer_to_take_back_a_step_goes_with_the_next_step(window: MainWindow) -> None:
    place = window.place
    assert place is not None
    place.view.setFocus()
    place.view.set_caret(place.current.article.text.index("Ada"))  # type: ignore[union-attr]  # there is one
    QTest.keyClick(place.view, Qt.Key.Key_Delete)
    assert window.bar.words.startswith("Removed. Ctrl+Z brings it back")
    assert window.bar.isVisible()
    QTest.keyClick(place.view, Qt.Key.Key_1)
    assert len(place.bridge.project.annotations(place.current.article.id)) == 1  # type: ignore[union-attr]
    assert "Removed" not in window.bar.words or window.bar.isHidden()


def test_a_warning_stays_until_it_is_closed(window: MainWindow) -> None:
    place = window.place
    assert place is not None
    window.bar.warn("The second place for backups is not there.")
    place.bridge.undo()
    assert window.bar.isVisible()


def test_what_can_be_gone_to_names_its_keys_as_all_of_the_window_does(window: MainWindow) -> None:
    asides = {target.title: target.aside for target in window.menus.targets()}
    assert asides["About this article…"] == "Alt+Enter"
    assert [title for title, keys in asides.items() if "Return" in keys] == []
