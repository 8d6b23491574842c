"""Dossiers on the command line: one to a file, all of a kind to a folder, and what is refused."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.changes import annotations, articles, authorities
from annotator.model.annotation import Mention
from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.session import Session
from tests.builders import a_tag, add_article, naming
from tests.exports.reading.browser import Seen
from tests.journeys.test_register_commands import run


@pytest.fixture
def project(session: Session) -> Path:
    """Ada, whom the letter mentions, Paulo, a place, and somebody whom nothing mentions."""
    session.do(naming(session, "Ada")[1])
    session.do(naming(session, "São\u00a0Paulo", "place")[1])
    add_article(session, "Nobody is here.", title="Another", name="b.txt")
    nobody = authorities.new_record(session.person, TagId("person"), "Zeno Unused")
    session.do(authorities.create(nobody))
    session.project.close()
    return session.project.path


def test_one_entry_goes_to_the_files_that_are_named(project: Path, tmp_path: Path) -> None:
    page, data = tmp_path / "new" / "ada.html", tmp_path / "ada.json"
    code, told = run("dossier", project, "Ada", "--html", page, "--json", data)
    assert (code, told.count("Ada, articles 1")) == (0, 2)
    assert "1 mention in 1 article" in Seen(page.read_bytes()).words
    read = json.loads(data.read_text(encoding="utf-8"))
    assert (read["entry"]["name"], read["counts"]["mentions"]) == ("Ada", 1)
    [article] = read["articles"]
    assert (article["title"], article["mentions"][0]["paragraph"]) == ("A letter", 1)
    assert article["mentions"][0]["spans"] == [[7, 10]]


def test_all_of_a_kind_go_to_a_folder_those_that_nobody_names_left_out(
    project: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "dossiers"
    words = ("--all-of", "person", "--out", folder, "--format", "json", "--format", "html")
    assert run("dossier", project, *words)[0] == 0
    names = sorted(file.name for file in folder.glob("[!.]*"))
    assert [name.rsplit(".", 2)[0] for name in names] == ["dossier-ada", "dossier-ada"]
    assert {Path(name).suffix for name in names} == {".html", ".json"}


def test_the_same_project_makes_the_same_page_but_for_the_time(
    project: Path, tmp_path: Path
) -> None:
    read = []
    for name in ("a.html", "b.html"):
        assert run("dossier", project, "Ada", "--html", tmp_path / name)[0] == 0
        page = (tmp_path / name).read_text(encoding="utf-8")
        before, _, after = page.partition("<dt>made</dt>")
        read.append((before, after.partition("</dd>")[2]))
    assert read[0] == read[1]


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (["Ada"], "say where to", 2),
        (["Ada", "Ida", "--html", "x.html"], "a file is for one ENTRY", 2),
        (["Ada", "--html", "x.html", "--out", "y"], "say where to", 2),
        (["--out", "y"], "name an ENTRY", 2),
        (["Ida", "--out", "y"], "“Ida” is no entry of the register", 1),
        (["--all-of", "ghost", "--out", "y"], "there is no kind “ghost”", 1),
        (["--all-of", "work", "--out", "y"], "no article names an entry", 1),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    words: list[str], said: str, code: int, project: Path, tmp_path: Path
) -> None:
    here = [str(tmp_path / word) if word in ("x.html", "y") else word for word in words]
    found, told = run("dossier", project, *here)
    assert found == code
    assert said in told
    assert not (tmp_path / "x.html").exists()


def test_articles_come_by_date_and_those_without_one_come_last(
    session: Session, tmp_path: Path
) -> None:
    ada = authorities.new_record(session.person, TagId("person"), "Ada")
    session.do(authorities.create(ada))
    dates = {"Undated": "", "Late": "1920", "In words": "4 May 1901", "Early": "1917-05"}
    for title, date in dates.items():
        found = add_article(session, "Ada was here.", title=title, name=f"{title}.txt")
        session.do(articles.describe((found, replace(found.metadata, date=date))))
        dated = session.project.article(found.id)
        body = Mention(authority_id=ada.id)
        tag = a_tag(session)
        session.do(annotations.annotate(session.person, dated, [Span(0, 3)], tag, body))
    session.project.close()
    data = tmp_path / "ada.json"
    assert run("dossier", session.project.path, "Ada", "--json", data)[0] == 0
    titles = [a["title"] for a in json.loads(data.read_text(encoding="utf-8"))["articles"]]
    assert titles == ["Early", "Late", "In words", "Undated"]
