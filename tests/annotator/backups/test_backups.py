"""Backups are whole, never of what is damaged, and come back as what was there."""

import resource
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from annotator.backups import Backups, backups_of
from annotator.changes import articles
from annotator.changes.risk import MANY_RECORDS
from annotator.errors import NoBackup, ProjectDamaged, ProjectError, ProjectLocked
from annotator.jobs import Cancelled, JobContext
from annotator.model.record import Record
from annotator.session import Session
from annotator.storage.backups import copying
from annotator.storage.backups.copying import contents, examined
from annotator.storage.backups.names import Reason
from annotator.storage.backups.plan import BESIDE, Plan, own_plan
from annotator.storage.backups.restoring import restore
from annotator.storage.backups.shelf import PART
from annotator.storage.project import Project
from annotator.storage.tables import TABLES
from tests.annotator.test_project_file import closed, digest, meddle
from tests.builders import a_draft, add_article, tagging
from tests.older import made_older
from ui import projects
from ui.cli.common import guard

ROOT = Path(__file__).resolve().parents[3]
LONG = "رسائل أرشيف المدينة القديمة وما فيها من أخبار وصور ومخطوطات" * 3


def records(project: Project) -> dict[str, list[Record]]:
    """Everything that people made, by kind."""
    return {kind.__name__: project._all(table) for kind, table in TABLES.items()}


def one_of(session: Session) -> Path:
    """A backup of the project as it is now."""
    return Backups(session.project).make(Reason.HAND).path


def leftovers(folder: Path) -> list[str]:
    return [file.name for file in folder.rglob(f"*{PART}*")]


