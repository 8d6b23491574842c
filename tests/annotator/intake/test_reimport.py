"""A file is read anew: the old text stays, annotations go over with a confidence that is told."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from annotator.changes import annotations, articles, comments
from annotator.errors import UnreadableFile
from annotator.intake.aligning import Alignment
from annotator.intake.moving import Fate, Moving
from annotator.intake.reimport import Reread, choices_of, kept_of, reread, taken
from annotator.jobs import JobContext
from annotator.model.annotation import Claim, Mention
from annotator.model.article import Article
from annotator.model.draft import Bundle
from annotator.model.span import Span
from annotator.readers.guarded.given import Choices
from annotator.readers.reading import Reading
from annotator.session import Session
from exports.tei.exporter import TeiExporter
from tests.builders import a_tag, where
from ui.commands import annotator
from ui.projects import found as found_project
from ui.projects import opened

POLISH = "Żółty dom\n\nPani Łucja mieszka w Łodzi, mówi Kowalski.\n\nDom stoi pod lasem."


def imported(session: Session, path: Path, choices: Choices) -> Article:
    with Reading() as reading:
        found = reading.read(path, choices)
    assert isinstance(found, tuple)
    session.do(articles.add(session.program, found, session.project.tags()))
    return session.project.article(session.project.article_ids()[-1])


@pytest.fixture
def wrong(session: Session, tmp_path: Path) -> Article:
    """Polish that was taken for West European, with a name and a claim marked, and a comment."""
    path = tmp_path / "dom.txt"
    path.write_text(POLISH, encoding="cp1250")
    article = imported(session, path, Choices(encoding="windows-1252"))
    assert "£odzi" in article.text
    person, claim = a_tag(session), a_tag(session, "claim")
    for words, body, tag in (("£ucja", Mention(), person), ("Kowalski", Mention(), person)):
        spans = [where(article, words)]
        session.do(annotations.annotate(session.person, article, spans, tag, body))
    house = where(article, "Dom stoi pod lasem")
    cue = (where(article, "Kowalski"),)
    session.do(annotations.annotate(session.person, article, [house], claim, Claim(cue=cue)))
    first = session.project.annotations(article.id)[0]
    session.do(comments.comment(session.person, first, "Is that she?"))
    return article


def anew(session: Session, article: Article, encoding: str) -> Reread:
    return reread(kept_of(session.project, article), Choices(encoding=encoding), JobContext())


def test_annotations_go_over_with_comments_and_the_old_text_stays(
    session: Session, wrong: Article
) -> None:
    found = anew(session, wrong, "windows-1250")
    fates = {move.before.quote: move.fate for move in found.moves}
    assert fates == {
        "£ucja": Fate.UNCERTAIN,
        "Kowalski": Fate.UNCHANGED,
        "Dom stoi pod lasem": Fate.UNCHANGED,
    }
    lucja = next(move for move in found.moves if move.before.quote == "£ucja")
    assert lucja.after is not None
    assert lucja.after.quote == "Łucja"
    assert 0.6 < lucja.confidence < 1
    everyone = [move.before.id for move in found.moves]
    session.do(taken(session.program, found, everyone, session.project.tags()))
    new = session.project.article(session.project.article_ids()[-1])
    assert new.text == POLISH.replace("\n\n", "\n")
    assert new.metadata.title == "Żółty dom", "the header follows where nobody changed it"
    assert f"instead of={'1-' + str(wrong.id & 0xFFFF)}" in new.source.recipe
    assert [a.quote for a in session.project.annotations(new.id)] == [
        *("Łucja", "Kowalski", "Dom stoi pod lasem"),
    ]
    assert session.project.annotations(wrong.id) == []
    assert session.project.article(wrong.id).text == wrong.text
    assert len(session.project.comments(new.id)) == 1
    assert session.project.check() == []


def test_it_is_one_step_back_and_forth(session: Session, wrong: Article) -> None:
    before = session.project.annotations(wrong.id)
    found = anew(session, wrong, "windows-1250")
    ids_ = [move.before.id for move in found.moves]
    session.do(taken(session.program, found, ids_, session.project.tags()))
    new = session.project.article_ids()[-1]
    for _ in range(2):
        session.undo()
        assert session.project.annotations(wrong.id) == before
        assert new not in session.project.article_ids()
        session.redo()
        assert len(session.project.annotations(new)) == 3
    deeds = [event.deed for event in session.project.history(new)[ids_[0]]]
    assert deeds == ["reimport"]
    assert session.project.check() == []


def test_an_export_tells_what_the_new_article_stands_for_and_the_life_of_what_went_over(
    session: Session, wrong: Article, tmp_path: Path
) -> None:
    first = session.project.annotations(wrong.id)[0]
    session.do(annotations.edit_note(first, "A name"))
    found = anew(session, wrong, "windows-1250")
    everyone = [move.before.id for move in found.moves]
    session.do(taken(session.program, found, everyone, session.project.tags()))
    new = session.project.article_ids()[-1]
    [written] = TeiExporter().export(session.project, [new], tmp_path / "out", JobContext())
    assert written.valid, written.findings
    assert written.file is not None
    markup = written.file.read_text(encoding="utf-8")
    assert f"(text sha256 {wrong.sha256})" in markup
    assert markup.index('type="edit-annotation"') > 0
    fresh = opened_with(tmp_path / "fresh.annot", written.file)
    recipe = fresh.project.article(fresh.project.article_ids()[0]).source.recipe
    fresh.project.close()
    assert recipe == session.project.article(new).source.recipe


def opened_with(path: Path, file: Path) -> Session:
    """A new project that holds what a file of ours holds."""
    session = found_project(path)
    with Reading() as reading:
        bundle = reading.read(file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    return session


def test_what_is_not_chosen_stays_with_the_old_text(session: Session, wrong: Article) -> None:
    found = anew(session, wrong, "windows-1250")
    sure = [move.before.id for move in found.moves if move.confidence == 1]
    session.do(taken(session.program, found, sure, session.project.tags()))
    assert [a.quote for a in session.project.annotations(wrong.id)] == ["£ucja"]
    assert len(session.project.comments(wrong.id)) == 1


def test_a_header_that_a_person_changed_stays(session: Session, wrong: Article) -> None:
    known = replace(wrong.metadata, title="The yellow house", reference="NL 17")
    session.do(articles.describe((wrong, known)))
    article = session.project.article(wrong.id)
    found = anew(session, article, "windows-1250")
    assert found.draft.metadata.title == "The yellow house"
    assert found.draft.metadata.reference == "NL 17"


def test_a_web_page_is_read_again_as_a_whole_from_what_the_project_keeps(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    lines = "".join(
        f"<p>The harbour of Norderhaven is closed, she said on day {n}.</p>" for n in range(6)
    )
    path.write_text(
        f"<html><body><nav><a href=/x>Home</a></nav><article><h1>Closed</h1>{lines}</article>"
        "<footer><p>Imprint of the paper</p></footer></body></html>",
        encoding="utf-8",
    )
    article = imported(session, path, Choices(whole_page=False))
    path.unlink()
    assert "Imprint" not in article.text
    found = reread(kept_of(session.project, article), Choices(whole_page=True), JobContext())
    assert "Imprint" in found.draft.text
    assert any(line.startswith("+") and "Imprint" in line for line in found.diff())
    assert found.draft.source.recipe.startswith("html ")
    assert "whole_page=True" in found.draft.source.recipe
    assert choices_of(replace(article, source=found.draft.source)).whole_page


def test_the_same_reading_changes_nothing(session: Session, wrong: Article) -> None:
    found = reread(kept_of(session.project, wrong), choices_of(wrong), JobContext())
    assert found.same_text
    assert found.diff() == []
    assert {move.fate for move in found.moves} == {Fate.UNCHANGED}


def test_words_that_are_gone_are_lost_and_words_that_went_elsewhere_are_uncertain() -> None:
    old = "Ada Lovelace wrote.\nThe ship from Norderhaven sank at night.\nThe end of it."
    new = (
        "The end of it.\nAda Lovelace wrote.\nNobody came.\nThe ship from Norderhaven sank at dawn."
    )
    aligned = Alignment(old, new)
    assert aligned.exactly(Span(0, 3)) is not None or aligned.roughly(Span(0, 3)) is not None
    moving = Moving(old, new, {})
    place, sure = moving._place(Span(old.index("Norderhaven"), old.index("Norderhaven") + 11))
    assert place is not None
    assert place.quote(new) == "Norderhaven"
    assert sure > 0.6
    gone, none = Moving("A zebra ran.\nx", "y", {})._place(Span(2, 7))
    assert (gone, none) == (None, 0.0)


def test_an_article_that_came_as_tei_is_refused_in_words(session: Session) -> None:
    article = session.project.article(session.project.article_ids()[0])
    source = replace(article.source, media_type="application/tei+xml")
    with pytest.raises(UnreadableFile, match="this article came as TEI"):
        kept_of(session.project, replace(article, source=source))


TEXTS = st.text(alphabet="ab é\n\U0001f4dc", max_size=60)


@given(TEXTS, TEXTS)
def test_runs_are_the_same_characters_in_both_and_in_order(old: str, new: str) -> None:
    last_old = last_new = 0
    for run in Alignment(old, new).runs:
        assert old[run.old : run.old + run.length] == new[run.new : run.new + run.length]
        assert (run.old, run.new) >= (last_old, last_new)
        last_old, last_new = run.old + run.length, run.new + run.length


@given(TEXTS.filter(lambda t: len(t) > 1), TEXTS, st.data())
def test_what_is_found_exactly_has_the_same_words(
    old: str, other: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old))))
    found = Alignment(old, other + old).exactly(span)
    assert found is None or found.quote(other + old) == span.quote(old)
    rough = Alignment(old, other).roughly(span)
    assert rough is None or rough.end <= len(other)


def test_the_command_line_shows_first_and_does_with_yes(session: Session, wrong: Article) -> None:
    path = session.project.path
    session.project.close()
    words = ["reimport", str(path), f"1-{wrong.id & 0xFFFF}", "--encoding", "windows-1250"]
    shown = CliRunner().invoke(annotator, words)
    assert shown.exit_code == 0, shown.output
    assert "+Żółty dom" in shown.output
    assert "2 unchanged, 0 moved, 1 uncertain, 0 lost" in shown.output
    assert "“£ucja” → “Łucja”" in shown.output
    done = CliRunner().invoke(annotator, [*words, "--yes", "--json"])
    assert done.exit_code == 0, done.output
    rows = [json.loads(line) for line in done.output.splitlines()]
    assert rows[-1]["instead_of"] == f"1-{wrong.id & 0xFFFF}"
    again = opened(path)
    assert len(again.project.article_ids()) == 3
    again.project.close()
