"""Projects of strangers: what could be made to do harm, or to have no end, is refused."""

import sqlite3
from pathlib import Path

import pytest

from annotator.errors import ProjectDamaged, ReadingOnly
from annotator.session import Session
from annotator.storage import connection
from annotator.storage.migrations import SCHEMA_VERSION
from annotator.storage.project import Project
from tests.annotator.test_project_file import closed
from tests.builders import tagging

PAGE = 8192
ENDLESS = f"select count(*) from {', '.join(f'sqlite_schema as s{n}' for n in range(12))}"  # noqa: S608 - our own names


def test_what_opens_a_file_ends(session: Session) -> None:
    """As where pages lead to one another again and again."""
    db = session.project._db
    with pytest.raises(ProjectDamaged, match="has no end"), connection.bounded(db, 0.2):
        db.execute(ENDLESS).fetchone()
    assert db.execute("select 1").fetchone() == (1,)


@pytest.mark.parametrize(
    "statement",
    [
        "attach ':memory:' as other",
        "create trigger thief after insert on article begin delete from annotation; end",
        "create temp trigger thief after insert on article begin delete from annotation; end",
        f"select {' + '.join(['1'] * 300)}",
    ],
)
def test_the_second_wall_stands(session: Session, statement: str) -> None:
    with pytest.raises(sqlite3.Error):
        session.project._db.execute(statement)


def test_an_unfinished_transaction_beside_it_is_a_bad_end(session: Session) -> None:
    """The note that tells a bad end may be gone, as where only two files were copied."""
    session.do(tagging(session, "Ada"))
    path = closed(session)
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("pragma cache_size = 1")
        db.execute("begin")
        db.execute("update annotation set note = 'half'")
        db.execute("update text set body = body || hex(zeroblob(900000))")
        journal = path.with_name(path.name + "-journal").read_bytes()
        written = path.read_bytes()
    db.close()
    copy = path.with_name("copy.annot")
    copy.write_bytes(written)
    copy.with_name("copy.annot-journal").write_bytes(journal)
    with Project.open(copy) as project:
        assert project.ended_unclean
        assert project.ailments == []
        assert project.annotation_count() == 2
        assert all(a.note != "half" for a in project.annotations(project.article_ids()[0]))


def test_a_journal_of_another_time_is_found_out(session: Session, tmp_path: Path) -> None:
    """One that was swapped puts old pages back, each of which is whole: the doctor looks first."""
    before = closed(session).read_bytes()
    with Project.open(session.project.path) as project:
        sitting = Session(project)
        sitting.do(tagging(sitting, "Ada"))
        sitting.do(tagging(sitting, "ledger", "object"))
    after = session.project.path.read_bytes()
    outcomes = set()
    for number in range(1, len(before) // PAGE):
        old = before[number * PAGE : (number + 1) * PAGE]
        if old != after[number * PAGE : (number + 1) * PAGE]:
            path = tmp_path / f"{number}.annot"
            path.write_bytes(after)
            path.with_name(f"{path.name}-journal").write_bytes(
                _journal(number + 1, old, len(after) // PAGE)
            )
            outcomes.add(_outcome(path))
    assert outcomes <= {"refused", "read only", "whole"}
    assert "read only" in outcomes


def _outcome(path: Path) -> str:
    try:
        project = Project.open(path)
    except ProjectDamaged:
        return "refused"
    with project:
        assert project.ended_unclean
        if project.ailments:
            return "read only" if project.read_only else "written to"
        return "whole" if project.check() == [] else "unnoticed"


def _journal(number: int, page: bytes, pages: int) -> bytes:
    """A rollback journal of one page (sqlite.org/fileformat2.html)."""
    nonce = 1
    check = nonce + sum(page[i] for i in range(PAGE - 200, 0, -200))
    head = bytes.fromhex("d9d505f920a163d7") + b"".join(
        n.to_bytes(4, "big") for n in (1, nonce, pages, 512, PAGE)
    )
    return head.ljust(512, b"\0") + number.to_bytes(4, "big") + page + check.to_bytes(4, "big")


def test_an_older_one_where_nothing_may_be_written_is_refused_with_what_to_do(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = closed(session)
    monkeypatch.setattr("annotator.storage.project.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    with pytest.raises(ReadingOnly, match="older version"):
        Project.open(path, read_only=True)
