"""Status of articles: counted, gone through, locked; many at once as one step."""

import pytest

from annotator.changes import annotations, articles
from annotator.errors import ArticleLocked
from annotator.model.article import OPEN, Progress
from annotator.session import Session
from tests.builders import add_article, tagging, the_article


def test_counts_follow_every_step_and_the_doctor_agrees(session: Session) -> None:
    for number in range(3):
        add_article(session, f"Letter {number}")
    project = session.project
    found = [project.article(number) for number in project.article_ids()]
    session.do(articles.set_progress_of(found[:2], Progress.DONE))
    assert project.shelves() == {Progress.DONE: 2, Progress.TO_DO: 2}
    assert project.next_article(found[0].id, OPEN) == found[2].id
    assert project.next_article(found[3].id, OPEN) == found[2].id
    assert project.next_article(found[3].id) == found[0].id
    assert project.previous_article(found[0].id) == found[3].id
    session.undo()
    assert project.shelves() == {Progress.TO_DO: 4}
    session.undo()
    assert project.shelves() == {Progress.TO_DO: 3}
    assert project.check() == []


def test_nothing_in_a_locked_article_changes_until_it_is_unlocked(session: Session) -> None:
    session.do(tagging(session, "Ada"))
    [mark] = session.project.annotations(the_article(session).id)
    session.do(articles.set_progress(the_article(session), Progress.LOCKED))
    for change in (
        tagging(session, "ledger", "object"),
        annotations.remove([mark]),
        articles.set_language("fr", the_article(session)),
    ):
        with pytest.raises(ArticleLocked, match="A letter.*locked"):
            session.do(change)
    assert session.project.annotations(the_article(session).id) == [mark]
    session.undo()
    session.do(annotations.remove([mark]))
    session.undo()
    session.do(articles.set_progress(the_article(session), Progress.LOCKED))
    session.do(articles.set_progress(the_article(session), Progress.IN_PROGRESS))
    session.do(tagging(session, "ledger", "object"))
    assert session.project.check() == []


def test_many_headers_change_as_one_step(session: Session) -> None:
    second = add_article(session, "Second")
    both = [the_article(session), second]
    session.do(articles.add_keywords(["mills", "floods"], *both))
    again = session.project.article(second.id)
    session.do(articles.add_keywords(["mills", "tides"], again))
    assert session.project.article(second.id).metadata.keywords == ("mills", "floods", "tides")
    session.undo()
    session.undo()
    assert session.project.article(second.id) == second
    assert session.project.article(both[0].id) == both[0]


def test_ids_come_by_page(session: Session) -> None:
    for number in range(5):
        add_article(session, f"Letter {number}")
    project = session.project
    ids = project.article_ids()
    assert [*project.article_ids(0, 4), *project.article_ids(ids[3], 4)] == ids
    assert project.newest_articles(3) == ids[-3:]
    assert project.newest_articles(len(ids) + 1) == ids
    assert [line.id for line in project.article_lines(ids[1:3])] == ids[1:3]
    assert project.article_list() == project.article_lines(ids)
