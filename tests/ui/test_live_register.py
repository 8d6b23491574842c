"""A large register is read between the keys: the window can be used meanwhile, and says so."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.changes import authorities
from annotator.changes.change import Verb, joined
from annotator.model.ids import TagId
from annotator.model.tagset import Kind
from annotator.session import Session
from tests.builders import the_article
from ui import live_register as module
from ui.bridge import SessionBridge
from ui.current import Current
from ui.live_packs import live_packs
from ui.live_register import LiveRegister, live_register
from ui.panels.register import RegisterPanel
from ui.picker.choice import Question
from ui.picker.picker import Picker
from ui.suggestions import Suggestions
from ui.turns import end_clocks

PERSON = TagId("person")
NAMES = [f"Person {number:02}" for number in range(20)]


@pytest.fixture
def bridge(session: Session) -> Iterator[SessionBridge]:
    found = SessionBridge(session)
    yield found
    end_clocks(found)  # as a workplace does before its project is closed


@pytest.fixture
def register(
    session: Session, bridge: SessionBridge, monkeypatch: pytest.MonkeyPatch
) -> Iterator[LiveRegister]:
    """The register of twenty, of whom three are there at first and two come a turn."""
    monkeypatch.setattr(module, "AT_ONCE", 3)
    monkeypatch.setattr(module, "ENTRIES", 2)
    monkeypatch.setattr(module, "_TURN_SECONDS", 0.0)
    made = [authorities.new_record(session.person, PERSON, name) for name in NAMES]
    session.do(joined(Verb.ADD_ENTRIES, *map(authorities.create, made)))
    found = live_register(bridge)
    yield found
    found.end()


def read_all(qtbot: QtBot, register: LiveRegister) -> None:
    with qtbot.waitSignal(register.complete):
        pass


def test_the_picker_finds_who_has_not_been_read_yet_and_says_how_far_it_is(
    qtbot: QtBot, session: Session, bridge: SessionBridge, register: LiveRegister
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    picker = Picker(host)
    picker.look_further(live_packs(bridge).search, None, lambda: register.coming)
    tags = [tag for tag in session.project.tags() if tag.kind is Kind.ENTITY]
    place = QRect(QPoint(50, 50), QSize(2, 20))

    def offered(name: str) -> list[str]:
        picker.ask(Question(name, PERSON), tags, lambda n, t: register.rank(n, t, None), place)
        return [row.title for row in picker.rows.rows[:1]]

    assert offered("person 17") == ["Person 17"]
    assert "Still reading the register:" in picker._hint.text()
    read_all(qtbot, register)
    assert offered("person 17") == ["Person 17"]
    assert "reading" not in picker._hint.text()


def test_the_panel_shows_what_is_there_and_all_in_the_end(
    qtbot: QtBot, bridge: SessionBridge, register: LiveRegister
) -> None:
    panel = RegisterPanel(bridge, Current(bridge))
    qtbot.addWidget(panel)
    panel.show()
    assert panel._count.text().endswith("of 20, being read")
    read_all(qtbot, register)
    shown = [found.name for row in range(20) if (found := panel.rows.record(row)) is not None]
    assert shown == NAMES
    assert panel._count.text() == "20 of 20 entries"


def test_an_entry_beyond_what_was_read_can_be_chosen(
    qtbot: QtBot, bridge: SessionBridge, register: LiveRegister
) -> None:
    panel = RegisterPanel(bridge, Current(bridge))
    qtbot.addWidget(panel)
    last = bridge.project.authorities()[-1]
    panel.choose(last.id)
    assert panel.filter.line.text() == last.name


def test_suggestions_wait_for_the_whole_register(
    qtbot: QtBot, session: Session, bridge: SessionBridge, register: LiveRegister
) -> None:
    current = Current(bridge)
    suggestions = Suggestions(bridge, current)
    suggestions.begin()
    current.show(the_article(session).id)
    suggestions.refresh()
    assert not suggestions.calm
    with qtbot.waitSignal(suggestions.settled):
        pass
    assert register.index.complete
    suggestions.end()


def test_garbage_is_left_alone_while_it_is_read_and_collected_afterwards(
    qtbot: QtBot, register: LiveRegister
) -> None:
    assert not gc.isenabled()
    read_all(qtbot, register)
    assert gc.isenabled()


def test_a_project_that_is_closed_meanwhile_is_let_go(register: LiveRegister) -> None:
    register.end()
    assert gc.isenabled()
    assert not register.index.complete
