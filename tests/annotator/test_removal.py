"""What only added is taken out again as rows; all is as where records are made of them."""

import pytest

from annotator.changes import authorities
from annotator.changes.annotations import annotate
from annotator.changes.change import Change, Verb, joined
from annotator.errors import StaleChange
from annotator.long_steps import long_step
from annotator.model.annotation import Annotation, Bearing, Claim, Evidence, Mention
from annotator.model.article import Progress
from annotator.model.ids import AnnotationId
from annotator.model.span import Span
from annotator.portions import Portions
from annotator.session import Session
from annotator.storage.journal import Journal, Role
from annotator.storage.packing import edits_in
from annotator.storage.removal import Added
from tests.annotator.test_long_steps import NUMBER, taken
from tests.builders import a_draft, a_tag, the_article


@pytest.fixture
def imported(session: Session) -> Session:
    """With an import of many portions."""
    portions = Portions(session, [a_draft(f"Letter {n}") for n in range(NUMBER)])
    while portions.take(0.0001):
        pass
    return session


def _number(change: Change) -> AnnotationId:
    [edit] = change.edits
    assert isinstance(edit.after, Annotation)
    return edit.after.id


@pytest.fixture
def annotated(session: Session) -> Session:
    """A hundred mentions with an entry for each, and claims that cite one another, all
    of it added in one step."""
    article = the_article(session)
    person, changes = session.person, []
    for number in range(100):
        span = Span(number // 2, number // 2 + 3)
        entry = authorities.new_record(person, a_tag(session).id, f"Entry {number}")
        changes.append(authorities.create(entry))
        mention = Mention(authority_id=entry.id)
        changes.append(annotate(person, article, [span], a_tag(session), mention))
    first = annotate(person, article, [Span(0, 4)], a_tag(session, "claim"), Claim())
    cited = Evidence(bearing=Bearing.SUPPORTS, claim=_number(first))
    claim = Claim(evidence=(cited,))
    second = annotate(person, article, [Span(5, 9)], a_tag(session, "claim"), claim)
    session.do(joined(Verb.ADD_ANNOTATIONS, *changes, first, second))
    return session


def added(session: Session) -> list[Added]:
    """By the first row of the last step."""
    step, journal = session.history.to_undo, session.project.journal
    assert step is not None
    return journal.added_at(journal.rows_of(step.id)[0])


def test_what_they_name_goes_with_them(annotated: Session) -> None:
    project = annotated.project
    assert len(added(annotated)) == 202
    taken(annotated, Role.UNDO)
    assert project.annotations(the_article(annotated).id) == []
    assert project.authorities() == []
    assert [*project.check(), *project.replay()] == []
    taken(annotated, Role.REDO)
    assert len(project.annotations(the_article(annotated).id)) == 102
    assert [*project.check(), *project.replay()] == []


def test_the_history_says_the_same_as_where_records_are_made(
    imported: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, said = imported.project.journal, []
    found = Journal.added_at
    for as_records in (True, False):
        monkeypatch.setattr(Journal, "added_at", (lambda *_: []) if as_records else found)
        assert bool(added(imported)) is not as_records
        before = len(list(journal.rows()))
        taken(imported, Role.UNDO)
        written = list(journal.rows())[before:]
        said.append([one for row in written for one in edits_in(row[0], *row[-2:])])
        taken(imported, Role.REDO)
    assert said[0] == said[1]
    assert len(said[0]) == NUMBER


def test_what_is_no_longer_as_it_was_stays(imported: Session) -> None:
    """As when somebody meddled with the file; rows that an older version sealed differ, too."""
    project, number = imported.project, imported.project.article_ids()[1]
    project._db.execute("update article set title = 'Eve', checksum = 1 where id = ?", [number])
    assert added(imported) == []
    long = long_step(imported, Role.UNDO)
    assert long is not None
    with pytest.raises(StaleChange):
        long.advance(60)
    long.give_up()
    assert project.shelves() == {Progress.TO_DO: NUMBER + 1}
