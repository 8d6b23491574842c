"""The bytes of a PDF around whatever is painted: name, time, tables of characters."""

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUuid
from PySide6.QtGui import QGuiApplication, QPdfWriter

from annotator.version import VERSION
from ui import faces
from ui.pdf.copying import put_right
from ui.pdf.sheet import Sheet
from ui.pdf.typography import Typography, sans

_INFO = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}(?:Z|[+-]\d\d('\d\d')?)")
_XMP = re.compile(rb'(xmp:(?:Create|Modify|Metadata)Date=")[^"]{25}(?=")')
_kept: list[QGuiApplication] = []
"""Qt wants one as long as anything of it is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """What a file says of itself. `identity` are words that no other file has, `at` its time.

    The same of all of it, and the same painted, is the same bytes.
    """

    title: str
    identity: str
    at: str
    author: str = ""
    attached: dict[str, str] = field(default_factory=dict)
    """Texts that lie in the file, by name."""


def document(described: Described, paint: Callable[[Sheet], set[str]]) -> bytes:
    """`paint` fills the sheets, and returns every character that it used."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(described.title)
    writer.setCreator(f"Annotator {VERSION}")
    writer.setAuthor(described.author)
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, described.identity))))
    for name, text in described.attached.items():
        writer.addFileAttachment(name, QByteArray(text.encode("utf-8")), "text/plain")
    sheet = Sheet(writer, described.title)
    try:
        used = paint(sheet)
    finally:
        sheet.end()
    fonts = [Typography().of("paragraph").font, Typography().of("headline").font]
    fonts += [sans(8), sans(8, bold=True)]
    data = put_right(bytes(buffer.data().data()), used, fonts, sheet.drawn)
    return _timed(data, described.at)


def with_qt() -> None:
    """On the command line there is no application yet; one in memory will do."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication(["annotator"]))
        faces.register()


def _timed(data: bytes, newest: str) -> bytes:
    """The bytes with another time than that of the clock, of the same length."""
    digits = re.sub(r"[^0-9]", "", newest)[:14].ljust(14, "0").encode("ascii")
    iso = f"{newest[:19]}+00:00".encode("ascii", "replace")
    if len(iso) != 25:
        return data

    def info(found: re.Match[bytes]) -> bytes:
        zone = found[0][len(found[1]) + 14 :]
        return found[1] + digits + re.sub(rb"\d", b"0", zone)

    return _XMP.sub(lambda found: found[1] + iso, _INFO.sub(info, data))
