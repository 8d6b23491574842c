"""The bundle: one folder with the program, its own Python and Qt, put together by PyInstaller."""

import os
import shutil
import sys
from pathlib import Path

from resources.packaging.product import DIST, HERE, NAME, ROOT, VERSION, WORK, epoch
from resources.packaging.running import run, say
from resources.packaging.windows import version_info

FOLDER = DIST / NAME


def make() -> Path:
    """Build `dist/annotator` from nothing. Returns the folder."""
    say("putting the bundle together")
    for old in (FOLDER, WORK / "pyinstaller"):
        shutil.rmtree(old, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        version_info.write(WORK, VERSION)
    run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", DIST, "--workpath", WORK / "pyinstaller", HERE / "annotator.spec"),
        cwd=ROOT,
        extra={
            "SOURCE_DATE_EPOCH": str(epoch()),
            "PYTHONHASHSEED": "0",
            # or two builds of one person at a time would spoil each other's cache
            "PYINSTALLER_CONFIG_DIR": str(WORK / "pyinstaller" / "cache"),
        },
    )
    return FOLDER


def program(folder: Path) -> Path:
    """The executable in a bundle."""
    return folder / (f"{NAME}.exe" if sys.platform == "win32" else NAME)


def settle(folder: Path, stamp: int) -> None:
    """Give every file of a tree the same time and plain permissions, so that two builds agree.

    `stamp` is in seconds since 1970. Links are left as they are, but for their time.
    """
    for path in sorted(folder.rglob("*")):
        settle_one(path, stamp)
    settle_one(folder, stamp)


def settle_one(path: Path, stamp: int) -> None:
    if not path.is_symlink():
        path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
    os.utime(path, (stamp, stamp), follow_symlinks=False)


def _is_program(path: Path) -> bool:
    """By its content: some packages mark their lists and licences as executable."""
    if not path.stat().st_mode & 0o100 or ".so" in path.name:
        return False
    with path.open("rb") as file:
        return file.read(4).startswith((b"#!", b"\x7fELF"))
