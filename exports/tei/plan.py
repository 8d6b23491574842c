"""How annotations that overlap become elements that nest (Guidelines, NHVE).

Names are never divided; claims, captions and the rare name that crosses another are, always the
one that starts later, so that the result does not depend on the order of the database.
"""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from dataclasses import dataclass, field
from heapq import heappop, heappush

from annotator.model.annotation import Annotation
from annotator.model.article import Block, BlockKind

Stretch = tuple[int, int, bool, int, bool, int, "Carrier"]
"""Start, negative end, whether it is a name, number, whether it is a credit, span; its carrier.

So they sort in the order in which elements open: the longest first, what can be divided before
what cannot. No two are alike before the carrier, which is therefore never compared.
"""

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
    target: str = ""
    """Pointers to the elements of all pieces."""


@dataclass(slots=True)
class Piece:
    """A stretch of one block that one element holds; `span` is the number of its span."""

    carrier: Carrier
    start: int
    end: int
    span: int
    opening: str = ""
    """The start tag."""


def divided(
    carriers: list[Carrier], blocks: tuple[Block, ...], bare: set[int]
) -> list[list[Piece]]:
    """For each block its pieces, in the order in which their elements open.

    `bare` holds the numbers of blocks where only undivided names may stand (figDesc). Carriers
    that cannot stand there are set to not inline.
    """
    by_block, names = _clipped(carriers, blocks, bare)
    found = [
        _nested(_cut_at_names(stretches, names[number]) if number in names else stretches)
        for number, stretches in enumerate(by_block)
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
) -> tuple[list[list[Stretch]], dict[int, "_Names"]]:
    """Clip every span to the blocks, decide which names stay whole, leave out what cannot stand."""
    found: list[list[Stretch]] = [[] for _ in blocks]
    names: defaultdict[int, _Names] = defaultdict(_Names)
    ends = [block.end for block in blocks]
    for carrier in carriers:
        if not carrier.inline:
            continue
        clips = _clips(carrier.spans, blocks, ends)
        within = bare and any(clip[0] in bare for clip in clips)
        if within and not carrier.anywhere:
            carrier.name, clips = False, []
        if carrier.name:
            carrier.name = len(clips) == 1 and names[clips[0][0]].kept(*clips[0][1:3])
        name, credit, number = carrier.name, carrier.credit, carrier.annotation.id
        if not clips or (within and not name):
            carrier.inline = False
            continue
        for block, start, end, span in clips:
            found[block].append((start, -end, name, number, credit, span, carrier))
    return found, names


def _clips(
    spans: list[tuple[int, int]], blocks: tuple[Block, ...], ends: list[int]
) -> list[tuple[int, int, int, int]]:
    """Block, start, end and number of span for whatever is not empty."""
    clips: list[tuple[int, int, int, int]] = []
    for span, (start, end) in enumerate(spans):
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


class _Names:
    """The names of one block that stay whole: none crosses another. In order of their starts."""

    def __init__(self) -> None:
        self._names: list[tuple[int, int]] = []
        self._longest = self._furthest = 0

    def kept(self, start: int, end: int) -> bool:
        """Take a name in. False for one that crosses another."""
        if start < self._furthest and self._crossed_by(start, end):
            return False
        insort(self._names, (start, end))
        self._longest = max(self._longest, end - start)
        self._furthest = max(self._furthest, end)
        return True

    def near(self, start: int, end: int) -> list[tuple[int, int]]:
        """All that may meet [start, end)."""
        low = bisect_left(self._names, (start - self._longest, 0))
        return self._names[low : bisect_left(self._names, (end, 0), low)]

    def _crossed_by(self, start: int, end: int) -> bool:
        return any(a < start < b < end or start < a < end < b for a, b in self.near(start, end))


def _cut_at_names(stretches: list[Stretch], names: _Names) -> list[Stretch]:
    """Divide everything else at the borders of the names that it crosses."""
    result: list[Stretch] = []
    for stretch in stretches:
        first, last = stretch[0], -stretch[1]
        cuts = [] if stretch[2] else _borders(first, last, names)
        for cut in cuts:
            result.append((first, -cut, *stretch[2:]))
            first = cut
        result.append((first, *stretch[1:]) if cuts else stretch)
    return result


def _borders(first: int, last: int, names: _Names) -> list[int]:
    """Where [first, last) has to be cut, in order."""
    cuts: list[int] = []
    for start, end in names.near(first, last):
        if start < first < end < last:
            cuts.append(end)
        elif first < start < last < end:
            cuts.append(start)
    return sorted(set(cuts)) if len(cuts) > 1 else cuts


def _nested(stretches: list[Stretch]) -> list[Piece]:
    """Cut whatever ends after what encloses it; the rest stands behind that."""
    waiting = sorted(stretches, reverse=True)
    rests: list[Stretch] = []
    result: list[Piece] = []
    open_ends: list[int] = []
    while waiting or rests:
        if rests and (not waiting or rests[0] < waiting[-1]):
            stretch = heappop(rests)
        else:
            stretch = waiting.pop()
        start, end = stretch[0], -stretch[1]
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        if open_ends and open_ends[-1] < end:
            border = open_ends[-1]
            heappush(rests, (start, -border, *stretch[2:]))
            heappush(rests, (border, *stretch[1:]))
            continue
        open_ends.append(end)
        carrier = stretch[6]
        piece = Piece(carrier, start, end, stretch[5])
        carrier.pieces.append(piece)
        result.append(piece)
    return result
