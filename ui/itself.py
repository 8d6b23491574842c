"""This very program as a command, from source and in an installed bundle. No Qt."""

import os
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from threading import Thread

_BESIDE = "ANNOTATOR_BESIDE"
_NICE = 10
_LEFT_ALONE = 3
"""The exit code of a helper whose starter is gone."""


def command(*arguments: str) -> list[str]:
    """The words that start this program with some arguments."""
    frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if frozen else [sys.executable, "-m", "ui.commands"]
    return [*start, *arguments]


def run(
    *arguments: str, environment: Mapping[str, str] | None = None, seconds: float = 120
) -> subprocess.CompletedProcess[str]:
    """Run it in a process of its own. Raises subprocess.TimeoutExpired."""
    return subprocess.run(
        command(*arguments),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=environment,
        timeout=seconds,
        check=False,
    )


@contextmanager
def beside(*arguments: str) -> Generator[subprocess.Popen[str]]:
    """It at work beside this process: it comes after all that somebody waits for, and ends with
    this process, even where that is killed. What it prints can be read."""
    hears, holds = os.pipe()
    try:
        with subprocess.Popen(
            command(*arguments),
            stdin=hears,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            env={**os.environ, _BESIDE: "1"},
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        ) as child:
            try:
                yield child
            finally:
                child.kill()
    finally:
        os.close(hears)
        os.close(holds)


def stay_beside() -> None:
    """What this process does first where `beside` has started it."""
    if os.environ.pop(_BESIDE, ""):
        if hasattr(os, "nice"):
            os.nice(_NICE)
        Thread(target=_end_with_starter, daemon=True).start()


def _end_with_starter() -> None:
    """The system closes the other end of our input when the starter ends, however it ends."""
    with suppress(OSError):
        while os.read(0, 1):
            pass
    os._exit(_LEFT_ALONE)
