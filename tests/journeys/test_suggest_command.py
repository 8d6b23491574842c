"""`annotator suggest`: lines that annotate takes, with a reason; taken in one step."""

import json
import subprocess
import sys
from pathlib import Path

from annotator.model.stamp import Status
from annotator.session import Session
from tests.builders import add_article
from ui import projects

TEXT = "Ida Berg said the bridge at Minaport will open, AFP reported."


def annotator(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ui.commands", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def a_project(folder: Path) -> Path:
    path = folder / "a.annot"
    session = projects.found(path)
    add_article(session, TEXT, name="bridge.txt")
    session.project.close()
    return path


def test_suggestions_are_printed_dry_taken_and_undone(tmp_path: Path) -> None:
    path = a_project(tmp_path)
    printed = annotator("suggest", str(path))
    rows = [json.loads(line) for line in printed.stdout.splitlines()]
    assert {row["kind"] for row in rows} == {"entity", "claim"}
    assert all(row["why"] and 0 < row["score"] < 1 for row in rows)
    claim = next(row for row in rows if row["kind"] == "claim")
    assert (claim["claimant"], claim["reporter"]) == ("Ida Berg", "AFP")

    annotator("suggest", str(path), "--accept-above", "0.1", "--dry-run")
    assert annotator("annotations", str(path)).stdout == ""

    taken = annotator("suggest", str(path), "--accept-above", "0.1")
    assert f"accepted {len(rows)} suggestions" in taken.stderr
    assert len(annotator("annotations", str(path)).stdout.splitlines()) == len(rows)
    assert annotator("suggest", str(path)).stdout == ""
    annotator("undo", str(path))
    assert annotator("annotations", str(path)).stdout == ""


def test_what_suggest_prints_annotate_takes_also_as_rejected(tmp_path: Path) -> None:
    path = a_project(tmp_path)
    printed = annotator("suggest", str(path)).stdout
    lines = tmp_path / "lines.jsonl"
    lines.write_text(printed.replace('"suggested"', '"rejected"'), encoding="utf-8")
    done = annotator("annotate", str(path), str(lines))
    assert done.returncode == 0, done.stderr
    assert annotator("suggest", str(path)).stdout == ""
    session: Session = projects.opened(path)
    stamps = {a.stamp.status for a in session.project.annotations(session.project.article_ids()[0])}
    session.project.close()
    assert stamps == {Status.REJECTED}
