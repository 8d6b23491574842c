"""What is risky in a large project waits for its copy, and the window is never silent meanwhile."""

from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.backups import Backups, Copied, backups_of
from annotator.changes import articles
from annotator.changes.change import Change
from annotator.errors import NoBackup, Occupied
from annotator.intake.looking import Candidate
from annotator.jobs import JobContext
from annotator.session import Session
from annotator.settings import Settings
from annotator.storage.backups.copying import contents
from annotator.storage.backups.names import Reason
from tests.annotator.backups.test_backups import leftovers
from tests.builders import a_draft, tagging
from ui import waiting_sheet
from ui.backups import first
from ui.backups.backing_up import BackingUp
from ui.backups.first import NotBackedUp
from ui.bridge import SessionBridge
from ui.intake.taking import Taking
from ui.waiting_sheet import WaitingSheet


@pytest.fixture
def attending(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[BackingUp]:
    """Of a project that counts as a large one, with something in it that no backup has."""
    monkeypatch.setattr(first, "AT_ONCE_BYTES", 0)
    bridge = SessionBridge(session)
    desk = BackingUp(bridge, Settings, bridge)
    desk.attend()
    session.do(tagging(session, "Ada"))
    yield desk
    desk.end()


@pytest.fixture
def lasting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy takes as long as nobody stops it, and the sheet comes at once."""

    shortly = Backups.copy

    def copy(
        self: Backups, reason: Reason, job: JobContext | None = None, *, at_once: bool = False
    ) -> Copied:
        while job is not None:
            job.stop_if_asked()
            sleep(0.001)
        return shortly(self, reason, at_once=at_once)

    monkeypatch.setattr(Backups, "copy", copy)
    monkeypatch.setattr(waiting_sheet, "UNSEEN_MS", 0)


def many(session: Session) -> Change:
    return articles.add(session.program, [a_draft(f"Letter {n}.") for n in range(201)])


def sheets() -> list[WaitingSheet]:
    every = QApplication.topLevelWidgets()
    return [one for one in every if isinstance(one, WaitingSheet) and one.isVisible()]


def test_the_step_comes_after_the_copy_and_nothing_else_between(
    session: Session, attending: BackingUp, qtbot: QtBot
) -> None:
    seen: list[int] = []

    def meanwhile() -> None:
        seen.append(len(session.project.article_ids()))
        with pytest.raises(Occupied):
            session.do(tagging(session, "ledger"))
        with pytest.raises(Occupied):
            session.about_to_risk()

    QTimer.singleShot(0, meanwhile)
    with qtbot.waitSignal(attending.made):
        session.do(many(session))
    assert seen == [1]
    assert len(session.project.article_ids()) == 202
    [backup] = backups_of(session.project.path)
    assert backup.reason is Reason.RISK
    held = contents(backup.path)
    assert (held.articles, held.annotations) == (1, 1)
    session.do(tagging(session, "ledger"))


@pytest.mark.usefixtures("lasting")
def test_whoever_does_not_wait_for_it_has_not_done_it(
    session: Session, attending: BackingUp, home: Path
) -> None:
    said: list[str] = []

    def stop() -> None:
        if not sheets():
            QTimer.singleShot(1, stop)
            return
        said.append(sheets()[0].said.text())
        sheets()[0].reject()

    QTimer.singleShot(1, stop)
    with pytest.raises(NotBackedUp, match="not done"):
        session.do(many(session))
    assert said == ["A backup is made first, of the project as it is now.\n"]
    assert len(session.project.article_ids()) == 1
    assert not sheets()
    assert leftovers(home) == []
    session.do(tagging(session, "ledger"))


@pytest.mark.usefixtures("lasting")
def test_an_import_that_did_not_wait_ends_and_says_so(
    session: Session, attending: BackingUp, qtbot: QtBot
) -> None:
    taking = Taking(session, attending)
    chosen = [Candidate(path=Path(f"{n}.txt"), draft=a_draft(f"Letter {n}.")) for n in range(30)]
    QTimer.singleShot(30, attending.end)
    with qtbot.waitSignal(taking.failed) as told:
        taking.begin(chosen)
    assert isinstance(told.args[0], NotBackedUp)
    assert not taking.busy
    assert len(session.project.article_ids()) == 1


@pytest.mark.usefixtures("lasting")
def test_what_is_closed_meanwhile_is_not_written_to(session: Session, attending: BackingUp) -> None:
    def close() -> None:
        attending.backups.damaged = True  # so closing makes none either
        attending.end()
        session.project.close()

    QTimer.singleShot(30, close)
    with pytest.raises(NotBackedUp):
        session.do(many(session))
    assert not sheets()
    assert contents(session.project.path).articles == 1


def test_a_copy_that_cannot_be_written_holds_nothing_up(
    session: Session, attending: BackingUp, home: Path
) -> None:
    (home / "backups").write_text("no folder")
    (session.project.path.parent / "annotator-backups").write_text("no folder either")
    told: list[object] = []
    attending.told.connect(told.append)
    session.do(many(session))
    assert [type(error) for error in told] == [NoBackup]
    assert len(session.project.article_ids()) == 202
