"""Backups while people work in the window, before what is risky, and at the end."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pytestqt.qtbot import QtBot

from annotator.backups import Backups, backups_of
from annotator.changes import articles
from annotator.errors import NoBackup
from annotator.jobs import Cancelled, JobContext
from annotator.session import Session
from annotator.settings import Settings
from annotator.storage.backups.copying import contents, examined
from annotator.storage.backups.names import Backup, Reason
from annotator.storage.backups.plan import own_plan
from annotator.storage.backups.shelf import PART
from tests.annotator.backups.test_backups import leftovers
from tests.annotator.test_project_file import closed, meddle
from tests.builders import a_draft, add_article, tagging
from tests.windows import opened
from ui import itself
from ui.backups import looking
from ui.backups.backing_up import BackingUp
from ui.backups.looking import apart
from ui.bridge import SessionBridge
from ui.commands import annotator


def reasons(path: Path) -> list[Reason]:
    return [backup.reason for backup in backups_of(path)[::-1]]


@pytest.fixture
def attending(session: Session, qtbot: QtBot) -> Iterator[BackingUp]:
    """Of a project that was not backed up yet."""
    bridge = SessionBridge(session)
    desk = BackingUp(bridge, Settings, bridge)
    desk.attend()
    yield desk
    desk.end()


def test_closing_makes_one_and_the_next_sitting_none(session: Session, qtbot: QtBot) -> None:
    path = session.project.path
    with opened(qtbot, session) as window:
        assert window.place
        window.place.bridge.do(tagging(window.place.bridge.session, "Ada"))
    assert reasons(path) == [Reason.CLOSING]
    [backup] = backups_of(path)
    assert contents(backup.path).annotations == 1
    with opened(qtbot, session) as window:
        assert window._backed_up.text().startswith("backup ")
    assert reasons(path) == [Reason.CLOSING]


def test_what_a_killed_program_left_is_removed_beside_the_work(
    session: Session, qtbot: QtBot
) -> None:
    """Under another name at once: a backup that is made meanwhile may have the first one."""
    shelf = own_plan().shelf(session.project.path, session.project.project_id).folder
    shelf.mkdir(parents=True, exist_ok=True)
    (shelf / f"0001{PART}").write_bytes(b"half")
    (shelf / f"{PART}-gone-1").write_bytes(b"half of before")
    bridge = SessionBridge(session)
    desk = BackingUp(bridge, Settings, bridge)
    desk.attend()
    assert not (shelf / f"0001{PART}").exists()
    qtbot.waitUntil(lambda: leftovers(shelf) == [])
    desk.end()


def test_work_is_backed_up_while_it_goes_on(
    session: Session, attending: BackingUp, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(attending.made):
        attending.begin(Reason.WORK)
        session.do(tagging(session, "Ada"))
    [backup] = backups_of(session.project.path)
    assert examined(backup.path) == []
    assert session.project.check() == []


def test_what_is_risky_begins_with_one_of_before(
    session: Session, attending: BackingUp, qtbot: QtBot
) -> None:
    session.do(tagging(session, "Ada"))
    with qtbot.waitSignal(attending.made):
        session.do(articles.add(session.program, [a_draft(f"Letter {n}.") for n in range(201)]))
    [backup] = backups_of(session.project.path)
    assert backup.reason is Reason.RISK
    held = contents(backup.path)
    assert (held.articles, held.annotations) == (1, 1)


def test_who_asks_is_answered(session: Session, attending: BackingUp, qtbot: QtBot) -> None:
    said: list[str] = []
    attending.answered.connect(said.append)
    with qtbot.waitSignal(attending.made):
        attending.ask()
    attending.ask()
    attending.backups.damaged = True
    attending.ask()
    assert [words.split(",")[0] for words in said] == [
        "A backup was made",
        "Nothing was done since the newest backup",
        "The project is damaged",
    ]


def test_a_file_that_was_taken_away_is_no_bug_of_backups(
    session: Session, attending: BackingUp
) -> None:
    session.project.path.rename(session.project.path.with_name("taken.annot"))
    attending.before_risk()
    assert backups_of(session.project.path) == []


def test_after_a_bad_end_a_very_large_project_is_looked_at_soon(
    session: Session, attending: BackingUp, qtbot: QtBot
) -> None:
    session.project.ended_unclean = session.project.unexamined = True
    with qtbot.waitSignal(attending.answered) as told:
        attending._look_over()
    assert told.args == ["The project is whole: every text, quote and link was compared."]


def test_an_original_that_vanished_is_named_and_keeps_no_backup_from_being_made(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor where the copy is looked at in a process of its own."""
    monkeypatch.setattr(looking, "_IN_THE_JOB_BYTES", 0)
    path = closed(session)
    meddle(path, "delete from blob")
    with opened(qtbot, session) as window:
        assert window.place
        desk = window.place.backing_up
        with qtbot.waitSignal(desk.made, timeout=20_000):
            desk.ask()
        assert not desk.backups.damaged
        assert not window.place.bridge.project.read_only
    assert len(backups_of(path)) == 1
    told = CliRunner().invoke(annotator, ["check", str(path)])
    assert told.exit_code == 0
    assert "D14 the original file" in told.output
    assert "nothing is damaged" in told.output


