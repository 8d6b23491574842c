"""The package in a Debian that has nothing: installed, proved, used with real keys, purged.

Needs root, debootstrap, Debian's packages and the package that `python3 dev.py package` made:
`pytest -m campaign tests/packaging/test_bare_debian.py`.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from resources import resource
from resources.packaging.bundle import FOLDER
from resources.packaging.product import DIST
from tests.journeys.screen import Screen, missing_programs, until

pytestmark = pytest.mark.campaign

SUITE = "bookworm"
QUIET = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}


class Debian:
    """A root folder with a minimal Debian, and no Python in it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *words: str) -> str:
        done = self._done(words)
        if done.returncode:
            raise AssertionError(f"{' '.join(words)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def failure(self, *words: str) -> str:
        """What a command that must fail prints."""
        done = self._done(words)
        assert done.returncode == 1, done.stdout + done.stderr
        return done.stdout

    def complaint(self, *words: str) -> str:
        """What a command that must fail says: one line, and exit code 1."""
        done = self._done(words)
        assert done.returncode == 1, done.stdout + done.stderr
        assert len(done.stderr.splitlines()) == 1, done.stderr
        return done.stderr

    def _done(self, words: Sequence[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["chroot", str(self.root), *words],
            env={**QUIET, "HOME": "/tmp/me"},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    if os.geteuid() != 0 or shutil.which("debootstrap") is None or missing_programs():
        pytest.skip("needs root, debootstrap, Xvfb and xdotool")
    if not any(DIST.glob("*.deb")):
        pytest.skip("there is no package yet: python3 dev.py package")
    root = tmp_path_factory.mktemp("bare")
    root.chmod(0o755)
    subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, str(root), *_mirror()],
        check=True,
        capture_output=True,
    )
    for part in ("apt.conf.d", "sources.list.d"):
        shutil.copytree(f"/etc/apt/{part}", root / "etc/apt" / part, dirs_exist_ok=True)
    (root / "etc/apt/sources.list").write_text("")
    binds = {"/proc": "proc", "/dev": "dev", "/tmp/.X11-unix": "tmp/.X11-unix"}
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    for source, target in binds.items():
        (root / target).mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "--bind", source, str(root / target)], check=True)
    (root / "tmp/me").mkdir()
    yield Debian(root)
    for target in binds.values():
        subprocess.run(["umount", str(root / target)], check=True)


def _mirror() -> list[str]:
    """Where this machine gets Debian from."""
    for file in Path("/etc/apt/sources.list.d").glob("*.sources"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("URIs:"):
                return [line.split()[1]]
    return []


def test_without_the_libraries_of_a_desktop_it_says_what_is_missing(debian: Debian) -> None:
    """The unpacked folder alone: commands work, and the window names what it needs."""
    shutil.copytree(FOLDER, debian.root / "opt/annotator", symlinks=True)
    program = "/opt/annotator/annotator"
    (debian.root / "tmp/me/note.txt").write_text("A note.\n")
    debian.run(program, "import", "/tmp/me/notes.annot", "/tmp/me/note.txt")
    said = debian.complaint("env", "DISPLAY=:1", program, "/tmp/me/notes.annot")
    assert said.startswith("annotator: the library lib")
    assert "sudo apt-get install lib" in said
    out = ("--out", "/tmp/me/pdf")
    said = debian.complaint(program, "export", "/tmp/me/notes.annot", "--format", "pdf", *out)
    assert said.startswith("pdf: the library lib")
    report = json.loads(debian.failure(program, "--self-test"))
    failed = {step["step"]: step["why"] for step in report["steps"] if not step["ok"]}
    assert set(failed) == {"pdf", "window"}, report
    assert all("is missing on this system" in why for why in failed.values())
    assert not any("Traceback" in why for why in failed.values())
    shutil.rmtree(debian.root / "opt/annotator")


@pytest.fixture(scope="module")
def installed(debian: Debian) -> Debian:
    package = next(DIST.glob("*.deb"))
    shutil.copyfile(package, debian.root / "tmp" / package.name)
    debian.run("apt-get", "update", "-qq")
    debian.run("apt-get", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}")
    return debian


def test_it_proves_itself_where_there_is_no_python(installed: Debian) -> None:
    assert installed.run("sh", "-c", "command -v python3 || echo none").strip() == "none"
    report = json.loads(installed.run("annotator", "--self-test"))
    assert report["ok"], report
    assert report["installed"]


def test_a_person_tags_and_exports_with_keys_alone(installed: Debian) -> None:
    for name in ("harbour-press.txt", "harbour-press-1.png", "harbour-press-2.jpg"):
        (installed.root / "tmp/me" / name).write_bytes(resource("samples", name).read_bytes())
    project = "/tmp/me/Archiv Übung.annot"
    installed.run("annotator", "import", project, "/tmp/me/harbour-press.txt")
    program = ["chroot", str(installed.root), "env", "HOME=/tmp/me", "annotator"]
    out = installed.root / "tmp/me/Archiv Übung-export"
    with Screen(program) as screen:
        screen.open(installed.root / project[1:], project)
        for words, key in (("Mira Halvorsen", "1"), ("Norderhaven", "2"), ("Friday", "5")):
            screen.find(words)
            screen.saved(key)
        screen.keys("ctrl+e")
        screen.dialog("Export")
        screen.keys("Return")
        until(lambda: any(out.glob("*.xml")), "the export")
        screen.screenshot(DIST / "bare-debian.png")
        assert "Traceback" not in screen.said()
    written = min(out.glob("*.xml"))
    assert installed.run("annotator", "validate", f"/tmp/me/{out.name}/{written.name}")
    rows = installed.run("annotator", "annotations", project).splitlines()
    assert {json.loads(row)["quote"][0] for row in rows} == {
        "Mira Halvorsen",
        "Norderhaven",
        "Friday",
    }


def test_purging_leaves_nothing_but_what_the_person_made(installed: Debian) -> None:
    installed.run("apt-get", "purge", "-y", "annotator")
    found = installed.run("find", "/", "-xdev", "-iname", "*annotator*").split("\n")
    left = [place for place in found if place and not place.startswith(("/tmp/", "/proc/"))]
    assert left == []
    assert (installed.root / "tmp/me/Archiv Übung.annot").is_file()
