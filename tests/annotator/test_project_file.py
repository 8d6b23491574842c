"""The project file: who may open it, what is refused, and that refusing changes not one byte."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from sqlite_utils import Database

from annotator.changes import articles, queries, tagsets
from annotator.changes.author import Author
from annotator.errors import (
    DiskTrouble,
    NoProject,
    NotAProject,
    NotSaved,
    ProjectDamaged,
    ProjectError,
    ProjectLocked,
    ProjectTooNew,
)
from annotator.kept_open import APPLICATION_ID
from annotator.model.ids import REPLICAS, Mint, parts
from annotator.session import Session
from annotator.storage import connection
from annotator.storage import project as project_module
from annotator.storage.ailments import UNFINISHED
from annotator.storage.migrations import SCHEMA_VERSION
from annotator.storage.owner import note_path
from annotator.storage.project import Project
from annotator.storage.told import explained
from tests.builders import a_draft, a_tag, naming, tagging, the_article
from ui import projects


def closed(session: Session) -> Path:
    session.do(naming(session, "Ada")[1])
    session.project.close()
    return session.project.path


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def meddle(path: Path, *statements: str) -> None:
    """Do to a closed project what another program might."""
    with closing(sqlite3.connect(path)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()


def test_the_file_says_what_it_is(session: Session) -> None:
    header = closed(session).read_bytes()[:100]
    assert header[:15] == b"SQLite format 3"
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID == 0x414E4E54
    assert int.from_bytes(header[60:64], "big") == SCHEMA_VERSION
    assert header[18:20] == b"\x01\x01", "a rollback journal, so that a copy is whole"


def test_opening_and_looking_changes_no_byte(session: Session) -> None:
    path = closed(session)
    before = digest(path)
    with Project.open(path) as project:
        assert project.annotations(project.article_ids()[0])
        assert project.check() == []
    assert digest(path) == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_contributor_whose_name_no_file_can_hold_works_all_the_same(session: Session) -> None:
    path, name = session.project.path, "Ada \ud800\0\x01"
    session.project.close()
    for _ in range(2):
        again = projects.opened(path, name)
        again.do(tagging(again, "Ada"))
        again.do(queries.keep(again.person, name, name))
        odd = replace(a_tag(again), label=name)
        again.do(tagsets.bring_in(again.project.tags(), [odd]).change)
        again.project.close()
    with projects.opened(path).project as project:
        names = [one.name for one in project.contributors()]
        assert names.count("Ada \ufffd\ufffd\ufffd") == 1
        assert {one.line for one in project.saved_queries()} == {"Ada \ufffd\ufffd\ufffd"}


def test_a_second_program_is_told_who_has_the_project(session: Session) -> None:
    child = "import sys; from pathlib import Path; from ui import projects\n"
    child += "projects.opened(Path(sys.argv[1]))"
    run = subprocess.run(
        [sys.executable, "-c", child, str(session.project.path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert run.returncode == 1
    assert "ProjectLocked: archive.annot: it is open by" in run.stderr.replace(
        "annotator.errors.", ""
    )
    with pytest.raises(ProjectLocked, match="process"):
        projects.opened(session.project.path)


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("empty.annot", b"", NotAProject),
        ("text.annot", b"Dear Ada, this is a letter and no project.\n" * 9, NotAProject),
        ("cut.annot", b"SQLite format 3\0", NotAProject),
    ],
)
def test_what_is_no_project_is_refused_unchanged(
    tmp_path: Path, name: str, content: bytes, error: type[ProjectError]
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(error, match=name):
        Project.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    meddle(path, "create table photo (id integer primary key)")
    before = digest(path)
    with pytest.raises(NotAProject, match="not a project"):
        Project.open(path)
    assert digest(path) == before


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NoProject, match="no such file"):
        Project.open(tmp_path / "nothing.annot")
    assert list(tmp_path.iterdir()) == []


def test_founding_never_writes_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "letters.annot"
    path.write_text("mine")
    with pytest.raises(NotAProject, match="already"):
        projects.found(path)
    assert path.read_text() == "mine"


def test_a_newer_file_is_left_alone(session: Session) -> None:
    path = closed(session)
    meddle(path, "pragma user_version = 99")
    before = digest(path)
    with pytest.raises(ProjectTooNew, match="newer version of Annotator"):
        Project.open(path)
    assert digest(path) == before


@pytest.mark.parametrize(
    "statement",
    [
        "create trigger thief after insert on annotation begin delete from annotation; end",
        "create view authority_names as select name from authority",
        "create table extra (id integer primary key)",
        "create index slow on annotation (quote)",
        "drop index annotation_by_article",
    ],
)
def test_a_file_with_a_foreign_schema_is_never_run(session: Session, statement: str) -> None:
    path = closed(session)
    meddle(path, statement)
    before = digest(path)
    with pytest.raises(NotAProject, match="not those of a project"):
        Project.open(path)
    assert digest(path) == before


def test_a_stray_write_ahead_log_is_refused(session: Session) -> None:
    path = closed(session)
    path.with_name(path.name + "-wal").write_bytes(b"somebody else's")
    with pytest.raises(NotAProject, match="archive.annot-wal"):
        Project.open(path)


def test_a_change_that_cannot_be_written_leaves_no_trace(session: Session) -> None:
    project, before = session.project, session.history.to_undo
    project._db.execute("pragma max_page_count = 1")  # SQLite then says that the disk is full
    letter = a_draft("A long letter. " * 20_000)
    with pytest.raises(NotSaved, match="was not saved"):
        session.do(articles.add(session.program, [letter]))
    assert len(project.article_ids()) == 1
    assert session.history.to_undo == before
    project._db.execute("pragma max_page_count = 1000000")
    session.do(tagging(session, "Ada"))
    assert project.check() == []


def test_pages_that_are_gone_are_told_and_are_no_bug(session: Session) -> None:
    """As when a stick is pulled out: a reading fails, not only a change."""
    project = session.project
    project._db.execute("pragma shrink_memory")
    os.truncate(project.path, 3 * 8192)
    with pytest.raises(
        ProjectDamaged,
        match=r"archive.annot: the file is damaged.*`annotator restore`, keeps this one",
    ):
        project.article(project.article_ids()[0])
    project.close()  # nothing of it is left open


def test_a_disk_that_is_full_is_told_of_and_the_project_is_not_called_damaged() -> None:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorname = "SQLITE_FULL"
    told = explained(error, Path("archive.annot"))
    assert isinstance(told, DiskTrouble)
    assert str(told).startswith("archive.annot: the disk does not do what was asked of it")


def test_what_could_not_be_founded_leaves_no_file(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9000, hard))
    try:
        with pytest.raises(NoProject, match="cannot be made here"):
            projects.found(tmp_path / "new.annot")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []
    projects.found(tmp_path / "new.annot").project.close()


def test_a_project_that_another_program_is_just_making_is_said_to_be_made_and_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, refused = tmp_path / "new.annot", list[str]()
    settle = connection._settle

    def meanwhile(db: Database) -> None:
        monkeypatch.setattr(connection, "_settle", settle)
        for ask in (Project.open, projects.found):
            with pytest.raises(NotAProject) as error:
                ask(path)
            refused.append(str(error.value))
        settle(db)

    monkeypatch.setattr(connection, "_settle", meanwhile)
    projects.found(path).project.close()
    assert refused == [
        "new.annot: the file is empty; if the project is just being made, try again in a moment",
        "new.annot: there is already a file of this name",
    ]
    projects.opened(path).project.close()


class TestDoctor:
    """Every kind of damage has a finding that names what it is about."""

    @pytest.mark.parametrize(
        ("damage", "check"),
        [
            ("update annotation set quote = 'Eve'", "D2"),
            ('update annotation set "start" = 9000, "end" = 9003', "D1"),
            ("update text set body = body || '!'", "D3"),
            ("delete from blob", "D14"),
            ("update blob set data = x'00'", "D14"),
            ("update tally set annotations = 7", "D4"),
            ("delete from annotation", "D4"),
            ("update authority set name = 'Eve'", "D11"),
            ("update annotation set note = 'later'", "D11"),
            ("delete from reference", "D6"),
            ("delete from authority", "D5"),
            ("update journal set about = 'Eve'", "D13"),
            ("delete from journal where position = 3", "D13"),
        ],
    )
    def test_damage_is_found(self, session: Session, damage: str, check: str) -> None:
        path = closed(session)
        meddle(path, damage)
        with Project.open(path) as project:
            assert check in {ailment.check for ailment in project.check()}

    def test_a_copy_of_the_highest_number_is_as_whole_as_any(self, session: Session) -> None:
        """Half of all copies, and of all projects after a crash, have numbers beyond 2 ** 62."""
        session.project._replica.mint = Mint(REPLICAS - 1)
        session.person = Author(session.person.contributor_id, session.project.mint)
        session.do(naming(session, "Ada")[1])
        [number] = [a.id for a in session.project.annotations(the_article(session).id)]
        assert parts(number)[0] == REPLICAS - 1
        assert session.project.check() == []

    def test_a_history_that_cannot_be_read_is_told_of_and_lets_the_file_go(
        self, session: Session
    ) -> None:
        path = closed(session)
        meddle(path, "update journal set verb = 'tag spam'")
        for _ in range(2):
            with pytest.raises(ProjectDamaged, match="^archive.annot: the history cannot be read"):
                projects.opened(path)
        with Project.open(path) as project:
            assert "D13" in {ailment.check for ailment in project.check()}

    def test_a_row_that_is_no_text_is_told_of(self, session: Session) -> None:
        path = closed(session)
        meddle(path, "update contributor set name = cast(x'ff41' as text)")
        with pytest.raises(ProjectDamaged, match="^archive.annot: a row of “contributor”"):
            projects.opened(path)

    def test_flipped_bytes_of_content_are_found(self, session: Session) -> None:
        path = closed(session)
        whole = path.read_bytes()
        places = [whole.index(words) for words in (b"holds the ledger", b'"kind":"mention"')]
        for place in places:
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            with Project.open(path) as project:
                assert project.check() != []

    @pytest.mark.parametrize("bit", range(8))
    def test_flipped_bits_of_the_schema_are_told_of(self, session: Session, bit: int) -> None:
        """SQLite quotes what it cannot read, and that may be no text any more."""
        path = closed(session)
        whole = path.read_bytes()
        first = whole.index(b"CREATE TABLE journal")
        for place in range(first, first + 7):
            flipped = bytes([whole[place] ^ 1 << bit])
            path.write_bytes(whole[:place] + flipped + whole[place + 1 :])
            with pytest.raises(ProjectError):
                Project.open(path, read_only=True).close()

    def test_damage_that_many_checks_meet_is_told_once(self, session: Session) -> None:
        path = closed(session)
        whole = path.read_bytes()
        page = 4096
        beyond = page * 20
        path.write_bytes(whole[:beyond] + b"\xa5" * page * 12 + whole[beyond + page * 12 :])
        with Project.open(path, read_only=True) as project:
            said = [a.message for a in project.check() if a.check == UNFINISHED]
        assert said == ["a check could not be finished: database disk image is malformed"]

    def test_after_a_crash_a_damaged_project_opens_for_reading_only(self, session: Session) -> None:
        path = closed(session)
        meddle(path, "update annotation set quote = 'Eve'")
        note_path(path).write_text("{}")
        with Project.open(path) as project:
            assert project.ailments
            reader = Session(project)
            with pytest.raises(NotSaved, match="damaged"):
                reader.do(tagging(reader, "ledger"))

    def test_a_look_that_takes_long_is_owed(
        self, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """After a bad end people wait for the doctor so long and no longer."""
        path = closed(session)
        note_path(path).write_text("{}")
        monkeypatch.setattr(project_module, "LOOKING_SECONDS", -1.0)
        with Project.open(path) as project:
            assert project.unexamined
            assert project.ailments == []
            assert not project.read_only

    def test_of_a_file_out_of_order_the_look_is_finished(
        self, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = closed(session)
        whole = path.read_bytes()
        page = 8192 * 8
        path.write_bytes(whole[:page] + b"\xa5" * 8192 + whole[page + 8192 :])
        note_path(path).write_text("{}")
        monkeypatch.setattr(project_module, "LOOKING_SECONDS", -1.0)
        with Project.open(path) as project:
            assert project.ailments
            assert project.read_only


class TestCopies:
    """Two copies of one project never hand out the same id."""

    def test_a_project_keeps_its_number_from_sitting_to_sitting(self, session: Session) -> None:
        path = closed(session)
        again = projects.opened(path)
        assert again.project.mint.replica == session.project.mint.replica == 1
        assert again.project.mint.new() > session.project.mint.new() - 1
        again.project.close()

    def test_a_copied_file_counts_under_a_number_of_its_own(self, session: Session) -> None:
        path = closed(session)
        copy = path.with_name("copy.annot")
        copy.write_bytes(path.read_bytes())
        ids = set()
        for file in (path, copy):
            sitting = projects.opened(file)
            sitting.do(tagging(sitting, "ledger", "object"))
            found = sitting.project.annotations(the_article(sitting).id)
            ids.add(next(a.id for a in found if a.tag_id == "object"))
            assert sitting.project.check() == []
            sitting.project.close()
        assert len({parts(number)[0] for number in ids}) == 2

    def test_after_a_crash_a_new_number_is_taken(self, session: Session) -> None:
        session.do(tagging(session, "Ada"))
        crashed = session.project.path.with_name("crashed.annot")
        crashed.write_bytes(session.project.path.read_bytes())
        again = projects.opened(crashed)
        again.do(tagging(again, "ledger", "object"))
        assert again.project.mint.replica != 1
        assert again.project.check() == []
        again.project.close()

    def test_on_another_machine_a_new_number_is_taken(
        self, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = closed(session)
        monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "elsewhere"))
        again = projects.opened(path)
        assert again.project.mint.replica != 1
        again.project.close()
