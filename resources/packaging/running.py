"""Programs of the system that a build runs, and how it ends when one of them fails."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def say(words: str) -> None:
    sys.stdout.write(f"package: {words}\n")
    sys.stdout.flush()


def stop(words: str) -> SystemExit:
    """Ends the build with these words and exit code 1."""
    return SystemExit(f"package: {words}")


def run(
    *command: str | Path, cwd: Path | None = None, extra: Mapping[str, str] | None = None
) -> str:
    """What a program printed. Ends the build, with the program's last lines, when it fails."""
    words = [str(part) for part in command]
    environment = {**os.environ, **(extra or {})}
    try:
        done = subprocess.run(
            words, cwd=cwd, env=environment, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise stop(f"{words[0]} is not installed, and the build needs it") from error
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise stop(f"{words[0]} failed with code {done.returncode}:\n{last}")
    return done.stdout


def there(program: str) -> bool:
    return shutil.which(program) is not None
