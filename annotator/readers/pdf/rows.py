"""Stretches of text on one height: cells of a table, or words that a narrow column drew apart."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from annotator.readers.pdf.fragments import Fragment

_ALIKE = 0.1
_STRETCHED = 4.0


def rows_of(lines: Sequence[Fragment], *, from_right: bool) -> list[Fragment]:
    """The lines, with the cells of each row as one, tabs between them.

    Between full lines, where no neighbour has a gap too, the gap comes from setting the line to
    both edges: such words get the blank they have.
    """
    groups: list[list[Fragment]] = []
    for one in lines:
        if groups and one.text and groups[-1][0].text and _beside(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    alone, edges = [len(group) == 1 for group in groups], _Edges(lines)
    return [
        _together(
            group,
            from_right=from_right,
            stretched=all(alone[max(0, at - 1) : at] + alone[at + 1 : at + 2])
            and len(groups) > 1
            and _is_stretched(group, edges),
        )
        for at, group in enumerate(groups)
    ]


def _beside(a: Fragment, b: Fragment) -> bool:
    shared = min(a.top, b.top) - max(a.bottom, b.bottom)
    apart = b.left >= a.right or a.left >= b.right
    return apart and shared > 0.6 * min(a.top - a.bottom, b.top - b.bottom)


class _Edges:
    """Where lines begin and end, by their beginnings."""

    def __init__(self, lines: Sequence[Fragment]) -> None:
        self._lines = sorted((one for one in lines if one.text), key=lambda one: one.left)
        self._lefts = [one.left for one in self._lines]

    def shared(self, left: float, right: float, without: Sequence[Fragment]) -> bool:
        """Whether a line that is none of `without` begins and ends there, too."""
        first, last = bisect_left(self._lefts, left - 1), bisect_right(self._lefts, left + 1)
        return any(
            abs(one.right - right) <= 2 and not any(one is other for other in without)
            for one in self._lines[first:last]
        )


def _is_stretched(group: Sequence[Fragment], edges: _Edges) -> bool:
    """Whether words of one line fill it from edge to edge of lines above and below."""
    inner = sorted(group, key=lambda one: one.left)
    size = inner[0].size
    gaps = [b.left - a.right for a, b in zip(inner, inner[1:], strict=False)]
    if max(gaps, default=0.0) > _STRETCHED * size or any(
        abs(one.size - size) > _ALIKE * size for one in inner
    ):
        return False
    return edges.shared(inner[0].left, inner[-1].right, group)


def _together(group: Sequence[Fragment], *, from_right: bool, stretched: bool) -> Fragment:
    if len(group) == 1:
        return group[0]
    inner = sorted(group, key=lambda one: one.left, reverse=from_right)
    return replace(
        inner[0],
        text=(" " if stretched else "\t").join(one.text for one in inner),
        left=min(one.left for one in inner),
        right=max(one.right for one in inner),
        bottom=min(one.bottom for one in inner),
        top=max(one.top for one in inner),
        divided=stretched and inner[-1].divided,
        bold=all(one.bold for one in inner),
        row=not stretched,
    )
