"""What is packaged: its names, its version, its date, and where the build puts it."""

import os
import platform
import runpy
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "resources" / "packaging"
DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"

NAME = "annotator"
APP_ID = "org.example.Annotator"
SUMMARY = "Mark what articles say, about whom and by whom, as TEI XML"
LONG = (
    "Annotator opens press articles, letters and transcripts and lets you mark",
    "persons, places, claims and captions in them. Every step is saved at once",
    "into one project file, and what was marked is exported as TEI XML. It works",
    "without a network and brings all that it needs.",
)
HOMEPAGE = "https://example.org/annotator"
MAINTAINER = "The Annotator authors <annotator@example.org>"
VERSION = str(runpy.run_path(str(ROOT / "annotator" / "version.py"))["VERSION"])


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard the packers try: levels of xz, and of zstd for the image of the AppImage."""

    xz: int
    zstd: int


EVERYDAY = Effort(xz=2, zstd=12)
RELEASE = Effort(xz=6, zstd=19)
"""A tenth smaller for three times the time (measured; see README.md beside this file)."""


@dataclass(frozen=True, slots=True)
class Machine:
    """The kind of machine built for, in the words of each packager."""

    ours: str
    deb: str
    rpm: str


def machine() -> Machine:
    """This one: what is built here runs on machines like it."""
    name = platform.machine().lower()
    arm = name in ("arm64", "aarch64")
    return Machine("aarch64", "arm64", "aarch64") if arm else Machine("x86_64", "amd64", "x86_64")


def epoch() -> int:
    """Seconds since 1970 that every file in a package carries: SOURCE_DATE_EPOCH, as agreed at
    reproducible-builds.org, else the time of the last commit, else that of the version."""
    if stated := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(stated)
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode == 0 and done.stdout.strip():
        return int(done.stdout)
    return int((ROOT / "annotator" / "version.py").stat().st_mtime)
