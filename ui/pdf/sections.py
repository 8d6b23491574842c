"""What follows the text in print: register, pictures, claims and the rest, with page numbers."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from exports.reading.copy import Entry, Fact, Line, Section, Words, own
from exports.tei.direction import against_language
from ui.pdf.flow import image_of
from ui.pdf.sheet import Sheet
from ui.pdf.typography import ACCENT, INK, MUTED, POINT, sans

_NAMES = 92 * POINT
"""Width of the column that says what a fact is."""
_ISOLATE, _END = "\u2068", "\u2069"
_LINE_FEED = "\u2028"
_CLOSING = "”"
"""The page of a quote stands behind its closing mark."""
_LEADING = 1.35
_HEADING, _TWO_HEADINGS = 85, 130
"""Room that is left below a heading, or below two, for the first lines of what it heads."""


class Sections:
    """Prints entries. Where the text is quoted, it says on which page; a record has its label."""

    def __init__(self, sheet: Sheet, pages: Mapping[str, int], labels: Mapping[str, str]) -> None:
        self._sheet, self._pages, self._labels = sheet, pages, labels
        self.used: set[str] = set()
        """Every character that was printed."""
        self.printed: dict[str, int] = {}
        """By anchor: the page on which a section or an entry begins."""

    def section(self, one: Section, level: int = 0) -> None:
        sheet = self._sheet
        sheet.need((_TWO_HEADINGS if one.sections else _HEADING) * POINT)
        self.printed[one.anchor] = sheet.number
        sheet.y += (16 if level == 0 else 9) * POINT
        self.words((own(one.title),), sans(13 if level == 0 else 10.5, bold=True))
        sheet.y += 4 * POINT
        for entry in one.entries:
            self.entry(entry)
        for part in one.sections:
            self.section(part, level + 1)

    def entry(self, one: Entry, indent: float = 0) -> None:
        sheet = self._sheet
        sheet.need(40 * POINT)
        self.printed[one.anchor] = sheet.number
        sheet.rule()
        sheet.y += 4 * POINT
        label = self._labels.get(one.anchor[1:], "") if one.anchor.startswith("a") else ""
        title = (own(f"{label}  "), *one.title) if label else one.title
        self.words(title, sans(9, bold=True), indent)
        if one.picture is not None:
            sheet.picture(image_of(one.picture), one.picture.alt)
        self.facts(one.facts, indent)
        sheet.y += 4 * POINT
        for below in one.entries:
            self.entry(below, indent + 14 * POINT)

    def facts(self, known: tuple[Fact, ...], indent: float = 0) -> None:
        """A name, and beside it what is known, a line each."""
        for name, lines in known:
            for number, line in enumerate(lines):
                words = name if number == 0 else ""
                self._named(words, line, indent)

    def words(
        self,
        line: Line,
        font: QFont,
        indent: float = 0,
        name: QTextLayout | None = None,
    ) -> None:
        """Words as wide as there is room, on as many lines and pages as it takes."""
        text, links = self._text(line)
        self._print(_laid(text, links, font, self._sheet.width - indent), text, indent, name)

    def passage(self, words: str, formats: list[QTextLayout.FormatRange], font: QFont) -> None:
        """Words of an article, which run their own way."""
        text = words.replace("\n", _LINE_FEED)
        leftward = against_language(words, "") == "rtl"
        way = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
        self._print(_laid(text, formats, font, self._sheet.width, way), text)

    def _print(
        self, layout: QTextLayout, text: str, indent: float = 0, name: QTextLayout | None = None
    ) -> None:
        sheet = self._sheet
        self.used |= set(text)
        for number in range(layout.lineCount()):
            row = layout.lineAt(number)
            height = row.height() * _LEADING
            sheet.need(height)
            sheet.painter.setPen(INK)
            if name is not None and number == 0:
                self._name(name)
            sheet.line(row, text, sheet.left + indent)
            sheet.y += height

    def _named(self, name: str, line: Line, indent: float) -> None:
        font = sans(8.5)
        self.used |= set(name)
        column = _laid(name, [], font, _NAMES - indent - 6 * POINT)
        top, page = self._sheet.y, self._sheet.number
        self.words(line, font, _NAMES + indent, column)
        lowest = top + column.boundingRect().height()
        if page == self._sheet.number:
            self._sheet.y = max(self._sheet.y, lowest)

    def _name(self, name: QTextLayout) -> None:
        self._sheet.painter.setPen(MUTED)
        name.draw(self._sheet.painter, QPointF(self._sheet.left, self._sheet.y))
        self._sheet.painter.setPen(INK)

    def _text(self, line: Line) -> tuple[str, list[QTextLayout.FormatRange]]:
        """The words of a line with pages of what they lead to, and its links to the web."""
        text, after = "", ""
        formats: list[QTextLayout.FormatRange] = []
        for run in line:
            words = run.text.replace("\n", _LINE_FEED)
            shown = words if run.own else f"{_ISOLATE}{words}{_END}"
            if after and words != _CLOSING:
                text, after = text + after, ""
            if run.to.startswith("http"):
                formats.append(_link(units(text), units(shown), run.to))
            text += shown
            if page := self._page(run):
                after = f" (p. {page})"
        text += after
        return text, formats

    def _page(self, run: Words) -> int | None:
        return self._pages.get(run.to[1:]) if run.to.startswith("#") else None


def _laid(
    text: str,
    formats: list[QTextLayout.FormatRange],
    font: QFont,
    width: float,
    way: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(way)
    if way == Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(width, 60 * POINT))
        row.setPosition(QPointF(0, y))
        y += row.height()
    layout.endLayout()
    return layout


def _link(start: int, length: int, address: str) -> QTextLayout.FormatRange:
    """Words that a reader of the file may follow."""
    shape = QTextCharFormat()
    shape.setAnchor(True)
    shape.setAnchorHref(address)
    shape.setForeground(QColor(ACCENT))
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, shape
    return found


def units(words: str) -> int:
    """Length as Qt counts it."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
