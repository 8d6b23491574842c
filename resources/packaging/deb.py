"""The package for Debian, Ubuntu and what comes from them: `apt-get install ./annotator_….deb`."""

import hashlib
import shutil
from pathlib import Path

from resources.packaging.bundle import settle
from resources.packaging.product import (
    DIST,
    HOMEPAGE,
    LONG,
    MAINTAINER,
    NAME,
    SUMMARY,
    VERSION,
    WORK,
    Effort,
    epoch,
    machine,
)
from resources.packaging.running import run

ALSO = ("fontconfig-config", "fonts-dejavu-core | fonts-noto-core", "xkb-data")
"""What no library asks for by name: faces for other scripts, and the keyboard's layouts."""
RECOMMENDED = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")


def make(stage: Path, needed: list[str], glibc: tuple[int, int], effort: Effort) -> Path:
    """Build it from the tree; `needed` are the packages with the libraries of the system."""
    folder = WORK / "deb"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(stage, folder, symlinks=True)
    control = folder / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(stage, needed, glibc), encoding="utf-8")
    _overrides(folder)
    (control / "md5sums").write_text(_sums(folder), encoding="utf-8")
    settle(folder, epoch())
    file = DIST / f"{NAME}_{VERSION}_{machine().deb}.deb"
    run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{effort.xz}", "--threads-max=1"),
        *("--build", folder, file),
        extra={"SOURCE_DATE_EPOCH": str(epoch())},
    )
    return file


def _control(stage: Path, needed: list[str], glibc: tuple[int, int]) -> str:
    size = sum(p.stat().st_size for p in stage.rglob("*") if p.is_file() and not p.is_symlink())
    depends = [f"libc6 (>= {glibc[0]}.{glibc[1]})"]
    depends += [name for name in needed if name != "libc6"] + list(ALSO)
    return (
        f"Package: {NAME}\n"
        f"Version: {VERSION}\n"
        f"Section: text\nPriority: optional\nArchitecture: {machine().deb}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {size // 1024}\n"
        f"Depends: {', '.join(depends)}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        f"Homepage: {HOMEPAGE}\n"
        f"Description: {SUMMARY}\n" + "".join(f" {line}\n" for line in LONG)
    )


def _sums(folder: Path) -> str:
    lines = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(folder).as_posix()}\n")
    return "".join(lines)


def _overrides(folder: Path) -> None:
    """What lintian says of any program that brings its own libraries, with the reason."""
    place = folder / "usr" / "share" / "lintian" / "overrides" / NAME
    place.parent.mkdir(parents=True)
    lines = [f"# {reason}\n{NAME}: {tag}\n" for tag, reason in EXPECTED.items()]
    place.write_text("".join(lines), encoding="utf-8")


EXPECTED = {
    "embedded-library": "The bundle works without a network, so it brings what it needs.",
    "library-not-linked-against-libc": "Small modules of Python ask nothing of the C library.",
    "shared-library-lacks-prerequisites": "ICU's data and such modules ask for nothing.",
    "hardening-no-pie": "The start program is PyInstaller's and is not compiled here.",
}
"""Tags of lintian that are suppressed, and why."""
