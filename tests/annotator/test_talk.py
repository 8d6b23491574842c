"""Comments, relations, and what happened to an annotation: said, kept, undone, told again."""

from pathlib import Path

import pytest

from annotator.changes import annotations, articles, authorities, comments, relations
from annotator.changes.change import Change
from annotator.errors import BadAnnotation, StaleChange
from annotator.model.annotation import Annotation, Character
from annotator.model.article import BlockKind
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.draft import ArticleDraft
from annotator.model.relation import Relation
from annotator.model.stamp import Status
from annotator.readers import read
from annotator.session import Session
from tests.builders import add_article, naming, tagging, the_article
from tests.older import made_older
from ui import projects


def made(change: Change) -> Annotation:
    [found] = [e.after for e in change.edits if isinstance(e.after, Annotation)]
    return found


def marked(session: Session, words: str) -> Annotation:
    change = tagging(session, words)
    session.do(change)
    return made(change)


def said(session: Session) -> list[str]:
    return [comment.text for comment in session.project.comments(the_article(session).id)]


def in_register(session: Session, words: str) -> AuthorityRecord:
    entry, change = naming(session, words)
    session.do(change)
    return entry


def test_a_comment_gets_a_reply_and_both_go_with_one_step(session: Session) -> None:
    ada = marked(session, "Ada")
    session.do(comments.comment(session.person, ada, " Which Ada? "))
    [question] = session.project.comments_on(ada)
    session.do(comments.reply(session.person, question, "The first."))
    assert said(session) == ["Which Ada?", "The first."]
    [_, answer] = session.project.comments_on(ada)
    assert (answer.answers, answer.annotation_id) == (question.id, ada.id)
    session.do(comments.remove(question, session.project.comments_on(ada)))
    assert said(session) == []
    session.undo()
    assert said(session) == ["Which Ada?", "The first."]
    assert session.project.check() == []


def test_a_comment_on_an_article_is_edited_and_never_empty(session: Session) -> None:
    article = the_article(session)
    session.do(comments.comment(session.person, article, "No date."))
    [comment] = session.project.comments(article.id)
    session.do(comments.edit(comment, "No date, no place."))
    assert said(session) == ["No date, no place."]
    with pytest.raises(BadAnnotation, match="without words"):
        comments.comment(session.person, article, "  \n ")


def test_replies_numbered_before_what_they_answer_go_with_it(session: Session) -> None:
    article = the_article(session)
    stamp = session.person.stamp()
    talk = [
        Comment(id=n, article_id=article.id, answers=to, text="x", stamp=stamp)  # type: ignore[arg-type]  # short ids
        for n, to in ((7, None), (5, 7), (6, 5), (8, None))
    ]
    gone = {edit.record.id for edit in comments.remove(talk[0], talk).edits}
    assert gone == {5, 6, 7}


def test_an_annotation_takes_its_comments_and_relations_along(session: Session) -> None:
    ada, owner = marked(session, "Ada"), marked(session, "owns")
    first, second = in_register(session, "ledger"), in_register(session, "archive")
    session.do(comments.comment(session.person, ada, "Why?"))
    session.do(relations.relate(session.person, "repeats", ada, owner, mutual=True))
    session.do(relations.relate(session.person, "partOf", first, second, sources=(ada.id,)))
    session.do(annotations.remove([ada], *session.project.hanging_on([ada])))
    [left] = session.project.relations(the_article(session).id)
    assert (left.name, left.sources) == ("partOf", ())
    assert said(session) == []
    session.undo()
    assert {r.name for r in session.project.relations_about(ada)} == {"repeats", "partOf"}
    assert session.project.check() == []


def test_what_is_related_or_talked_about_cannot_be_lost(session: Session) -> None:
    """Removing it alone is refused, and nothing is written."""
    ada = marked(session, "Ada")
    first, second = in_register(session, "ledger"), in_register(session, "archive")
    session.do(comments.comment(session.person, ada, "Why?"))
    session.do(relations.relate(session.person, "partOf", first, second))
    for change in (annotations.remove([ada]), authorities.remove(second)):
        with pytest.raises(StaleChange, match="still in use"):
            session.do(change)
    assert session.project.relations_of(second.id)


