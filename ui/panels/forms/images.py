"""Image files that a person attaches to a figure."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication
from PySide6.QtGui import QImageReader

from annotator.errors import UnreadableFile
from annotator.kept_open import is_kept_open
from annotator.model.draft import Blob

_LARGEST_BYTES = 100_000_000
_MEDIA_TYPES = {
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "bmp": "image/bmp",
    "tiff": "image/tiff",
}


def image_filter() -> str:
    """What the file dialog offers."""
    patterns = " ".join(f"*.{ending}" for ending in ("tif", *_MEDIA_TYPES))
    return QCoreApplication.translate("Images", "Images ({patterns})").format(patterns=patterns)


def image_blob(path: Path) -> Blob:
    """The bytes of an image file as the project keeps them. Raises UnreadableFile."""
    if is_kept_open(path):
        raise UnreadableFile(f"{path.name}: this is the project that is open, and no image")
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise UnreadableFile(f"{path.name}: larger than 100 MB; attach a smaller copy")
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise UnreadableFile(f"{path.name}: {reason}; choose another file") from error
    media_type = _media_type(data)
    if media_type is None:
        raise UnreadableFile(f"{path.name}: not an image that can be shown; choose a JPEG or PNG")
    return Blob(sha256=sha256(data).hexdigest(), media_type=media_type, data=data)


def _media_type(data: bytes) -> str | None:
    """By the bytes, not by the name of the file."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    found = bytes(reader.format().data()).decode("ascii", "replace")
    return _MEDIA_TYPES.get(found) if reader.canRead() else None
