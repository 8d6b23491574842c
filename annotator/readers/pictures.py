"""Picture files that lie beside a text: `letter-1.png` is the first picture of `letter.txt`."""

import re
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
    form = re.compile(re.escape(path.stem) + r"-(\d{1,3})")
    found: dict[int, tuple[str, Blob]] = {}
    for file in sorted(path.parent.iterdir()):
        match = form.fullmatch(file.stem)
        if not match or file.suffix.lower() not in _SUFFIXES or not file.is_file():
            continue
        if file.stat().st_size <= LARGEST_BYTES:
            data = file.read_bytes()
            if media_type(data):
                found.setdefault(int(match.group(1)), (file.name, picture(data)))
    return found
