"""How annotations that overlap become elements that nest (Guidelines, NHVE).

Names are never divided; claims, captions and the rare name that crosses another are, always the
one that starts later, so that the result does not depend on the order of the database.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from annotator.model.annotation import Annotation
from annotator.model.article import Block


@dataclass(slots=True)
class Carrier:
    """What of an annotation stands in the text: its own spans, or the credit of a caption."""

    annotation: Annotation
    spans: list[tuple[int, int]]
    credit: bool = False
    name: bool = False
    """Whether it is one element that must not be divided."""
    inline: bool = True
    """False when no element can stand there: then the record alone tells the extent."""
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

    @property
    def order(self) -> tuple[int, int, bool, int, bool, int]:
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
    by_block = _clipped(carriers, blocks, bare)
    return [_nested(_cut_at_names(pieces)) for pieces in by_block]


def _clipped(
    carriers: list[Carrier], blocks: tuple[Block, ...], bare: set[int]
) -> list[list[Piece]]:
    """Clip every span to the blocks, decide which names stay whole, leave out what cannot stand."""
    found: list[list[Piece]] = [[] for _ in blocks]
    ends = [block.end for block in blocks]
    standing = [carrier for carrier in carriers if carrier.inline]
    places = [(carrier, _clips(carrier, blocks, ends)) for carrier in standing]
    kept = [_Names() for _ in blocks]
    for carrier, clips in places:
        if carrier.name:
            carrier.name = len(clips) == 1 and not kept[clips[0][0]].crossed_by(*clips[0][1:3])
        if any(number in bare for number, *_ in clips) and not carrier.name or not clips:
            carrier.inline = False
            continue
        for number, start, end, span in clips:
            found[number].append(Piece(carrier, start, end, span))
            if carrier.name:
                kept[number].keep(start, end)
    return found


def _clips(
    carrier: Carrier, blocks: tuple[Block, ...], ends: list[int]
) -> list[tuple[int, int, int, int]]:
    """Block, start, end and number of span for whatever is not empty."""
    clips: list[tuple[int, int, int, int]] = []
    for span, (start, end) in enumerate(carrier.spans):
        number = bisect_right(ends, start)
        while number < len(blocks) and blocks[number].start < end:
            first, last = max(start, blocks[number].start), min(end, blocks[number].end)
            if first < last:
                clips.append((number, first, last, span))
            number += 1
    return clips


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


def _cut_at_names(pieces: list[Piece]) -> list[Piece]:
    """Divide every other piece at the borders of the names that it crosses."""
    names = _Names()
    for piece in pieces:
        if piece.carrier.name:
            names.keep(piece.start, piece.end)
    result: list[Piece] = []
    for piece in pieces:
        if piece.carrier.name:
            result.append(piece)
            continue
        first, last = piece.start, piece.end
        cuts = {first, last}
        for start, end in names.near(first, last):
            if start < first < end < last:
                cuts.add(end)
            elif first < start < last < end:
                cuts.add(start)
        borders = sorted(cuts)
        result += [
            Piece(piece.carrier, a, b, piece.span)
            for a, b in zip(borders, borders[1:], strict=False)
        ]
    return result


def _nested(pieces: list[Piece]) -> list[Piece]:
    """Cut whatever ends after the piece that encloses it; the rest stands behind that piece."""
    heap = [(piece.order, n, piece) for n, piece in enumerate(pieces)]
    heapify(heap)
    count = len(heap)
    result: list[Piece] = []
    open_ends: list[int] = []
    while heap:
        _, _, piece = heappop(heap)
        while open_ends and open_ends[-1] <= piece.start:
            open_ends.pop()
        if open_ends and open_ends[-1] < piece.end:
            rest = Piece(piece.carrier, open_ends[-1], piece.end, piece.span)
            piece.end = open_ends[-1]
            count += 1
            heappush(heap, (rest.order, count, rest))
            heappush(heap, (piece.order, count + 1, piece))
            count += 1
            continue
        open_ends.append(piece.end)
        piece.carrier.pieces.append(piece)
        result.append(piece)
    return result


def in_text_order(carriers: Iterable[Carrier]) -> None:
    """The pieces of each carrier in the order of the text, as their numbers go."""
    for carrier in carriers:
        carrier.pieces.sort(key=lambda piece: piece.start)
