"""Marks that overlap as elements that nest: what ends later is closed and opened again.

No character is added: what stands behind a mark is drawn by the style sheet.
"""

from collections import defaultdict

from annotator.model.article import Block
from exports.html.markup import element
from exports.reading.copy import Copy
from exports.reading.strokes import Stroke
from exports.tei.markup import text, value

DEEPEST = 24
"""Elements within each other. What lies deeper has its letter only; browsers stop at some 500."""


def woven(copy: Copy, block: Block, row: list[Stroke]) -> str:
    """The characters of a block with the elements in it."""
    return _Weaver(copy, block, row).written() if row else text(_words(copy, block))


def _words(copy: Copy, block: Block) -> str:
    return copy.article.text[block.start : block.end]


class _Weaver:
    """One pass from boundary to boundary, with the open elements on a stack."""

    def __init__(self, copy: Copy, block: Block, row: list[Stroke]) -> None:
        self._copy, self._block, self._row = copy, block, row
        self._open: list[Stroke] = []
        self._out: list[str] = []
        self._tails: dict[int, list[Stroke]] = defaultdict(list)
        for stroke in row:
            if stroke.last:
                self._tails[stroke.end].append(stroke)

    def written(self) -> str:
        at, todo = self._block.start, 0
        for point in sorted({p for stroke in self._row for p in stroke[:2]}):
            self._out.append(text(self._copy.article.text[at:point]))
            at = point
            survivors = self._close(point)
            self._out += [self._tail(stroke) for stroke in reversed(self._tails.get(point, []))]
            for stroke in survivors:
                self._start(stroke, again=True)
            while todo < len(self._row) and self._row[todo].start == point:
                self._start(self._row[todo])
                todo += 1
        self._out.append(text(self._copy.article.text[at : self._block.end]))
        return "".join(self._out)

    def _close(self, point: int) -> list[Stroke]:
        """Close what ends here, and what stands within it; that is given back to go on."""
        lowest = next((n for n, s in enumerate(self._open) if s.end <= point), len(self._open))
        closed = self._open[lowest:]
        del self._open[lowest:]
        self._out.append("</span>" * len(closed))
        return [stroke for stroke in closed if stroke.end > point]

    def _start(self, stroke: Stroke, *, again: bool = False) -> None:
        mark = stroke.mark
        place = ""
        if mark.first and stroke.first and not again:
            place = f' id="m{mark.record}"'
        if len(self._open) >= DEEPEST:
            self._out.append(f"<span{place}></span>" if place else "")
            return
        self._open.append(stroke)
        title = value(mark.title)
        kind = f"m t{mark.look} l{mark.lane}"
        self._out.append(f'<span class="{kind}"{place} title="{title}">')

    def _tail(self, stroke: Stroke) -> str:
        """The letter behind the last word, which leads to the record."""
        mark = stroke.mark
        letter = self._copy.looks[mark.look].letter + mark.part
        return element(
            "a",
            class_=f"n t{mark.look}",
            href=f"#a{mark.record}",
            data_n=letter,
            aria_label=f"{mark.title}{mark.part}, record {mark.record}",
        )
