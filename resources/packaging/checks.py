"""What a finished bundle must show before anything is made of it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from resources.packaging.bundle import program
from resources.packaging.product import DIST, ROOT
from resources.packaging.running import run, say, stop, there

MOST_MEGABYTES = 170
"""Of an installed bundle, as the project's goal for Linux has it."""

MOST_DOWNLOAD_MEGABYTES = 55
"""Of each file that people download for Linux, as the same goal has it."""


def check(folder: Path) -> None:
    """Ends the build when the bundle is too large, tells where it was built, or fails its test."""
    size = megabytes(folder)
    if sys.platform == "linux" and size > MOST_MEGABYTES:
        raise stop(f"the bundle has {size:.0f} MB; {MOST_MEGABYTES} are allowed")
    say(f"the bundle has {size:.0f} MB in {sum(p.is_file() for p in folder.rglob('*'))} files")
    if told := [p.name for p in folder.rglob("*") if p.is_file() and _names_this_place(p)]:
        raise stop(f"the path of this checkout stands in {', '.join(told[:5])}")
    prove(folder)


def light(files: Iterable[Path]) -> None:
    """Tells the size of each download; ends the build when one is too large."""
    for file in files:
        size = file.stat().st_size / 1e6
        if size > MOST_DOWNLOAD_MEGABYTES:
            raise stop(f"{file.name}: {size:.1f} MB; {MOST_DOWNLOAD_MEGABYTES} are allowed")
        say(f"{file.name}: {size:.1f} MB")


def megabytes(folder: Path) -> float:
    """Size of all files, in units of 1,000,000 bytes; links count nothing."""
    files = (p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    return sum(p.stat().st_size for p in files) / 1e6


def prove(folder: Path) -> None:
    """Run the bundle's own test in memory, and with a real window where a screen can be had."""
    picture = DIST / "window.png"
    report = json.loads(run(program(folder), "--self-test", extra=_nowhere()))
    (DIST / "self-test.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    say(f"self-test without a screen: {len(report['steps'])} steps went well")
    with _screen() as display:
        if display is None:
            say("there is no screen here: nobody has seen this bundle open a window")
            return
        words = (program(folder), "--self-test", "--screenshot", picture, "--replace")
        report = json.loads(run(*words, extra=display))
    shown = next(step for step in report["steps"] if step["step"] == "window")
    say(f"self-test on the screen ({shown['screen']}): went well; look at {picture.name}")


def _nowhere() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", "LD_LIBRARY_PATH": "", "PYTHONPATH": ""}


@contextmanager
def _screen() -> Iterator[dict[str, str] | None]:
    """The environment of a screen: the one that is there, an Xvfb, or None."""
    if sys.platform in ("win32", "darwin"):
        yield {}
    elif os.environ.get("DISPLAY"):
        yield {"QT_QPA_PLATFORM": "xcb"}
    elif there("Xvfb"):
        with _xvfb() as number:
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    else:
        yield None


@contextmanager
def _xvfb() -> Iterator[str]:
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x950x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        try:
            yield number
        finally:
            server.terminate()


def _names_this_place(path: Path) -> bool:
    return str(ROOT).encode() in path.read_bytes()
