"""A reading copy as the bytes of a PDF."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from annotator.model import ids
from exports.reading.copy import Copy, own, said
from ui.pdf.document import Described, document
from ui.pdf.flow import Flow
from ui.pdf.lines import Underline, draw
from ui.pdf.sections import Sections
from ui.pdf.sheet import Sheet
from ui.pdf.typography import INK, POINT, Typography, sans

_ABOVE = ("by", "date", "publisher", "reference")


def printed(copy: Copy, stem: str, newest: str) -> bytes:
    """The PDF, with the reading text in it as a file of its own, exact to the letter.

    `newest` is the time of the latest record: the same project always gives the same bytes.
    """
    article = copy.article
    described = Described(
        title=article.title,
        author=article.metadata.byline,
        identity=f"{ids.label(article.id)} {article.sha256}",
        at=newest,
        attached={f"{stem}.txt": article.text},
    )
    return document(described, lambda sheet: _fill(sheet, copy) | set(article.text))


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
