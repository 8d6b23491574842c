"""Writing a file so that neither a crash nor a full disk ever leaves half of one."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.errors import ExportFailed
from annotator.kept_open import file_id
from annotator.model import ids
from annotator.model.article import Article
from annotator.storage.durable import settle
from annotator.whole_files import refuse_project

PART = ".annotator-part"
"""Ours alone: a download of somebody else's in the same folder is never swept away."""

DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}
"""Names that Windows keeps for devices, whatever ending follows."""


def write_whole(path: Path, data: bytes, *, one_of_many: bool = False) -> Path:
    """Write beside `path`, bring it to the disk, then swap it in. Raises ExportFailed.

    Of `one_of_many` the name is on the disk for certain after `settle`: until then a power cut
    may leave the file that was there before, which is whole too.
    """
    refuse_project(path)
    part = path.with_name(path.name + PART)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        if not one_of_many:
            settle(path.parent)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise unwritten(path, error) from error
    return path


def make_folder(folder: Path) -> None:
    """Make it, and what lies above it, where they are not there. Raises ExportFailed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            f"{folder.name}: the folder cannot be made ({error.strerror}); choose another"
        ) from error


def is_folder(path: Path) -> bool:
    """Whether files go into it, under names of their own."""
    return file_id(path) is not None and path.is_dir()


@contextmanager
def folder_for(folder: Path) -> Iterator[None]:
    """A folder for what is written inside. Where that comes to nothing, stopped or failed, what
    was made for it goes again. Raises ExportFailed."""
    made = [each for each in (folder, *folder.parents) if file_id(each) is None]
    make_folder(folder)
    try:
        yield
    except BaseException:
        with suppress(OSError):  # one that holds something stays, and so does what is above it
            for each in made:
                each.rmdir()
        raise


def unwritten(path: Path, error: OSError) -> ExportFailed:
    """What to say of a file that the system refused to take."""
    return ExportFailed(
        f"{path.name}: it could not be written ({error.strerror or error}); what was there before "
        "is untouched"
    )


def write_once(path: Path, data: bytes, *, one_of_many: bool = False) -> Path:
    """Like `write_whole`, for a file whose name is its checksum: what is there is kept."""
    try:
        if path.is_file() and path.read_bytes() == data:
            return path
    except OSError as error:
        raise ExportFailed(f"{path.name}: it cannot be read ({error.strerror})") from error
    return write_whole(path, data, one_of_many=one_of_many)


def write_pieces(path: Path, pieces: Iterable[bytes]) -> Path:
    """Like `write_whole`, for what is too long to be held at once. What `pieces` raises, this
    does, and nothing is put in place."""
    refuse_project(path)
    part = path.with_name(path.name + PART)
    try:
        with part.open("wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        settle(path.parent)
    except OSError as error:
        raise unwritten(path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return path


def sweep(folder: Path) -> None:
    """Remove what an export that was killed left behind, here and one folder below."""
    for pattern in (f"*{PART}", f"*/*{PART}"):
        with suppress(OSError):  # a folder that cannot be looked into is said when it is written to
            for part in folder.glob(pattern):
                with suppress(OSError):
                    part.unlink()


def safe_name(name: str) -> str:
    """A file name that every system takes: ASCII letters, digits and dashes."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    words = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:60].strip("-")
    return f"{words}-file" if words in DEVICES else words or "article"


def readable_name(name: str) -> str:
    """Like `safe_name`, but letters of other scripts stay: Latin ones lose their accents, marks and
    controls go. Empty where nothing is left."""
    words = ""
    for char in unicodedata.normalize("NFKC", name):
        plain = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode("ascii")
        kind = unicodedata.category(char)[0]
        written = kind in "LN" or (kind == "M" and not words[-1:].isascii())
        words += plain or (char if written else "" if kind == "M" else "-")
    words = re.sub(r"[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+", "-", words).strip("-")
    return unicodedata.normalize("NFC", words.lower())[:60].strip("-")


def stem_of(article: Article) -> str:
    """Of a file's name: from the source file and the id, so that no two articles share one."""
    return f"{safe_name(article.source.name.rsplit('.', 1)[0])}.{ids.label(article.id)}"
