"""Files in the shapes of other tools: opened, one thing annotated, exported, compared."""

import shutil
import subprocess
from pathlib import Path

import pytest

from annotator.changes import annotations
from annotator.jobs import JobContext
from annotator.model.annotation import Body, Claim, Mention
from annotator.model.draft import Bundle
from annotator.model.span import Span
from annotator.readers import read
from annotator.readers.tei_others.original import decoded
from annotator.readers.tei_others.parting import parted
from annotator.session import Session
from exports.tei.exporter import TeiExporter
from exports.tei.splicing.splice import spliced
from tests.builders import a_tag
from tests.conftest import DESIGN
from ui import projects

FILES = Path(__file__).parent / "files"
TEI_ALL = DESIGN / "tei" / "tei_all.rng"

NEW = {
    "byte-order-mark": ("person", "blanks", 1),
    "catma": ("claim", "tired horse, said Old Brune, and the river had", 2),
    "choices-and-readings": ("place", "Wester", 1),
    "coref-annotator": ("claim", "cursed the river, and his", 2),
    "corpus": ("object", "buoy is", 1),
    "drama": ("object", "key", 1),
    "ediarum": ("claim", "aus Westerkoog und brachte vier", 1),
    "entities": ("object", "6 & 7", 0),
    "facsimile": ("quantity", "two oars", 1),
    "fromthepage": ("claim", "opened the upper gate at six", 1),
    "front-and-back": ("claim", "It is a bad rock.\nIt will do.", 2),
    "grobid": ("claim", "Harbours fill up [1]", 1),
    "group": ("claim", "Both were found", 1),
    "ids-like-ours": ("claim", "The Fulmar and", 1),
    "inception": ("person", "The pilot", 1),
    "inception-legacy": ("claim", "left Kallsund. The pier", 2),
    "latin-1": ("role", "Küster", 1),
    "leaf-writer": ("claim", "in February 1881. Her first", 1),
    "milestones": ("claim", "the har-bour froze and the monks of Saint Anskar", 1),
    "minified": ("claim", "One line, Liv", 1),
    "no-namespace": ("object", "lock", 1),
    "notes": ("claim", "We, the rowers, ask the Board for", 1),
    "prefixed": ("claim", "drifted past the", 1),
    "recogito-inline": ("claim", "he walked to Kallsund, where the widow", 2),
    "recogito-studio": ("event", "gale", 1),
    "registers": ("claim", "told the Board at Ness of the", 2),
    "spans-and-interpretations": ("claim", "went out and met a", 2),
    "tables-and-lists": ("claim", "laden", 1),
    "tei-publisher": ("claim", "Fulmar lay off the bar all night, and", 1),
    "utf-16": ("object", "\U0001f4dc هنا", 1),
    "verse": ("claim", "salt and string,\nmare nostrum", 2),
}
"""What is annotated, under which tag, and how many elements that takes in the file."""


def test_there_is_something_to_do_in_every_file() -> None:
    assert {file.stem for file in FILES.glob("*.xml")} == set(NEW)
    assert len(NEW) >= 25


def test_a_file_that_comes_back_as_it_was_is_not_called_valid(tmp_path: Path) -> None:
    wrong = tmp_path / "letter.xml"
    data = (FILES / "tei-publisher.xml").read_bytes()
    wrong.write_bytes(data.replace(b'ref="#person-aslak"', b'ref="#nobody"'))
    session, out = imported(wrong, tmp_path / "project"), tmp_path / "out"
    [one] = TeiExporter().export(session.project, session.project.article_ids(), out, JobContext())
    assert one.file is not None
    assert one.file.read_bytes() == wrong.read_bytes()
    assert not one.judged
    assert " valid" not in (out / "proof.txt").read_text(encoding="utf-8")
    session.project.close()


def made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def imported(file: Path, folder: Path) -> Session:
    session = projects.found(made(folder) / f"{file.stem}.annot")
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    return session


