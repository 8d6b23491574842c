"""The reading copy in print: its text can be copied, its labels lead somewhere, nothing runs."""

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from PySide6.QtGui import QFont, QFontDatabase, QPdfWriter, QTextLayout
from PySide6.QtWidgets import QApplication

from annotator.jobs import JobContext
from annotator.model.article import BlockKind
from exports import FORMATS as WITHOUT_QT
from exports.reading.copy import Entry, Line, Section, own
from tests.exports.documents import World, a_blob, a_world
from tests.exports.full_letter import a_full_letter
from tests.exports.reading.test_html import mean_scene
from tests.exports.scene import Scene
from tests.journeys.test_command_line import run
from ui import faces, projects
from ui.formats import FORMATS
from ui.pdf.drawn import Drawn
from ui.pdf.sections import Sections
from ui.pdf.sheet import Sheet
from ui.pdf.typography import POINT
from ui.sample import make_sample

_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TYPED = "“Affluent” office – 3/4 fi ffl (a)-(b): \u00abÉ\u00bb ‘x’ - cafe\u0301 ελληνικά русский"


@pytest.fixture(autouse=True)
def faces_here(qapp: QApplication) -> None:
    faces.register()


def written(world: World, folder: Path) -> Path:
    [one] = FORMATS["pdf"].load().export(world, world.article_ids(), folder, JobContext())
    assert one.valid, one.findings
    assert one.file is not None
    return one.file


