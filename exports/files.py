"""Writing a file so that neither a crash nor a full disk ever leaves half of one."""

import os
import re
import unicodedata
from contextlib import suppress
from pathlib import Path

from annotator.errors import ExportFailed

PART = ".part"


def write_whole(path: Path, data: bytes) -> Path:
    """Write beside `path`, bring it to the disk, then swap it in. Raises ExportFailed."""
    part = path.with_name(path.name + PART)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise ExportFailed(
            f"{path.name}: it could not be written ({error.strerror}); what was there before is "
            "untouched"
        ) from error
    return path


def write_once(path: Path, data: bytes) -> Path:
    """Like `write_whole`, for a file whose name is its checksum: what is there is kept."""
    if path.is_file() and path.stat().st_size == len(data):
        return path
    return write_whole(path, data)


def sweep(folder: Path) -> None:
    """Remove what an export that was killed left behind."""
    for part in folder.glob(f"*{PART}"):
        with suppress(OSError):
            part.unlink()


def safe_name(name: str) -> str:
    """A file name that every system takes: ASCII letters, digits, dots and dashes."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    words = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:60].strip("-")
    return words or "article"


def _sync_folder(folder: Path) -> None:
    """So that the new name is on the disk too; not every system can do it."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
