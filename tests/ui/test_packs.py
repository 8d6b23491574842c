"""Packs in the window: added with the dialog, offered by the picker, taken into the register."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.changes import authorities
from annotator.jobs import JobContext
from annotator.model.authority import Identifier
from annotator.model.ids import TagId
from annotator.model.tagset import Kind
from annotator.packs.making import add
from annotator.session import Session
from ui.bridge import SessionBridge
from ui.dialogs.packs import Packs
from ui.jobs import Jobs
from ui.live_packs import LivePacks, live_packs
from ui.picker.choice import New, Question
from ui.picker.picker import Picker

PERSON = TagId("person")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "people.csv"
    file.write_text(
        "name,kind,wikidata,dates\nAda Brand,person,Q1,1890–1950\nAdana,place,Q2,\nAdam,hero,Q3,\n",
        encoding="utf-8",
    )
    return file


@pytest.fixture
def bridge(session: Session) -> SessionBridge:
    return SessionBridge(session)


@pytest.fixture
def packs(bridge: SessionBridge, table: Path) -> LivePacks:
    add([table], JobContext())
    return live_packs(bridge)


@pytest.fixture
def picker(qtbot: QtBot, session: Session, packs: LivePacks) -> Iterator[Picker]:
    host = QWidget()
    host.resize(900, 700)
    qtbot.addWidget(host)
    host.show()
    found = Picker(host)
    found.look_further(packs.search)
    tags = [tag for tag in session.project.tags() if tag.kind is Kind.ENTITY]
    place = QRect(QPoint(50, 50), QSize(2, 20))
    found.ask(Question("ada", PERSON), tags, lambda name, tag_id: [], place)
    yield found
    packs.let_go()


def test_what_packs_know_stands_below_with_the_digits_that_are_left(picker: Picker) -> None:
    rows = picker.rows.rows
    assert [(row.digit, row.title, row.tag_id) for row in rows[:2]] == [
        (1, "Ada Brand", "person"),
        (2, "Adana", "place"),
    ]
    assert rows[0].aside == "from people"
    assert rows[0].detail == "1890–1950 · person"


def test_enter_takes_a_pack_only_for_its_whole_name(qtbot: QtBot, picker: Picker) -> None:
    assert isinstance(picker.rows.rows[picker.list.currentIndex().row()].choice, New)
    assert picker.list.currentIndex().row() == len(picker.rows.rows) - 1
    picker.line.setText("ada brand")
    picker.line.textEdited.emit("ada brand")
    assert picker.list.currentIndex().row() == 0
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.line, Qt.Key.Key_Return)
    [choice] = chosen.args
    assert isinstance(choice, New)
    assert choice.found is not None
    assert choice.found.identifiers == (Identifier(scheme="wikidata", value="Q1"),)


def test_what_the_register_has_is_not_offered_twice(
    session: Session, bridge: SessionBridge, packs: LivePacks
) -> None:
    assert [h.entry.name for h in packs.search("ada brand", PERSON, 5)] == ["Ada Brand"]
    entry = authorities.new_record(
        session.person, PERSON, "A. B.", identifiers=(Identifier(scheme="wikidata", value="Q1"),)
    )
    bridge.do(authorities.create(entry))
    assert packs.search("ada brand", PERSON, 5) == []
    assert packs.search("ada", PERSON, 0) == []
    packs.let_go()


def test_the_dialog_makes_a_pack_and_removes_it(
    qtbot: QtBot, session: Session, table: Path
) -> None:
    jobs = Jobs()
    tags = [tag for tag in session.project.tags() if tag.kind is Kind.ENTITY]
    host = QWidget()
    qtbot.addWidget(host)
    dialog = Packs(jobs, tags, host)
    dialog.open()
    with qtbot.waitSignal(jobs.ended):
        dialog.take([table])
    assert dialog.words.text() == "people: 3 entries are there."
    assert dialog.rows.rowCount() == 1
    with qtbot.waitSignal(jobs.ended):
        dialog.take([table.with_name("absent.csv")])
    assert "absent.csv" in dialog.words.text()
    dialog.remove_chosen()
    assert dialog.rows.rowCount() == 0
    dialog.reject()
