"""The dossier in print: all names can be copied, its pages are named truly, its limit is told."""

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.jobs import Cancelled, JobContext
from annotator.model.annotation import Mention
from annotator.model.authority import AuthorityRecord
from exports.dossier import bounded
from exports.dossier.gathering import dossier_of
from tests.exports.documents import World, a_blob
from tests.exports.dossier.test_page import NOON, a_life
from tests.exports.reading.test_html import MEAN, mean_scene
from tests.exports.scene import Scene
from tests.journeys.test_register_commands import run
from tests.ui.test_pdf import read
from ui import faces
from ui.dossier_forms import FORMS
from ui.sample import make_sample


@pytest.fixture(autouse=True)
def faces_here(qapp: QApplication) -> None:
    faces.register()


def written(world: World, entry: AuthorityRecord, folder: Path) -> Path:
    file = folder / "dossier.pdf"
    dossier = dossier_of(world, entry, NOON, comments=True)
    file.write_bytes(b"".join(FORMS["pdf"].pieces(dossier, JobContext())))
    return file


def pages(file: Path) -> list[str]:
    """The words of each page."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not here: apt-get install poppler-utils")
    command = ["pdftotext", "-enc", "UTF-8", str(file), "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    return [" ".join(page.split()) for page in done.stdout.decode("utf-8").split("\f")]


def test_all_names_and_claims_are_in_the_print(tmp_path: Path) -> None:
    scene, ida = a_life()
    found = read(written(scene, ida, tmp_path))
    for words in (
        *("Ida Berg", "I. Berg", "Cal South", "Ida Bergh", "the mill will close", "Ida owns it"),
        *("The poor widow", "Box 3/7", "childOf Cal South", "4 May 1917"),
        *("article 1-2, paragraph 1, 14–22", "by description; article 1-2, paragraph 3"),
    ):
        assert words in found, words


def test_every_page_that_is_named_is_the_page(tmp_path: Path) -> None:
    scene = Scene(*[f"Ida Berg came on day {number} to the mill." for number in range(120)])
    entry = scene.entry("Ida Berg")
    for number in range(120):
        start = [m.start() for m in re.finditer("Ida Berg", scene.article_.text)][number]
        scene.mark("person", ((start, start + 8),), Mention(authority_id=entry.id))
    found = pages(written(scene, entry, tmp_path))
    contents = dict(re.findall(r"([A-Z][a-z ]+) \(p\. (\d+)\)", found[0]))
    assert int(contents["About this dossier"]) > 5
    for title in ("Mentions in context", "Articles", "About this dossier"):
        page = found[int(contents[title]) - 1]
        assert re.search(f"{title} [^(]", page)


def test_what_has_no_room_in_print_is_counted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bounded, "MOST", 2)
    scene, ida = a_life()
    assert "… and 2 more, which the dossier has as a page" in read(written(scene, ida, tmp_path))


def test_words_from_right_to_left_can_be_copied(tmp_path: Path) -> None:
    made = make_sample(tmp_path / "sample")
    file = tmp_path / "salma.pdf"
    assert run("dossier", made, "سلمى الحدّاد", "--pdf", file)[0] == 0
    plain = unicodedata.normalize("NFKC", read(file))
    assert "article 1-8, paragraph 2" in plain
    assert "بقلم" in plain
    assert "جمعية أصدقاء الكتاب" in plain


def test_names_that_mean_harm_are_words_and_the_file_is_whole(tmp_path: Path) -> None:
    scene = mean_scene()
    [entry] = scene.authorities_
    scene.mark("person", ("he said",), Mention(authority_id=entry.id, value=MEAN))
    file = written(scene, entry, tmp_path)
    assert "<script>alert(1)</script>" in read(file)
    assert b"javascript:" not in file.read_bytes()
    assert b"/JavaScript" not in file.read_bytes()


def test_two_of_one_moment_are_the_same_bytes(tmp_path: Path) -> None:
    scene, ida = a_life()
    blob = replace(a_blob(b"no picture at all"), media_type="image/png")
    scene.blobs[blob.sha256] = blob
    scene.figure(image=blob.sha256, caption=scene.span("Ida Berg at the mill."))
    one, other = tmp_path / "a", tmp_path / "b"
    one.mkdir()
    other.mkdir()
    assert written(scene, ida, one).read_bytes() == written(scene, ida, other).read_bytes()


def test_painting_stops_when_told(tmp_path: Path) -> None:
    scene, ida = a_life()
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        list(FORMS["pdf"].pieces(dossier_of(scene, ida, NOON), job))
