"""The text of the article in print: exactly its characters, with lines and labels beside them."""

from collections import Counter, defaultdict, deque

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage

from annotator.model.article import Block
from exports.reading.copy import Copy, Picture
from exports.reading.strokes import Stroke, strokes
from ui.pdf.lines import Underline, draw
from ui.pdf.sheet import Sheet
from ui.pdf.typography import INK, MUTED, POINT, Typography
from ui.reading.laying import Laid
from ui.reading.page import Page, Paragraph
from ui.reading.pieces import Piece, Pieces


class Flow:
    """Prints the blocks, and remembers on which page each annotation and block begins."""

    def __init__(self, sheet: Sheet, copy: Copy, typography: Typography) -> None:
        self._sheet, self._copy, self._typography = sheet, copy, typography
        self.pages: dict[str, int] = {}
        """By anchor (`m1-31`, `b12`): where it stands."""
        self.labels = _labels(copy)
        """By record: what stands under its words, such as `C12`."""

    def print(self) -> None:
        """From the first block to the last, each picture above its lines."""
        blocks = self._copy.article.blocks
        rows = strokes(self._copy.marks, blocks)
        paragraphs = [Paragraph(b.start, b.end, b.kind.value, b.marker) for b in blocks]
        pieces = Pieces(Page(text=self._copy.article.text, paragraphs=tuple(paragraphs)))
        number, todo, here = -1, deque[Stroke](), list[Stroke]()
        for piece in (pieces[index] for index in range(len(pieces))):
            if piece.first:
                number += 1
                here, todo = [], deque(rows[number])
                self._picture(number)
                self.pages[f"b{number + 1}"] = self._sheet.number
            here = [stroke for stroke in here if stroke.end > piece.start]
            while todo and todo[0].start < piece.end:
                here.append(todo.popleft())
            self._piece(piece, blocks[number], here)

    def _picture(self, number: int) -> None:
        if number in self._copy.figures:
            shown, _ = self._copy.figures[number]
            self.pages[shown.anchor] = self._sheet.number
            self._sheet.picture(image_of(shown), shown.alt)

    def _piece(self, piece: Piece, block: Block, row: list[Stroke]) -> None:
        setting = self._typography.of(block.kind.value)
        text, sheet = self._copy.article.text, self._sheet
        laid = Laid(piece, text, setting, int(sheet.width), 0)
        under = self._underlines(laid, row)
        sheet.need(2 * setting.line_height if piece.first else setting.line_height)
        sheet.y += setting.before if piece.first else 0
        for line in range(laid.layout.lineCount()):
            height = laid.line_top(line + 1) - laid.line_top(line)
            sheet.need(height)
            if line == 0 and piece.first and block.marker:
                self._marker(laid, block.marker)
            self._line(laid, line, under.get(line, []))
            sheet.y += height
        sheet.y += setting.after if piece.last else 0

    def _line(self, laid: Laid, line: int, under: list[Underline]) -> None:
        sheet, setting = self._sheet, laid.setting
        for row in under:
            if row.begins:
                self.pages[f"m{row.begins}"] = sheet.number
        sheet.painter.setPen(MUTED if setting.style.muted else INK)
        sheet.line(laid.layout.lineAt(line), laid.layout.text(), sheet.left)
        y = sheet.y + setting.text_height
        draw(sheet, under, sheet.left, y, leftward=laid.right_to_left)

    def _marker(self, laid: Laid, marker: str) -> None:
        """Before the words, if need be out into the margin."""
        sheet, font = self._sheet, laid.setting.font
        metrics, room = QFontMetricsF(font), laid.setting.indent
        shown = metrics.elidedText(marker, Qt.TextElideMode.ElideRight, 3 * room)
        wide = metrics.horizontalAdvance(shown)
        aside = min(0.0, room - wide - 3 * POINT)
        x = sheet.left + (sheet.width - wide - aside if laid.right_to_left else aside)
        sheet.outline(shown, font, QPointF(x, sheet.y + metrics.ascent()), MUTED)

    def _underlines(self, laid: Laid, row: list[Stroke]) -> dict[int, list[Underline]]:
        """By line of the piece. A mark's label stands where the last of it ends."""
        found: dict[int, list[Underline]] = defaultdict(list)
        for stroke in row:
            mark, start = stroke.mark, max(stroke.start, laid.piece.start)
            parts = laid.parts(start, min(stroke.end, laid.piece.end))
            ends = stroke.last and stroke.end <= laid.piece.end
            begins = stroke.first and mark.first and start == stroke.start
            label = self.labels[mark.record] + mark.part if ends else ""
            for number, (line, left, width) in enumerate(parts, start=1):
                found[line].append(
                    Underline(
                        left,
                        width,
                        mark.lane,
                        self._copy.looks[mark.look],
                        label if number == len(parts) else "",
                        mark.record if begins and number == 1 else "",
                    )
                )
        return found


def _labels(copy: Copy) -> dict[str, str]:
    """The letter of its look and a number, in reading order."""
    found: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for mark in copy.marks:
        if mark.record not in found:
            letter = copy.looks[mark.look].letter
            counts[letter] += 1
            found[mark.record] = f"{letter}{counts[letter]}"
    return found


def image_of(shown: Picture) -> QImage:
    """The picture, or none: whatever the bytes are, Qt refuses what is no picture."""
    return QImage.fromData(shown.data) if shown.data else QImage()
