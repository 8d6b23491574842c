"""The doctor when it has time: the history played again, the originals read again; and circles."""

from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner

from annotator.changes import annotations, articles, comments
from annotator.changes.change import Change, Edit
from annotator.intake.rereading import reread_all
from annotator.jobs import JobContext
from annotator.model.annotation import Annotation
from annotator.model.draft import ArticleDraft
from annotator.model.ids import AnnotationId
from annotator.readers.reading import Reading
from annotator.session import Session
from annotator.storage.project import Project
from annotator.storage.tables import ANNOTATION
from tests.annotator.test_project_file import closed, meddle
from tests.builders import tagging, the_article
from tests.older import made_older
from ui.commands import annotator


def drafts(folder: Path, name: str, words: str) -> list[ArticleDraft]:
    file = folder / name
    file.write_text(words, encoding="utf-8")
    with Reading() as reading:
        found = reading.read(file)
    assert isinstance(found, tuple)
    return list(found)


class TestReplay:
    def test_whatever_was_done_and_undone_is_what_the_history_makes(self, session: Session) -> None:
        session.do(tagging(session, "Ada"))
        session.do(comments.comment(session.person, the_article(session), "Which Ada?"))
        [annotation] = session.project.annotations(the_article(session).id)
        session.do(annotations.edit_note(annotation, "of the archive"))
        while session.undo():
            assert list(session.project.replay()) == []
        while session.redo():
            assert list(session.project.replay()) == []

    def test_a_row_that_was_altered_with_its_checksum_is_found(self, session: Session) -> None:
        """Each row is in order by itself, and so says every other check."""
        path = closed(session)
        with Project.open(path, read_only=True) as project:
            [one] = project.annotations(project.article_ids()[0])
        row = ANNOTATION.to_row(replace(one, note="never said"))
        meddle(path, f"update annotation set note = 'never said', checksum = {row['checksum']}")  # noqa: S608 - a number
        with Project.open(path, read_only=True) as project:
            assert project.check() == []
            [found] = project.replay()
        assert found.check == "D13"
        assert found.message.endswith("is not what the history makes of it")

    def test_what_vanished_from_table_and_tally_is_found(self, session: Session) -> None:
        path = closed(session)
        meddle(path, "delete from reference", "delete from annotation")
        with Project.open(path, read_only=True) as project:
            assert any("is gone, though the history has it" in a.message for a in project.replay())

    def test_the_same_twice_in_one_gesture_is_found(self, session: Session) -> None:
        change = tagging(session, "Ada")
        one = next(e.after for e in change.edits if isinstance(e.after, Annotation))
        again = replace(one, id=AnnotationId(session.project.mint.new()))
        session.do(Change(change.verb, (*change.edits, Edit(None, again)), change.about))
        [found] = session.project.replay()
        assert (found.check, "1 annotation that is the same" in found.message) == ("D12", True)

    def test_an_older_project_that_was_brought_up_to_date_is_in_order(
        self, session: Session
    ) -> None:
        path = closed(session)
        for version in (11, 7):
            made_older(path, version)
            with Project.open(path) as project:
                assert list(project.replay()) == []


class TestOriginals:
    def test_they_give_the_text_that_is_stored(self, session: Session, tmp_path: Path) -> None:
        made = drafts(tmp_path, "a.html", "<h1>Ledger</h1><p>Ada owns it.</p>" * 3)
        made += drafts(tmp_path, "b.txt", "A note\n\nof São Paulo.")
        session.do(articles.add(session.program, made, session.project.tags()))
        assert list(reread_all(session.project, JobContext())) == []

    def test_what_another_reader_would_make_of_them_is_told(
        self, session: Session, tmp_path: Path
    ) -> None:
        [draft] = drafts(tmp_path, "b.txt", "A note of São Paulo.")
        [other] = drafts(tmp_path, "b.txt", "A note of Santos.")
        mixed = replace(draft, original=other.original, source=other.source)
        session.do(articles.add(session.program, [mixed], session.project.tags()))
        [found] = reread_all(session.project, JobContext())
        assert found.check == "D14"
        assert "gives another text from character 11 on" in found.message

    def test_the_command_does_both_when_asked(self, session: Session) -> None:
        path = closed(session)
        run = CliRunner().invoke(annotator, ["check", str(path), "--thorough"])
        assert (run.exit_code, run.output) == (0, "archive.annot: all is well\n")


def test_answers_that_lead_in_a_circle_are_found(session: Session) -> None:
    session.do(comments.comment(session.person, the_article(session), "Which Ada?"))
    [first] = session.project.comments(the_article(session).id)
    session.do(comments.reply(session.person, first, "Berta's Ada."))
    reply = session.project.comments(the_article(session).id)[-1]
    session.do(comments.reply(session.person, reply, "Surely."))
    assert session.project.check() == []
    path = closed(session)
    meddle(path, f"update comment set answers = {reply.id} where id = {first.id}")  # noqa: S608 - numbers
    with Project.open(path, read_only=True) as project:
        found = [a for a in project.check() if a.check == "D6"]
    assert len(found) == 1
    assert "answers itself" in found[0].message


def test_a_table_that_came_meanwhile_is_found(session: Session) -> None:
    """Of a copy in memory, which was not opened as a file and so was not refused."""
    view = session.project.snapshot()
    assert view.check() == []
    view._db.execute("create table extra (id integer primary key)")
    assert [a.check for a in view.check()] == ["D9"]
    view._db.execute("pragma application_id = 7")
    assert "does not say that it is a project" in view.check()[0].message
