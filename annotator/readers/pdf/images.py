"""Pictures of a page, as JPEG where the file has them so, else as PNG."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress

from pypdfium2 import PdfImage, PdfiumError, PdfPage, raw

from annotator.model.draft import Blob
from annotator.readers.pdf.fragments import Fragment
from annotator.readers.pictures import picture

_LEAST_POINTS = 20
_MOST_PIXELS = 30_000_000
_WHOLE_PAGE = 0.8
_CHANNELS = {1: (0, 1, (0,)), 2: (2, 3, (2, 1, 0)), 3: (2, 4, (2, 1, 0)), 4: (6, 4, (2, 1, 0, 3))}
"""By pdfium's format: PNG's kind of colour, bytes a pixel, order of the bytes in PNG."""


def pictures_of(page: PdfPage, number: int) -> tuple[list[Fragment], bool]:
    """The pictures, but for ornaments; and whether one of them is the page itself, scanned."""
    width, height = page.get_size()
    found: list[Fragment] = []
    scanned = False
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        with suppress(PdfiumError, ValueError):  # the latter of names that are no text
            left, bottom, right, top = one.get_bounds()
            covers = (right - left) * (top - bottom) >= _WHOLE_PAGE * width * height
            scanned = scanned or covers
            if covers or min(right - left, top - bottom) < _LEAST_POINTS:
                continue
            found.append(
                Fragment(
                    left=left, bottom=bottom, right=right, top=top, page=number, image=_blob(one)
                )
            )
    return found, scanned


def _blob(image: PdfImage) -> Blob | None:
    """None where the picture cannot be unpacked within bounds."""
    width, height = image.get_px_size()
    if not 0 < width * height <= _MOST_PIXELS:
        return None
    if image.get_filters() == ["DCTDecode"]:
        return picture(bytes(image.get_data()))
    bitmap = image.get_bitmap()
    kind = _CHANNELS.get(bitmap.format)
    if kind is None:
        return None
    return picture(_png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind))


def _png(
    pixels: bytes, width: int, height: int, stride: int, kind: tuple[int, int, tuple[int, ...]]
) -> bytes:
    colour, size, order = kind
    rows = bytearray()
    for line in _rows(pixels, width * size, height, stride):
        out = bytearray(width * len(order))
        for place, source in enumerate(order):
            out[place :: len(order)] = line[source::size]
        rows += b"\0" + out
    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_chunk, parts))


def _rows(pixels: bytes, used: int, height: int, stride: int) -> Iterator[bytes]:
    for number in range(height):
        yield pixels[number * stride : number * stride + used]


def _chunk(part: tuple[bytes, bytes]) -> bytes:
    name, data = part
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