@pytest.mark.parametrize("name", ["", "two words", "1st", "<b>"])
def test_a_relation_is_named_by_one_word(session: Session, name: str) -> None:
    first, second = in_register(session, "ledger"), in_register(session, "archive")
    with pytest.raises(BadAnnotation, match="cannot name a relation"):
        relations.relate(session.person, name, first, second)


def test_only_two_of_a_kind_in_one_article_are_related(session: Session) -> None:
    ada, entry = marked(session, "Ada"), in_register(session, "ledger")
    add_article(session, title="Another")
    other = session.project.article(session.project.article_ids()[1])
    tag = next(tag for tag in session.project.tags() if tag.id == "person")
    change = annotations.annotate(session.person, other, ada.spans, tag, ada.body)
    session.do(change)
    for ends in ((ada, entry), (ada, made(change)), (ada, ada)):
        with pytest.raises(BadAnnotation):
            relations.relate(session.person, "repeats", *ends)


def test_the_life_of_an_annotation_is_what_was_not_undone(session: Session) -> None:
    article = the_article(session)
    ada = marked(session, "Ada")
    session.do(annotations.edit_note(ada, "a note"))
    noted = session.project.annotation(ada.id)
    session.do(annotations.set_status(noted, Status.REJECTED))

    def life() -> list[tuple[str, Status]]:
        events = session.project.history(article.id).get(ada.id, ())
        return [(event.deed, event.status) for event in events]

    both = [("edit annotation", Status.ACCEPTED), ("reject", Status.REJECTED)]
    assert life() == both
    session.undo()
    assert life() == both[:1]
    session.redo()
    assert life() == both
    session.undo()
    session.undo()
    assert life() == []
    assert session.project.snapshot().history(article.id) == {}


def test_characters_that_xml_cannot_hold_get_a_record_each(
    session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "old.txt"
    words = "A line\x0btabulation\ufffe\ufffe, and no character\ufffe; the rest is prose. " * 2
    file.write_text(words + "It goes on for a while, as letters do.\n", encoding="utf-8")
    draft = read(file)
    assert isinstance(draft, ArticleDraft)
    session.do(articles.add(session.program, [draft], session.project.tags()))
    article = session.project.article(session.project.article_ids()[-1])
    found = session.project.annotations(article.id)
    assert {(a.body, len(a.spans), len("".join(a.quotes))) for a in found} == {
        (Character(code="U+000B"), 2, 2),
        (Character(code="U+FFFE"), 4, 6),
    }
    assert session.project.check() == []
    session.undo()
    assert "character" not in {tag.id for tag in session.project.tags()}


def test_blocks_are_told_what_they_are_in_one_step(session: Session) -> None:
    article = the_article(session)
    session.do(articles.set_blocks(article, {0, 2}, kind=BlockKind.ITEM, language="pt"))
    blocks = the_article(session).blocks
    assert [(b.kind, b.language) for b in blocks] == [
        (BlockKind.ITEM, "pt"),
        (BlockKind.PARAGRAPH, ""),
        (BlockKind.ITEM, "pt"),
    ]
    assert articles.set_blocks(the_article(session), {0}, language="pt").edits == ()
    session.undo()
    assert the_article(session) == article
    assert session.project.check() == []


@pytest.mark.parametrize("version", [1, 2])
def test_a_project_of_an_earlier_version_opens_whole(session: Session, version: int) -> None:
    entry = in_register(session, "ledger")
    path = session.project.path
    session.project.close()
    made_older(path, version)
    newer = projects.opened(path)
    try:
        assert newer.project.check() == []
        assert newer.project.authority(entry.id) == entry
        newer.undo()
        newer.redo()
        assert newer.project.authority(entry.id) == entry
        assert newer.project.relations_of(entry.id) == list[Relation]()
    finally:
        newer.project.close()
