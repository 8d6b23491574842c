"""Suggestions gone through by keys: taken, refused, taken by groups, never asked twice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from annotator.model.stamp import Status
from annotator.session import Session
from tests.builders import add_article
from ui.bridge import SessionBridge
from ui.dialogs.checklist import Checklist
from ui.theme import Theme
from ui.workplace import Workplace

NEWS = (
    "Ida Berg, mayor of Lisbon, said the old bridge fell, Reuters reported.\n"
    "“We will stay,” Berg added in Lisbon on 3 May 2021.\n"
    "Dr. Ole Dahl and Ida Berg met in Lisbon."
)


@pytest.fixture
def place(qtbot: QtBot, session: Session) -> Iterator[Workplace]:
    """The whole workplace, with all suggestions for the news."""
    article = add_article(session, NEWS)
    place = Workplace(SessionBridge(session), Theme("light"), lambda: lambda *_: lambda _: ("", []))
    qtbot.addWidget(place)
    place.resize(1200, 700)
    with qtbot.waitExposed(place):
        place.show()
    place.current.show(article.id)
    place.show_panel(place.suggested)
    place.view.setFocus()
    settle(qtbot, place)
    yield place
    place.end()


def settle(qtbot: QtBot, place: Workplace) -> None:
    """Wait until the rules have said all they have to say."""
    with qtbot.waitSignal(place.suggestions.settled, timeout=20_000):
        place.suggestions.refresh()


def open_quotes(place: Workplace) -> list[str]:
    article = place.current.article
    assert article is not None
    text = article.text
    return [s.spans[0].quote(text) for s in place.suggestions.listed.values()]


def found_in(place: Workplace) -> list[Annotation]:
    assert place.current.article is not None
    return place.bridge.project.annotations(place.current.article.id)


def annotated(place: Workplace) -> list[tuple[str, Status]]:
    return [(a.quote, a.stamp.status) for a in found_in(place)]


def test_nothing_of_a_suggestion_is_in_the_project_and_all_are_dotted(place: Workplace) -> None:
    assert open_quotes(place).count("Lisbon") == 3
    assert annotated(place) == []
    numbers = {m.annotation_id for m in place.view.marks_at(NEWS.index("Lisbon"))}
    assert numbers
    assert max(numbers) < 0
    assert place.marks.annotated == 0
    count = len(place.suggestions.listed)
    assert place.tabs.tabText(place.tabs.indexOf(place.suggested)) == f"Suggestions {count}"


def test_enter_takes_one_and_goes_on_with_its_origin_kept(place: Workplace) -> None:
    gestures, session = place.gestures, place.bridge.session
    place.view.set_caret(NEWS.index("Lisbon"))
    gestures.accept()
    [found] = [a for a in found_in(place) if a.quote == "Lisbon"]
    assert found.stamp.status is Status.ACCEPTED
    assert found.stamp.maker == session.program.contributor_id
    assert found.note.startswith("rule ")
    assert "score 0." in found.note
    assert place.suggestions.in_hand is not None
    assert place.view.caret > NEWS.index("Lisbon")
    step = session.history.to_undo
    assert step is not None
    assert step.author == session.person.contributor_id
    place.bridge.undo()
    assert annotated(place) == []


def test_one_name_accepted_thrice_is_one_entry(place: Workplace, qtbot: QtBot) -> None:
    for nth in range(3):
        at = -1
        for _ in range(nth + 1):
            at = NEWS.index("Lisbon", at + 1)
        place.view.set_caret(at)
        place.gestures.accept()
    assert [r.name for r in place.bridge.project.authorities()].count("Lisbon") == 1
    settle(qtbot, place)
    assert "Lisbon" not in open_quotes(place)


def test_what_is_refused_never_returns(place: Workplace, qtbot: QtBot) -> None:
    place.view.set_caret(NEWS.index("Ida"))
    place.gestures.next_suggestion()
    place.view.set_caret(NEWS.index("Lisbon"))
    place.gestures.reviewing.reject_because("no name here")
    assert ("Lisbon", Status.REJECTED) in annotated(place)
    [refused] = found_in(place)
    assert refused.note.endswith("rejected: no name here")
    settle(qtbot, place)
    assert open_quotes(place).count("Lisbon") == 2
    place.bridge.undo()
    settle(qtbot, place)
    assert open_quotes(place).count("Lisbon") == 3


def test_n_goes_on_and_back_and_says_where_it_ends(place: Workplace) -> None:
    told: list[str] = []
    place.told.connect(told.append)
    place.view.set_caret(0)
    seen = [place.suggestions.in_hand]
    while not told:
        place.gestures.next_suggestion()
        seen.append(place.suggestions.in_hand)
    assert len(seen) - 1 >= len(place.suggestions.listed) - 1
    assert told == ["No suggestion follows."]


def test_a_lists_all_of_one_entity_and_takes_the_ticked_in_one_step(
    place: Workplace, qtbot: QtBot
) -> None:
    place.view.set_caret(NEWS.index("Lisbon"))
    place.gestures.apply_to_all()
    [sheet] = place.window().findChildren(Checklist)
    assert sheet.rows.rowCount() == 3
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    assert sheet.ticked == [1, 2]
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert sheet.result() == QDialog.DialogCode.Accepted
    assert annotated(place) == [("Lisbon", Status.ACCEPTED)] * 2
    place.bridge.undo()
    assert annotated(place) == []


def test_all_listed_are_one_step(place: Workplace, qtbot: QtBot) -> None:
    place.suggestions.demand(0.5)
    count = len(place.suggestions.listed)
    place.gestures.accept_all()
    assert len(annotated(place)) == count
    assert place.suggestions.listed == {}
    assert place.bridge.project.check() == []
    place.bridge.undo()
    assert annotated(place) == []
    settle(qtbot, place)
    assert len(place.suggestions.listed) == count


def test_very_many_are_made_ready_beside_the_window_and_are_one_step_too(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.gestures.reviewing.MANY", 2)
    count, steps = len(place.suggestions.listed), len(place.bridge.session.history.steps)
    with qtbot.waitSignal(place.bridge.changed):
        place.gestures.accept_all()
        assert annotated(place) == []
    assert len(annotated(place)) == count
    assert len(place.bridge.session.history.steps) == steps + 1
    assert place.bridge.project.check() == []
    place.bridge.undo()
    assert annotated(place) == []
    place.bridge.redo()
    assert {status for _, status in annotated(place)} == {Status.ACCEPTED}
    assert place.bridge.project.check() == []


def test_a_closing_window_does_not_wait_for_the_many(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.gestures.reviewing.MANY", 2)
    place.gestures.accept_all()
    place.end()
    assert annotated(place) == []


def test_another_article_has_its_own(place: Workplace, qtbot: QtBot, session: Session) -> None:
    first, second = place.current.article, add_article(session, "nothing is here.")
    assert first is not None
    place.current.show(second.id)
    assert place.suggestions.all == {}
    settle(qtbot, place)
    assert place.suggestions.all == {}
    place.current.show(first.id)
    settle(qtbot, place)
    assert "Lisbon" in open_quotes(place)
