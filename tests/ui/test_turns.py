"""Long works share the window's thread: between two turns, whosever they are, keys are heard."""

from collections.abc import Callable, Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.turns import Turns, breathe, end_clocks, others_waiting


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    found = QObject()
    yield found
    end_clocks(found)


class Rounds:
    """Of the event loop: how many there were."""

    def __init__(self, owner: QObject) -> None:
        self.number = 0
        self._timer = QTimer(owner)
        self._timer.timeout.connect(self._count)
        self._timer.start(0)

    def _count(self) -> None:
        self.number += 1


def told(seen: list[str], name: str) -> Callable[[], None]:
    return lambda: seen.append(name)


def test_of_many_long_works_one_has_its_turn_in_a_round_of_the_event_loop(
    qtbot: QtBot, owner: QObject
) -> None:
    rounds = Rounds(owner)
    seen: list[tuple[str, int]] = []
    for name in "abc":
        Turns(lambda name=name: seen.append((name, rounds.number)), owner).start()  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) >= 9)
    assert [name for name, _ in seen[:9]] == list("abcabcabc")
    numbers = [number for _, number in seen]
    assert len(set(numbers)) == len(numbers), "two works had their turns in one round"


def test_what_is_done_ahead_rests_while_there_is_other_work(qtbot: QtBot, owner: QObject) -> None:
    seen: list[str] = []
    Turns(told(seen, "ahead"), owner, ahead=True).start()
    wanted = Turns(told(seen, "wanted"), owner)
    wanted.start()
    qtbot.waitUntil(lambda: len(seen) >= 3)
    assert set(seen) == {"wanted"}
    wanted.stop()
    qtbot.waitUntil(lambda: "ahead" in seen)


def test_work_that_is_stopped_or_whose_owner_is_gone_has_no_other_turn(
    qtbot: QtBot, owner: QObject
) -> None:
    seen: list[str] = []
    stopped, gone, stays = QObject(owner), QObject(), QObject(owner)

    def only_once() -> None:
        seen.append("once")
        once.stop()

    once = Turns(only_once, stopped)
    once.start()
    Turns(told(seen, "gone"), gone).start()
    Turns(told(seen, "stays"), stays).start()
    gone.deleteLater()
    qtbot.waitUntil(lambda: seen.count("stays") >= 3)
    assert seen.count("once") == 1
    assert not once.active
    assert seen.count("gone") <= 1


class Reader(QObject):
    """A long work that nobody keeps."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__()
        self._seen = seen
        self._turns = Turns(self._read, self)
        self._turns.start()

    def _read(self) -> None:
        self._seen.append("reader")


def test_the_clock_keeps_no_work_alive(qtbot: QtBot, owner: QObject) -> None:
    seen: list[str] = []
    reader = Reader(seen)
    lost = ref(reader)
    del reader
    assert lost() is None
    Turns(told(seen, "stays"), owner).start()
    qtbot.waitUntil(lambda: seen.count("stays") >= 3)
    assert "reader" not in seen


def test_a_turn_that_waits_in_a_loop_of_its_own_keeps_the_others_going(
    qtbot: QtBot, owner: QObject
) -> None:
    seen: list[str] = []

    def asks() -> None:
        asking.stop()
        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()
        seen.append("answered")

    asking = Turns(asks, owner)
    asking.start()
    Turns(told(seen, "other"), owner).start()
    qtbot.waitUntil(lambda: "answered" in seen)
    assert "other" in seen[: seen.index("answered")]


def test_a_turn_that_fails_is_the_last_and_keeps_nobody_from_theirs(
    qtbot: QtBot, owner: QObject
) -> None:
    seen: list[str] = []

    def fails() -> None:
        raise ValueError("of this work")

    failing = Turns(fails, owner)
    with qtbot.captureExceptions() as caught:
        failing.start()
        Turns(told(seen, "other"), owner).start()
        qtbot.waitUntil(lambda: len(seen) >= 2)
    assert [str(error) for _, error, _ in caught] == ["of this work"]
    assert not failing.active


def test_while_something_is_made_in_one_go_all_works_rest(qtbot: QtBot, owner: QObject) -> None:
    seen: list[str] = []
    with others_waiting():
        Turns(told(seen, "work"), owner).start()
        for _ in range(5):
            breathe()
        assert seen == []
    qtbot.waitUntil(lambda: len(seen) >= 2)


def test_what_a_thing_began_that_could_not_be_made_has_no_turn(
    qtbot: QtBot, owner: QObject
) -> None:
    seen: list[str] = []
    Turns(told(seen, "before"), owner).start()
    half = Turns(told(seen, "half"), owner)

    def made() -> None:
        with others_waiting():
            half.start()
            raise ValueError("not made")

    with pytest.raises(ValueError, match="not made"):
        made()
    qtbot.waitUntil(lambda: seen.count("before") >= 3)
    assert "half" not in seen
