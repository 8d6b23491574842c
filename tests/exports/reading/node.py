"""Programs of others that run in Node.js and are no part of the project.

`python -m tests.exports.reading.node` installs them into `build/node`; tests that need them skip
where they are absent.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "build" / "node"
PACKAGES = ("CETEIcean@1.9.5", "jsdom@26.1.0", "vnu-jar@26.9.27")


def module(name: str) -> Path:
    """Where the package lies. Skips the test where it is not installed, or cannot run."""
    found = FOLDER / "node_modules" / name
    if not shutil.which("node") or not found.is_dir():
        pytest.skip(f"{name} is not here: python -m tests.exports.reading.node")
    return found


def ran(script: str, *arguments: str) -> str:
    """What a module of JavaScript prints."""
    module("jsdom")
    file = FOLDER / "script.mjs"
    file.write_text(script, encoding="utf-8")
    done = subprocess.run(
        ["node", str(file), *arguments], capture_output=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")[-2000:]
    return done.stdout.decode("utf-8")


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    quiet = ("--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund")
    return subprocess.call(["npm", "install", "--prefix", str(FOLDER), *quiet, *PACKAGES])


if __name__ == "__main__":
    sys.exit(main())
