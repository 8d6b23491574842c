"""What happened to annotations comes along from a damaged project, where its journal is sound."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.changes import annotations
from annotator.changes.change import Change, Edit, Verb, joined
from annotator.model.about import Contributor
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId
from annotator.model.stamp import Event
from annotator.salvage import Salvaged, salvage
from annotator.session import Session
from annotator.storage.project import Project
from tests.builders import tagging, the_article
from ui import projects

WORDS = ("Ada", "archive", "ledger")
Pasts = dict[AnnotationId, tuple[Event, ...]]


def noted(session: Session, place: int, note: str) -> Change:
    return annotations.edit_note(marks(session)[place], note)


def marks(session: Session) -> list[Annotation]:
    return session.project.annotations(the_article(session).id)


@pytest.fixture
def told(session: Session) -> tuple[Path, Pasts]:
    """Each of some marks has had several changes, one of which was undone and one done again;
    one mark was taken away and brought back. With what the journal says of them."""
    for word in WORDS:
        session.do(tagging(session, word))
    for number in range(3):
        notes = [noted(session, place, f"{number}") for place in range(len(WORDS))]
        session.do(joined(Verb.EDIT_ANNOTATION, *notes))
    session.undo()
    session.do(noted(session, 1, "later"))
    session.undo()
    session.redo()
    session.do(annotations.remove([marks(session)[2]]))
    session.undo()
    session.do(noted(session, 2, "brought back"))
    life = dict(session.project.history(the_article(session).id))
    session.project.close()
    return session.project.path, life


def salvaged(path: Path) -> tuple[Salvaged, Pasts]:
    done = salvage(path, path.with_name("new.annot"), projects.default_tags())
    with Project.open(done.project) as new:
        assert {ailment.check for ailment in new.check()} <= {"D15"}
        found = new.annotations(new.article_ids()[0])
    return done, {one.id: one.past for one in found}


def meddled(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as db:
        assert db.execute(statement, values).rowcount > 0
        db.commit()


def positions(path: Path, verb: str) -> list[int]:
    query = "select position from journal where verb = ? order by position"
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute(query, (verb,))]


def test_who_did_what_and_when_comes_along(told: tuple[Path, Pasts]) -> None:
    path, life = told
    assert [len(events) for events in life.values()] == [2, 3, 3]
    done, pasts = salvaged(path)
    assert pasts == life
    assert done.lost == {}
    assert done.kept["events in the history of annotations"] == 8


def test_what_lies_before_a_row_that_was_altered_is_not_told(told: tuple[Path, Pasts]) -> None:
    """That row may have undone it. The row after it is not believed either: no hash is known that
    it could go on with."""
    path, life = told
    first, second = positions(path, "edit annotation")[:2]
    assert second == first + 1
    meddled(path, "update journal set author = 7 where position = ?", first)
    done, pasts = salvaged(path)
    assert [len(events) for events in pasts.values()] == [1, 2, 2]
    assert all(events == life[number][1:] for number, events in pasts.items())
    assert done.lost == {"history": 3}


def test_a_row_whose_predecessor_is_gone_is_not_believed(told: tuple[Path, Pasts]) -> None:
    path, life = told
    gone = positions(path, "edit annotation")[1]
    meddled(path, "delete from journal where position = ?", gone)
    _, pasts = salvaged(path)
    [ada, archive, ledger] = life
    assert pasts[ada] == ()
    assert pasts[archive] == life[archive][2:]
    assert pasts[ledger] == life[ledger][2:]


def test_an_annotation_that_the_journal_does_not_lead_to_has_no_past(
    told: tuple[Path, Pasts],
) -> None:
    path, life = told
    meddled(path, "delete from journal where position = (select max(position) from journal)")
    done, pasts = salvaged(path)
    *others, last = life
    assert pasts[last] == ()
    assert all(pasts[number] == life[number] for number in others)
    assert done.lost == {"history": 1}


def test_nothing_is_told_of_a_contributor_who_is_lost(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    [mark] = marks(session)
    session.do(annotations.edit_note(mark, "one"))
    person = session.project.record(Contributor, session.person.contributor_id)
    assert person is not None
    session.do(Change(Verb.NAME_CONTRIBUTOR, (Edit(person, replace(person, name="Ada North")),)))
    session.project.close()
    path = session.project.path
    meddled(path, "update contributor set name = 'Eve' where id = ?", person.id)
    done, pasts = salvaged(path)
    assert pasts == {mark.id: ()}
    assert done.lost == {"contributor": 1}
