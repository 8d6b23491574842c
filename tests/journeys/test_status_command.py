"""`annotator status`: where the work stands, from the command line."""

import json
import subprocess
import sys
from pathlib import Path

from tests.builders import add_article
from ui import projects


def annotator(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ui.commands", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_status_is_set_counted_and_keeps_a_locked_article_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.annot"
    session = projects.found(path)
    first, second = add_article(session, "One"), add_article(session, "Two")
    session.project.close()
    name = annotator("list", str(path), "--json").stdout.splitlines()[0]
    label = json.loads(name)["id"]

    set_one = annotator("status", str(path), "locked", "--article", label)
    assert set_one.stdout == "locked: 1 article changed\n"
    told = json.loads(annotator("status", str(path), "--json").stdout)
    assert (told["status"]["locked"], told["status"]["to do"]) == (1, 1)
    assert told["next"] != label
    refused = annotator("describe", str(path), "--article", label, "language=fr")
    assert (refused.returncode, "locked" in refused.stderr) == (1, True)

    annotator("status", str(path), "in progress", "--of", "locked")
    assert annotator("status", str(path), "done", "--all").stdout == "done: 2 articles changed\n"
    assert annotator("status", str(path), "done").returncode == 2
    annotator("undo", str(path))
    assert json.loads(annotator("status", str(path), "--json").stdout)["status"]["to do"] == 1
    assert first.id < second.id
