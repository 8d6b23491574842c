"""What tells a Linux desktop about the program: its own validators must have no complaint."""

import configparser
import gzip
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from annotator.kept_open import APPLICATION_ID
from annotator.version import VERSION
from resources.packaging.product import APP_ID, ROOT, SUMMARY
from ui import commands

LINUX = ROOT / "resources" / "packaging" / "linux"
ICONS = ROOT / "resources" / "icons"
MIME = "application/x-annotator-project"


def output(*words: str | Path, **environment: str) -> str:
    """What a program of the system says. Skips where it is not installed."""
    if not shutil.which(str(words[0])):
        pytest.skip(f"{words[0]} is not installed here")
    done = subprocess.run(
        [str(word) for word in words],
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_menu_entry_is_valid() -> None:
    assert output("desktop-file-validate", LINUX / f"{APP_ID}.desktop") == ""


def test_the_description_is_valid() -> None:
    said = output("appstreamcli", "validate", "--no-net", LINUX / f"{APP_ID}.metainfo.xml")
    assert "E:" not in said
    assert "W:" not in said


def test_the_manual_is_valid() -> None:
    assert output("mandoc", "-T", "lint", "-W", "warning", LINUX / "annotator.1") == ""


def test_the_installer_is_plain_shell() -> None:
    assert output("shellcheck", LINUX / "install.sh") == ""


def test_the_description_tells_this_version_and_the_same_names() -> None:
    tree = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    assert [r.get("version") for r in tree.iter("release")][0] == VERSION
    assert tree.findtext("id") == APP_ID
    assert tree.findtext("launchable") == f"{APP_ID}.desktop"
    assert SUMMARY.startswith(tree.findtext("summary") or "?")
    assert MIME in entry["Desktop Entry"]["MimeType"].split(";")
    assert MIME in [t.text for t in tree.iter("mediatype")]


def test_every_language_of_the_program_has_its_words() -> None:
    text = (LINUX / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    for language in ("ar", "de", "es", "fr"):
        for key in ("GenericName", "Comment", "Keywords", "Name"):
            assert f"\n{key}[{language}]=" in text or key == "Name"


def every_command(
    group: click.Group, context: click.Context
) -> Iterator[tuple[str, click.Command]]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if not command.hidden:
            yield name, command


def test_the_manual_knows_every_command_and_option() -> None:
    page = (LINUX / "annotator.1").read_text(encoding="utf-8")
    words = set(re.findall(r"[\w-]+", page.replace(".It Fl -", "--").replace("Fl -", "--")))
    context = click.Context(commands.annotator)
    absent = []
    for name, command in every_command(commands.annotator, context):
        options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
        wanted = [name] + [o for option in options for o in option.opts if o.startswith("--")]
        absent += [f"{name}: {word}" for word in wanted if word not in words]
    assert absent == []


def test_the_synopsis_of_the_manual_names_every_command() -> None:
    page = (LINUX / "annotator.1").read_text(encoding="utf-8")
    synopsis = page[page.index(".Sh SYNOPSIS") : page.index(".Sh DESCRIPTION")]
    told = set(re.findall(r"[\w-]+", " ".join(re.findall(r"Cm (.*)", synopsis))))
    commands_there = {
        name for name, _ in every_command(commands.annotator, click.Context(commands.annotator))
    }
    assert commands_there - told == set()


@pytest.fixture
def mime_home(tmp_path: Path) -> Path:
    packages = tmp_path / "data" / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(LINUX / f"{APP_ID}.mime.xml", packages / f"{APP_ID}.xml")
    output("update-mime-database", tmp_path / "data" / "mime")
    return tmp_path / "data"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A real project, made by the command line."""
    path = tmp_path / "letters.annot"
    sample = ROOT / "resources" / "samples" / "harbour-press.txt"
    words = [sys.executable, "-m", "ui.commands", "import", str(path), str(sample)]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    return path


def kind(path: Path, mime_home: Path) -> str:
    said = output("gio", "info", "-a", "standard::content-type", path, XDG_DATA_HOME=str(mime_home))
    found = re.search(r"standard::content-type: (\S+)", said)
    assert found, said
    return found[1]


def test_a_project_is_known_by_its_name_and_by_its_content(mime_home: Path, project: Path) -> None:
    assert kind(project, mime_home) == MIME
    bare = shutil.copy(project, project.with_name("letters"))
    assert kind(Path(bare), mime_home) == MIME


def test_another_database_is_not_taken_for_a_project(mime_home: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    with sqlite3.connect(other) as base:
        base.execute(f"PRAGMA application_id = {APPLICATION_ID + 1}")
        base.execute("CREATE TABLE t (a)")
    base.close()
    assert kind(other, mime_home) == "application/vnd.sqlite3"


def test_the_pictures_have_the_sizes_of_their_names() -> None:
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        head = (ICONS / f"annotator-{size}.png").read_bytes()[:24]
        assert struct.unpack(">II", head[16:24]) == (size, size)
    for name in ("annotator", "annotator-project"):
        ico = (ICONS / f"{name}.ico").read_bytes()
        assert struct.unpack("<3H", ico[:6]) == (0, 1, 7)
        icns = (ICONS / f"{name}.icns").read_bytes()
        assert icns[:4] == b"icns"
        assert struct.unpack(">I", icns[4:8]) == (len(icns),)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have another man")
def test_the_manual_is_read_by_man(tmp_path: Path) -> None:
    page = tmp_path / "annotator.1.gz"
    page.write_bytes(gzip.compress((LINUX / "annotator.1").read_bytes(), mtime=0))
    assert "EXIT STATUS" in output("man", "-l", page, MANPAGER="cat", MANWIDTH="80")
