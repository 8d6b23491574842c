"""A real article on the command line: in, annotated completely, out, valid, and in again."""

import json
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from annotator.model.record import Record
from annotator.storage.project import Project
from tests.conftest import DESIGN
from tests.exports.from_sample import lines_of

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = DESIGN / "tei" / "sample.tei.xml"
TEI_ALL = DESIGN / "tei" / "tei_all.rng"


def annotator(*arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "ui.commands", *map(str, arguments)],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8")


def rows(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def records(path: Path) -> list[Record]:
    """All that a TEI file can hold of a project of one article."""
    with Project.open(path) as project:
        [article_id] = project.article_ids()
        found: list[Record] = [project.about(), *project.tags(), project.article(article_id)]
        found += [*project.figures(article_id), *project.annotations(article_id)]
        found += sorted(project.authorities(), key=lambda entry: entry.id)
        return found


def test_the_article_is_recognised(press_article: Path, tmp_path: Path) -> None:
    project = tmp_path / "press.annot"
    [imported] = rows(annotator("import", project, press_article, "--json"))
    assert (imported["blocks"], imported["characters"], imported["ok"]) == (19, 4358, True)
    text = annotator("text", project, imported["article"])
    assert "\u00a0" in text
    [shown] = rows(annotator("show", project, imported["article"], "--json"))
    kinds = [block["kind"] for block in shown["blocks"]]
    assert kinds.count("item") == 3
    assert [sorted({"alt", "caption", "credit"} & set(f)) for f in shown["figures"]] == [
        ["alt", "caption", "credit"]
    ] * 2
    source = press_article.read_text(encoding="utf-8")
    for block in shown["blocks"]:
        start, end = block["source"]
        assert source[start:end] == text[block["start"] : block["end"]]


@pytest.fixture
def annotated(press_article: Path, tmp_path: Path) -> Path:
    """A project with the article and every annotation of the design's sample that we have."""
    if not SAMPLE.exists():
        pytest.skip("the design's annotated sample is not here")
    project = tmp_path / "press.annot"
    [imported] = rows(annotator("import", project, press_article, "--json"))
    lines, left_out = lines_of(SAMPLE, imported["article"])
    assert sum(left_out.values()) + len(lines) == 195 - 2, "the two credits go with captions"
    assert set(left_out) == {"quantity", "quotation", "comment"}, "for these there is no tag"
    file = tmp_path / "sample.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert annotator("annotate", project, file) == f"annotated {len(lines)}\n"
    return project


def test_it_goes_out_as_valid_tei_and_comes_back_equal(annotated: Path, tmp_path: Path) -> None:
    out = tmp_path / "tei"
    [exported] = rows(annotator("export", annotated, "--format", "tei", "--out", out, "--json"))
    assert exported["valid"], exported["findings"]
    file = Path(exported["file"])
    assert annotator("validate", file) == f"{file.name}: valid\n"
    body = etree.fromstring(file.read_bytes()).find(".//{http://www.tei-c.org/ns/1.0}body")
    text = annotator("text", annotated, exported["article"])
    assert body is not None
    assert "".join(str(part) for part in body.itertext()) == text

    again = tmp_path / "again.annot"
    assert rows(annotator("import", again, file, "--json"))[0]["ok"]
    assert records(again) == records(annotated)
    [second] = rows(annotator("export", again, "--out", tmp_path / "tei2", "--json"))
    assert Path(second["file"]).read_bytes() == file.read_bytes()
    assert annotator("check", again) == "again.annot: all is well\n"


def test_tei_all_accepts_it(annotated: Path, tmp_path: Path) -> None:
    jing = shutil.which("jing")
    if jing is None:
        pytest.skip("jing is not installed")
    [exported] = rows(annotator("export", annotated, "--out", tmp_path / "tei", "--json"))
    done = subprocess.run(
        [jing, str(TEI_ALL), exported["file"]], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_looking_leaves_every_byte_as_it_was(annotated: Path) -> None:
    before = sha256(annotated.read_bytes()).hexdigest()
    for command in ("list", "history", "annotations", "check"):
        annotator(command, annotated)
    assert sha256(annotated.read_bytes()).hexdigest() == before
