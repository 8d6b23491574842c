"""Rows that are only counted: other ones come with one signal, and none can be written over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from ui.counted_rows import CountedRows


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
