"""Nothing but SQLite opens a project that is open: on POSIX, closing it would give the lock up."""

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.errors import ProjectLocked, UnreadableFile
from annotator.kept_open import is_kept_open, is_project
from annotator.readers.beside import beside
from annotator.readers.reading import Reading
from annotator.session import Session
from annotator.storage.project import Project
from tests.builders import tagging

ROOT = Path(__file__).resolve().parents[2]
SITTING = """
import os, sys, traceback
from pathlib import Path
from annotator.backups import Backups
from annotator.errors import AnnotatorError
from annotator.intake.rereading import reread_all
from annotator.jobs import JobContext
from annotator.readers.reading import Reading
from annotator.storage.backups.names import Reason
from annotator.kept_open import is_project
from tests.builders import tagging
from ui import projects
from ui.formats import Asked, carried_out

path = Path(sys.argv[1])
session = projects.opened(path)
file, hits = os.stat(path), []

def hear(event, given):
    if event == "open" and isinstance(given[0], (str, bytes)):
        try:
            found = os.stat(given[0])
        except (OSError, ValueError):
            return
        if os.path.samestat(found, file):
            hits.append("".join(traceback.format_stack()[-6:]))

sys.addaudithook(hear)
project = session.project
session.do(tagging(session, "Ada"))
session.undo()
session.redo()
backups = Backups(project)
backups.make(Reason.HAND)
backups.save_as(path.with_name("copy.annot"), JobContext())
assert project.check() == [] and list(project.replay()) == []
assert list(reread_all(project, JobContext())) == []
carried_out(Asked(format="tei", target=path.parent / "out"), project.snapshot(), JobContext())
assert is_project(path)
link = path.with_name("link.txt")
link.symlink_to(path)
page = path.with_name("page.html")
page.write_text(f"<p>A page.</p><figure><img src='{path.name}'></figure>" * 9)
with Reading() as reading:
    reading.read(page)
    for each in (path, link):
        try:
            reading.read(each)
        except AnnotatorError as error:
            assert "is open" in str(error), error
project.close()
print("".join(hits), end="")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="locks of another system")
def test_a_whole_sitting_never_opens_it(session: Session) -> None:
    session.project.close()
    run = subprocess.run(
        [sys.executable, "-c", SITTING, str(session.project.path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == ""


def test_whatever_is_asked_of_it_the_lock_stays(session: Session) -> None:
    path = session.project.path
    other = path.with_name("letter.txt")
    other.hardlink_to(path)
    assert is_project(other)
    assert beside(path.parent, path.name) is None
    with Reading() as reading, pytest.raises(UnreadableFile, match="the project that is open"):
        reading.read(other)
    child = "import sys; from pathlib import Path; from ui import projects\n"
    child += "projects.opened(Path(sys.argv[1]))"
    run = subprocess.run(
        [sys.executable, "-c", child, str(path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert ProjectLocked.__name__ in run.stderr
    session.do(tagging(session, "Ada"))


def test_it_ends_with_the_project(session: Session) -> None:
    path = session.project.path
    assert is_kept_open(path)
    session.project.close()
    assert not is_kept_open(path)
    with Project.open(path):
        assert is_kept_open(path)
    assert not is_kept_open(path)
