"""Draws the pictures of every size, and the icon files of Windows and macOS, from the SVG files.

Run it where `rsvg-convert` (librsvg) is: `python3 resources/icons/make.py`. What it makes is kept
in the project, because the machines that build for Windows and macOS lack that program.
"""

import struct
import subprocess
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
SMALL = 32
"""Up to this many pixels the simple drawing is used."""
WINDOWS_BITMAPS = (16, 24, 32, 48)
WINDOWS_PNGS = (64, 128, 256)
MAC = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512}
MAC_DOUBLE = {"ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512}
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    for name in ("annotator", "annotator-project"):
        drawn = {size: draw(name, size) for size in SIZES}
        for size in SIZES if name == "annotator" else ():
            (HERE / f"{name}-{size}.png").write_bytes(drawn[size])
        (HERE / f"{name}.ico").write_bytes(ico(drawn))
        (HERE / f"{name}.icns").write_bytes(icns(drawn))


def draw(name: str, size: int) -> bytes:
    """A PNG of `size` pixels."""
    source = HERE / (f"{name}-small.svg" if size <= SMALL else f"{name}.svg")
    command = ["rsvg-convert", "-w", str(size), "-h", str(size), str(source)]
    return subprocess.run(command, capture_output=True, check=True).stdout


def ico(drawn: dict[int, bytes]) -> bytes:
    """Windows: bitmaps for the sizes that old programs ask for, PNG for the large ones."""
    images = [(n, bitmap(drawn[n], n)) for n in WINDOWS_BITMAPS]
    images += [(n, drawn[n]) for n in WINDOWS_PNGS]
    head, body = struct.pack("<3H", 0, 1, len(images)), b""
    start = len(head) + 16 * len(images)
    for size, data in images:
        side = size % 256
        head += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(data), start + len(body))
        body += data
    return head + body


def icns(drawn: dict[int, bytes]) -> bytes:
    """macOS: PNGs, each under the name of its size and density."""
    parts = b""
    for kind, size in (MAC | MAC_DOUBLE).items():
        parts += kind.encode() + struct.pack(">I", 8 + len(drawn[size])) + drawn[size]
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def bitmap(png: bytes, size: int) -> bytes:
    """The picture as a Windows bitmap inside an icon: bottom row first, with an empty mask."""
    rows = [
        b"".join(row[i : i + 3][::-1] + row[i + 3 : i + 4] for i in range(0, 4 * size, 4))
        for row in pixels(png, size)
    ]
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<3I2H6I", 40, size, 2 * size, 1, 32, 0, 4 * size * size, 0, 0, 0, 0)
    return header + b"".join(reversed(rows)) + mask


def pixels(png: bytes, size: int) -> list[bytes]:
    """Rows of red, green, blue and opacity; the PNG has eight bits each and no interlace."""
    data, at = b"", 8
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        data += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    raw, width = zlib.decompress(data), 4 * size
    rows, above = [], bytes(width)
    for start in range(0, len(raw), width + 1):
        above = unfiltered(raw[start], raw[start + 1 : start + 1 + width], above)
        rows.append(above)
    return rows


def unfiltered(kind: int, line: bytes, above: bytes) -> bytes:
    """A row of a PNG as it was before its filter, by the five kinds of the standard."""
    row = bytearray(4) + line
    above = bytes(4) + above
    for i in range(4, len(row)):
        left, up, corner = row[i - 4], above[i], above[i - 4]
        guess = (0, left, up, (left + up) // 2, nearest(left, up, corner))[kind]
        row[i] = (row[i] + guess) % 256
    return bytes(row[4:])


def nearest(left: int, up: int, corner: int) -> int:
    """Which neighbour lies nearest to left + up - corner."""
    aim = left + up - corner
    return min((left, up, corner), key=lambda value: abs(aim - value))


if __name__ == "__main__":
    main()
