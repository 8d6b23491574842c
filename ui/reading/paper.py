"""The page as a tall column: which piece is where on the screen, and what is the top of it.

The truth is an anchor, a piece and a pixel within it. Heights below and above are estimates until
a piece is laid out; correcting them moves the scroll bar, never the words that are being read.
"""

from functools import partial

from ui.reading.estimating import estimates, picture_height
from ui.reading.geometry import Blend, Geometry, geometry_of
from ui.reading.heights import Heights
from ui.reading.index import MarkIndex
from ui.reading.laying import Laid
from ui.reading.page import Colours, Layer, Mark, Page
from ui.reading.pieces import Pieces
from ui.reading.stock import Stock
from ui.reading.styles import Styles

READING_WIDTH = 640
GUTTER = 150
_NARROW = 620
TOP = 28
"""Pixels of paper above the first piece and below the last."""


class Paper:
    """Pieces, marks and anchor of what is shown; knows widths and heights, paints nothing."""

    def __init__(self) -> None:
        self.page = Page(text="", paragraphs=())
        self.pieces = Pieces(self.page)
        self.heights = Heights([])
        self.styles = Styles(1.0)
        self.marks = MarkIndex()
        self.layers: tuple[Layer, ...] = ()
        self.colours = Colours()
        self.hidden: frozenset[int] = frozenset()
        self.current: int | None = None
        self.left, self.width, self.view_height = GUTTER, READING_WIDTH, 600
        self.anchor, self.within = 0, -TOP
        self._held: tuple[tuple[int, int], tuple[int, int]] | None = None
        self.blend = Blend(self.colours, ())
        self.stock = Stock(partial(_lay, self), partial(_draw, self))

    def show(self, page: Page) -> None:
        self.page, self.pieces, self.marks = page, Pieces(page), MarkIndex()
        self.anchor, self.within = 0, -TOP
        self.current = None
        self._held = None
        self._measure()

    def resize(self, width: int, height: int) -> None:
        """Fit the column into a viewport; the line at the top of it stays there."""
        zoom = self.styles.zoom
        gutter = round(GUTTER * min(1.3, zoom)) if width >= _NARROW * min(zoom, 1.3) else 34
        wanted = round(READING_WIDTH * zoom)
        column = max(120, min(wanted, width - gutter - 40))
        self.view_height = height
        left = max(gutter, (width - column) // 2)
        if (left, column) != (self.left, self.width):
            if column == self.width:
                self.left = left
                return
            kept = self.top_line()
            self.left, self.width = left, column
            self._measure()
            self._return_to(kept)

    def zoom(self, factor: float) -> None:
        """Set everything in another size; the line at the top of the viewport stays there."""
        kept = self.top_line()
        self.styles = Styles(factor)
        self._measure()
        self._return_to(kept)

    def _measure(self) -> None:
        """Estimate every height anew; what was laid out is forgotten."""
        self.stock.forget_all()
        self.heights = Heights(estimates(self.pieces, self.styles, self.width))

    def top_line(self) -> tuple[int, int]:
        """The offset of the first line in the viewport, and how many pixels of it are gone. Kept
        while nobody scrolls."""
        if self._held and self._held[1] == (self.anchor, self.within):
            return self._held[0]
        if not len(self.pieces):
            return 0, 0
        laid = self.laid(self.anchor)
        number = laid.line_at_y(self.within)
        return laid.line_start(number), self.within - laid.line_top(number)

    def _return_to(self, kept: tuple[int, int]) -> None:
        if len(self.pieces) and (self.anchor > 0 or self.within > 0):
            self.put_at_top(*kept)

    def put_at_top(self, offset: int, gone: int) -> None:
        """The line with this offset comes to the top, `gone` pixels of it out of sight."""
        if not len(self.pieces):
            return
        kept = offset, gone = min(max(0, offset), len(self.page.text)), gone
        self.anchor = self.pieces.at(offset)
        laid = self.laid(self.anchor)
        self.within = laid.line_top(laid.line_of(offset)) + gone
        self._held = kept, (self.anchor, self.within)

    def set_looks(self, layers: tuple[Layer, ...], colours: Colours) -> None:
        self.layers, self.colours = layers, colours
        self.blend = Blend(colours, layers)
        self.stock.forget_geometry()

    def laid(self, index: int) -> Laid:
        """A piece laid out; its real height is known from then on."""
        found = self.stock.laid(index)
        self.heights.correct(index, found.height)
        return found

    def geometry(self, index: int) -> Geometry:
        self.laid(index)
        return self.stock.geometry(index)

    @property
    def total(self) -> int:
        return self.heights.total + 2 * TOP

    @property
    def scrolled(self) -> int:
        """Pixels of the whole above the viewport."""
        if not len(self.heights):
            return 0
        return self.heights.top_of(self.anchor) + self.within + TOP

    def jump(self, y: int) -> None:
        """Put pixel y of the whole at the top of the viewport."""
        if y < TOP:
            self.anchor, self.within = 0, y - TOP
        else:
            self.anchor, self.within = self.heights.at(y - TOP)
        self.settle()

    def walk(self, pixels: int) -> None:
        """Move by exactly so many pixels of real layout, down when positive."""
        self.within += pixels
        self.settle()

    def settle(self) -> None:
        """Bring the anchor into its piece, and no further than both ends of the paper."""
        if not len(self.pieces):
            self.anchor, self.within = 0, -TOP
            return
        while self.within < 0 and self.anchor > 0:
            self.anchor -= 1
            self.within += self.laid(self.anchor).height
        while self.anchor < len(self.pieces) - 1:
            height = self.laid(self.anchor).height
            if self.within < height:
                break
            self.within -= height
            self.anchor += 1
        self._stop_at_the_end()
        if self.anchor == 0:
            self.within = max(self.within, -TOP)

    def _stop_at_the_end(self) -> None:
        """Where less than a viewport is left below the anchor, move back by what is missing."""
        y, index = -self.within, self.anchor
        while index < len(self.pieces) and y < self.view_height:
            y += self.laid(index).height
            index += 1
        missing = self.view_height - (y + TOP)
        if index < len(self.pieces) or missing <= 0:
            return
        self.within -= missing
        while self.within < 0 and self.anchor > 0:
            self.anchor -= 1
            self.within += self.laid(self.anchor).height

    def visible(self) -> list[tuple[int, int]]:
        """Each piece in sight with the y of its top in the viewport."""
        found: list[tuple[int, int]] = []
        y, index = -self.within, self.anchor
        while index < len(self.pieces) and y < self.view_height:
            found.append((index, y))
            y += self.laid(index).height
            index += 1
        return found

    def top_in_view(self, index: int) -> int:
        """The y in the viewport of a piece, in sight or not."""
        if index >= self.anchor:
            span = sum(
                self.laid(i).height for i in range(self.anchor, min(index, self.anchor + 60))
            )
            if index - self.anchor <= 60:
                return span - self.within
        return self.heights.top_of(index) - self.heights.top_of(self.anchor) - self.within

    def bring(self, index: int, y_within: int, at: int) -> None:
        """Put pixel `y_within` of a piece at height `at` of the viewport, as nearly as may be."""
        self.laid(index)
        self.anchor, self.within = index, y_within - at
        self.settle()


def _lay(paper: Paper, index: int) -> Laid:
    piece = paper.pieces[index]
    picture = picture_height(piece.paragraph, paper.width) if piece.first else 0
    setting = paper.styles.of(piece.paragraph.kind)
    return Laid(piece, paper.page.text, setting, paper.width, picture)


def _draw(paper: Paper, laid: Laid) -> Geometry:
    marks = shown(paper.marks.meeting(laid.piece.start, laid.piece.end), paper.hidden)
    return geometry_of(laid, marks, paper.layers, paper.blend, paper.current)


def shown(marks: list[Mark], hidden: frozenset[int]) -> list[Mark]:
    """The marks whose layer is not hidden."""
    return [mark for mark in marks if mark.layer not in hidden] if hidden else marks