class AskingJob(JobContext):
    """Between two slices it waits until somebody else has done something."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.answered = Event(), Event()

    def progress(self, done: int, total: int) -> None:
        self.asked.set()
        self.answered.wait(20)
        self.answered.clear()


class TestMaking:
    def test_a_backup_is_the_project(self, session: Session) -> None:
        session.do(tagging(session, "Ada"))
        before = records(session.project)
        copy = one_of(session)
        assert examined(copy) == []
        with Project.open(copy, read_only=True) as project:
            assert records(project) == before
            assert project.state() == session.project.state()

    def test_nothing_is_made_where_nothing_was_done(self, session: Session) -> None:
        backups = Backups(session.project)
        assert backups.wanted()
        backups.make(Reason.WORK)
        assert not backups.wanted()
        assert not Backups(session.project).wanted(), "in the next sitting either"
        session.do(tagging(session, "Ada"))
        assert backups.wanted()

    def test_gestures_go_on_and_the_copy_is_whole(
        self, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(copying, "SLICE_PAGES", 8)
        job, backups = AskingJob(), Backups(session.project)
        worker = Thread(target=lambda: backups.make(Reason.WORK, job))
        worker.start()
        steps = 0
        while worker.is_alive():
            if job.asked.wait(0.05):
                job.asked.clear()
                session.do(tagging(session, "Ada"))
                steps += 1
                job.answered.set()
        worker.join()
        [backup] = backups_of(session.project.path)
        assert steps > 2
        assert examined(backup.path) == []
        assert session.project.check() == []
        assert 1 < contents(backup.path).annotations <= steps

    def test_one_that_is_stopped_leaves_nothing(self, session: Session, home: Path) -> None:
        job = JobContext()
        job.cancel()
        with pytest.raises(Cancelled):
            Backups(session.project).make(Reason.WORK, job)
        assert backups_of(session.project.path) == []
        assert leftovers(home) == []

    def test_long_names_in_any_script_make_names_that_fit(self, tmp_path: Path) -> None:
        session = projects.found(tmp_path / f"{LONG[:110]}.annot")
        path = one_of(session)
        assert len(path.name.encode()) < 255
        assert [backup.path for backup in backups_of(session.project.path)] == [path]
        session.project.close()

    def test_two_projects_of_one_name_share_nothing(self, tmp_path: Path) -> None:
        made = []
        for folder in ("press", "letters"):
            (tmp_path / folder).mkdir()
            session = projects.found(tmp_path / folder / "archive.annot")
            add_article(session, f"From {folder}.")
            made.append((session.project.path, one_of(session)))
            session.project.close()
        assert [[b.path for b in backups_of(path)] for path, _ in made] == [[p] for _, p in made]

    def test_a_project_that_was_moved_finds_its_backups(
        self, session: Session, tmp_path: Path
    ) -> None:
        backup, path = one_of(session), closed(session)
        moved = path.rename(tmp_path / "other.annot")
        with Project.open(moved) as project:
            assert [b.path for b in backups_of(moved, project.project_id)] == [backup]

    @pytest.mark.parametrize("year", [1970, 2100])
    def test_a_wild_clock_changes_no_order(self, session: Session, year: int) -> None:
        shelf = own_plan().shelf(session.project.path, session.project.project_id)
        numbers = []
        for at in (None, datetime(year, 1, 1, tzinfo=UTC), None):
            part = shelf.part()
            session.project.copy_into(part)
            numbers.append(shelf.take_in(part, Reason.WORK, at).number)
        assert [backup.number for backup in shelf.backups()] == numbers[::-1] == [3, 2, 1]


def test_the_command_line_backs_up_before_what_is_risky(session: Session) -> None:
    guard(session)
    session.do(tagging(session, "Ada"))
    assert backups_of(session.project.path) == []
    many = [a_draft(f"Letter {n}.") for n in range(MANY_RECORDS + 1)]
    session.do(articles.add(session.program, many))
    session.undo()
    [backup] = backups_of(session.project.path)
    assert backup.reason is Reason.RISK, "and one that is just made is enough for the next"
    assert contents(backup.path).articles == 1


class TestTrouble:
    def test_what_is_damaged_never_pushes_a_good_one_out(self, session: Session) -> None:
        good = one_of(session)
        path = closed(session)
        meddle(path, "update annotation set quote = 'Eve'")
        for _ in range(10):
            with Project.open(path) as project:
                backups = Backups(project)
                with pytest.raises(ProjectDamaged, match="not whole"):
                    backups.make(Reason.WORK)
                assert not backups.wanted(), "it is said once a sitting"
        assert [backup.path for backup in backups_of(path)] == [good]
        assert examined(good) == []

    def test_a_backup_that_was_killed_leaves_nothing_for_long(
        self, session: Session, home: Path
    ) -> None:
        add_article(session, "Ada keeps the ledger. " * 60_000)
        good = one_of(session)
        path = closed(session)
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.annotator.backups.half_way", str(path)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert child.stdout
        assert b" of " in child.stdout.readline()
        child.kill()
        child.communicate()
        assert len(leftovers(home)) == 1
        again = projects.opened(path)
        assert again.project.check() == []
        backups = Backups(again.project)
        backups.sweep()
        assert leftovers(home) == []
        assert [backup.path for backup in backups_of(path)] == [good]
        assert backups.make(Reason.WORK).number == 2
        again.project.close()

    def test_a_full_disk_is_said_and_work_goes_on(self, session: Session, home: Path) -> None:
        good = one_of(session)
        add_article(session, "Ada keeps the ledger. " * 60_000)
        size = session.project.path.stat().st_size
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size // 2, hard))
        try:
            with pytest.raises(NoBackup, match="could not be written"):
                Backups(session.project).make(Reason.WORK)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert leftovers(home) == []
        session.do(tagging(session, "Ada"))
        assert session.project.check() == []
        assert [backup.path for backup in backups_of(session.project.path)] == [good]

    def test_where_the_own_folder_cannot_be_written_they_stand_beside(
        self, session: Session, home: Path
    ) -> None:
        (home / "backups").write_text("no folder")
        backup = one_of(session)
        assert backup.is_relative_to(session.project.path.parent / BESIDE)
        assert [found.path for found in backups_of(session.project.path)] == [backup]

    def test_a_second_place_is_given_each_and_is_never_made(
        self, session: Session, tmp_path: Path
    ) -> None:
        stick = tmp_path / "stick"
        plan = Plan(root=tmp_path / "first", second=stick)
        backups = Backups(session.project, lambda: plan)
        backups.make(Reason.WORK)
        assert str(stick) in backups.complaint
        assert not stick.exists()
        stick.mkdir()
        session.do(tagging(session, "Ada"))
        backups.make(Reason.WORK)
        assert backups.complaint == ""
        [there] = [file for file in stick.rglob("*.annot")]
        assert examined(there) == []
        assert contents(there).state == session.project.state()

    def test_in_the_second_place_too_what_a_killed_program_left_is_removed(
        self, session: Session, tmp_path: Path
    ) -> None:
        stick = tmp_path / "stick"
        stick.mkdir()
        plan = Plan(root=tmp_path / "first", second=stick)
        backups = Backups(session.project, lambda: plan)
        backups.make(Reason.WORK)
        [there] = [file for file in stick.rglob("*.annot")]
        (there.parent / f"0002{PART}").write_bytes(b"half")
        session.do(tagging(session, "Ada"))
        backups.make(Reason.WORK)
        assert leftovers(stick) == []
        assert len([*stick.rglob("*.annot")]) == 2


class TestRestoring:
    def test_a_round_trip_brings_back_what_was_there(self, session: Session) -> None:
        session.do(tagging(session, "Ada"))
        backup, before = one_of(session), records(session.project)
        session.do(tagging(session, "ledger", "object"))
        path = closed(session)
        later = digest(path)
        done = restore(path, backup)
        assert done.aside
        assert digest(done.aside) == later, "nothing is written over"
        again = projects.opened(path)
        assert records(again.project) == before
        assert again.undo()
        assert again.project.check() == []
        again.project.close()

    def test_the_newest_is_the_newest_wherever_it_stands(self, session: Session) -> None:
        """The own folder could not be written for a while."""
        nowhere = Plan(root=session.project.path / "no folder")
        first = one_of(session)
        session.do(tagging(session, "Ada"))
        beside = Backups(session.project, lambda: nowhere).make(Reason.HAND).path
        assert BESIDE in beside.parts
        path = session.project.path
        assert [one.path for one in backups_of(path)] == [beside, first]
        session.do(tagging(session, "ledger", "object"))
        last = one_of(session)
        assert [one.path for one in backups_of(path)] == [last, first, beside]

    def test_a_damaged_project_goes_aside_with_its_journal(self, session: Session) -> None:
        backup, path = one_of(session), closed(session)
        damaged, journal = b"\0" * 5000, b"what was being written"
        path.write_bytes(damaged)
        path.with_name("archive.annot-journal").write_bytes(journal)
        aside = restore(path, backup).aside
        assert aside
        assert aside.read_bytes() == damaged
        assert aside.with_name(f"{aside.name}-journal").read_bytes() == journal
        assert not path.with_name("archive.annot-journal").exists()
        with Project.open(path) as project:
            assert project.check() == []

    def test_a_project_that_is_gone_comes_back(self, session: Session) -> None:
        backup, path = one_of(session), closed(session)
        path.unlink()
        assert restore(path, backup).aside is None
        with Project.open(path) as project:
            assert project.check() == []

    def test_an_open_project_is_left_alone(self, session: Session) -> None:
        with pytest.raises(ProjectLocked, match="it is open by"):
            restore(session.project.path, one_of(session))
        session.do(tagging(session, "Ada"))

    @pytest.mark.parametrize("harm", [lambda data: b"", lambda data: data[: len(data) // 2]])
    def test_a_backup_that_is_not_whole_is_not_put_back(
        self, session: Session, harm: Callable[[bytes], bytes]
    ) -> None:
        backup, path = one_of(session), closed(session)
        backup.write_bytes(harm(backup.read_bytes()))
        before = digest(path)
        with pytest.raises(NoBackup, match="not whole"):
            restore(path, backup)
        assert digest(path) == before
        assert [file.name for file in path.parent.iterdir()] == [path.name]

    def test_what_is_no_backup_is_named_by_its_own_name_alone(
        self, session: Session, tmp_path: Path
    ) -> None:
        other = tmp_path / "shopping.txt"
        other.write_text("eggs\n" * 300, encoding="utf-8")
        with pytest.raises(
            NoBackup, match=r"^shopping\.txt: .*\(this is not a project of Ann"
        ) as told:
            restore(closed(session), other)
        assert "part" not in str(told.value)

    def test_a_restored_project_mints_ids_of_its_own(self, session: Session) -> None:
        backup = one_of(session)
        session.do(tagging(session, "Ada"))
        path = closed(session)
        aside = restore(path, backup).aside
        assert aside
        again = projects.opened(path)
        again.do(tagging(again, "ledger", "object"))
        with Project.open(aside, read_only=True) as other:
            ours = {a.id for a in again.project.annotations(again.project.article_ids()[0])}
            theirs = {a.id for a in other.annotations(other.article_ids()[0])}
        assert not ours & theirs
        again.project.close()


class TestMigrating:
    def test_an_older_project_is_backed_up_as_it_was(self, session: Session) -> None:
        path = closed(session)
        made_older(path, 7)
        projects.opened(path).project.close()
        [backup] = backups_of(path)
        assert backup.reason is Reason.MIGRATION
        assert backup.path.read_bytes()[60:64] == (7).to_bytes(4, "big")
        assert examined(backup.path) == []
        restore(path, backup.path)
        with Project.open(path) as project:
            assert project.check() == []

    def test_a_damaged_one_is_left_as_it_is(self, session: Session) -> None:
        path = closed(session)
        made_older(path, 9)
        meddle(path, "update annotation set quote = 'Eve'")
        before = digest(path)
        with pytest.raises(ProjectDamaged, match="left as it is"):
            Project.open(path)
        assert digest(path) == before
        assert backups_of(path) == []

    def test_ten_failures_keep_one_backup_and_the_file(
        self, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = closed(session)
        made_older(path, 11)
        before, held = digest(path), iter(range(1000))
        monkeypatch.setattr("annotator.storage.backups.migrating.examined", lambda part, job: [])
        monkeypatch.setattr("annotator.storage.connection._held", lambda db: [next(held)])
        for _ in range(10):
            with pytest.raises(ProjectError, match="not all came through"):
                Project.open(path)
        assert digest(path) == before
        assert len(backups_of(path)) == 1
