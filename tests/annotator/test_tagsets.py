"""Another tagset for a project at work: one step, and nothing that is marked is touched."""

from dataclasses import replace

import pytest

from annotator.changes.tagsets import bring_in
from annotator.errors import BadTagset
from annotator.model.ids import TagId
from annotator.model.tagset import Kind, Tag
from annotator.session import Session
from tests.builders import tagging, the_article

SHIP = Tag(id=TagId("ship"), kind=Kind.ENTITY, label="Ship", tagset="Harbour", tei="name", key="1")


def named(session: Session) -> dict[str, Tag]:
    return {str(tag.id): tag for tag in session.project.tags()}


def test_tags_come_in_as_one_step_that_undo_takes_back(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    before, marked = session.project.tags(), session.project.annotations(the_article(session).id)
    place = replace(named(session)["place"], label="Somewhere", tagset="Harbour")
    brought = bring_in(before, [SHIP, place])
    assert [tag.id for tag in brought.new] == ["ship"]
    assert [tag.label for tag in brought.differing] == ["Somewhere"]
    assert [tag.id for tag in brought.keyless] == ["person"]
    session.do(brought.change)
    found = named(session)
    assert (found["ship"].key, found["person"].key) == ("1", "")
    assert found["place"].label == "Somewhere"
    assert set(found) == {str(tag.id) for tag in before} | {"ship"}
    assert session.project.annotations(the_article(session).id) == marked
    assert session.project.check() == []
    session.undo()
    assert sorted(session.project.tags(), key=str) == sorted(before, key=str)
    assert session.project.check() == []


def test_the_same_tags_are_no_change(session: Session) -> None:
    tags = session.project.tags()
    assert bring_in(tags, tags).change.edits == ()


def test_a_tag_never_becomes_one_of_another_kind(session: Session) -> None:
    person = replace(named(session)["person"], kind=Kind.CLAIM)
    with pytest.raises(BadTagset, match="“person” is of the kind entity"):
        bring_in(session.project.tags(), [person])
