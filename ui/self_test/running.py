"""Runs the steps of the self-test, each in a process of its own, and tells how they went.

A step that crashes the interpreter, hangs or lacks a library is one step that failed; the others
still run, and the report says what it printed.
"""

import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotator.errors import ExportFailed
from annotator.version import VERSION
from exports.files import write_whole
from ui import itself

STEPS = (
    "files",
    "sample",
    "tagging",
    "killed",
    "importing",
    "exporting",
    "formats",
    "packs",
    "suggesting",
    "pdf",
    "window",
)
_WITH_QT = ("pdf", "window")
FOLDER = "Prüfung ملف 試験"
"""Every step works in a folder with a space, an umlaut and letters of two other scripts."""
SECONDS = 120.0
_LAST = 2000


@dataclass(frozen=True, slots=True)
class Wish:
    """What the caller asks for: a picture of the window, or no window at all."""

    picture: Path | None = None
    with_window: bool = True


def self_test(wish: Wish) -> dict[str, Any]:
    """Run all steps. The report holds `ok`, versions and what each step found."""
    steps = []
    with TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch) / FOLDER
        folder.mkdir()
        for name in STEPS:
            if name not in _WITH_QT or wish.with_window:
                steps.append(_step(name, folder))
        if wish.picture is not None and (taken := folder / "window.png").is_file():
            steps += _kept(taken, wish.picture)
    versions: dict[str, str] = {}
    for step in steps:
        versions |= step.pop("versions", {})
    return {
        "ok": all(step["ok"] for step in steps),
        "annotator": VERSION,
        "installed": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "system": platform.platform(),
        **versions,
        "steps": steps,
    }


def _kept(taken: Path, wanted: Path) -> list[dict[str, Any]]:
    """Put the picture where the caller wants it; a step that failed where that cannot be done."""
    try:
        write_whole(wanted, taken.read_bytes())
    except ExportFailed as error:
        return [{"step": "screenshot", "ok": False, "seconds": 0.0, "why": str(error)}]
    return []


def _step(name: str, folder: Path) -> dict[str, Any]:
    started = time.monotonic()
    environment = {**os.environ, "ANNOTATOR_HOME": str(folder / "home")}
    try:
        done = itself.run(
            *("self-test", "--step", name, "--folder", str(folder)),
            environment=environment,
            seconds=SECONDS,
        )
    except subprocess.TimeoutExpired:
        return {"step": name, "ok": False, "seconds": SECONDS, "why": "it did not end"}
    found = _told(done.stdout) if done.returncode == 0 else None
    outcome = {
        "step": name,
        "ok": found is not None,
        "seconds": round(time.monotonic() - started, 2),
    }
    if found is None:
        said = (done.stdout + done.stderr).strip()[-_LAST:]
        return outcome | {"why": said or f"it ended with code {done.returncode}"}
    return outcome | found


def _told(printed: str) -> dict[str, Any] | None:
    """The last line, which a step that went well prints as one JSON object."""
    try:
        found = json.loads(printed.strip().splitlines()[-1])
    except (IndexError, ValueError):
        return None
    return found if isinstance(found, dict) else None