def test_a_complaint_is_made_once(
    session: Session, attending: BackingUp, qtbot: QtBot, home: Path
) -> None:
    (home / "backups").write_text("no folder")
    (session.project.path.parent / "annotator-backups").write_text("no folder either")
    told: list[object] = []
    attending.told.connect(told.append)
    for _ in range(3):
        with qtbot.waitSignal(attending.made):
            attending.begin(Reason.WORK)
    assert [type(error) for error in told] == [NoBackup]
    session.do(tagging(session, "Ada"))


def test_a_damaged_project_is_told_once_and_keeps_its_backup(
    session: Session, qtbot: QtBot
) -> None:
    good = Backups(session.project).make(Reason.HAND)
    path = closed(session)
    meddle(path, "update annotation set quote = 'Eve'")
    with opened(qtbot, session) as window:
        assert window.place
        desk = window.place.backing_up
        with qtbot.waitSignal(desk.made):
            desk.begin()
        assert "damaged and open for reading only" in window.bar.words
        window.bar.tell("")
        desk.begin()
        assert not desk.busy
    assert [backup.path for backup in backups_of(path)] == [good.path]


def test_closing_stops_one_that_is_being_made(
    session: Session, attending: BackingUp, home: Path
) -> None:
    add_article(session, "Ada keeps the ledger. " * 100_000)
    attending.begin(Reason.WORK)
    attending.end()
    assert leftovers(home) == []
    assert len(backups_of(session.project.path)) == 1


class TestAnotherProcess:
    @pytest.fixture(autouse=True)
    def all_apart(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(looking, "_IN_THE_JOB_BYTES", 0)

    def copy_of(self, session: Session) -> Backup:
        return Backups(session.project).make(Reason.HAND)

    def test_it_says_the_same(self, session: Session) -> None:
        backup = self.copy_of(session)
        assert apart(JobContext())(backup.path) == []
        meddle(backup.path, "update text set body = body || '!'")
        assert apart(JobContext())(backup.path) == examined(backup.path) != []
        backup.path.write_bytes(b"nothing")
        assert apart(JobContext())(backup.path) != []

    def test_it_is_ended_when_the_job_is_to_stop(self, session: Session) -> None:
        backup, job = self.copy_of(session), JobContext()
        job.cancel()
        with pytest.raises(Cancelled):
            apart(job)(backup.path)

    def test_one_that_dies_is_no_proof(
        self, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        backup = self.copy_of(session)
        dying = [sys.executable, "-c", "import os; os.abort()"]
        monkeypatch.setattr(itself, "command", lambda *words: dying)
        with pytest.raises(NoBackup, match="could not be looked at"):
            apart(JobContext())(backup.path)
