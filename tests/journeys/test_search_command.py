"""`annotator search`: the same words on a server as in the window."""

import json
import subprocess
import sys
from pathlib import Path

from tests.builders import add_article
from ui import projects


def annotator(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ui.commands", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_hits_are_printed_as_lines_columns_and_json(tmp_path: Path) -> None:
    path = tmp_path / "a.annot"
    session = projects.found(path)
    article = add_article(session, "Ada wrote.\nThe \U0001f4dc of Ada lies here.", title="One")
    add_article(session, "Nobody wrote to her.", title="Two")
    session.project.close()

    printed = annotator("search", str(path), "ada", "--json", "--kwic")
    rows = [json.loads(line) for line in printed.stdout.splitlines()]
    assert [article.text[row["start"] : row["end"]] for row in rows] == ["Ada", "Ada"]
    assert rows[1]["left"].endswith("\U0001f4dc of ")

    lines = annotator("search", str(path), "wrote", "--kwic", "--sort", "right").stdout.splitlines()
    assert [line.partition("[wrote]")[2].strip() for line in lines] == [
        ". The \U0001f4dc of Ada lies here.",
        "to her.",
    ]
    assert "2 hits" in annotator("search", str(path), "wrote", "--language", "en").stderr
    assert "0 hits" in annotator("search", str(path), "wrote", "--kind", "claim").stderr
    nowhere = annotator("search", str(path), "wrote", "--tag", "nosuch")
    assert (nowhere.returncode, nowhere.stderr.count("\n")) == (1, 1)
    annotator("search", str(path), "ada", "--language", "en", "--save", "Ada")
    assert annotator("queries", str(path)).stdout.split() == ["Ada", "ada", 'language:"en"']
    table = annotator("search", str(path), "--saved", "Ada", "--csv").stdout
    assert table.splitlines()[1].startswith("1-3,One,0,3,,Ada,")
    annotator("queries", str(path), "--forget", "Ada")
    assert annotator("queries", str(path)).stdout == ""
    assert annotator("check", str(path), "--mend-index").stdout == "a.annot: all is well\n"
