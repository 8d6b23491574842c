"""The register on the command line: listed, told apart, merged, split, and back with undo."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from annotator.changes import authorities
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.annotation import Mention
from annotator.readers import read
from annotator.session import Session
from exports.tei.exporter import TeiExporter
from tests.builders import naming, tagging
from ui import projects
from ui.commands import annotator


def run(*arguments: object) -> tuple[int, str]:
    """Exit code, and everything printed by a command in this process."""
    done = CliRunner().invoke(annotator, [str(argument) for argument in arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def rows(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


@pytest.fixture
def project(session: Session) -> Path:
    """Two entries called Ada, one of which the letter mentions, and one called Cologne."""
    session.do(naming(session, "Ada")[1])
    for kind, name in (("person", "Ada"), ("place", "Cologne")):
        session.do(authorities.create(authorities.new_record(session.person, kind, name)))  # type: ignore[arg-type]  # a tag id
    session.project.close()
    return session.project.path


def test_doubles_are_shown_until_they_are_merged(project: Path) -> None:
    [double] = rows(run("register", "doubles", project, "--json")[1])
    one, other = double["entries"]
    assert run("register", "where", project, "Ada")[1].count("is the name of 2 entries") == 1
    assert run("register", "merge", project, other, one) == (0, f"entry {other}\n")
    assert run("register", "doubles", project) == (0, "")
    [ada] = rows(run("register", "list", project, "ADA", "--json")[1])
    assert (ada["id"], ada["annotations"]) == (other, 1)
    [place] = rows(run("register", "where", project, "Ada", "--json")[1])
    assert (place["quote"], place["end"] - place["start"]) == ("Ada", 3)
    assert run("undo", project)[0] == 0
    assert len(rows(run("register", "list", project, "--json")[1])) == 3


def test_entries_that_contradict_each_other_are_merged_only_on_request(project: Path) -> None:
    label = rows(run("register", "list", project, "ada", "--json")[1])[0]["id"]
    code, told = run("register", "merge", project, "Cologne", label)
    assert (code, "kind: Cologne: place; Ada: person" in told) == (1, True)
    assert "nothing was merged" in told
    assert run("register", "merge", project, "Cologne", label, "--despite-conflicts")[0] == 0
    assert len(rows(run("register", "list", project, "--json")[1])) == 2


def test_a_split_takes_mentions_over(project: Path) -> None:
    found = rows(run("register", "list", project, "ada", "--json")[1])
    label = next(row["id"] for row in found if row["annotations"])
    mention = rows(run("register", "where", project, label, "--json")[1])[0]["id"]
    code, said = run("register", "split", project, label, "Ada the younger", mention)
    assert (code, said.split()[0]) == (0, "entry")
    assert len(rows(run("register", "where", project, "Ada the younger", "--json")[1])) == 1
    code, told = run("register", "split", project, label, "Nobody", mention)
    assert (code, "is no annotation that names" in told) == (1, True)


def test_what_is_said_of_two_entries_goes_out_as_tei_and_comes_back(
    project: Path, tmp_path: Path
) -> None:
    found = [row["id"] for row in rows(run("register", "list", project, "ada", "--json")[1])]
    assert run("register", "same", project, *found, "--not")[0] == 0
    assert run("register", "doubles", project) == (0, "")
    assert run("register", "same", project, found[0], "Cologne", "--perhaps")[0] == 0
    with projects.opened(project).project as there:
        [article_id] = there.article_ids()
        said = there.identities()
        [done] = TeiExporter().export(there, [article_id], tmp_path / "out", JobContext())
    assert [r.name for r in said] == ["differentFrom", "perhapsSameAs"]
    assert done.file is not None
    bundle = read(done.file)
    assert [r.name for r in bundle.relations] == [r.name for r in said]  # type: ignore[union-attr]  # ours
    assert run("register", "same", project, *found, "--unsay")[0] == 0
    assert run("register", "doubles", project)[1].startswith("ada: ")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("same", "Cologne"), "two entries of the register"),
        (("same", "Cologne", "Bonn"), "“Bonn” is no entry"),
        (("merge", "Cologne", "Cologne"), "two entries of the register"),
        (("where", "9-9"), "no entry 9-9"),
    ],
)
def test_what_cannot_be_done_is_told(project: Path, words: tuple[str, ...], why: str) -> None:
    before = project.read_bytes()
    code, told = run("register", words[0], project, *words[1:])
    assert (code, why in told) == (1, True)
    assert project.read_bytes() == before


def test_a_pack_is_added_searched_and_removed(tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("name,gnd\nGoethe,118540238\nAda,118540239\n", encoding="utf-8")
    code, told = run("pack", "add", table, "--kind", "person")
    assert (code, told.splitlines()[0]) == (0, "people: 2 entries (CSV)")
    [pack] = rows(run("pack", "list", "--json")[1])
    assert (pack["name"], pack["entries"], pack["refused"]) == ("people", 2, 1)
    assert "check digit" in run("pack", "refused", "people")[1]
    assert run("pack", "search", "goe")[1] == "people: Goethe · person · gnd:118540238\n"
    assert rows(run("pack", "search", "ada", "--json")[1])[0]["identifiers"] == {}
    assert run("pack", "remove", "people") == (0, "")
    assert run("pack", "list") == (0, "")
    code, told = run("pack", "remove", "people", "../x")
    assert (code, told.count("\n")) == (1, 2)
    assert run("pack", "add", tmp_path / "absent.csv")[0] == 1


def test_a_list_is_taken_into_the_register_as_one_step(project: Path, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("name,kind,gnd\nGoethe,person,118540238\nX,hero,\n,,\n,person,1\n")
    code, told = run("register", "import", project, table, "--kind", "other")
    assert (code, told.splitlines()) == (1, ["people.csv: line 5: there is no name", "entries 2"])
    found = {row["name"]: row for row in rows(run("register", "list", project, "--json")[1])}
    assert (found["Goethe"]["identifiers"], found["X"]["kind"]) == ({"gnd": "118540238"}, "other")
    left = "left out, since the register has an identifier of theirs: 1\n"
    assert run("register", "import", project, table)[1].endswith(f"entries 1\n{left}")
    assert run("undo", project, "2")[0] == 0
    assert len(rows(run("register", "list", project, "--json")[1])) == 3
    code, told = run("register", "import", project, table, "--kind", "hero")
    assert (code, "is no kind of entry" in told) == (1, True)


def test_who_has_an_identifier_that_is_taken_is_left_out_and_told(
    project: Path, tmp_path: Path
) -> None:
    """One authority is one entry: a further row of it is named, one that is here is counted."""
    table = tmp_path / "people.csv"
    table.write_text(
        "name,gnd,viaf\nGoethe,118540238,24602065\nJ. W. von Goethe,,24602065\n"
        "Schiller,118607626,\nNobody,,\n"
    )
    code, told = run("register", "import", project, table)
    assert code == 1
    assert told.splitlines() == [
        "people.csv: “J. W. von Goethe” was left out: it has an identifier of “Goethe” before it",
        "entries 3",
    ]
    again = tmp_path / "again.csv"
    again.write_text("name,gnd\nGoethe,118540238\nSchiller,118607626\n")
    steps = len(rows(run("history", project, "--json")[1]))
    assert run("register", "import", project, again) == (
        0,
        "entries 0\nleft out, since the register has an identifier of theirs: 2\n",
    )
    assert len(rows(run("history", project, "--json")[1])) == steps, "nothing came, so no step"


def test_names_left_open_are_listed_settled_and_come_back_through_tei(
    session: Session, tmp_path: Path
) -> None:
    ada, change = naming(session, "Ada")
    session.do(change)
    [linked] = session.project.annotations_of(ada.id)
    session.do(tagging(session, "Paulo", "place"))
    session.project.close()
    project = session.project.path
    label = ids.label(linked.id)
    assert [row["quote"] for row in rows(run("register", "unresolved", project, "--json")[1])] == [
        "Paulo"
    ]
    assert run("register", "resolve", project, label, "Ada", "--probably")[0] == 0
    found = rows(run("register", "unresolved", project, "--json")[1])
    assert [(row["quote"], row["entry"], row["certainty"]) for row in found] == [
        ("Ada", ids.label(ada.id), "medium"),
        ("Paulo", None, None),
    ]
    assert "perhaps Ada" in run("register", "unresolved", project)[1]
    assert run("export", project, "--format", "tei", "--out", tmp_path / "out")[0] == 0
    [file] = (tmp_path / "out").glob("*.tei.xml")
    assert 'cert="medium"' in file.read_text(encoding="utf-8")
    again = tmp_path / "again.annot"
    assert run("import", again, file)[0] == 0
    assert run("register", "unresolved", again)[1] == run("register", "unresolved", project)[1]
    assert run("register", "resolve", project, label, "Ada")[0] == 0
    assert len(rows(run("register", "unresolved", project, "--json")[1])) == 1
    assert run("register", "resolve", project, label, "--probably")[0] == 2


@pytest.mark.parametrize(("form", "name"), [("csv", "r.csv"), ("skos", "r.rdf")])
def test_a_register_goes_out_and_into_another_project(
    project: Path, tmp_path: Path, form: str, name: str
) -> None:
    file = tmp_path / name
    told = run("register", "export", project, "--format", form, "--out", file)
    assert told == (0, f"{file}: 3 entries\n")
    other = projects.found(tmp_path / "other.annot")
    other.project.close()
    assert run("register", "import", other.project.path, file) == (0, "entries 3\n")
    ours, theirs = (
        [(row["kind"], row["name"]) for row in rows(run("register", "list", path, "--json")[1])]
        for path in (project, other.project.path)
    )
    assert ours == theirs


def test_what_has_no_place_in_a_form_is_said(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "register.zip"
    code, told = run("register", "export", project, "--format", "eac", "--out", file)
    assert code == 0
    assert "2 entries" in told
    assert "1 entry is neither a person nor an organisation" in told


def test_words_marked_as_several_entries_are_listed(session: Session) -> None:
    ada, change = naming(session, "Ada")
    session.do(change)
    other = authorities.new_record(session.person, ada.kind, "Ada Brand")
    session.do(authorities.create(other))
    mention = Mention(authority_id=other.id)
    session.do(tagging(session, "Ada", body=mention, nth=1))
    session.project.close()
    [found] = rows(run("register", "ambiguous", session.project.path, "--json")[1])
    assert found["words"] == "Ada"
    assert {m["entry"] for m in found["meanings"]} == {ids.label(ada.id), ids.label(other.id)}
    assert "Ada Brand" in run("register", "ambiguous", session.project.path)[1]
    label = ids.label(ada.id)
    assert run("register", "same", session.project.path, "Ada Brand", label, "--not")[0] == 0
    assert run("register", "ambiguous", session.project.path) == (0, "")
