"""How annotations that overlap become elements that nest (Guidelines, NHVE).

Names are never divided; claims, captions and the rare name that crosses another are, always the
one that starts later, so that the result does not depend on the order of the database.
"""

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from heapq import heappop, heappush

from annotator.model.annotation import Annotation
from annotator.model.article import Block, BlockKind

Order = tuple[int, int, bool, int, bool, int]
"""Start, longest first, divisible before name, number."""

DEEPEST = 60
"""Elements within each other. Parsers refuse some 250, and nobody can read so many."""


@dataclass(slots=True)
class Carrier:
    """What of an annotation stands in the text: its own spans, or the credit of a caption."""

    annotation: Annotation
    label: str
    spans: list[tuple[int, int]]
    credit: bool = False
    name: bool = False
    """Whether it is one element that must not be divided."""
    quotation: bool = False
    """Whether `said` or `quote` is wanted, which may be neither divided nor within a name."""
    enclosed: bool = False
    """Whether it lies within a name, or in a line of the head that takes only names and `seg`."""
    anywhere: bool = True
    """Whether its undivided element may stand in a figDesc too."""
    inline: bool = True
    """False when no element can stand there: then the record alone tells the extent."""
    element: str = "seg"
    pieces: list["Piece"] = field(default_factory=list)

    @property
    def key(self) -> tuple[int, int, int, bool]:
        """Reading order: start, longest first, number."""
        return self.spans[0][0], -self.spans[-1][1], self.annotation.id, self.credit


@dataclass(slots=True)
class Piece:
    """A stretch of one block that one element holds; `span` is the number of its span."""

    carrier: Carrier
    start: int
    end: int
    span: int
    xml_id: str = ""
    opening: str = ""
    """The start tag."""

    @property
    def order(self) -> Order:
        carrier = self.carrier
        number = carrier.annotation.id
        return self.start, -self.end, carrier.name, number, carrier.credit, self.span


def divided(
    carriers: list[Carrier], blocks: tuple[Block, ...], bare: set[int]
) -> list[list[Piece]]:
    """For each block its pieces, in the order in which their elements open.

    `bare` holds the numbers of blocks where only undivided names may stand (figDesc). Carriers
    that cannot stand there are set to not inline.
    """
    by_block, names = _clipped(carriers, blocks, bare)
    found = [
        _nested(_cut_at_names(pieces, names[number]) if number in names else pieces)
        for number, pieces in enumerate(by_block)
    ]
    if _too_deep(found):
        return divided(carriers, blocks, bare)
    for carrier in carriers:
        if len(carrier.pieces) > 1:
            carrier.pieces.sort(key=lambda piece: piece.start)
    if any(carrier.quotation for carrier in carriers):
        for block, pieces in zip(blocks, found, strict=True):
            _enclose(pieces, block.kind in (BlockKind.BYLINE, BlockKind.DATELINE))
    return found


def _enclose(pieces: list[Piece], everything: bool) -> None:
    """Say of each quotation whether it lies within a name."""
    above: list[Piece] = []
    for piece in pieces:
        while above and above[-1].end <= piece.start:
            above.pop()
        if piece.carrier.quotation:
            inside = any(each.carrier.name for each in above)
            piece.carrier.enclosed = piece.carrier.enclosed or inside or everything
        above.append(piece)


def _too_deep(planned: list[list[Piece]]) -> bool:
    """Take what would nest deeper than `DEEPEST` out of the text; then all is planned anew."""
    buried: list[Carrier] = []
    for pieces in planned:
        if len(pieces) <= DEEPEST:
            continue
        ends: list[int] = []
        for piece in pieces:
            while ends and ends[-1] <= piece.start:
                ends.pop()
            ends.append(piece.end)
            if len(ends) > DEEPEST:
                buried.append(piece.carrier)
    for carrier in buried:
        carrier.inline = False
    for piece in (piece for pieces in planned for piece in pieces if buried):
        piece.carrier.pieces.clear()
    return bool(buried)


