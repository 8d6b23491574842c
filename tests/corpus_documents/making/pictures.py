"""Small pictures, each of another colour."""

import struct
import zlib


def png(red: int, green: int, blue: int, width: int = 24, height: int = 16) -> bytes:
    """A PNG of one colour."""
    row = b"\0" + bytes((red, green, blue)) * width
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * height, 9)),
        (b"IEND", b""),
    )
    chunks = [
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