def annotated(file: Path, folder: Path) -> tuple[Session, bytes]:
    """The project with one annotation more, and the file that it exports."""
    session = imported(file, folder)
    tag, words, _ = NEW[file.stem]
    [number] = session.project.article_ids()
    article = session.project.article(number)
    start = article.text.index(words)
    span = Span(start, start + len(words))
    body: Body = Claim() if tag == "claim" else Mention()
    session.do(annotations.annotate(session.person, article, [span], a_tag(session, tag), body))
    [one] = TeiExporter().export(session.project, [number], folder / "out", JobContext())
    assert one.file is not None, one.findings
    return session, one.file.read_bytes()


@pytest.mark.parametrize("name", NEW)
def test_with_nothing_annotated_the_file_is_the_same_to_the_byte(name: str, tmp_path: Path) -> None:
    file = FILES / f"{name}.xml"
    session = imported(file, tmp_path)
    article = session.project.article(session.project.article_ids()[0])
    assert spliced(session.project, article).data == file.read_bytes()
    session.project.close()


@pytest.mark.parametrize("name", NEW)
def test_one_annotation_adds_its_elements_and_its_record_and_nothing_else(
    name: str, tmp_path: Path
) -> None:
    file = FILES / f"{name}.xml"
    session, data = annotated(file, tmp_path)
    left, ours = parted(decoded(data, ""), "")
    assert ours is not None
    assert left.encoded(left.text) == file.read_bytes()
    assert len(ours.carriers) == NEW[name][2]
    assert [e.local for e in ours.home.iter("annotation")] == ["annotation"]
    lists = [held.get("type") or held.local for held in ours.home.elements]
    assert lists[:2] == ["article", "project"]
    assert lists[2:] == ["contributors", "categories", "listAnnotation", "listChange"]
    session.project.close()


@pytest.mark.parametrize("name", NEW)
def test_reading_the_export_gives_the_same_project(name: str, tmp_path: Path) -> None:
    first, data = annotated(FILES / f"{name}.xml", tmp_path)
    (tmp_path / "again").mkdir()
    again = tmp_path / "again" / f"{name}.xml"
    again.write_bytes(data)
    second = imported(again, tmp_path / "again")
    assert told(first) == told(second)
    for session in (first, second):
        session.project.close()


def told(session: Session) -> list[object]:
    """All that the project holds, without numbers, makers and times."""
    project = session.project
    [number] = project.article_ids()
    article = project.article(number)
    rows = [
        (str(a.spans), a.quotes, a.tag_id, a.note, a.stamp.status)
        for a in project.annotations(number)
    ]
    entries = [(e.kind, e.names, e.identifiers, e.dates, e.note) for e in project.authorities()]
    comments = sorted(comment.text for comment in project.comments(number))
    return [
        *(article.text, article.blocks, article.metadata, article.source),
        *(sorted(rows), sorted(entries, key=str), comments, len(project.figures(number))),
    ]


def test_what_was_valid_tei_is_valid_with_an_annotation(tmp_path: Path) -> None:
    jing = shutil.which("jing")
    if jing is None or not TEI_ALL.exists():
        pytest.skip("jing or the shared schema tei_all.rng is not here")

    def refused(files: list[Path]) -> set[str]:
        words = [jing, str(TEI_ALL), *map(str, files)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        return {file.name for file in files if f"{file}:" in done.stdout}

    originals = sorted(FILES.glob("*.xml"))
    bad = refused(originals)
    assert len(bad) <= 7, "most of the files are valid by themselves"
    exported = []
    for file in originals:
        session, data = annotated(file, tmp_path / file.stem)
        session.project.close()
        exported.append(tmp_path / "exported" / file.name)
        exported[-1].parent.mkdir(exist_ok=True)
        exported[-1].write_bytes(data)
    assert refused(exported) - bad == set()
