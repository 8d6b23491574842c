"""PDF files, written out: pages of text at places, in the faces that every reader has."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

_WIDTHS = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 "
    "556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 "
    "722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 "
    "556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 "
    "260 334 584"
)
_OF = dict(zip(range(32, 127), map(int, _WIDTHS.split()), strict=True))


def width(text: str, size: float) -> float:
    return sum(_OF.get(ord(char), 556) for char in text) * size / 1000


def wrapped(
    text: str, wide: float, size: float, hyphens: dict[str, str] | None = None
) -> list[str]:
    """Lines that fit; `hyphens` are words with the place where they may be divided, as a `|`."""
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}".strip()
        if width(longer, size) <= wide:
            line = longer
            continue
        divided = (hyphens or {}).get(word, "").split("|")
        if len(divided) == 2 and width(f"{line} {divided[0]}-", size) <= wide:
            lines.append(f"{line} {divided[0]}-".strip())
            line = divided[1]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


@dataclass(frozen=True, slots=True)
class Text:
    """A line at a place, in points from the lower left corner of the page."""

    x: float
    y: float
    words: str
    size: float = 10
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of one colour at a place."""

    x: float
    y: float
    width: float
    height: float
    grey: int = 120


@dataclass(frozen=True, slots=True)
class Dot:
    """A square drawn at a place, such as a bullet that is no character."""

    x: float
    y: float
    width: float = 4


Part = Text | Picture | Dot


def column(
    x: float, y: float, lines: list[str], size: float = 10, lead: float = 12, indent: float = 0
) -> list[Text]:
    """Lines below each other; the first may stand in."""
    return [
        Text(x + (indent if number == 0 else 0), y - number * lead, line, size)
        for number, line in enumerate(lines)
    ]


def justified(
    x: float, y: float, lines: list[str], wide: float, size: float = 10, lead: float = 12
) -> list[Text]:
    """Lines below each other, word by word, all but the last drawn to both edges."""
    found: list[Text] = []
    for number, line in enumerate(lines):
        words = line.split(" ")
        spare = wide - sum(width(word, size) for word in words)
        last = number == len(lines) - 1 or len(words) == 1
        gap = width(" ", size) if last else spare / (len(words) - 1)
        at = x
        for word in words:
            found.append(Text(at, y - number * lead, word, size))
            at += width(word, size) + gap
    return found


def pdf(*pages: Sequence[Part], info: str = "", encrypt: str = "", scale: float = 1.0) -> bytes:
    """A whole file. `info` is the inside of the dictionary that describes it; `scale` shrinks all
    that is drawn, as a browser does that prints."""
    objects: list[bytes] = []

    def add(data: bytes) -> int:
        objects.append(data)
        return len(objects)

    add(b"")  # the catalogue, when the number of the pages is known
    add(b"")
    faces = [
        add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>".encode())
        for name in ("Helvetica", "Helvetica-Bold")
    ]
    kids = []
    for page in pages:
        names, draws = [], [f"{scale} 0 0 {scale} 0 0 cm".encode()]
        for number, part in enumerate(page):
            if isinstance(part, Text):
                draws.append(_text(part))
            elif isinstance(part, Dot):
                draws.append(f"{part.x} {part.y} {part.width} {part.width} re f".encode())
            else:
                names.append(f"/I{number} {add(_image(part))} 0 R")
                place = f"{part.width} 0 0 {part.height} {part.x} {part.y}"
                draws.append(f"q {place} cm /I{number} Do Q".encode())
        content = add(_stream(b"\n".join(draws)))
        kids.append(
            add(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {content} 0 R/Resources"
                f"<</Font<</F0 {faces[0]} 0 R/F1 {faces[1]} 0 R>>/XObject<<{''.join(names)}>>>>"
                ">>".encode()
            )
        )
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[1] = f"<</Type/Pages/Kids[{listed}]/Count {len(kids)}>>".encode()
    about = add(f"<<{info}>>".encode("latin-1"))
    return written(objects, f"/Root 1 0 R/Info {about} 0 R{encrypt}")


def _text(part: Text) -> bytes:
    words = part.words.encode("cp1252")
    for sign in (b"\\", b"(", b")"):
        words = words.replace(sign, b"\\" + sign)
    face = "F1" if part.bold else "F0"
    return f"BT /{face} {part.size} Tf {part.x} {part.y} Td (".encode() + words + b") Tj ET"


def _image(part: Picture) -> bytes:
    data = zlib.compress(bytes([part.grey]) * 40 * 30)
    head = "/Type/XObject/Subtype/Image/Width 40/Height 30/ColorSpace/DeviceGray/BitsPerComponent 8"
    return (
        f"<<{head}/Filter/FlateDecode/Length {len(data)}>>stream\n".encode() + data + b"\nendstream"
    )


def _stream(data: bytes) -> bytes:
    packed = zlib.compress(data)
    head = f"<</Filter/FlateDecode/Length {len(packed)}>>stream\n"
    return head.encode() + packed + b"\nendstream"


def written(objects: list[bytes], trailer: str) -> bytes:
    out, places = bytearray(b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"), []
    for number, data in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + data + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer<</Size {len(objects) + 1}{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
