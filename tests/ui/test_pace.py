"""Keys and annotations of a sitting: what counts, and what does not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.changes import annotations
from annotator.changes.change import Change, Edit, Verb
from annotator.model.annotation import Mention
from annotator.model.stamp import Status
from annotator.session import Session
from tests.builders import where
from ui.bridge import SessionBridge
from ui.dialogs.pace import PacePanel
from ui.exporting import Services
from ui.main_window import MainWindow
from ui.pace.pace import LONGEST_PAUSE_SECONDS, Pace


def made(session: Session, *words: str, status: Status = Status.ACCEPTED) -> Change:
    """One step that marks so many places."""
    article = session.project.article(session.project.article_ids()[0])
    [tag] = [tag for tag in session.project.tags() if tag.id == "person"]
    edits = [
        edit
        for word in words
        for edit in annotations.annotate(
            session.person, article, [where(article, word)], tag, Mention(), status=status
        ).edits
    ]
    return Change(Verb.ADD_ANNOTATIONS, tuple(edits))


def press(pace: Pace, *moments: float) -> None:
    for moment in moments:
        pace.pressed(moment)


def test_a_step_of_several_shares_its_keys_and_refusing_counts_for_the_next(
    session: Session,
) -> None:
    pace, words = Pace(), session.project.article(session.project.article_ids()[0]).text.split()
    press(pace, 0, 1)
    pace.follow(made(session, words[0], words[1], words[2], words[3]))
    press(pace, 2)
    pace.follow(made(session, words[4], status=Status.REJECTED))
    press(pace, 3)
    pace.follow(made(session, words[5]))
    assert pace.costs == [0.5, 0.5, 0.5, 0.5, 2]
    assert (pace.keys, pace.annotations, pace.median, pace.mean) == (4, 5, 0.5, 0.8)
    assert pace.per_minute == 100


def test_undo_and_redo_make_nothing_twice(session: Session) -> None:
    pace, change = Pace(), made(session, "the")
    pace.follow(change)
    pace.follow(change.inverse())
    pace.follow(change)
    assert pace.annotations == 1


class Counted(tuple[Edit, ...]):
    """Edits that know how often somebody went through them."""

    times = 0

    def __iter__(self) -> Iterator[Edit]:
        self.times += 1
        return super().__iter__()


def test_a_step_of_thousands_is_gone_through_once(session: Session) -> None:
    words = session.project.article(session.project.article_ids()[0]).text.split()
    change = made(session, *words[:6])
    edits = Counted(change.edits)
    pace = Pace()
    pace.follow(replace(change, edits=edits))
    assert (pace.annotations, edits.times) == (6, 1)


def test_a_long_pause_is_no_work() -> None:
    pace = Pace()
    press(pace, 0, 10, 100_000)
    assert pace.seconds == 10 + LONGEST_PAUSE_SECONDS
    assert (pace.median, pace.mean) == (0, 0)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Services(load_held=lambda: lambda *_: lambda _: ("", [])))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def test_the_panel_follows_and_begins_anew(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    bridge = SessionBridge(session)
    window.keystrokes.attend(bridge)
    panel = PacePanel(window.keystrokes, window)
    window.keystrokes.pace.pressed(0)
    bridge.do(made(session, "the"))
    panel.refresh()
    assert [label.text() for label in panel.figures[:4]] == ["1", "1", "1.0", "1.0"]
    window.keystrokes.reset()
    panel.refresh()
    assert [label.text() for label in panel.figures] == ["0", "0", "–", "–", "–"]
    panel.close()


def test_a_key_counts_once_and_a_modifier_does_not(window: MainWindow) -> None:
    handle = window.windowHandle()
    before = window.keystrokes.pace.keys
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    QTest.keyClick(handle, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert window.keystrokes.pace.keys == before + 1
