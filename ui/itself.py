"""This very program as a command, from source and in an installed bundle. No Qt."""

import subprocess
import sys
from collections.abc import Mapping


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
