"""Full collections wait for a pause in the work."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.builders import tagging
from ui import live_memory, tidying
from ui.bridge import SessionBridge
from ui.live_memory import LiveMemory
from ui.tidying import Tidying
from ui.turns import Turns, at_work


class Loop:
    """Two of them that hold each other are found by a full collection only, once they are old."""

    other: "Loop | None" = None


@pytest.fixture
def pressed() -> list[int]:
    return [0]


@pytest.fixture
def tidy(qtbot: QtBot, pressed: list[int], monkeypatch: pytest.MonkeyPatch) -> Iterator[Tidying]:
    """Everything is due; the looks are the test's own."""
    before, parent = gc.get_threshold(), QObject()
    monkeypatch.setattr(tidying, "LOOK_MS", 1_000_000)
    monkeypatch.setattr(tidying, "_DUE", -1)
    yield Tidying(parent, lambda: pressed[0])
    gc.set_threshold(*before)


def old_garbage() -> "ref[Loop]":
    one, two = Loop(), Loop()
    one.other, two.other = two, one
    gc.collect(1)
    return ref(one)


def test_it_is_collected_when_nothing_was_pressed_between_two_looks(
    tidy: Tidying, pressed: list[int]
) -> None:
    tidy.look()
    lost = old_garbage()
    for keys in (1, 2, 3):
        pressed[0] = keys
        tidy.look()
        assert lost() is not None
    tidy.look()
    assert lost() is None


def test_it_waits_for_the_end_of_long_work(tidy: Tidying) -> None:
    tidy.look()
    lost, work = old_garbage(), Turns(list, tidy)
    work.start()
    tidy.look()
    assert lost() is not None
    work.stop()
    tidy.look()
    assert lost() is None


def test_it_does_not_wait_for_ever(
    tidy: Tidying, pressed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "_OVERDUE", -1)
    lost = old_garbage()
    pressed[0] += 1
    tidy.look()
    assert lost() is None


def test_what_is_overdue_takes_a_turn_beside_long_work(
    tidy: Tidying, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "_OVERDUE", -1)
    lost, seen = old_garbage(), list[bool]()
    work = Turns(lambda: seen.append(lost() is None), tidy)
    work.start()
    tidy.look()
    assert lost() is not None
    qtbot.waitUntil(lambda: lost() is None)
    qtbot.waitUntil(lambda: len(seen) > 3)
    work.stop()
    assert not at_work(), "it ends with its turn"


def test_it_keeps_still_where_a_job_makes_very_many_things(tidy: Tidying) -> None:
    tidy.look()
    lost = old_garbage()
    gc.disable()
    try:
        tidy.look()
        assert lost() is not None
    finally:
        gc.enable()
    tidy.look()
    assert lost() is None


def test_python_begins_no_full_collection_by_itself(tidy: Tidying) -> None:
    lost = old_garbage()
    held = [[number] for number in range(300_000)]
    assert lost() is not None
    assert len(held) == 300_000


def test_what_was_decided_is_gathered_once_and_left_out(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it is read again, there may be things beside it that are gone soon."""
    monkeypatch.setattr(live_memory, "PAUSE_MS", 1)
    session.do(tagging(session, "Ada"))
    bridge = SessionBridge(session)
    memory = LiveMemory(bridge)
    left_out: list[int] = []
    monkeypatch.setattr(live_memory, "leave_out", lambda: left_out.append(1))
    for _ in range(2):
        with qtbot.waitSignal(memory.changed):
            memory.read()
    assert left_out == [1]
