"""Each class of trouble with the disk has words of its own: why, what is safe, what to do."""

import sqlite3
from pathlib import Path

import pytest

from annotator.changes import articles
from annotator.errors import NotSaved, ReadingOnly
from annotator.session import Session
from annotator.storage.owner import note_path
from annotator.storage.project import Project
from annotator.storage.told import not_saved
from tests.annotator.test_project_file import closed, meddle
from tests.builders import a_draft, tagging
from tests.disks import disk_full
from ui import projects


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLITE_FULL", "the disk is full"),
        ("SQLITE_IOERR_WRITE", "the disk did not take it"),
        ("SQLITE_READONLY_DBMOVED", "the file was moved, renamed or deleted"),
        ("SQLITE_READONLY", "may not be written to any more"),
        ("SQLITE_NOMEM", "no memory left"),
        ("SQLITE_BUSY", "another program holds the file"),
        ("SQLITE_CORRUPT", "the file was damaged while it was open"),
        ("SQLITE_ERROR", "something new"),
    ],
)
def test_each_has_its_own_words(name: str, words: str) -> None:
    error = sqlite3.OperationalError("something new")
    error.sqlite_errorname = name
    told = str(not_saved(error, Path("archive.annot").absolute()))
    assert told.startswith("archive.annot: the change was not saved: ")
    assert words in told
    assert "All that was saved before is safe; " in told
    assert "try again" in told or "open it again" in told


def test_a_full_disk_says_where_and_how_much_is_free(session: Session) -> None:
    session.project._db.execute("pragma max_page_count = 1")
    with pytest.raises(NotSaved) as told:
        session.do(articles.add(session.program, [a_draft("A long letter. " * 20_000)]))
    assert f"are free in “{session.project.path.parent}”" in str(told.value)
    assert " MB" in str(told.value) or " kB" in str(told.value)


def test_without_memory_nothing_is_saved_and_the_next_gesture_is(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def greedy(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as short:
        short.setattr("annotator.storage.project.write", greedy)
        with pytest.raises(NotSaved, match="the computer has no memory left"):
            session.do(tagging(session, "Ada"))
    session.do(tagging(session, "Ada"))
    assert session.project.annotation_count() == 1
    assert session.project.check() == []


def test_a_file_that_was_moved_away_takes_nothing(session: Session) -> None:
    path = session.project.path
    moved = path.rename(path.with_name("elsewhere.annot"))
    with pytest.raises(NotSaved, match="was moved, renamed or deleted while it was open"):
        session.do(tagging(session, "Ada"))
    moved.rename(path)
    session.do(tagging(session, "Ada"))
    assert session.project.annotation_count() == 1


def test_reading_only_is_an_error_of_its_own(session: Session) -> None:
    session.project.close()
    reading = projects.opened(session.project.path, read_only=True)
    with pytest.raises(ReadingOnly, match="open for reading only"):
        reading.do(tagging(reading, "Ada"))
    reading.project.close()


def test_an_index_that_cannot_be_mended_for_want_of_room_closes_no_project(
    session: Session,
) -> None:
    """It opens for reading only, and is mended when there is room."""
    while session.project.index.catch_up():
        pass
    path = closed(session)
    meddle(path, "delete from indexed")
    note_path(path).write_text("{}")
    with disk_full(), Project.open(path) as project:
        assert project.read_only
        assert [ailment.check for ailment in project.ailments] == ["D15"]
    note_path(path).write_text("{}")
    with Project.open(path) as project:
        assert not project.read_only
