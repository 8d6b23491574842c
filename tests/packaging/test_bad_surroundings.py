"""The finished bundle with something in its way: a plain sentence, never a traceback or an abort.

`pytest -m campaign tests/packaging/test_bad_surroundings.py`, after `python3 dev.py package
--bundle-only`. What needs a person who may not write everywhere runs as nobody, so as root only.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from resources.packaging.bundle import FOLDER, program
from resources.packaging.product import DIST
from tests.journeys.screen import Screen, missing_programs

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(not program(FOLDER).exists(), reason="there is no bundle yet"),
    pytest.mark.skipif(bool(missing_programs()), reason="Xvfb or xdotool is not installed"),
]

NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as another person")


def start(
    *arguments: str, folder: Path = FOLDER, user: int | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Start the bundle with next to nothing in the environment, as another person if asked to."""
    done = subprocess.run(
        [str(program(folder)), *arguments],
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", **environment},
        user=user,
        group=user,
        extra_groups=None if user is None else [],
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The one line of a start that came to nothing."""
    assert done.returncode == 1, (done.returncode, done.stdout, done.stderr)
    assert len(done.stderr.splitlines()) == 1, done.stderr
    return done.stderr


@pytest.fixture
def project(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "Archiv Übung 試験.annot"
    sample = FOLDER / "_internal" / "resources" / "samples" / "harbour-press.txt"
    done = start("import", str(path), str(sample), ANNOTATOR_HOME=str(home))
    assert done.returncode == 0, done.stderr
    return path


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen([str(program(FOLDER))]) as found:
        yield found


def test_there_is_no_display(home: Path) -> None:
    said = complaint(start(ANNOTATOR_HOME=str(home)))
    assert said.startswith("annotator: there is no display")


def test_the_display_does_not_answer(home: Path) -> None:
    said = complaint(start(ANNOTATOR_HOME=str(home), DISPLAY=":49999"))
    assert "“:49999” does not answer" in said


def test_the_self_test_tells_of_a_display_that_does_not_answer(tmp_path: Path) -> None:
    done = start("--self-test", HOME=str(tmp_path), DISPLAY=":49999")
    assert done.returncode == 1
    failed = [step for step in json.loads(done.stdout)["steps"] if not step["ok"]]
    assert [step["step"] for step in failed] == ["window"]
    assert failed[0]["why"].startswith("window: the display “:49999” does not answer")


def test_a_second_start_hands_its_project_over(
    screen: Screen, project: Path, tmp_path: Path
) -> None:
    other = tmp_path / "andere.annot"
    shutil.copyfile(project, other)
    screen.open(project)
    code, said = screen.start_again(other)
    assert (code, said) == (0, "annotator: it is open already; its window was given the files\n")
    screen.wait_for("andere — Annotator")


def test_damaged_settings_are_put_aside_and_the_window_says_so(
    screen: Screen, project: Path, home: Path
) -> None:
    settings = home / "settings" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_bytes(b'window = "unended\xff\0')
    screen.open(project)
    screen.screenshot(DIST / "damaged-settings.png")
    assert (settings.parent / "settings.damaged.toml").read_bytes() == b'window = "unended\xff\0'
    assert screen.said() == ""


@pytest.fixture
def anywhere() -> Iterator[Path]:
    """A folder that everybody may enter; those of pytest are for whoever runs it alone."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def theirs(anywhere: Path) -> Path:
    """The bundle in a folder of root's with a hard name, as it would be in /opt."""
    place = anywhere / "nur lesen ä"
    shutil.copytree(FOLDER, place, symlinks=True)
    return place


@pytest.fixture
def own(anywhere: Path) -> Path:
    """A folder in which nobody may write."""
    place = anywhere / "own"
    place.mkdir()
    os.chown(place, NOBODY, NOBODY)
    return place


@pytest.fixture
def closed(anywhere: Path) -> Path:
    """A folder in which only root may write."""
    place = anywhere / "closed"
    place.mkdir(mode=0o555)
    return place


@as_root
def test_a_program_folder_that_may_only_be_read(theirs: Path, own: Path) -> None:
    before = sorted((str(p), p.lstat().st_mtime_ns) for p in theirs.rglob("*"))
    done = start("--self-test", folder=theirs, user=NOBODY, HOME=str(own))
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted((str(p), p.lstat().st_mtime_ns) for p in theirs.rglob("*")) == before


@as_root
def test_folders_for_settings_that_may_not_be_written(
    theirs: Path, own: Path, closed: Path
) -> None:
    """The project is saved all the same; the window says what is not kept, and opens."""
    project = own / "letters.annot"
    sample = theirs / "_internal" / "resources" / "samples" / "harbour-press.txt"
    done = start("import", str(project), str(sample), folder=theirs, user=NOBODY, HOME=str(closed))
    assert (done.returncode, done.stderr) == (0, "")
    person = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    words = ("env", "-u", "ANNOTATOR_HOME", f"HOME={closed}", str(program(theirs)))
    with Screen([*person, *words]) as screen:
        screen.open(project)
        screen.find("Mira Halvorsen")
        screen.saved("1")
        screen.screenshot(DIST / "no-settings.png")
        assert "Traceback" not in screen.said()
    rows = start("annotations", str(project), folder=theirs, user=NOBODY, HOME=str(closed))
    assert [json.loads(row)["quote"] for row in rows.stdout.splitlines()] == [["Mira Halvorsen"]]
    assert list(closed.iterdir()) == []


@as_root
def test_a_project_in_a_folder_that_may_not_be_written(
    theirs: Path, own: Path, closed: Path
) -> None:
    sample = theirs / "_internal" / "resources" / "samples" / "harbour-press.txt"
    words = ("import", str(closed / "new.annot"), str(sample))
    said = complaint(start(*words, folder=theirs, user=NOBODY, HOME=str(own)))
    assert said.startswith("new.annot: ")


@as_root
def test_portable_on_a_stick_that_may_not_be_written(theirs: Path, own: Path) -> None:
    (theirs / "portable.ini").touch()
    done = start("--self-test", folder=theirs, user=NOBODY, HOME=str(own))
    assert done.returncode == 0, done.stdout + done.stderr
    assert not (theirs / "data").exists()
    assert list(own.iterdir()) == []


@as_root
def test_a_person_who_has_no_home(theirs: Path, own: Path) -> None:
    """As a service or in a container: in no list of users, without HOME."""
    said = complaint(start("list", "letters.annot", folder=theirs, user=4_000_000_001))
    assert "name a folder in ANNOTATOR_HOME" in said
    said = complaint(start(folder=theirs, user=4_000_000_001, QT_QPA_PLATFORM="offscreen"))
    assert "name a folder in ANNOTATOR_HOME" in said
