"""Sheets fit the smallest screen that people have: 1366 by 768 at 200 %, less the system's bars."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.changes import authorities
from annotator.model.authority import Identifier
from annotator.model.ids import TagId
from annotator.session import Session
from tests.windows import opened
from ui.dialogs.about import About
from ui.dialogs.edit_entry import EditEntry
from ui.dialogs.entry_relations import EntryRelations
from ui.main_window import MainWindow
from ui.workplace import Workplace

ROOM = QSize(683, 384 - 60)


def about(window: MainWindow, _: Workplace) -> QDialog:
    return About(window)


def relations(window: MainWindow, place: Workplace) -> QDialog:
    [entry] = place.bridge.project.authorities()
    return EntryRelations(place.bridge, place.current, entry, window)


def entry(window: MainWindow, place: Workplace) -> QDialog:
    """One with so many identifiers that no screen holds them all."""
    [found] = place.bridge.project.authorities()
    return EditEntry(place.register.filter.tags, found, window)


@pytest.mark.parametrize("make", [about, relations, entry])
def test_a_sheet_fits_a_small_screen(
    qtbot: QtBot, session: Session, make: Callable[[MainWindow, Workplace], QDialog]
) -> None:
    numbers = tuple(Identifier(scheme="local", value=f"box {n}") for n in range(30))
    record = authorities.new_record(session.person, TagId("person"), "Ada", identifiers=numbers)
    session.do(authorities.create(record))
    with opened(qtbot, session) as window:
        assert window.place is not None
        sheet = make(window, window.place)
        sheet.open()
        qtbot.waitExposed(sheet)
        qtbot.wait(1)  # what grows, grows in the next turn
        assert sheet.minimumSizeHint().expandedTo(ROOM) == ROOM
        assert sheet.height() <= sheet.screen().availableSize().height()
        sheet.close()
