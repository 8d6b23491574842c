"""Where the caret goes: by character, word, line, paragraph and page, never inside a grapheme."""

from enum import Enum

from PySide6.QtGui import QTextLayout

from annotator.model.span import Span
from ui.reading.laying import Laid
from ui.reading.paper import Paper


class Move(Enum):
    """The ways a key moves the caret."""

    LEFT = "left"
    RIGHT = "right"
    WORD_LEFT = "word left"
    WORD_RIGHT = "word right"
    UP = "up"
    DOWN = "down"
    LINE_START = "line start"
    LINE_END = "line end"
    PARAGRAPH_UP = "paragraph up"
    PARAGRAPH_DOWN = "paragraph down"
    PAGE_UP = "page up"
    PAGE_DOWN = "page down"
    START = "start"
    END = "end"


_SIDEWAYS = {Move.LEFT: -1, Move.WORD_LEFT: -1, Move.RIGHT: 1, Move.WORD_RIGHT: 1}
_VERTICAL = {Move.UP: -1, Move.DOWN: 1, Move.PAGE_UP: -1, Move.PAGE_DOWN: 1}


class CaretPath:
    """Finds the next place of the caret. Remembers the x that going up and down aims for."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._aim: float | None = None

    def moved(self, offset: int, move: Move) -> int:
        """Where the caret stands after `move` from `offset`."""
        if not len(self._paper.pieces):
            return 0
        if move in _VERTICAL:
            return self._vertical(offset, move)
        self._aim = None
        if move in _SIDEWAYS:
            return self._sideways(offset, move)
        if move in (Move.PARAGRAPH_UP, Move.PARAGRAPH_DOWN):
            return self._paragraph(offset, move)
        return self._end(offset, move)

    def let_go(self, selection: Span, caret: int, move: Move) -> int | None:
        """The edge of a selection that Left or Right lets go of it at; None for other moves."""
        if move not in (Move.LEFT, Move.RIGHT):
            return None
        self._aim = None
        laid = self._paper.laid(self._paper.pieces.at(caret))
        return selection.start if (move is Move.LEFT) != laid.right_to_left else selection.end

    def forget_aim(self) -> None:
        self._aim = None

    def _sideways(self, offset: int, move: Move) -> int:
        """Left is left on the screen: forwards in a right-to-left paragraph."""
        index = self._paper.pieces.at(offset)
        laid = self._paper.laid(index)
        step = -_SIDEWAYS[move] if laid.right_to_left else _SIDEWAYS[move]
        by_word = move in (Move.WORD_LEFT, Move.WORD_RIGHT)
        found = _stepped(laid, offset, step, by_word=by_word)
        if found is not None:
            return found
        if step > 0:
            return self._into_next(index, laid)
        return self._into_last(index)

    def _into_next(self, index: int, laid: Laid) -> int:
        if index + 1 >= len(self._paper.pieces):
            return laid.piece.end
        piece = self._paper.pieces[index + 1]
        if laid.piece.last:
            return piece.start
        return _stepped(self._paper.laid(index + 1), piece.start, 1, by_word=False) or piece.start

    def _into_last(self, index: int) -> int:
        if index == 0:
            return 0
        before = self._paper.laid(index - 1)
        if before.piece.last:
            return before.piece.end
        return _stepped(before, before.piece.end, -1, by_word=False) or before.piece.start

    def _vertical(self, offset: int, move: Move) -> int:
        paper = self._paper
        index = paper.pieces.at(offset)
        laid = paper.laid(index)
        aim = self._aim if self._aim is not None else laid.caret_x(offset)
        self._aim = aim
        step = _VERTICAL[move]
        distance = 1
        if move in (Move.PAGE_UP, Move.PAGE_DOWN):
            distance = max(1, paper.view_height - 2 * laid.setting.line_height)
        number = laid.line_of(offset)
        travelled = 0
        while travelled < distance:
            travelled += laid.line_top(number + 1) - laid.line_top(number)
            number += step
            if not 0 <= number < max(1, laid.layout.lineCount()):
                index += step
                if not 0 <= index < len(paper.pieces):
                    return 0 if step < 0 else len(paper.page.text)
                laid = paper.laid(index)
                number = 0 if step > 0 else max(0, laid.layout.lineCount() - 1)
        return laid.offset_at(aim, number)

    def _paragraph(self, offset: int, move: Move) -> int:
        text = self._paper.page.text
        if move is Move.PARAGRAPH_DOWN:
            found = text.find("\n", offset)
            return len(text) if found < 0 else found + 1
        return text.rfind("\n", 0, max(0, offset - 1)) + 1

    def _end(self, offset: int, move: Move) -> int:
        if move is Move.START:
            return 0
        if move is Move.END:
            return len(self._paper.page.text)
        laid = self._paper.laid(self._paper.pieces.at(offset))
        if not laid.layout.lineCount():
            return laid.piece.start
        number = laid.line_of(offset)
        line = laid.layout.lineAt(number)
        if move is Move.LINE_START:
            return laid.offset(line.textStart())
        end = line.textStart() + line.textLength()
        last = number == laid.layout.lineCount() - 1
        return laid.offset(end if last else laid.layout.previousCursorPosition(end))


def _stepped(laid: Laid, offset: int, step: int, *, by_word: bool) -> int | None:
    """The next place for the caret in one piece, or None where the piece ends."""
    mode = QTextLayout.CursorMode.SkipWords if by_word else QTextLayout.CursorMode.SkipCharacters
    position = laid.position(offset)
    move = laid.layout.nextCursorPosition if step > 0 else laid.layout.previousCursorPosition
    found = laid.offset(move(position, mode))
    return found if found != offset else None


def word_at(laid: Laid, offset: int) -> tuple[int, int]:
    """Start and end of the word, or of the run of blanks, under an offset."""
    position = laid.position(min(offset, max(laid.piece.start, laid.piece.end - 1)))
    mode = QTextLayout.CursorMode.SkipWords
    start = laid.layout.previousCursorPosition(laid.layout.nextCursorPosition(position), mode)
    end = laid.layout.nextCursorPosition(start, mode)
    words = laid.layout.text()
    first, last = laid.offset(start), laid.offset(end)
    stripped = _without_blanks(laid, words, first, last)
    return stripped if stripped[0] < stripped[1] else (first, last)


def _without_blanks(laid: Laid, words: str, first: int, last: int) -> tuple[int, int]:
    inside = words[first - laid.piece.start : last - laid.piece.start]
    return first, first + len(inside.rstrip())
