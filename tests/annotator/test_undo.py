"""Undo, redo and history: every gesture can be taken back, also tomorrow."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.changes import annotations, articles, authorities
from annotator.errors import NotSaved, StaleChange
from annotator.model.annotation import Claim
from annotator.model.article import Progress
from annotator.model.ids import AuthorityId
from annotator.model.record import Record
from annotator.session import Session
from annotator.storage.project import Project
from tests.builders import a_tag, add_article, naming, tagging, the_article, where
from ui import projects

UNLOCKED = [progress for progress in Progress if progress is not Progress.LOCKED]


def everything(session: Session) -> list[Record]:
    """All records that a person can change."""
    project = session.project
    found: list[Record] = [project.about(), *project.tags(), *project.authorities()]
    for article_id in project.article_ids():
        found.append(project.article(article_id))
        found += project.figures(article_id)
        found += project.annotations(article_id)
    return found


def test_a_mention_with_its_new_entry_is_one_step(session: Session) -> None:
    before = everything(session)
    _, change = naming(session, "Ada")
    session.do(change)
    assert [a.quote for a in session.project.annotations(the_article(session).id)] == ["Ada"]
    assert session.undo()
    assert everything(session) == before


def test_undo_and_redo_survive_closing(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    session.do(tagging(session, "ledger", "object"))
    path, whole = session.project.path, everything(session)
    session.undo()
    session.project.close()

    again = projects.opened(path)
    try:
        assert again.redo()
        assert everything(again) == whole
        assert not again.redo()
    finally:
        again.project.close()


def test_a_new_step_forgets_what_was_undone(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    session.undo()
    session.do(tagging(session, "ledger", "object"))
    assert session.history.to_redo is None


def test_the_founding_of_a_project_cannot_be_undone(session: Session) -> None:
    while session.undo():
        pass
    assert session.project.article_ids() == []
    assert len(session.project.tags()) == 14


def test_a_change_that_saw_another_record_is_refused(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    [old] = session.project.annotations(the_article(session).id)
    session.do(annotations.edit_note(old, "first"))
    whole = everything(session)
    with pytest.raises(StaleChange):
        session.do(annotations.edit_note(old, "second"))
    assert everything(session) == whole


def test_an_entry_in_use_cannot_be_removed(session: Session) -> None:
    entry, change = naming(session, "Ada")
    session.do(change)
    with pytest.raises(StaleChange, match="still in use"):
        session.do(authorities.remove(entry))
    assert session.project.authority(entry.id) == entry


def test_a_mention_of_nobody_in_the_register_is_refused(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    [mention] = session.project.annotations(the_article(session).id)
    with pytest.raises(StaleChange):
        session.do(annotations.link(mention, AuthorityId(12345)))
    assert session.project.annotations(the_article(session).id) == [mention]


def test_removing_an_article_takes_its_annotations_and_undo_brings_them_back(
    session: Session,
) -> None:
    session.do(naming(session, "Ada")[1])
    before = everything(session)
    article = the_article(session)
    project = session.project
    session.do(
        articles.remove(article, project.figures(article.id), project.annotations(article.id))
    )
    assert project.article_ids() == []
    assert project.uses() == {}
    session.undo()
    assert everything(session) == before
    assert project.check() == []


def test_listeners_hear_what_was_done_and_undone(session: Session) -> None:
    heard: list[int] = []
    stop = session.subscribe(lambda change: heard.append(len(change.edits)))
    session.do(tagging(session, "Ada"))
    session.undo()
    stop()
    session.redo()
    assert heard == [1, 1]


def test_a_project_open_for_reading_refuses_every_change(session: Session) -> None:
    path = session.project.path
    session.project.close()
    with Project.open(path, read_only=True) as project:
        reader = Session(project)
        with pytest.raises(NotSaved, match="reading only"):
            reader.do(tagging(reader, "Ada"))


STEPS = st.lists(
    st.sampled_from(
        ["tag", "name", "claim", "note", "remove", "progress", "undo", "redo", "reopen", "move"]
    ),
    min_size=5,
    max_size=40,
)


@given(steps=STEPS, pick=st.randoms(use_true_random=False))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_random_walk_can_be_walked_back_step_by_step(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str], pick: Random
) -> None:
    path = tmp_path_factory.mktemp("walk") / "walk.annot"
    walker = Walker(path, pick)
    for step in steps:
        walker.take(step)
    assert walker.session.project.check() == []
    walker.walk_back()
    walker.session.project.close()


class Walker:
    """Takes steps, and keeps a copy of the whole project after each: the past to compare with."""

    def __init__(self, path: Path, pick: Random) -> None:
        self.path, self.pick = path, pick
        self.session = projects.found(path)
        add_article(self.session)
        self.past = [everything(self.session)]
        self.future: list[list[Record]] = []

    def take(self, step: str) -> None:
        if step == "reopen":
            self.session.project.close()
            self.session = projects.opened(self.path)
        elif step == "undo":
            if len(self.past) > 1:
                assert self.session.undo()
                self.future.append(self.past.pop())
        elif step == "redo":
            assert self.session.redo() == bool(self.future)
            self.past += [self.future.pop()] if self.future else []
        elif self._do(step):
            self.future.clear()
            self.past.append(everything(self.session))
        assert everything(self.session) == self.past[-1]

    def _do(self, step: str) -> bool:
        session = self.session
        article = the_article(session)
        words = self.pick.choice(["Ada", "ledger", "archive", "Paulo"])
        there = session.project.annotations(article.id)
        if step == "tag":
            session.do(tagging(session, words))
        elif step == "name":
            session.do(naming(session, words)[1])
        elif step == "claim":
            spans = [where(article, "Dear"), where(article, words)]
            session.do(
                annotations.annotate(
                    session.person, article, spans, a_tag(session, "claim"), Claim()
                )
            )
        elif step == "progress":
            wanted = self.pick.choice([p for p in UNLOCKED if p is not article.progress])
            session.do(articles.set_progress(article, wanted))
        elif not there:
            return False
        elif step == "note":
            chosen = self.pick.choice(there)
            session.do(annotations.edit_note(chosen, chosen.note + "x"))
        elif step == "move":
            session.do(annotations.move(self.pick.choice(there), article, [where(article, words)]))
        else:
            session.do(annotations.remove(self.pick.sample(there, k=1)))
        return True

    def walk_back(self) -> None:
        while len(self.past) > 1:
            self.past.pop()
            assert self.session.undo()
            assert everything(self.session) == self.past[-1]
