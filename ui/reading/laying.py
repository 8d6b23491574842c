"""One piece of text laid out in lines: a QTextLayout and what lies around it."""

import unicodedata
from bisect import bisect_right
from typing import Any

import regex
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from ui.offsets import Utf16Index
from ui.reading.pieces import Piece
from ui.reading.styles import Setting

_RIGHT_TO_LEFT = regex.compile(r"[\p{bc=R}\p{bc=AL}\p{bc=AN}\u202B\u202E\u2067\u200F]")
PICTURE_GAP = 8


class Laid:
    """Lines of one piece. Offsets are those of the whole text, y counts from the piece's top."""

    def __init__(self, piece: Piece, text: str, setting: Setting, width: int, picture: int) -> None:
        """`picture` is the height of what stands above the text, 0 where nothing does."""
        words = text[piece.start : piece.end]
        self.piece = piece
        self.setting = setting
        self.picture_height = picture
        self.text_top = (setting.before if piece.first else 0) + (
            picture + PICTURE_GAP if picture else 0
        )
        self.bidi = not words.isascii() and bool(_RIGHT_TO_LEFT.search(words))
        self.right_to_left = self.bidi and starts_right_to_left(words)
        self._index = Utf16Index(words)
        self.layout = QTextLayout(words, setting.font)
        self.layout.setCacheEnabled(True)
        self.layout.setTextOption(_option(self.right_to_left))
        self._tops: list[int] = []
        self._lines: list[QTextLine] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._rights: dict[int, float] = {}
        self._xs: dict[int, float] = {}
        self._parts: dict[tuple[int, int], list[tuple[int, float, float]]] = {}
        bottom = self._lay(line_width(width, setting), plain=words.isascii())
        self.height = bottom + (setting.after if piece.last else 0)

    def _lay(self, width: int, *, plain: bool) -> int:
        """Break into lines of fixed height. Returns the bottom of the last."""
        indent = 0 if self.right_to_left else self.setting.indent
        y = self.text_top
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(indent, y))
            self._tops.append(y)
            self._lines.append(line)
            self._starts.append(line.textStart())
            y += self.setting.line_height
            if not plain:
                # A face that steps in for missing letters may be taller than the one asked for.
                y += max(0, round(line.height()) - self.setting.natural)
        self.layout.endLayout()
        self._ends = [*self._starts[1:], self.position(self.piece.end)]
        if not self._tops:
            self._tops.append(y)
            y += self.setting.line_height
        self._tops.append(y)
        return y

    def line_top(self, number: int) -> int:
        return self._tops[number]

    def line_start(self, number: int) -> int:
        """Offset of a line's first character."""
        return self.offset(self._starts[number]) if self._starts else self.piece.start

    @property
    def text_bottom(self) -> int:
        return self._tops[-1]

    def position(self, offset: int) -> int:
        """Qt's position in this layout of an offset in the text."""
        return self._index.to_qt(offset - self.piece.start)

    def offset(self, position: int) -> int:
        return self.piece.start + self._index.from_qt(position)

    def line_at_y(self, y: float) -> int:
        """Number of the line at a height; beyond the ends the first or last."""
        for number in range(self.layout.lineCount()):
            if y < self._tops[number + 1]:
                return number
        return max(0, self.layout.lineCount() - 1)

    def line_of(self, offset: int) -> int:
        """Number of the line that holds an offset."""
        if not self.layout.lineCount():
            return 0
        return max(0, bisect_right(self._starts, self.position(offset)) - 1)

    def caret_x(self, offset: int) -> float:
        if not self.layout.lineCount():
            return float(self.setting.indent)
        line = self.layout.lineAt(self.line_of(offset))
        return x_of(line, self.position(offset))

    def offset_at(self, x: float, number: int) -> int:
        """The caret's offset nearest to x in a line, never inside a grapheme."""
        if not self.layout.lineCount():
            return self.piece.start
        line = self.layout.lineAt(number)
        position = line.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        end = line.textStart() + line.textLength()
        if position >= end and number + 1 < self.layout.lineCount():
            position = self.layout.previousCursorPosition(end)
        return self.offset(position)

    def character_at(self, x: float, number: int) -> int | None:
        """Offset of the character drawn at x, or None where there is none.

        Qt's own answer is off for Latin words in right-to-left lines: mostly by one, at a border
        of scripts by a word. So characters are asked for the stretch that they really cover.
        """
        if not self._lines:
            return None
        line = self._lines[number]
        if not 0 <= x - line.naturalTextRect().left() < line.naturalTextWidth():
            return None
        guess = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        others = range(self._starts[number], self._ends[number]) if self.bidi else ()
        for position in (guess, guess - 1, guess + 1, *others):
            if self._starts[number] <= position < self._ends[number]:
                edges = self._character_edges(line, position)
                if any(left <= x < right for left, right in edges):
                    return self.offset(position)
        return None

    def _character_edges(self, line: QTextLine, position: int) -> list[tuple[float, float]]:
        """Left and right of one unit of text; where scripts mix, of the glyph that is drawn."""
        if not self.bidi:
            leading = _first(line.cursorToX(position, QTextLine.Edge.Leading))
            trailing = _first(line.cursorToX(position, QTextLine.Edge.Trailing))
            return [(min(leading, trailing), max(leading, trailing))]
        offset = self.offset(position)
        first, last = self.position(offset), self.position(offset + 1)
        boxes = (run.boundingRect() for run in line.glyphRuns(first, last - first))
        return [(box.left(), box.right()) for box in boxes]

    def _x(self, line: QTextLine, position: int) -> float:
        """Asked for twice by every mark, for its tint and for its line: remembered."""
        found = self._xs.get(position)
        if found is None:
            found = self._xs[position] = x_of(line, position)
        return found

    def _right(self, number: int) -> float:
        """Where the words of a line end, without the blank at which it was broken."""
        if number not in self._rights:
            line = self._lines[number]
            self._rights[number] = line.x() + line.naturalTextWidth()
        return self._rights[number]

    def parts(self, start: int, end: int) -> list[tuple[int, float, float]]:
        """Line, left and width of each rectangle that [start, end) covers."""
        found = self._parts.get((start, end))
        if found is None:
            found = self._parts[start, end] = self._measured(start, end)
        return found

    def _measured(self, start: int, end: int) -> list[tuple[int, float, float]]:
        first, last = self.position(start), self.position(end)
        found: list[tuple[int, float, float]] = []
        begin = max(0, bisect_right(self._starts, first) - 1)
        for number in range(begin, len(self._lines)):
            if self._starts[number] >= last:
                break
            for left, width in self._stretches(number, first, last):
                found.append((number, left, width))
        return found

    def _stretches(self, number: int, first: int, last: int) -> list[tuple[float, float]]:
        """Left and width of what is between two positions in a line: several in mixed scripts."""
        line, begins, ends = self._lines[number], self._starts[number], self._ends[number]
        if not self.bidi:
            left = line.x() if first <= begins else self._x(line, first)
            right = self._right(number) if last >= ends else self._x(line, last)
            return [(left, right - left)] if right > left else []
        first, last = max(first, begins), min(last, ends)
        boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        return _joined(sorted([box.left(), box.right()] for box in boxes))


def line_width(column: int, setting: Setting) -> int:
    """Pixels of a line in a column of the page."""
    return max(40, column - setting.indent)


def x_of(line: QTextLine, position: int) -> float:
    return _first(line.cursorToX(position))


def _first(found: Any) -> float:
    """PySide returns the x alone, or with the position that it belongs to."""
    return float(found[0] if isinstance(found, tuple) else found)


def _joined(edges: list[list[float]]) -> list[tuple[float, float]]:
    joined: list[list[float]] = []
    for left, right in edges:
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1][1] = max(joined[-1][1], right)
        elif right > left:
            joined.append([left, right])
    return [(left, right - left) for left, right in joined]


def starts_right_to_left(words: str) -> bool:
    """Whether the first strong character is of a right-to-left script (UAX 9, P2)."""
    for char in words:
        match unicodedata.bidirectional(char):
            case "L":
                return False
            case "R" | "AL":
                return True
    return False


def _option(right_to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option