def _clipped(
    carriers: list[Carrier], blocks: tuple[Block, ...], bare: set[int]
) -> tuple[list[list[Piece]], dict[int, "_Names"]]:
    """Clip every span to the blocks, decide which names stay whole, leave out what cannot stand."""
    found: list[list[Piece]] = [[] for _ in blocks]
    names: dict[int, _Names] = {}
    ends = [block.end for block in blocks]
    for carrier in carriers:
        if not carrier.inline:
            continue
        clips = _clips(carrier, blocks, ends)
        if bare and not carrier.anywhere and any(clip[0] in bare for clip in clips):
            carrier.name, clips = False, []
        if carrier.name:
            carrier.name = len(clips) == 1 and _kept(clips[0], names)
        if not clips or (not carrier.name and bare and any(clip[0] in bare for clip in clips)):
            carrier.inline = False
            continue
        for number, start, end, span in clips:
            found[number].append(Piece(carrier, start, end, span))
    return found, names


def _clips(
    carrier: Carrier, blocks: tuple[Block, ...], ends: list[int]
) -> list[tuple[int, int, int, int]]:
    """Block, start, end and number of span for whatever is not empty."""
    clips: list[tuple[int, int, int, int]] = []
    for span, (start, end) in enumerate(carrier.spans):
        number = bisect_right(ends, start)
        if number < len(ends) and blocks[number].start <= start and end <= ends[number]:
            clips.append((number, start, end, span))
            continue
        while number < len(blocks) and blocks[number].start < end:
            first, last = max(start, blocks[number].start), min(end, ends[number])
            if first < last:
                clips.append((number, first, last, span))
            number += 1
    return clips


def _kept(clip: tuple[int, int, int, int], names: dict[int, "_Names"]) -> bool:
    """Keep a name whole unless it crosses one that was kept before."""
    number, start, end, _ = clip
    if number not in names:
        names[number] = _Names()
    elif names[number].crossed_by(start, end):
        return False
    names[number].keep(start, end)
    return True


class _Names:
    """The names of one block that stay whole, in order of their starts."""

    def __init__(self) -> None:
        self._names: list[tuple[int, int]] = []
        self._longest = 0

    def keep(self, start: int, end: int) -> None:
        insort(self._names, (start, end))
        self._longest = max(self._longest, end - start)

    def near(self, start: int, end: int) -> list[tuple[int, int]]:
        """All that may meet [start, end)."""
        low = bisect_left(self._names, (start - self._longest, 0))
        return self._names[low : bisect_left(self._names, (end, 0))]

    def crossed_by(self, start: int, end: int) -> bool:
        return any(a < start < b < end or start < a < end < b for a, b in self.near(start, end))


def _cut_at_names(pieces: list[Piece], names: _Names) -> list[Piece]:
    """Divide every other piece at the borders of the names that it crosses."""
    result: list[Piece] = []
    for piece in pieces:
        if piece.carrier.name:
            result.append(piece)
            continue
        first, last = piece.start, piece.end
        cuts: set[int] = set()
        for start, end in names.near(first, last):
            if start < first < end < last:
                cuts.add(end)
            elif first < start < last < end:
                cuts.add(start)
        for cut in sorted(cuts):
            result.append(Piece(piece.carrier, first, cut, piece.span))
            first = cut
        piece.start = first
        result.append(piece)
    return result


def _nested(pieces: list[Piece]) -> list[Piece]:
    """Cut whatever ends after the piece that encloses it; the rest stands behind that piece."""
    waiting: list[tuple[Order, Piece]] = sorted(
        ((piece.order, piece) for piece in pieces), key=_first, reverse=True
    )
    rests: list[tuple[Order, int, Piece]] = []
    result: list[Piece] = []
    open_ends: list[int] = []
    while waiting or rests:
        if rests and (not waiting or rests[0][0] < waiting[-1][0]):
            piece = heappop(rests)[2]
        else:
            piece = waiting.pop()[1]
        while open_ends and open_ends[-1] <= piece.start:
            open_ends.pop()
        if open_ends and open_ends[-1] < piece.end:
            rest = Piece(piece.carrier, open_ends[-1], piece.end, piece.span)
            piece.end = open_ends[-1]
            for part in (rest, piece):
                heappush(rests, (part.order, id(part), part))
            continue
        open_ends.append(piece.end)
        piece.carrier.pieces.append(piece)
        result.append(piece)
    return result


def _first(pair: tuple[Order, Piece]) -> Order:
    return pair[0]
