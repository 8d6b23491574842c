"""Files that another file names."""

from pathlib import Path

from annotator.kept_open import is_kept_open

LARGEST_BYTES = 100_000_000


def beside(folder: Path, address: str) -> bytes | None:
    """The file that another names, when it lies in the file's own folder or below."""
    if "://" in address or "\0" in address:
        return None
    try:
        wanted = (folder / address).resolve()
        if not wanted.is_relative_to(folder.resolve()) or not wanted.is_file():
            return None
        if is_kept_open(wanted):
            return None
        return wanted.read_bytes() if wanted.stat().st_size <= LARGEST_BYTES else None
    except OSError:  # a name that this system cannot have, or one that may not be read
        return None
