"""Documents that mean no good, or were damaged, and what each must come to.

Small to make; what they unpack to is not.
"""

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.corpus_documents.every import documents
from tests.corpus_documents.making import docx, epub, ocr, odt, pdf, rtf
from tests.corpus_documents.making.zips import zipped

WORDS = "The harbour of Norderhaven froze on Tuesday."
SECRET = "canary-7c1f"
"""Stands in a file beside; no reader may bring it in."""
_LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a0 'ha'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    + "]>"
)
_OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "secret.txt">]>'


@dataclass(frozen=True, slots=True)
class Hostile:
    """`said` is what the refusal must say; empty where the text may be read instead."""

    name: str
    data: bytes = field(repr=False)
    said: str = ""


def hostile() -> list[Hostile]:
    return [*_words(), *_open_documents(), *_books(), *_rich(), *_portable(), *_scans()]


def _put(data: bytes, part: str, new: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**parts, part: new}, stored="mimetype")


def _words() -> Iterator[Hostile]:
    good = docx.docx(docx.p(WORDS))
    main = "word/document.xml"
    body = f'<w:document xmlns:w="{docx.W}"><w:body>'.encode()
    yield Hostile("bomb.docx", _put(good, "word/styles.xml", b" " * 30_000_000), "unpacks to more")
    yield Hostile("laughs.docx", _put(good, main, _LAUGHS.encode() + b"<x>&a9;</x>"), "laughs.docx")
    yield Hostile(
        "outside.docx", _put(good, main, _OUTSIDE.encode() + b"<x>&e;</x>"), "outside.docx"
    )
    deep = body + b"<w:sdt><w:sdtContent>" * 400 + b"<w:p/>"
    yield Hostile("deep.docx", _put(good, main, deep), "no well-formed XML")
    long = (
        body + b"<w:p><w:r><w:t>" + b"ab" * 6_000_000 + b"</w:t></w:r></w:p></w:body></w:document>"
    )
    yield Hostile("long.docx", _put(good, main, long))
    yield Hostile("climbing.docx", _put(good, "../../evil.txt", b"out"))
    yield Hostile("overlapping.docx", _overlapping(good), "overlap")
    yield Hostile("cut.docx", good[: len(good) // 2], "damaged or cut off")
    yield Hostile("locked.docx", _flagged(good), "needs a password")
    yield Hostile(
        "locked2.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"
    )
    crowd: dict[str, bytes | str] = {f"{n}.xml": b"" for n in range(6_000)}
    yield Hostile("crowded.docx", zipped({"[Content_Types].xml": "", **crowd}), "more than 5,000")
    yield Hostile("lying.docx", _lying(good), "")
    yield Hostile("before.docx", _before(good), "before.docx")
    cells = b"".join(
        b"<w:tc><w:p><w:r><w:t>%x</w:t></w:r></w:p></w:tc>" % (n * 7919) for n in range(20_000)
    )
    table = body + b"<w:tbl><w:tr>" + cells + b"</w:tr></w:tbl></w:body></w:document>"
    yield Hostile("cells.docx", _put(good, main, table))


def _overlapping(data: bytes) -> bytes:
    """Every entry of the directory leads to the first member."""
    found = bytearray(data)
    at = found.find(b"PK\x01\x02")
    while at >= 0:
        found[at + 42 : at + 46] = struct.pack("<I", 0)
        at = found.find(b"PK\x01\x02", at + 4)
    return bytes(found)


def _flagged(data: bytes) -> bytes:
    """Every member says that it is encrypted."""
    found = bytearray(data)
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = found.find(mark)
        while at >= 0:
            found[at + place] |= 1
            at = found.find(mark, at + 4)
    return bytes(found)


def _before(data: bytes) -> bytes:
    """The end of the file says that its directory stands far behind where it stands."""
    found = bytearray(data)
    at = found.rfind(b"PK\x05\x06")
    found[at + 16 : at + 20] = struct.pack("<I", len(data) + 7_000)
    return bytes(found)


def _lying(data: bytes) -> bytes:
    """The directory names sizes that are not so."""
    found = bytearray(data)
    at = found.find(b"PK\x01\x02")
    found[at + 24 : at + 28] = struct.pack("<I", 0x7FFFFFFF)
    return bytes(found)


def _open_documents() -> Iterator[Hostile]:
    good = odt.odt(odt.p(WORDS))
    part = "content.xml"
    yield Hostile("laughs.odt", _put(good, part, _LAUGHS.encode() + b"<x>&a9;</x>"), "laughs.odt")
    yield Hostile("blanks.odt", odt.odt(odt.p("a", '<text:s text:c="999999999"/>', "b")))
    locked = _put(good, "META-INF/manifest.xml", b"<m><encryption-data/></m>")
    yield Hostile("locked.odt", locked, "needs a password")
    yield Hostile("cut.odt", good[:-30], "damaged or cut off")
    nested = odt.p(WORDS)
    for _ in range(60):
        nested = odt.p(f"<draw:frame><draw:text-box>{nested}</draw:text-box></draw:frame>")
    yield Hostile("nested.odt", odt.odt(nested))


def _books() -> Iterator[Hostile]:
    good = epub.epub(epub.page(f"<p>{WORDS}</p>"))
    page = "OEBPS/text/c1.xhtml"
    yield Hostile("laughs.epub", _put(good, page, _LAUGHS.encode() + b"<html><p>&a9;</p></html>"))
    outside = _OUTSIDE.encode() + f"<html><p>{WORDS} &e;</p></html>".encode()
    yield Hostile("outside.epub", _put(good, page, outside))
    rights = b'<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></e>'
    yield Hostile("locked.epub", _put(good, "META-INF/encryption.xml", rights), "DRM")
    image = epub.epub(epub.page(f'<p>{WORDS}</p><img src="../../../../secret.txt" alt=""/>'))
    yield Hostile("climbing.epub", image)
    deep = b"<html><body>" + b"<div>" * 20_000 + WORDS.encode()
    yield Hostile("deep.epub", _put(good, page, deep), "deep.epub")
    yield Hostile(
        "comment.epub", _put(good, page, b"<!-- a comment that never ends"), "no page in it"
    )
    names = f"<html><body><p<b>{WORDS}</p<b></body></html>"
    yield Hostile("names.epub", _put(good, page, names.encode()))
    yield Hostile("empty.epub", zipped({"mimetype": "application/epub+zip"}), "is missing")


def _rich() -> Iterator[Hostile]:
    yield Hostile("deep.rtf", b"{\\rtf1 " + b"{\\b " * 50_000, "nested too deeply")
    yield Hostile("bin.rtf", rtf.rtf(rf"\pard {WORDS}\par{{\pict\pngblip\bin999999999 x}}"))
    yield Hostile("words.rtf", rtf.rtf(rf"\pard {WORDS}\par" + r"\u-10179?" * 30_000))
    yield Hostile("cut.rtf", rtf.rtf(rf"\pard {WORDS}\par")[:-9])


def _portable() -> Iterator[Hostile]:
    good = pdf.pdf([pdf.Text(70, 780, WORDS)])
    yield Hostile("cut.pdf", good[: len(good) // 3], "damaged or cut off")
    yield Hostile("pages.pdf", good.replace(b"/Count 1", b"/Count 99999999"))
    yield Hostile("loop.pdf", good.replace(b"/Kids[7 0 R]", b"/Kids[2 0 R]"))
    yield Hostile("wide.pdf", good.replace(b"[0 0 595 842]", b"[0 0 9e9 9e9]"))
    yield Hostile(
        "nested.pdf", good.replace(b"/Root 1 0 R", b"/X" + b"[" * 50_000 + b"/Root 1 0 R")
    )
    bomb = zlib.compress(b"BT " * 100_000_000, 9)
    stream = b"<</Filter/FlateDecode/Length %d>>stream\n" % len(bomb) + bomb + b"\nendstream"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        stream,
    ]
    yield Hostile("bomb.pdf", pdf.written(objects, "/Root 1 0 R"), "the reader stopped")
    script = b"/Root 1 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
    yield Hostile("script.pdf", good.replace(b"/Root 1 0 R", script))
    yield Hostile("no.pdf", b"%PDF-1.7 " + bytes(range(256)) * 50, "damaged or cut off")


def _scans() -> Iterator[Hostile]:
    good = ocr.alto(ocr.Scan((ocr.block(WORDS, 10, 10),), "../../secret.txt"))
    yield Hostile("climbing.xml", good)
    yield Hostile(
        "laughs.xml", good.replace(b"<alto", _LAUGHS.encode() + b"<alto", 1), "document type"
    )
    yield Hostile("far.xml", good.replace(b'HPOS="10"', b'HPOS="1e400"'))
    many = b'<String CONTENT="a"/>' * 80_000
    yield Hostile("many.xml", good.replace(b"</TextLine>", many + b"</TextLine>"))
    yield Hostile("comment.hocr", b"<!--<!--<html><div class='ocr_page'>", "no page in it")
    deep = b"<html><div class='ocr_page'>" + b"<div>" * 20_000 + WORDS.encode()
    yield Hostile("deep.hocr", deep, "deep.hocr")


def damaged(seed: int) -> Iterator[Hostile]:
    """Every document of the corpus with a few bytes that are others, or without its end."""
    chance = random.Random(seed)
    for made in documents():
        data = bytearray(made.data)
        if chance.random() < 0.3:
            data = data[: chance.randrange(len(data))]
        for _ in range(chance.randrange(1, 12)):
            if data:
                data[chance.randrange(len(data))] = chance.randrange(256)
        yield Hostile(made.name, bytes(data))


def a_million_cells() -> Hostile:
    """A table that is no text: a campaign, since it takes long to make."""
    chance = random.Random(7)
    rows = []
    for _ in range(1_000):
        cells = (chance.randbytes(6).hex() for _ in range(1_000))
        rows.append("".join(f"<w:tc><w:p><w:r><w:t>{w}</w:t></w:r></w:p></w:tc>" for w in cells))
    table = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    return Hostile("million.docx", docx.docx(table))
