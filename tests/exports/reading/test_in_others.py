"""Our files in programs of others: TEI in CETEIcean, pages in jsdom and the Nu Html Checker."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from annotator.jobs import JobContext
from annotator.plugins import ProjectView
from exports import FORMATS
from tests.exports.documents import a_world
from tests.exports.full_letter import a_full_letter
from tests.exports.reading.node import module, ran
from tests.exports.scene import Scene
from ui import projects
from ui.sample import make_sample

_CETEICEAN = """
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import CETEI from 'CETEIcean';
const told = process.argv.slice(2).map(file => {
  const xml = readFileSync(file, 'utf8');
  const { window } = new JSDOM('<!DOCTYPE html><body></body>');
  const tei = new window.DOMParser().parseFromString(xml, 'text/xml');
  const shown = new CETEI({ documentObject: window.document }).domToHTML5(tei);
  window.document.body.append(shown);
  return window.document.querySelector('tei-body').textContent;
});
console.log(JSON.stringify(told));
"""
_BROWSER = """
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const told = process.argv.slice(2).map(file => {
  const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
  const ends = [...document.querySelectorAll('a[href^="#"]')].map(a => a.hash.slice(1));
  const lost = ends.filter(end => !document.getElementById(end)).length;
  return [document.querySelector('article').textContent, lost];
});
console.log(JSON.stringify(told));
"""


def exported(folder: Path, name: str) -> list[tuple[Path, str]]:
    """Files and reading texts of the sample project, the letter and a few random documents."""
    session = projects.opened(make_sample(folder / "sample"))
    snapshot = session.project.snapshot()
    session.project.close()
    worlds: list[ProjectView] = [snapshot, a_full_letter(), *(a_world(seed) for seed in range(10))]
    found = []
    for number, world in enumerate(worlds):
        numbers = world.article_ids()
        out = folder / str(number)
        for one in FORMATS[name].load().export(world, numbers, out, JobContext()):
            assert one.file is not None, one.findings
            found.append((one.file, world.article(one.article_id).text))
    return found


def test_ceteicean_shows_the_reading_text_and_nothing_else(tmp_path: Path) -> None:
    module("CETEIcean")
    files = exported(tmp_path, "tei")
    told = json.loads(ran(_CETEICEAN, *(str(file) for file, _ in files)))
    assert told == [text for _, text in files]


def test_another_parser_finds_the_reading_text_and_the_end_of_every_link(tmp_path: Path) -> None:
    files = exported(tmp_path, "html")
    told = json.loads(ran(_BROWSER, *(str(file) for file, _ in files)))
    assert told == [[text, 0] for _, text in files]


def test_the_nu_html_checker_finds_no_error(tmp_path: Path) -> None:
    jar = module("vnu-jar") / "build" / "dist" / "vnu.jar"
    if not shutil.which("java"):
        pytest.skip("there is no Java here")
    scene = Scene("Ada wrote.", title='<A> & "B"')
    scene.mention("Ada", entity="Ada North")
    for number, world in enumerate((a_full_letter(), scene)):
        out = tmp_path / str(number)
        FORMATS["html"].load().export(world, world.article_ids(), out, JobContext())
    pages = [str(page) for page in tmp_path.rglob("*.html")]
    command = ["java", "-jar", str(jar), "--errors-only", "--format", "json", *pages]
    done = subprocess.run(command, capture_output=True, check=False, timeout=120)
    assert json.loads(done.stderr)["messages"] == []
