"""`annotator overview`: a project in numbers, without a display."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.model.annotation import Claim, Verdict
from tests.builders import add_article, naming, tagging
from ui import projects


def annotator(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ui.commands", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A letter in which Ada is named once and claims one thing."""
    path = tmp_path / "a.annot"
    session = projects.found(path)
    add_article(session)
    ada, named = naming(session, "Ada")
    session.do(named)
    session.do(
        tagging(session, "holds", "claim", Claim(claimants=(ada.id,), verdict=Verdict.REFUTED))
    )
    session.project.close()
    return path


def test_a_picture_is_a_table_a_file_and_queries_that_find_it(project: Path) -> None:
    svg, table = project.with_name("a.svg"), project.with_name("a.csv")
    files = ("--svg", str(svg), "--csv", str(table))
    done = annotator("overview", str(project), "--picture", "claims", *files, "--json")
    row = json.loads(done.stdout)["rows"][0]
    assert (row["label"], row["values"]) == ("Ada", [0, 0, 1, 0, 0, 1])
    found = [annotator("search", str(project), query).stdout for query in row["queries"]]
    assert ["holds" in hits for hits in found] == [False, False, True, False, False, True]
    assert svg.read_text(encoding="utf-8").startswith("<?xml")
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1] == ["Ada", "0", "0", "1", "0", "0", "1"]


def test_all_pictures_are_told_in_a_sentence_each(project: Path) -> None:
    said = annotator("overview", str(project)).stdout
    assert "1 claim by 1 claimant" in said
    assert said.count("\n") == 8
    shown = annotator("overview", str(project), "--picture", "entries").stdout
    assert shown.splitlines()[1].split() == ["Ada", "2", "1"]


@pytest.mark.parametrize(
    ("asked", "code", "told"),
    [
        (("--picture", "claims", "--by", "moon"), 1, "verdict, certainty, stance, reporter"),
        (("--progress", "moon"), 1, "“moon” is no progress"),
        (("--picture", "said", "--of", "Nobody"), 1, "Nobody"),
        (("--svg", "x.svg"), 2, "--picture"),
        (("--picture", "claims", "--svg", "a.annot/x.svg"), 1, "could not be written"),
    ],
)
def test_what_cannot_be_is_said(
    project: Path, asked: tuple[str, ...], code: int, told: str
) -> None:
    words = [w.replace("a.annot", str(project)) for w in asked]
    done = annotator("overview", str(project), *words)
    assert done.returncode == code
    assert told in done.stderr
    assert "Traceback" not in done.stderr
