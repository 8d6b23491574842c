"""SHA256SUMS: what a person compares a download with (`sha256sum -c SHA256SUMS`)."""

import hashlib
from pathlib import Path

from resources.packaging.product import DIST

SUFFIXES = (".deb", ".rpm", ".tar.xz", ".AppImage", ".exe", ".dmg", ".zip", ".cdx.json")


def make() -> Path:
    """One line for each file in `dist` that people download."""
    lines = []
    for file in sorted(DIST.iterdir()):
        if file.is_file() and file.name.endswith(SUFFIXES):
            lines.append(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n")
    target = DIST / "SHA256SUMS"
    target.write_text("".join(lines), encoding="ascii")
    return target
