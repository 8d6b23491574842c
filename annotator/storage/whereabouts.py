"""Where a project lies, and what follows: whether it may be written there, and whom to trust.

A lock holds on one computer. On a share it holds as far as the server keeps it, and a folder that
a service copies between computers knows none. There the note of `owner` decides: a project that
another computer notes as open is only read here.
"""

import ctypes
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath

from annotator.storage import owner

MOUNTS = Path("/proc/self/mounts")
_NETWORK = re.compile(
    r"(fuse\.)?(nfs4?|cifs|smb\w*|sshfs|afpfs|afs|9p|davfs2?|webdav|rclone|ceph(-fuse)?|lustre"
    r"|glusterfs|ncpfs|gvfsd-fuse|s3fs|vmhgfs-fuse)"
)
_CLOUD = re.compile(
    r"(OneDrive|Dropbox|Nextcloud|ownCloud|Google ?Drive|iCloud ?Drive|Mobile Documents"
    r"|CloudStorage|pCloud ?Drive|MEGA|Seafile|Syncthing)(\W.*)?",
    re.IGNORECASE,
)
_REMOTE_DRIVE = 4
"""Of GetDriveTypeW."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known of a place. `share` is a type of file system, `cloud` the name of a folder."""

    share: str = ""
    cloud: str = ""
    names: int = 1
    """Hard links: names under which the same file stands."""

    @property
    def reaches_others(self) -> bool:
        """Whether other computers may have it open, of whose locks nothing is known here."""
        return bool(self.share or self.cloud)

    @property
    def warnings(self) -> list[str]:
        """Sentences for people, of which each goes on from the name of the project."""
        found = []
        if self.share:
            found.append(
                f"it lies on a share ({self.share}). One person at a time can work on it; who has "
                "it open is noted beside it. If the network breaks off, a change may be refused, "
                "and nothing that was saved is lost"
            )
        if self.cloud:
            found.append(
                f"it lies in a folder that is copied to other computers (“{self.cloud}”). Close "
                "it, and wait until it is copied, before you open it elsewhere: of what is done "
                "in two places at once, the service keeps two files"
            )
        if self.names > 1:
            found.append(
                f"the file stands under {self.names} names (hard links). Open it under one of "
                "them only: a copy under the other is the same file, and no backup"
            )
        return found


ANYWHERE = Whereabouts()


def whereabouts(path: Path, mounts: Callable[[], str] | None = None) -> Whereabouts:
    """`mounts` is the table of what is mounted, as Linux writes it."""
    try:
        names = path.stat().st_nlink
    except OSError:
        names = 1
    share = _share(path, (mounts or _mounts)())
    return Whereabouts(share, _cloud(path.parent), names)


def why_only_read(path: Path, here: Whereabouts) -> str:
    """Why it must not be written here, going on from its name; empty where it may be."""
    if not os.access(path, os.W_OK):
        return "the file may not be written to, so it is open for reading only"
    if not os.access(path.parent, os.W_OK):
        return f"nothing may be written in “{path.parent}”, so it is open for reading only"
    if here.reaches_others and (who := owner.elsewhere(path)):
        return f"it is open by {who}, so here it is open for reading only"
    return ""


def _share(path: Path, mounts: str) -> str:
    if sys.platform == "win32":
        return _share_on_windows(path)
    found, longest = "", -1
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        at = PurePath(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), parts[1]))
        if path.is_relative_to(at) and len(at.parts) >= longest:
            found, longest = parts[2], len(at.parts)
    return found if _NETWORK.fullmatch(found) else ""


def _share_on_windows(path: Path) -> str:
    if path.drive.startswith("\\\\"):
        return path.drive
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - known on Windows only
    remote = kernel.GetDriveTypeW(f"{path.drive}\\") == _REMOTE_DRIVE
    return path.drive if remote else ""


def _cloud(folder: Path) -> str:
    return next((part for part in folder.parts if _CLOUD.fullmatch(part)), "")


def _mounts() -> str:
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
