"""A reading copy as the bytes of a PDF."""

import re
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QUuid
from PySide6.QtGui import QFontMetricsF, QPdfWriter

from annotator.model import ids
from annotator.version import VERSION
from exports.reading.copy import Copy, own, said
from ui.pdf.copying import put_right
from ui.pdf.flow import Flow
from ui.pdf.lines import Underline, draw
from ui.pdf.sections import Sections
from ui.pdf.sheet import Sheet
from ui.pdf.typography import INK, POINT, Typography, sans

_ABOVE = ("by", "date", "publisher", "reference")
_INFO = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}(?:Z|[+-]\d\d('\d\d')?)")
_XMP = re.compile(rb'(xmp:(?:Create|Modify|Metadata)Date=")[^"]{25}(?=")')


def printed(copy: Copy, stem: str, newest: str) -> bytes:
    """The PDF, with the reading text in it as a file of its own, exact to the letter.

    `newest` is the time of the latest record: the same project always gives the same bytes.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    article = copy.article
    writer.setTitle(article.title)
    writer.setCreator(f"Annotator {VERSION}")
    writer.setAuthor(article.metadata.byline)
    writer.setDocumentId(_identity(copy))
    text = QByteArray(article.text.encode("utf-8"))
    writer.addFileAttachment(f"{stem}.txt", text, "text/plain")
    sheet = Sheet(writer, article.title)
    words = _fill(sheet, copy)
    sheet.end()
    fonts = [Typography().of("paragraph").font, Typography().of("headline").font]
    fonts += [sans(8), sans(8, bold=True)]
    data = put_right(bytes(buffer.data().data()), words | set(article.text), fonts, sheet.drawn)
    return _timed(data, newest)


def _fill(sheet: Sheet, copy: Copy) -> set[str]:
    """Print everything. Returns the characters that stand beside the text of the article."""
    flow = Flow(sheet, copy, Typography())
    head = Sections(sheet, {}, {})
    head.words((said(copy.article.title),), sans(13, bold=True))
    head.facts(tuple(known for known in copy.facts if known.name in _ABOVE))
    sheet.y += 6 * POINT
    _legend(sheet, copy)
    sheet.rule()
    sheet.y += 16 * POINT
    flow.print()
    rest = Sections(sheet, flow.pages, flow.labels)
    for section in copy.sections:
        rest.section(section)
    sheet.need(70 * POINT)
    sheet.y += 16 * POINT
    rest.words((own("About this copy"),), sans(13, bold=True))
    sheet.y += 4 * POINT
    rest.facts(copy.facts)
    return head.used | rest.used


def _legend(sheet: Sheet, copy: Copy) -> None:
    """Letter and line of whatever is marked, in one paragraph's room."""
    looks = [copy.looks[number] for number in sorted({mark.look for mark in copy.marks})]
    font = sans(8)
    metrics = QFontMetricsF(font)
    x, height = 0.0, 17 * POINT
    sheet.need(height)
    for look in looks:
        words = f"{look.label} {look.letter}"
        wide = metrics.horizontalAdvance(words)
        if x and x + wide > sheet.width:
            x = 0.0
            sheet.y += height
            sheet.need(height)
        place = QPointF(sheet.left + x, sheet.y + metrics.ascent())
        sheet.outline(words, font, place, INK)
        row = Underline(0, metrics.horizontalAdvance(look.label), 0, look)
        y = sheet.y + metrics.ascent() + 2.4 * POINT
        draw(sheet, [row], sheet.left + x, y, leftward=False)
        x += wide + 14 * POINT
    sheet.y += height if looks else 0


def _identity(copy: Copy) -> QUuid:
    words = f"{ids.label(copy.article.id)} {copy.article.sha256}"
    return QUuid(str(uuid5(NAMESPACE_URL, words)))


def _timed(data: bytes, newest: str) -> bytes:
    """The bytes with another time than that of the clock, of the same length."""
    digits = re.sub(r"\D", "", newest)[:14].ljust(14, "0").encode("ascii")
    iso = f"{newest[:19]}+00:00".encode("ascii", "replace")
    if len(iso) != 25:
        return data

    def info(found: re.Match[bytes]) -> bytes:
        zone = found[0][len(found[1]) + 14 :]
        return found[1] + digits + re.sub(rb"\d", b"0", zone)

    return _XMP.sub(lambda found: found[1] + iso, _INFO.sub(info, data))
