"""No command writes over what somebody may want to keep, unless it is told to."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication

from annotator.session import Session
from tests.builders import naming
from ui.commands import annotator

MINE = b"mine"


@pytest.fixture
def project(session: Session) -> Path:
    """A closed project with one letter and one entry of the register."""
    session.do(naming(session, "Ada")[1])
    session.project.close()
    return session.project.path


def run(*words: object) -> tuple[int, str]:
    """Exit code and complaint."""
    done = CliRunner().invoke(annotator, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stderr


ONE_FILE = {
    "export": ("export", "PROJECT", "--format", "csv", "--zip", "FILE"),
    "register": ("register", "export", "PROJECT", "--format", "csv", "--out", "FILE"),
    "skos": ("register", "export", "PROJECT", "--format", "skos", "--out", "FILE"),
    "eac": ("register", "export", "PROJECT", "--format", "eac", "--out", "FILE"),
    "dossier": ("dossier", "PROJECT", "Ada", "--html", "FILE"),
    "dossier-data": ("dossier", "PROJECT", "Ada", "--json", "FILE"),
    "picture": ("overview", "PROJECT", "--picture", "articles", "--svg", "FILE"),
    "table": ("overview", "PROJECT", "--picture", "articles", "--csv", "FILE"),
    "tagset": ("tagset", "export", "PROJECT", "FILE"),
    "settings": ("settings", "export", "FILE"),
}


@pytest.mark.parametrize("command", ONE_FILE)
def test_a_name_that_no_system_takes_is_said(project: Path, tmp_path: Path, command: str) -> None:
    file = tmp_path / ("x" * 300 + ".zip")
    words = [{"PROJECT": project, "FILE": file}.get(word, word) for word in ONE_FILE[command]]
    code, complaint = run(*words)
    assert code == 1
    assert len(complaint.splitlines()) == 1
    assert file.name in complaint


def test_the_picture_of_a_self_test_takes_no_place_of_a_file(tmp_path: Path) -> None:
    picture = tmp_path / "mine.png"
    picture.write_bytes(MINE)
    code, complaint = run("self-test", "--no-window", "--screenshot", picture)
    assert (code, picture.read_bytes()) == (1, MINE)
    assert complaint.startswith("mine.png: there is already a file of this name")


@pytest.mark.parametrize("command", ONE_FILE)
def test_a_file_that_is_there_stays_until_somebody_says_so(
    project: Path, tmp_path: Path, command: str
) -> None:
    file = tmp_path / "mine.zip"
    file.write_bytes(MINE)
    words = [{"PROJECT": project, "FILE": file}.get(word, word) for word in ONE_FILE[command]]
    code, complaint = run(*words)
    assert (code, file.read_bytes()) == (1, MINE)
    assert complaint == (
        "mine.zip: there is already a file of this name; choose another place, or write over it "
        "with --replace\n"
    )
    assert run(*words, "--replace")[0] == 0
    assert file.read_bytes() != MINE


FOLDERS = {
    "articles.csv": ("export", "PROJECT", "--format", "csv", "--out", "FOLDER"),
    "proof.txt": ("export", "PROJECT", "--format", "tei", "--out", "FOLDER"),
    "letter.1-9.pdf": ("export", "PROJECT", "--format", "pdf", "--out", "FOLDER"),
    "annotator-1-7.xml": ("register", "export", "PROJECT", "--format", "eac", "--out", "FOLDER"),
    "dossier-ada.1-9.html": ("dossier", "PROJECT", "Ada", "--out", "FOLDER"),
    "dossier-ada.1-8.html": ("dossier", "PROJECT", "Ada", "--html", "FOLDER"),
    "import.html": ("help", "--site", "FOLDER"),
}


@pytest.mark.parametrize("name", FOLDERS)
def test_a_file_of_somebody_in_a_folder_stays_and_the_own_export_is_written_anew(
    qapp: QApplication, project: Path, tmp_path: Path, name: str
) -> None:
    """Printing makes an application of its own where there is none, which others cannot use."""
    folder = tmp_path / "out"
    folder.mkdir()
    words = [{"PROJECT": project, "FOLDER": folder}.get(word, word) for word in FOLDERS[name]]
    (folder / name).write_bytes(MINE)
    code, complaint = run(*words)
    assert code == 1
    assert complaint.startswith(f"out: {name} is there already")
    assert complaint.endswith("with --replace\n")
    assert [file.read_bytes() for file in folder.iterdir()] == [MINE]
    assert run(*words, "--replace")[0] == 0
    assert len(list(folder.iterdir())) > 1
    assert run(*words)[0] == 0


def test_of_two_folders_for_one_dossier_both_are_looked_at(project: Path, tmp_path: Path) -> None:
    pages, data = tmp_path / "pages", tmp_path / "data"
    for folder in (pages, data):
        folder.mkdir()
    mine = data / "dossier-bob.1-9.json"
    mine.write_bytes(MINE)
    words = ("dossier", project, "Ada", "--html", pages, "--json", data)
    code, complaint = run(*words)
    assert code == 1
    assert complaint.startswith(f"data: {mine.name} is there already")
    assert list(pages.iterdir()) == []
    assert run(*words, "--replace")[0] == 0
    assert run(*words)[0] == 0


def test_the_help_goes_into_a_folder_whole_and_through_no_link(tmp_path: Path) -> None:
    for folder in (tmp_path / ("x" * 300), tmp_path / "file"):
        (tmp_path / "file").write_bytes(MINE)
        code, complaint = run("help", "--site", folder)
        assert code == 1
        assert complaint.startswith(f"{folder.name}: the folder cannot be made")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").symlink_to(tmp_path / "file")
    assert run("help", "--site", tmp_path / "site", "--replace")[0] == 0
    assert (tmp_path / "file").read_bytes() == MINE
