"""Which glyphs were drawn for which characters, in scripts whose letters change their shape.

Many faces have no character for such a glyph, so that Qt's table says nothing of it. It numbers the
glyphs of a face in the order of their first use; that order is kept here with the words.
"""

import re
from itertools import groupby

from PySide6.QtGui import QFont, QGlyphRun, QRawFont, QTextLayout, QTextLine

_SHAPED = re.compile("[\u0590-\u1dbf\u2190-\u2bff\ua640-\uabff\ufb1d-\ufeff]")
_FLAGS = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


class Drawn:
    """Grows by a line at a time, in the order in which they are painted."""

    def __init__(self) -> None:
        self._faces: dict[tuple[str, str, int], tuple[QRawFont, dict[int, None]]] = {}
        """Each face with its glyphs in the order of first use."""
        self._words: set[str] = set()

    def take(self, line: QTextLine, text: str) -> None:
        """A line of the layout of `text`."""
        if _SHAPED.search(text) is None:
            return
        self._words |= set(text.split())
        for run in _painted(line.glyphRuns()):
            raw = run.rawFont()
            name = raw.familyName(), raw.styleName(), raw.weight()
            _, glyphs = self._faces.setdefault(name, (raw, {}))
            glyphs |= dict.fromkeys(run.glyphIndexes())

    def missing(self, table: dict[int, str], last: int) -> dict[int, str]:
        """For a table of codes 1 to `last`, what the codes without a character stand for.

        Nothing, unless there is a face whose glyphs agree with every other code.
        """
        lacking = [code for code in range(1, last + 1) if code not in table]
        for raw, order in self._faces.values() if lacking else ():
            glyphs = list(order)
            if len(glyphs) == last and all(
                glyphs[code - 1] in raw.glyphIndexesForString(char) for code, char in table.items()
            ):
                said = self._said(raw)
                return {code: said.get(glyphs[code - 1], "") for code in lacking}
        return {}

    def _said(self, raw: QRawFont) -> dict[int, str]:
        """Glyph and characters, from all words set anew in this face alone: only then Qt tells."""
        font = QFont(raw.familyName())
        font.setStyleName(raw.styleName())
        font.setPixelSize(round(raw.pixelSize()))
        found: dict[int, str] = {}
        for word in sorted(self._words):
            layout = QTextLayout(word, font)
            layout.beginLayout()
            line = layout.createLine()
            layout.endLayout()
            for run in line.glyphRuns(-1, -1, _FLAGS):
                if run.rawFont().familyName() == raw.familyName():
                    for glyph, said in _clusters(run, word, line.textLength()):
                        found.setdefault(glyph, said)
        return found


def _painted(runs: list[QGlyphRun]) -> list[QGlyphRun]:
    """In the order of painting: what runs from right to left and lies side by side begins right."""
    found: list[QGlyphRun] = []
    for leftward, side_by_side in groupby(runs, key=QGlyphRun.isRightToLeft):
        several = list(side_by_side)
        found += reversed(several) if leftward else several
    return found


def _clusters(run: QGlyphRun, word: str, end: int) -> list[tuple[int, str]]:
    """Glyphs and their characters, of which the first of several glyphs has all."""
    units = word.encode("utf-16-le", "surrogatepass")
    starts = run.stringIndexes()
    borders = [*sorted(set(starts)), end]
    after = dict(zip(borders, borders[1:], strict=False))
    found, seen = [], set[int]()
    for glyph, start in zip(run.glyphIndexes(), starts, strict=True):
        said = units[2 * start : 2 * after[start]].decode("utf-16-le", "replace")
        found.append((glyph, "" if start in seen else said))
        seen.add(start)
    return found
