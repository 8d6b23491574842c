"""Dependencies are pinned by hash, and PySide6 by the marker that keeps Python 3.11 whole."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def pins() -> dict[str, str]:
    """Every pinned name with its requirement line, without hashes."""
    found = re.findall(r"^([a-z0-9-]+)==([^\\\n]+)", LOCK, re.MULTILINE)
    return {name: line.strip() for name, line in found}


def test_every_pin_has_a_hash_and_no_line_names_a_host() -> None:
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    bare = [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block]
    assert bare == []
    assert "://" not in LOCK
    assert not re.search(r"^\s*--(index|extra|find|trusted)", LOCK, re.MULTILINE)


def test_the_lock_pins_all_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[<>=;\s\[]", line, maxsplit=1)[0].lower() for line in wanted}
    assert names - set(pins()) == set()


def test_pyside_is_pinned_below_6_12_on_python_3_11() -> None:
    lines = re.findall(r"^pyside6-essentials==(\S+) ; (.+?) \\$", LOCK, re.MULTILINE)
    assert len(lines) == 2
    for version, marker in lines:
        old = tuple(int(part) for part in version.split(".")[:2]) < (6, 12)
        assert old == ("< '3.12'" in marker)


def test_calls_of_qt_leave_the_references_to_none_alone() -> None:
    """PySide6 6.12 on Python 3.11 takes one away with each call, until the process aborts."""
    pytest.importorskip("PySide6.QtCore")
    child = (
        "import sys; from PySide6.QtCore import QObject; o = QObject()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(500): o.setObjectName('x')\n"
        "print(abs(sys.getrefcount(None) - before))"
    )
    done = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 100
