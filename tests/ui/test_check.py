"""The doctor in the window: it looks at a copy, and what it finds is told when it has ended."""

from pytestqt.qtbot import QtBot

from ui.checking import check
from ui.main_window import MainWindow


def checked(qtbot: QtBot, window: MainWindow) -> str:
    assert window.place is not None
    with qtbot.waitSignal(window.jobs.ended, timeout=20_000):
        check(window, window.place)
        assert "being checked" in window.bar.words
    return window.bar.words


def test_a_whole_project_is_said_to_be_whole(qtbot: QtBot, window: MainWindow) -> None:
    assert checked(qtbot, window).startswith("The project is whole")


def test_what_does_not_hold_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    assert window.place is not None
    project = window.place.bridge.project
    with project._gated.atomic():
        project._db.execute("update article set title = 'Another'")
    assert "1 thing does not hold together: article 1-" in checked(qtbot, window)
    assert len(window.place.findings.list.findings) == 1
