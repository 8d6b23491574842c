"""Bringing files and their names to the disk, so that a power cut finds them there."""

import os
from contextlib import suppress
from pathlib import Path


def sync(file: Path) -> None:
    """Wait until all of a file is on the disk. Raises OSError, as where there was no room."""
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


def settle(folder: Path) -> None:
    """So that new names are on the disk too; not every system can do it."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
