"""Whose files an export replaces: its own of before, and others only where somebody says so."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.errors import ExportFailed
from annotator.jobs import Cancelled, JobContext
from annotator.session import Session
from annotator.whole_files import WouldReplace, refuse_taken
from exports.replacing import MARK, Export, written_into
from tests.builders import add_article, naming
from ui import projects
from ui.formats import FORMATS, Asked, carried_out
from ui.sample import make_sample

CSV = Export("csv", "one", ("articles.csv", "claims.csv"))
PAGES = Export("html", "one", ("index.html", "*.[0-9]*-[0-9]*.html"))


def write(folder: Path, export: Export, *names: str, replace: bool = False) -> None:
    with written_into(folder, export, replace=replace):
        for name in names:
            (folder / name).write_text(export.project)


def test_what_the_same_export_made_is_replaced_and_what_others_made_is_not(tmp_path: Path) -> None:
    write(tmp_path, CSV, "articles.csv")
    write(tmp_path, CSV, "articles.csv", "claims.csv")
    of_another = Export("csv", "two", CSV.makes)
    with pytest.raises(WouldReplace, match="articles.csv and others are there already"):
        write(tmp_path, of_another, "articles.csv")
    assert (tmp_path / "articles.csv").read_text() == "one"


@pytest.mark.parametrize("name", ["articles.csv", "Articles.CSV"])
def test_a_file_of_somebody_is_named_and_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(WouldReplace, match=f"{name} is there already"):
        write(tmp_path, CSV, "articles.csv")
    assert {file.name for file in tmp_path.iterdir()} == {name, "notes.txt"}
    write(tmp_path, PAGES, "letter.1-3.html")
    with pytest.raises(WouldReplace, match=name):
        write(tmp_path, Export("csv", "one", ("articles.csv",)), "articles.csv")


def test_a_file_of_somebody_in_a_folder_below_stays(tmp_path: Path) -> None:
    below = Export("plain", "one", FORMATS["plain"].makes)
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "notes.txt").write_text("mine")
    write(tmp_path, below)
    (tmp_path / "texts" / "letter.1-3.txt").write_text("mine")
    with pytest.raises(WouldReplace, match=r"texts/letter\.1-3\.txt is there already"):
        write(tmp_path, below)


def test_of_many_files_the_one_that_people_look_for_is_named(tmp_path: Path) -> None:
    for name in ("annotator.rng", "proof.txt", "letter.tei.xml"):
        (tmp_path / name).write_text("mine")
    with pytest.raises(WouldReplace, match=r"letter\.tei\.xml and others"):
        write(tmp_path, Export("tei", "one", FORMATS["tei"].makes))


def test_what_somebody_said_holds_for_that_export_alone(tmp_path: Path) -> None:
    write(tmp_path, PAGES, "index.html")
    (tmp_path / "articles.csv").write_text("mine")
    write(tmp_path, CSV, "articles.csv", replace=True)
    write(tmp_path, CSV, "articles.csv")
    with pytest.raises(WouldReplace, match="index.html"):
        write(tmp_path, PAGES, "index.html")


def ended(folder: Path, reason: type[Exception]) -> None:
    with written_into(folder, CSV):
        assert (folder / MARK).is_file()
        raise reason


def test_an_export_that_came_to_nothing_leaves_no_mark(tmp_path: Path) -> None:
    for reason in (Cancelled, ExportFailed):
        with pytest.raises(reason):
            ended(tmp_path, reason)
    assert list(tmp_path.iterdir()) == []


def test_a_mark_that_nobody_can_read_marks_nothing(tmp_path: Path) -> None:
    deep, long = "[" * 90_000, '{"csv": "one", "x": "' + "x" * 100_000 + '"}'
    for words in ("[]", "{", '{"csv": 1}', "\udcff", deep, long):
        (tmp_path / MARK).write_text(words, encoding="utf-8", errors="surrogateescape")
        (tmp_path / "claims.csv").write_text("mine")
        with pytest.raises(WouldReplace):
            write(tmp_path, CSV, "claims.csv")


def test_a_mark_of_which_a_part_is_odd_loses_that_part(tmp_path: Path) -> None:
    (tmp_path / MARK).write_text('{"csv": "one", "html": {"whose": 1}}')
    (tmp_path / "claims.csv").write_text("one")
    write(tmp_path, CSV, "claims.csv")
    (tmp_path / "index.html").write_text("mine")
    with pytest.raises(WouldReplace, match=r"index\.html"):
        write(tmp_path, PAGES, "index.html")


def test_one_file_that_is_there_is_not_replaced(tmp_path: Path) -> None:
    refuse_taken(tmp_path / "all.zip")
    (tmp_path / "all.zip").write_text("mine")
    with pytest.raises(WouldReplace, match="there is already a file of this name"):
        refuse_taken(tmp_path / "all.zip")


@pytest.fixture
def sample(tmp_path: Path) -> Session:
    (tmp_path / "sample").mkdir()
    return projects.opened(make_sample(tmp_path / "sample"))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_makes_what_it_says_and_goes_out_again(
    qapp: QApplication, sample: Session, tmp_path: Path, name: str
) -> None:
    """Printing makes an application of its own where there is none, which others cannot use."""
    out = tmp_path / "out"
    asked = Asked(format=name, target=out, shared_register=True)
    for _ in range(2):
        done = carried_out(asked, sample.project, JobContext())
        assert any(one.valid for one in done)
    export = Export(name, "", FORMATS[name].makes)
    made = {file.relative_to(out).as_posix() for file in out.rglob("*") if file.is_file()} - {MARK}
    made = {name for name in made if not re.search(r"/[0-9a-f]{16}\.", name)}  # by its checksum
    assert {name for name in made if export.takes(name)} == made
    sample.project.close()


def test_a_second_project_takes_no_place_of_the_first(
    session: Session, sample: Session, tmp_path: Path
) -> None:
    session.do(naming(session, "Ada")[1])
    add_article(session, "A second letter\n\nDear Bob, the ship has come.")
    asked = Asked(format="csv", target=tmp_path / "out")
    carried_out(asked, session.project, JobContext())
    before = (tmp_path / "out" / "articles.csv").read_bytes()
    with pytest.raises(WouldReplace, match="articles.csv and others"):
        carried_out(asked, sample.project, JobContext())
    assert (tmp_path / "out" / "articles.csv").read_bytes() == before
    sample.project.close()
