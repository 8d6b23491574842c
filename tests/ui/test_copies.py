"""What goes on beside the window reads a copy of the project, and ends it where it was read."""

from collections.abc import Callable
from pathlib import Path
from threading import get_ident

import pytest
from pytestqt.qtbot import QtBot

from annotator.session import Session
from annotator.storage.snapshot import Snapshot
from exports.register.writing import FORMS
from tests.builders import tagging
from tests.windows import opened
from ui import checking, register_out
from ui.dialogs.export_sheet import Ends
from ui.formats import Asked
from ui.main_window import MainWindow
from ui.same_words import same_words


def exported(window: MainWindow, folder: Path) -> None:
    ends = Ends(done=lambda _: None, failed=lambda _: None, stopped=lambda: None)
    window.exporting.start(Asked(target=folder / "out"), ends)


def checked(window: MainWindow, _: Path) -> None:
    assert window.place is not None
    checking.check(window, window.place)


def compared(window: MainWindow, _: Path) -> None:
    assert window.place is not None
    same_words(window, window.place)


def written(window: MainWindow, folder: Path) -> None:
    register_out.write(window, next(iter(FORMS)), folder / "register")


@pytest.mark.parametrize("begin", [exported, checked, compared, written])
def test_no_copy_is_left_to_the_thread_of_the_window(
    session: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    begin: Callable[[MainWindow, Path], None],
) -> None:
    closed: list[int] = []
    close = Snapshot.close

    def counted(copy: Snapshot) -> None:
        closed.append(get_ident())
        close(copy)

    monkeypatch.setattr(Snapshot, "close", counted)
    session.do(tagging(session, "Ada"))
    with opened(qtbot, session) as window:
        begin(window, tmp_path)
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)
    assert len(closed) == 1
    assert closed[0] != get_ident()
