"""The finished bundle, treated badly: `pytest -m campaign tests/packaging/test_bundle.py`.

Needs `python3 dev.py package --bundle-only`.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from resources.packaging.bundle import FOLDER, program

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(not program(FOLDER).exists(), reason="there is no bundle yet"),
]

NETWORK = re.compile(r"(?:socket|connect|bind|sendto)\(.*(AF_INET6?|AF_NETLINK|AF_PACKET)")


def run(*arguments: str, folder: Path = FOLDER, **environment: str) -> tuple[int, str, str]:
    """Exit code, output and complaint, with next to nothing in the environment."""
    done = subprocess.run(
        [str(program(folder)), *arguments],
        env={"PATH": "/nowhere", "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


def proved(folder: Path = FOLDER, **environment: str) -> None:
    code, said, complaint = run("--self-test", folder=folder, **environment)
    assert code == 0, said + complaint
    assert json.loads(said)["ok"]


def test_it_works_with_an_empty_environment(tmp_path: Path) -> None:
    proved(HOME=str(tmp_path))


def test_it_works_from_a_folder_of_any_name_through_a_link(tmp_path: Path) -> None:
    place = tmp_path / "Mein Ordner ä 試験"
    shutil.copytree(FOLDER, place, symlinks=True)
    proved(place, HOME=str(tmp_path))
    link = tmp_path / "annotator link"
    link.symlink_to(program(place))
    done = subprocess.run([str(link), "--version"], capture_output=True, text=True, check=True)
    assert "annotator" in done.stdout


def test_plugins_of_another_qt_are_never_loaded(tmp_path: Path) -> None:
    for kind in ("platforms", "imageformats", "platformthemes"):
        (tmp_path / kind).mkdir()
        (tmp_path / kind / "libqxcb.so").write_bytes(b"\x7fELF of another program")
    proved(HOME=str(tmp_path), QT_PLUGIN_PATH=str(tmp_path))


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_it_never_speaks_to_a_network(tmp_path: Path) -> None:
    """Every socket call of the whole self-test, window and child processes included."""
    trace = tmp_path / "trace"
    words = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        [*words, str(program(FOLDER)), "--self-test"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert NETWORK.search("7 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3")
    assert [line for line in trace.read_text().splitlines() if NETWORK.search(line)] == []


def test_a_read_only_program_folder_is_enough(tmp_path: Path) -> None:
    """Nothing is ever written beside the program, unless it is portable."""
    before = sorted((str(p), p.lstat().st_mtime_ns) for p in FOLDER.rglob("*"))
    proved(HOME=str(tmp_path))
    assert sorted((str(p), p.lstat().st_mtime_ns) for p in FOLDER.rglob("*")) == before