def read(file: Path, *options: str) -> str:
    """What poppler takes out of it, blanks as one blank, accents as faces have them: composed."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not here: apt-get install poppler-utils")
    command = ["pdftotext", *options, "-enc", "UTF-8", str(file), "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""
    return plain(_BIDI.sub("", done.stdout.decode("utf-8")))


def plain(words: str) -> str:
    return unicodedata.normalize("NFC", " ".join(words.split()))


def test_the_text_can_be_copied_to_the_letter_over_lines_and_pages(tmp_path: Path) -> None:
    scene = Scene(*[f"{_TYPED} {number}" for number in range(200)])
    for number in range(40):
        scene.claim((number * 60, number * 60 + 90))
    assert plain(scene.article_.text) in read(written(scene, tmp_path))


def test_every_block_of_the_sample_can_be_copied(tmp_path: Path) -> None:
    session = projects.opened(make_sample(tmp_path / "sample"))
    snapshot = session.project.snapshot()
    session.project.close()
    numbers = snapshot.article_ids()
    for one in FORMATS["pdf"].load().export(snapshot, numbers[:2], tmp_path, JobContext()):
        assert one.file is not None
        found, text = read(one.file), snapshot.article(one.article_id).text
        lost = [line for line in text.split("\n") if plain(line) not in found]
        assert [line for line in lost if max(line) <= "\uffff"] == []  # pictures need a face


@pytest.mark.parametrize(
    ("words", "system"),
    [
        ("قال المسؤول في بنجشير", QFontDatabase.WritingSystem.Arabic),
        ("שלום ירושלים שלנו", QFontDatabase.WritingSystem.Hebrew),
    ],
)
def test_words_from_right_to_left_can_be_copied(
    words: str, system: QFontDatabase.WritingSystem, tmp_path: Path
) -> None:
    if not QFontDatabase.families(system):
        pytest.skip("no face for this script is here")
    found = read(written(Scene(words), tmp_path))
    assert words in unicodedata.normalize("NFKC", found)


def test_a_glyph_without_a_character_is_known_by_its_place_among_those_that_were_drawn(
    tmp_path: Path,
) -> None:
    families = QFontDatabase.families(QFontDatabase.WritingSystem.Hebrew)
    if not families:
        pytest.skip("no face for this script is here")
    words, font = "שלום רב", QFont(families[0])
    font.setPixelSize(200)
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    drawn = Drawn()
    drawn.take(line, words)
    order = list(dict.fromkeys(words))
    table = dict(enumerate(order, start=1))
    missing = table.pop(order.index("ל") + 1)
    assert drawn.missing(table, len(order)) == {order.index("ל") + 1: missing}
    table[1], table[3] = table[3], table[1]
    assert drawn.missing(table, len(order)) == {}


def test_a_label_leads_to_its_record_and_the_record_to_its_page(tmp_path: Path) -> None:
    scene = Scene(*(["Nothing happens here."] * 60), "Then Ada wrote a letter.", title="T")
    scene.mention("Ada", entity="Ada North")
    scene.claim("Ada wrote a letter")
    found = read(written(scene, tmp_path))
    assert "P1 “Ada” (p. 3)" in found
    assert "C1 “Ada wrote a letter” (p. 3)" in found


def test_the_faces_are_in_the_file_and_so_is_the_reading_text(tmp_path: Path) -> None:
    world = a_full_letter()
    file = written(world, tmp_path)
    if not shutil.which("pdffonts"):
        pytest.skip("pdffonts is not here: apt-get install poppler-utils")
    told = subprocess.run(["pdffonts", str(file)], capture_output=True, check=True, text=True)
    rows = told.stdout.splitlines()[2:]
    assert {"Inter-Regular", "SourceSerif4-Regular"} <= {
        row.split()[0].split("+")[-1] for row in rows
    }
    assert all(row.split()[-5] == "yes" for row in rows)
    out = tmp_path / "text"
    subprocess.run(["pdfdetach", "-save", "1", "-o", str(out), str(file)], check=True)
    assert out.read_bytes().decode("utf-8") == world.article_.text


def test_two_exports_are_the_same_bytes(tmp_path: Path) -> None:
    first, second = (written(a_full_letter(), tmp_path / name) for name in "ab")
    assert first.read_bytes() == second.read_bytes()
    assert b"(D:20261122091014" in first.read_bytes()


def test_whatever_stands_in_an_article_it_is_words_in_print(tmp_path: Path) -> None:
    scene = mean_scene()
    scene.figure(image=a_blob(b"no picture").sha256, caption=scene.span("here"))
    figure = scene.figures_[-1]
    scene.blobs[figure.image] = replace(a_blob(b"no picture"), media_type="image/png")
    data = written(scene, tmp_path).read_bytes()
    assert re.findall(rb"/URI \(([^)]*)\)", data) == []
    assert not re.search(rb"/(JavaScript|JS|Launch|OpenAction)\b", data)
    [known] = re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", data, re.DOTALL)
    title = etree.fromstring(known).find(".//{http://purl.org/dc/elements/1.1/}title")
    assert title is not None
    assert "<script>alert(1)</script>" in "".join(str(part) for part in title.itertext())


def test_random_documents_are_printed(tmp_path: Path) -> None:
    for seed in range(15):
        file = written(a_world(seed), tmp_path)
        assert file.read_bytes().rstrip().endswith(b"%%EOF")
        read(file)


def test_an_article_without_words_is_a_page_too(tmp_path: Path) -> None:
    assert "About this copy" in read(written(Scene("", title="Empty"), tmp_path))


@pytest.mark.parametrize("at", ["yesterday", "٢٠١٩-٠١-٠١"])
def test_records_that_tell_no_time_are_printed_too(at: str, tmp_path: Path) -> None:
    scene = Scene("Ada wrote.")
    scene.mention("Ada")
    scene.annotations_[0] = replace(
        scene.annotations_[0], stamp=replace(scene.annotations_[0].stamp, at=at)
    )
    assert "Ada wrote." in read(written(scene, tmp_path))


def test_a_paragraph_of_many_pages_goes_on_from_page_to_page(tmp_path: Path) -> None:
    scene = Scene((BlockKind.PARAGRAPH, "many words and more " * 2_000))
    scene.claim((100, 30_000))
    found = read(written(scene, tmp_path))
    assert plain(scene.article_.text) in found


class Noting(Sections):
    """Says on which page each run of words was printed."""

    pages: list[int]

    def words(self, line: Line, font: QFont, *where: Any) -> None:
        super().words(line, font, *where)
        self.pages.append(self._sheet.number)


def test_no_heading_stands_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    persons = Section("#persons", "Persons", (Entry("#per1-1", (own("Ada"),)),))
    register = Section("#register", "Register", sections=(persons,))
    for used in range(550, 720, 5):
        sheet = Sheet(QPdfWriter(str(tmp_path / "a.pdf")), "")
        sheet.y = used * POINT
        noting = Noting(sheet, {}, {})
        noting.pages = []
        noting.section(register)
        sheet.end()
        assert len(set(noting.pages)) == 1, f"{used} points down the page"


def test_pdf_is_the_one_format_that_needs_qt() -> None:
    assert set(FORMATS) - set(WITHOUT_QT) == {"pdf"}


def test_the_command_line_prints_without_a_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    project = make_sample(tmp_path)
    code, said, complaint = run("export", project, "--format", "pdf", "--out", tmp_path / "out")
    assert (code, said.count(".pdf: written")) == (0, 3), complaint
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 3
