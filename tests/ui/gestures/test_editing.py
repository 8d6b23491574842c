"""A suggestion set right before it is taken: its tag, its words, whom it means, who says it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.changes.change import Verb
from annotator.model.annotation import Annotation, Claim, Mention
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.session import Session
from tests.builders import add_article
from tests.ui.gestures.test_reviewing import settle
from ui.bridge import SessionBridge
from ui.theme import Theme
from ui.workplace import Workplace

NEWS = (
    "Ida Berg, mayor of Lisbon, said the old bridge fell, but nobody was hurt.\n"
    "The crowd met in Lisbon on 3 May 2021 near the Attacks Museum.\n"
    "It will reopen, Ole Dahl said, with a new roof over it."
)
NONE = Qt.KeyboardModifier.NoModifier
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(qtbot: QtBot, session: Session) -> Iterator[Workplace]:
    article = add_article(session, NEWS)
    place = Workplace(SessionBridge(session), Theme("light"), lambda: lambda *_: lambda _: ("", []))
    qtbot.addWidget(place)
    place.resize(1200, 700)
    with qtbot.waitExposed(place):
        place.show()
    place.current.show(article.id)
    place.view.setFocus()
    settle(qtbot, place)
    yield place
    place.end()


def take_in_hand(place: Workplace, words: str, kind: str = "entity") -> None:
    number = next(
        n
        for n, s in place.suggestions.listed.items()
        if s.kind.value == kind and s.spans[0].quote(NEWS).startswith(words)
    )
    place.gestures.reviewing.show(number)


def press(place: Workplace, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(place.window().focusWidget() or place.view, key, modifiers)


def marked(place: Workplace) -> list[Annotation]:
    assert place.current.article is not None
    found = place.bridge.project.annotations(place.current.article.id)
    return [a for a in found if a.stamp.status is Status.ACCEPTED]


def test_a_digit_takes_it_under_another_tag_and_tells_so(place: Workplace) -> None:
    take_in_hand(place, "Lisbon")
    place.gestures.tag("organisation")
    [made] = marked(place)
    session = place.bridge.session
    assert (made.quote, made.tag_id) == ("Lisbon", "organisation")
    assert made.stamp.maker == session.program.contributor_id
    assert "; edited: tag (was place)" in made.note
    assert "score" in made.note
    [event] = session.project.history(made.article_id)[made.id]
    assert (event.deed, event.by) == (Verb.ACCEPT_EDITED.value, session.person.contributor_id)
    assert place.suggestions.in_hand is not None, "and on to the next"
    assert session.undo()
    assert marked(place) == []


def test_brackets_and_arrows_move_its_edges_before_anything_is_written(
    place: Workplace, qtbot: QtBot
) -> None:
    take_in_hand(place, "3 May 2021")
    place.gestures.choose_end_edge()
    press(place, Qt.Key.Key_Right, CTRL)
    assert marked(place) == []
    settle(qtbot, place)
    place.gestures.accept()
    [made] = marked(place)
    assert made.quote == "3 May 2021 near"
    assert "edited: span" in made.note
    settle(qtbot, place)
    assert "3 May 2021" not in [s.spans[0].quote(NEWS) for s in place.suggestions.all.values()]


def test_what_was_edited_can_be_refused_and_does_not_come_back(
    place: Workplace, qtbot: QtBot
) -> None:
    take_in_hand(place, "3 May 2021")
    number = place.suggestions.in_hand
    place.gestures.choose_end_edge()
    press(place, Qt.Key.Key_Right, CTRL)
    place.gestures.reject()
    assert number not in place.suggestions.all
    settle(qtbot, place)
    assert "3 May" not in [s.spans[0].quote(NEWS)[:5] for s in place.suggestions.all.values()]


def test_other_words_and_another_tag_of_a_date(place: Workplace, qtbot: QtBot) -> None:
    take_in_hand(place, "3 May 2021")
    place.gestures.choose_end_edge()
    press(place, Qt.Key.Key_Right, CTRL)
    place.gestures.change_link()
    [_, picker] = place.gestures.pickers
    assert picker.isVisible()
    press(place, Qt.Key.Key_Tab)
    press(place, Qt.Key.Key_Return, CTRL)
    [made] = marked(place)
    assert made.quote == "3 May 2021 near"
    assert isinstance(made.body, Mention)
    assert made.body.authority_id is not None


def test_a_key_that_acts_ends_the_moving_of_edges(place: Workplace) -> None:
    """Or the next arrow would move an edge of whatever is in hand then."""
    take_in_hand(place, "3 May 2021")
    place.gestures.choose_end_edge()
    press(place, Qt.Key.Key_Right, CTRL)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, NONE)
    QApplication.sendEvent(place.view, override)
    place.gestures.accept()
    place.gestures.previous_annotation()
    caret = place.view.caret
    press(place, Qt.Key.Key_Right)
    assert [a.quote for a in marked(place)] == ["3 May 2021 near"]
    assert place.view.caret == caret + 1


def test_alt_arrows_cut_a_claim_clause_by_clause(place: Workplace) -> None:
    take_in_hand(place, "the old bridge", "claim")
    place.gestures.shrink()
    place.gestures.accept()
    [made] = marked(place)
    assert made.quote == "the old bridge fell"


def test_what_was_accepted_last_is_repeated_and_kept(place: Workplace) -> None:
    take_in_hand(place, "Lisbon")
    place.gestures.tag("organisation")
    place.gestures.lock()
    assert place.gestures.locking.tag is not None
    assert place.gestures.locking.tag.id == "organisation"
    locked = place.tags.findChild(QLabel, "locked")
    assert locked is not None
    assert not locked.isHidden()
    place.view.select(Span(NEWS.index("crowd"), NEWS.index("crowd") + 5))
    place.gestures.accept()
    assert [a.quote for a in marked(place)] == ["Lisbon", "crowd"]
    place.gestures.leave()
    assert locked.isHidden()


def test_o_goes_through_all_that_lies_over_one_another(place: Workplace, qtbot: QtBot) -> None:
    """A claim and a name in it, one marked and one suggested."""
    take_in_hand(place, "It will reopen", "claim")
    place.gestures.reject()
    take_in_hand(place, "3 May 2021")
    place.gestures.accept()
    settle(qtbot, place)
    place.view.set_caret(NEWS.index("3 May") + 1)
    made = place.current.annotation
    assert made is not None
    place.gestures.cycle_overlap()
    assert place.current.annotation == made, "there is nothing else here"
    take_in_hand(place, "the old bridge", "claim")
    number = place.suggestions.in_hand
    place.view.set_caret(NEWS.index("bridge"))
    place.view.select(Span(NEWS.index("bridge"), NEWS.index("bridge") + 6))
    place.gestures.tag("object")
    place.view.set_caret(NEWS.index("bridge") + 1)
    bridge = place.current.annotation
    assert bridge is not None
    place.gestures.cycle_overlap()
    assert [place.current.annotation, place.suggestions.in_hand] == [None, number]
    place.gestures.cycle_overlap()
    assert [place.current.annotation, place.suggestions.in_hand] == [bridge, None]


def test_q_and_a_digit_give_a_claim_another_speaker(place: Workplace) -> None:
    take_in_hand(place, "the old bridge", "claim")
    place.gestures.change_link()
    pending = place.gestures.pending
    assert pending is not None
    press(place, Qt.Key.Key_0)
    [made] = marked(place)
    assert isinstance(made.body, Claim)
    assert made.body.claimants == ()
    assert "edited: speaker" in made.note


def test_shift_enter_adds_what_stands_behind_the_words_of_saying(place: Workplace) -> None:
    take_in_hand(place, "It will reopen", "claim")
    place.gestures.add_part()
    place.gestures.accept()
    [made] = [a for a in marked(place) if isinstance(a.body, Claim)]
    assert made.quotes == ("It will reopen", "with a new roof over it")
    press(place, Qt.Key.Key_Z, CTRL)
