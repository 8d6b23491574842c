"""A project is backed up, goes on, is damaged, and comes back, on the command line alone."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.storage.backups.restoring import JOURNAL
from tests.builders import LETTER
from ui.commands import annotator


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(annotator, [str(word) for word in words])


def rows(done: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    assert run("import", tmp_path / "a.annot", tmp_path / "letter.txt").exit_code == 0
    return tmp_path / "a.annot"


def test_from_the_first_backup_to_the_drill(project: Path) -> None:
    [first] = rows(run("backup", project, "--json"))
    assert (first["number"], first["articles"], first["reason"]) == (1, 1, "hand")
    assert rows(run("backup", project, "--json")) == [first], "nothing new, no second one"
    run("import", project, project.with_name("letter.txt"))
    [second] = rows(run("backup", project, "--json"))
    listed = rows(run("backups", project, "--verify", "--json"))
    assert listed == [{**second, "whole": True}, {**first, "whole": True}]

    project.write_bytes(b"a disk that fails" * 1000)
    assert run("check", project).exit_code == 1
    [done] = rows(run("restore", project, "--json"))
    assert done["backup"] == second["file"]
    assert Path(str(done["aside"])).read_bytes().startswith(b"a disk that fails")
    assert run("check", project).stdout == "a.annot: all is well\n"
    assert len(rows(run("list", project, "--json"))) == 2

    assert run("restore", project, "1").exit_code == 0
    assert len(rows(run("list", project, "--json"))) == 1
    assert not project.with_name(project.name + JOURNAL).exists()


def test_a_folder_of_ones_own_gets_a_project_that_opens(project: Path, tmp_path: Path) -> None:
    [made] = rows(run("backup", project, "--to", tmp_path / "stick", "--json"))
    assert Path(str(made["file"])).parent == tmp_path / "stick"
    assert run("check", str(made["file"])).exit_code == 0
    assert run("backups", project).stdout == "a.annot: there are no backups on this computer\n"


def test_what_cannot_be_is_one_line(project: Path, tmp_path: Path) -> None:
    assert run("restore", project).stderr == (
        "a.annot: there are no backups of it on this computer\n"
    )
    assert "there is no backup “7”" in run("restore", project, "7").stderr
    [made] = rows(run("backup", project, "--json"))
    Path(str(made["file"])).write_bytes(b"not any more")
    assert run("backups", project, "--verify").exit_code == 1
    assert "is not whole" in run("restore", project).stderr
    assert run("check", project).exit_code == 0
