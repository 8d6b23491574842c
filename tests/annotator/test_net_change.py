"""What a change comes to: several edits of one record are written as one, and told as they were."""

from dataclasses import replace

import pytest

from annotator.changes import annotations
from annotator.changes.change import Change, Edit, Verb
from annotator.errors import StaleChange
from annotator.model.annotation import Annotation, Mention
from annotator.session import Session
from tests.builders import a_tag, the_article, where


def made(session: Session) -> Annotation:
    article = the_article(session)
    change = annotations.annotate(
        session.person, article, (where(article, "Ada"),), a_tag(session), Mention()
    )
    found = change.edits[0].after
    assert isinstance(found, Annotation)
    return found


def test_what_is_made_and_then_judged_is_one_row_and_two_edits_of_the_journal(
    session: Session,
) -> None:
    first = made(session)
    second = replace(first, note="seen")
    change = Change(Verb.ACCEPT, (Edit(None, first), Edit(first, second)))
    assert change.net() == (Edit(None, second),)
    session.do(change)
    assert session.project.annotation(first.id) == second
    told = session.project.journal.change(session.project.journal.entries()[-1].id)
    assert told.edits == change.edits
    assert session.project.check() == []
    session.undo()
    assert session.project.record(Annotation, first.id) is None
    session.redo()
    assert session.project.annotation(first.id) == second
    assert session.project.check() == []


def test_what_comes_and_goes_in_one_step_leaves_nothing(session: Session) -> None:
    first = made(session)
    change = Change(Verb.ACCEPT, (Edit(None, first), Edit(first, None)))
    assert change.net() == ()
    session.do(change)
    assert session.project.record(Annotation, first.id) is None
    assert session.project.check() == []


def test_edits_that_do_not_follow_one_another_are_refused(session: Session) -> None:
    first = made(session)
    other = replace(first, note="never written")
    change = Change(Verb.ACCEPT, (Edit(None, first), Edit(other, replace(other, note="later"))))
    with pytest.raises(StaleChange):
        session.do(change)
    assert session.project.record(Annotation, first.id) is None
