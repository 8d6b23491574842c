"""Picture files that lie beside a text: `letter-1.png` is the first picture of `letter.txt`."""

import re
import time
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from annotator.model.draft import Blob

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"\0\0\0\x0cjP  ", "image/jp2"),
    (b"\xd7\xcd\xc6\x9a", "image/wmf"),
    (b"<svg", "image/svg+xml"),
)
_SUFFIXES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff"}
LARGEST_BYTES = 100_000_000
_NUMBERED = re.compile(r"(.+)-(\d{1,3})(\.[^.]+)", re.DOTALL)
_MOMENT_NS = 2_000_000_000

Named = dict[str, list[tuple[int, str]]]


def media_type(data: bytes) -> str:
    """By the first bytes; empty when this is no picture that we know."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[40:44] == b" EMF":
        return "image/emf"
    if data.startswith(b"<?xml") and b"<svg" in data[:1000]:
        return "image/svg+xml"
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")


def picture(data: bytes) -> Blob:
    return Blob(sha256=sha256(data).hexdigest(), media_type=media_type(data), data=data)


def beside(path: Path) -> dict[int, tuple[str, Blob]]:
    """Number to file name and content, for each picture file named after `path`."""
    found: dict[int, tuple[str, Blob]] = {}
    for number, name in _pictures_in(path.parent).get(path.stem, ()):
        file = path.with_name(name)
        if file.is_file() and file.stat().st_size <= LARGEST_BYTES:
            data = file.read_bytes()
            if media_type(data):
                found.setdefault(number, (name, picture(data)))
    return found


def _pictures_in(folder: Path) -> Named:
    """A folder from which thousands of texts are taken is not looked through for each of them.

    It is looked through again when it has changed, and every few seconds, since not every file
    system tells; one that changed a moment ago could change again at the same tick of its clock.
    """
    changed = folder.stat().st_mtime_ns
    if time.time_ns() - changed < _MOMENT_NS:
        return _listed(folder)
    return _kept(folder, changed, time.monotonic_ns() // _MOMENT_NS)


@lru_cache(maxsize=4)
def _kept(folder: Path, changed: int, moment: int) -> Named:
    return _listed(folder)


def text_of(name: str) -> str:
    """The name, without ending, of the text that a picture file is named after; empty for none."""
    match = _NUMBERED.fullmatch(name)
    return match[1] if match and match[3].lower() in _SUFFIXES else ""


def _listed(folder: Path) -> Named:
    """By the name of the text: number and name of each picture, in the order of their names."""
    found: dict[str, list[tuple[int, str]]] = {}
    for name in sorted(file.name for file in folder.iterdir()):
        if text := text_of(name):
            number = name[len(text) + 1 :].partition(".")[0]
            found.setdefault(text, []).append((int(number), name))
    return found
