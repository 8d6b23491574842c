"""Rows that are only counted: other ones come with one signal, and none can be written over."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from ui.counted_rows import CountedList, CountedRows


def test_other_rows_come_with_one_reset_and_nothing_else(qtbot: QtBot) -> None:
    rows = CountedRows()
    QAbstractItemModelTester(rows)
    reset, come, gone = (
        QSignalSpy(signal) for signal in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved)
    )
    for number in (3, 0, 20_000):
        rows.begin_anew(number)
        assert rows.rowCount() == number
    assert (reset.count(), come.count(), gone.count()) == (3, 0, 0)


def test_a_row_can_be_chosen_and_not_edited(qtbot: QtBot) -> None:
    rows = CountedRows()
    rows.begin_anew(1)
    flags = rows.flags(rows.index(0))
    assert flags & Qt.ItemFlag.ItemIsSelectable
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert rows.flags(rows.index(5)) == Qt.ItemFlag.NoItemFlags


class Watched(CountedList):
    """Counts how often its rows are laid out, and painted."""

    laid = painted = 0

    def doItemsLayout(self) -> None:
        self.laid += 1
        super().doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


def test_a_row_that_says_something_else_is_painted_and_none_is_laid_out(qtbot: QtBot) -> None:
    rows, shown = CountedRows(), Watched()
    shown.setModel(rows)
    qtbot.addWidget(shown)
    rows.begin_anew(1_000)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.laid > 0 and shown.painted > 0)
    qtbot.wait(20)
    laid, painted = shown.laid, shown.painted
    rows.dataChanged.emit(rows.index(0, 0), rows.index(0, 0))
    qtbot.waitUntil(lambda: shown.painted > painted)
    assert shown.laid == laid
    rows.grow(1_001)
    qtbot.waitUntil(lambda: shown.laid > laid)
